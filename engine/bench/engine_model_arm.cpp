// SPDX-License-Identifier: MIT
#include "bench/engine_model_arm.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <cstdio>
#include <vector>

namespace ufb::bench {

namespace {

/// Different nodes that a layer's trees are seen to visit, mean over the layers.
double countNodes(const EngineNetwork& network, const TokenBatch& batch) {
  const ModelConfig& config = network.config;
  if (config.feedforward != FeedforwardKind::Fff) return 0;
  const std::int64_t nodes = config.nodesPerTree();
  double distinct = 0;
  EncoderRun run;
  run.observer = [&](const LayerRouting& routing) {
    const std::int64_t visits = static_cast<std::int64_t>(routing.tokens) * (routing.depth + 1);
    std::vector<bool> seen(static_cast<std::size_t>(routing.trees * nodes));
    for (std::int64_t i = 0; i < routing.trees * visits; ++i) {
      const auto node = static_cast<std::size_t>(i / visits * nodes + routing.nodes[i]);
      distinct += seen[node] ? 0 : 1;
      seen[node] = true;
    }
  };
  static_cast<void>(network.network->encode(batch, run));
  return distinct / config.layers;
}

}  // namespace

EngineNetwork networkOf(const BertModel& model) {
  const ModelInfo& info = model.info();
  return networkOf(model.sharedNetwork(), info.treeWeights, info.denseWeights);
}

EngineNetwork networkOf(std::shared_ptr<const Network> network, TreeWeights trees, DenseType dense) {
  const std::shared_ptr<const BertWeights> weights(network, &network->weights());
  return {network->config(), weights, weightSizes(trees, dense), dense, std::move(network)};
}

TextReader readerOf(const Model& model) {
  const ModelInfo& info = model.info();
  return {&model.tokenizer(), info.maskToken, info.maskId, info.maxLength};
}

std::string kindOf(const ModelConfig& config) {
  return config.feedforward == FeedforwardKind::Fff ? "fff" : "dense";
}

EngineModelArm::EngineModelArm(std::string name, std::string what, TextReader reader, EngineNetwork network)
    : TextModelArm(std::move(name), kindOf(network.config), std::move(reader)),
      m_what(std::move(what)),
      m_network(std::move(network)) {}

std::string EngineModelArm::what() const {
  if (m_work.tokens == m_tokensAsked) return m_what;
  char text[96];
  std::snprintf(text, sizeof(text), "; its tokenizer makes %.1f tokens of a call's texts, the subject's %.0f",
                m_work.tokens, m_tokensAsked);
  return m_what + text;
}

Result<void> EngineModelArm::prepare(const std::vector<ModelInput>& inputs) {
  if (auto prepared = TextModelArm::prepare(inputs); !prepared) return prepared;
  std::vector<ModelWork> calls;
  m_tokensAsked = 0;
  for (int input = 0; input < this->inputs(); ++input) {
    const ReadTexts texts = read(input);
    const double nodes = countNodes(m_network, texts.batch);
    calls.push_back(workOf(m_network.config, texts.batch.lengths, nodes, m_network.sizes));
  }
  m_work = meanWork(calls);
  for (const ModelInput& input : inputs) m_tokensAsked += input.tokens;
  if (!inputs.empty()) m_tokensAsked /= static_cast<double>(inputs.size());
  return {};
}

at::Tensor EngineModelArm::hidden(const TokenBatch& batch, EncoderTimes* times) {
  EncoderRun run;
  run.times = times;
  return m_network.network->encode(batch, run);
}

at::Tensor EngineModelArm::head(const at::Tensor& hidden) {
  return m_network.network->headLogits(hidden);
}

}  // namespace ufb::bench
