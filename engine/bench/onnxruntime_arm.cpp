// SPDX-License-Identifier: MIT
#include "bench/onnxruntime_arm.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>
#include <vector>

#include "bench/onnx_graph.h"
#include "bench/onnxruntime_session.h"
#include "ufb/engine.h"

namespace ufb::bench {

namespace {

std::span<const float> valuesOf(const at::Tensor& tensor) {
  return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

/// What the runtime refuses in the middle of a call ends the benchmark.
void orThrow(const Result<void>& done) {
  if (!done) throw std::runtime_error(done.error().sentence());
}

class OnnxRuntimeArm final : public TextModelArm {
 public:
  OnnxRuntimeArm(std::string name, TextReader reader, EngineNetwork network, OnnxGraphs graphs,
                 std::string library)
      : TextModelArm(std::move(name), "dense", std::move(reader)),
        m_network(std::move(network)),
        m_graphs(std::move(graphs)),
        m_library(std::move(library)) {}

  [[nodiscard]] std::string what() const override {
    return "ONNX Runtime " + (m_encoder ? m_encoder->version() : std::string()) +
           " on its CPU provider, float32, all graph optimisations, weights in its own layout; its threads "
           "stop spinning when a call ends; speed only: random dense layers";
  }

  [[nodiscard]] Result<void> prepare(const std::vector<ModelInput>& inputs) override {
    if (auto prepared = TextModelArm::prepare(inputs); !prepared) return prepared;
    if (m_threads != threads()) {
      if (auto opened = open(); !opened) return opened;
    }
    std::vector<ModelWork> calls;
    for (int input = 0; input < this->inputs(); ++input) {
      calls.push_back(workOf(m_network.config, read(input).batch.lengths, 0, m_network.sizes));
    }
    m_work = meanWork(calls);
    return {};
  }

  [[nodiscard]] ModelWork work() const override { return m_work; }

 protected:
  at::Tensor hidden(const TokenBatch& batch, EncoderTimes* /*times*/) override {
    at::Tensor states = at::empty({static_cast<std::int64_t>(batch.ids.size()), m_network.config.hidden});
    const std::vector<int>& lengths = batch.lengths;
    const bool even =
        std::all_of(lengths.begin(), lengths.end(), [&](int n) { return n == lengths.front(); });
    // Its graph takes texts of one length in a call; others go one by one.
    const std::size_t together = even ? lengths.size() : 1;
    std::int64_t first = 0;
    for (std::size_t text = 0; text < lengths.size(); text += together) {
      const std::int64_t tokens = lengths[text], rows = tokens * static_cast<std::int64_t>(together);
      encodeRows(batch, first, static_cast<std::int64_t>(together), tokens, states.narrow(0, first, rows));
      first += rows;
    }
    return states;
  }

  at::Tensor head(const at::Tensor& hidden) override {
    const at::Tensor states = hidden.contiguous();
    at::Tensor logits = at::empty({states.size(0), m_network.config.vocabulary});
    const OnnxInput input(kOnnxHidden, valuesOf(states), states.sizes().vec());
    orThrow(m_head->run({&input, 1}, kOnnxLogits, {logits.data_ptr<float>(), valuesOf(logits).size()},
                        logits.sizes().vec()));
    return logits;
  }

 private:
  Result<void> open() {
    for (auto [session, graph] : {std::pair{&m_encoder, &m_graphs.encoder}, {&m_head, &m_graphs.head}}) {
      auto opened = OnnxSession::open(m_library, *graph, threads());
      if (!opened) return tl::unexpected<Error>(opened.error());
      *session = std::move(*opened);
    }
    m_threads = threads();
    return {};
  }

  void encodeRows(const TokenBatch& batch, std::int64_t first, std::int64_t texts, std::int64_t tokens,
                  const at::Tensor& states) {
    m_positions.resize(static_cast<std::size_t>(tokens));
    std::iota(m_positions.begin(), m_positions.end(), std::int64_t{0});
    const std::span<const std::int64_t> all(batch.ids);
    const std::vector<OnnxInput> inputs{
        {kOnnxIds,
         all.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(texts * tokens)),
         {texts, tokens}},
        {kOnnxPositions, std::span<const std::int64_t>(m_positions), {tokens}}};
    orThrow(m_encoder->run(inputs, kOnnxHidden, {states.data_ptr<float>(), valuesOf(states).size()},
                           states.sizes().vec()));
  }

  EngineNetwork m_network;
  OnnxGraphs m_graphs;
  std::string m_library;
  std::unique_ptr<OnnxSession> m_encoder, m_head;
  std::vector<std::int64_t> m_positions;
  ModelWork m_work;
  int m_threads = 0;  ///< of the sessions
};

}  // namespace

Result<std::unique_ptr<ModelArm>> makeOnnxRuntimeArm(std::string name, TextReader reader,
                                                     EngineNetwork network, const std::string& library) {
  auto graphs = onnxGraphs(network);
  if (!graphs) return tl::unexpected<Error>(graphs.error());
  return std::make_unique<OnnxRuntimeArm>(std::move(name), std::move(reader), std::move(network),
                                          std::move(*graphs), library);
}

}  // namespace ufb::bench
