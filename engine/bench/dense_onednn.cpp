// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <oneapi/dnnl/dnnl.hpp>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "bench/dense_arms.h"
#include "bench/huge_tensor.h"

namespace ufb::bench {

namespace {

using dnnl::memory;
using Arguments = std::unordered_map<int, memory>;

/// Larger batches are cut into blocks, so that the hidden values of a block stay in the caches.
constexpr std::int64_t kBlockTokens = 512;

memory::desc rowMajor(std::int64_t rows, std::int64_t columns, std::int64_t stride) {
  return {{rows, columns}, memory::data_type::f32, memory::dims{stride, 1}};
}

/// One product for one number of tokens, ready to run on any source and destination.
struct Product {
  dnnl::matmul primitive;
  Arguments arguments;

  void run(const dnnl::stream& stream, const float* source, float* destination) {
    arguments.at(DNNL_ARG_SRC).set_data_handle(const_cast<float*>(source));
    arguments.at(DNNL_ARG_DST).set_data_handle(destination);
    primitive.execute(stream, arguments);
  }
};

struct Layer {
  Product up, down;
};

dnnl::primitive_attr attributes(bool gelu) {
  dnnl::primitive_attr result;
  if (gelu) {
    dnnl::post_ops after;
    after.append_eltwise(1.0F, dnnl::algorithm::eltwise_gelu_erf, 0.0F, 0.0F);
    result.set_post_ops(after);
  }
  result.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return result;
}

class DenseOneDnn final : public DenseArm {
 public:
  explicit DenseOneDnn(std::shared_ptr<const DenseWeights> weights)
      : DenseArm(std::move(weights), "onednn", describe()),
        m_engine(dnnl::engine::kind::cpu, 0),
        m_stream(m_engine) {}

  void run(const at::Tensor& x, at::Tensor& y, int threads) override {
    useThreads(threads);
    const std::int64_t tokens = x.size(0), width = x.size(1);
    for (std::int64_t done = 0; done < tokens; done += kBlockTokens) {
      const std::int64_t count = std::min(kBlockTokens, tokens - done);
      Layer& layer = layerFor(count, threads);
      layer.up.run(m_stream, x.data_ptr<float>() + done * width, hidden().data_ptr<float>());
      layer.down.run(m_stream, hidden().data_ptr<float>(), y.data_ptr<float>() + done * width);
    }
    m_stream.wait();
  }

 private:
  static std::string describe() {
    return oneDnnName() +
           " matmul, float32, weights packed beforehand into its own layout, bias and exact GELU fused; "
           "tokens in blocks of at most " +
           std::to_string(kBlockTokens);
  }

  /// oneDNN plans for the number of threads at hand, which is therefore part of the key.
  Layer& layerFor(std::int64_t tokens, int threads) {
    const auto found = m_layers.find({tokens, threads});
    if (found != m_layers.end()) return found->second;
    const std::int64_t width = weights().width(), neurons = weights().neurons();
    reserveHidden(tokens);
    Layer layer{product(tokens, weights().in, true), product(tokens, weights().out, false)};
    layer.up.arguments.insert({DNNL_ARG_DST, {rowMajor(tokens, neurons, neurons), m_engine, nullptr}});
    layer.up.arguments.insert({DNNL_ARG_SRC, {rowMajor(tokens, width, width), m_engine, nullptr}});
    layer.down.arguments.insert({DNNL_ARG_DST, {rowMajor(tokens, width, width), m_engine, nullptr}});
    layer.down.arguments.insert({DNNL_ARG_SRC, {rowMajor(tokens, neurons, neurons), m_engine, nullptr}});
    return m_layers.emplace(std::pair{tokens, threads}, std::move(layer)).first->second;
  }

  /// `weight` [outputs, inputs]: source times its transpose. `first`: with the bias and the GELU.
  Product product(std::int64_t tokens, const at::Tensor& weight, bool first) {
    const std::int64_t outputs = weight.size(0), inputs = weight.size(1);
    const memory::desc source = rowMajor(tokens, inputs, inputs), result = rowMajor(tokens, outputs, outputs);
    const memory::desc any({inputs, outputs}, memory::data_type::f32, memory::format_tag::any);
    const memory::desc bias = rowMajor(1, outputs, outputs);
    const auto wanted =
        first ? dnnl::matmul::desc(source, any, bias, result) : dnnl::matmul::desc(source, any, result);
    const dnnl::matmul::primitive_desc plan(wanted, attributes(first), m_engine);
    Product made{dnnl::matmul(plan), {}};
    made.arguments.insert({DNNL_ARG_WEIGHTS, packed(weight, plan.weights_desc(), first)});
    made.arguments.insert({DNNL_ARG_SCRATCHPAD, allocate(plan.scratchpad_desc())});
    if (first) made.arguments.insert({DNNL_ARG_BIAS, {bias, m_engine, weights().bias.data_ptr()}});
    return made;
  }

  /// The weight in the layout that oneDNN asks for; one copy per layout, however many plans use it.
  memory packed(const at::Tensor& weight, const memory::desc& layout, bool first) {
    for (const auto& [ofFirst, copy] : m_packed) {
      if (ofFirst == first && copy.get_desc() == layout) return copy;
    }
    memory copy = allocate(layout);
    memory plain(
        {{weight.size(1), weight.size(0)}, memory::data_type::f32, memory::dims{1, weight.stride(0)}},
        m_engine, weight.data_ptr());
    dnnl::reorder(plain, copy).execute(m_stream, plain, copy);
    m_stream.wait();
    m_packed.emplace_back(first, copy);
    return copy;
  }

  /// Memory in huge pages, kept as long as this arm.
  memory allocate(const memory::desc& layout) {
    const auto floats = static_cast<std::int64_t>((layout.get_size() + sizeof(float) - 1) / sizeof(float));
    m_buffers.push_back(hugeContiguous(1, std::max<std::int64_t>(1, floats)));
    return {layout, m_engine, m_buffers.back().data_ptr()};
  }

  dnnl::engine m_engine;
  dnnl::stream m_stream;
  std::map<std::pair<std::int64_t, int>, Layer> m_layers;
  std::vector<std::pair<bool, memory>> m_packed;
  std::vector<at::Tensor> m_buffers;
};

}  // namespace

std::string oneDnnName() {
  const dnnl_version_t* version = dnnl_version();
  return "oneDNN " + std::to_string(version->major) + "." + std::to_string(version->minor) + "." +
         std::to_string(version->patch);
}

std::unique_ptr<FfnArm> makeDenseOneDnn(std::shared_ptr<const DenseWeights> weights) {
  return std::make_unique<DenseOneDnn>(std::move(weights));
}

}  // namespace ufb::bench
