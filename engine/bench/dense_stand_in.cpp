// SPDX-License-Identifier: MIT
#include "bench/dense_stand_in.h"

#include <ATen/ATen.h>

#include <cmath>
#include <utility>

#include "bench/huge_tensor.h"
#include "model/weight_parts.h"

namespace ufb::bench {

namespace {

/// Of the size of what a layer adds, relative to a normal layer's: a deep network stays far from overflow and
/// from saturated attention, whatever its own layers added.
constexpr double kGain = 0.1;

/// In a model's own kind of memory, as the loaded weights are.
at::Tensor normalWeights(std::int64_t rows, std::int64_t columns, double scale, std::uint64_t seed) {
  at::Tensor weights = hugeContiguous(rows, columns);
  return weights.copy_(normal(rows, columns, seed)).mul_(scale);
}

/// On its way to a device a matrix stays plain.
LinearWeights linearOf(const at::Tensor& weight, const at::Tensor& bias, DenseType type, bool plain) {
  if (plain) return {weight, bias, {}};
  LinearWeights linear = makeLinear(weight, bias);
  if (type == DenseType::BF16) linear.packed = ops::PackedLinear(weight, bias, at::kBFloat16);
  return linear;
}

}  // namespace

std::vector<PlainDense> makePlainDense(const ModelConfig& subject, int neurons, std::uint64_t seed) {
  std::vector<PlainDense> layers(static_cast<std::size_t>(subject.layers));
  // Another stream for every layer, and none of those that the layer benchmark draws from.
  std::uint64_t stream = seed ^ 0x5851f42d4c957f2dU;
  for (PlainDense& layer : layers) {
    layer.in = normalWeights(neurons, subject.hidden, 1.0 / std::sqrt(subject.hidden), stream++);
    layer.out = normalWeights(subject.hidden, neurons, kGain / std::sqrt(neurons), stream++);
    if (!subject.useBias) continue;
    layer.inBias = normal(1, neurons, stream++).squeeze(0).mul_(kGain);
    layer.outBias = normal(1, subject.hidden, stream++).squeeze(0).mul_(kGain);
  }
  return layers;
}

Result<EngineNetwork> withDense(const EngineNetwork& subject, const std::vector<PlainDense>& layers) {
  ModelConfig config = subject.config;
  config.feedforward = FeedforwardKind::Dense;
  config.intermediateSize = static_cast<int>(layers.front().in.size(0));
  config.trees = 0;
  config.depth = 0;
  BertWeights weights = *subject.weights;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    LayerWeights& layer = weights.layers[i];
    layer.fff = {};
    layer.denseIn = linearOf(layers[i].in, layers[i].inBias, subject.dense, !subject.onCpu());
    layer.denseOut = linearOf(layers[i].out, layers[i].outBias, subject.dense, !subject.onCpu());
  }
  NetworkPlace place;
  place.device = subject.network->device();
  place.dense = subject.dense;
  place.subject = "dense stand-in";
  auto network = makeNetwork(std::move(weights), std::move(config), place);
  if (!network) return tl::unexpected<Error>(network.error());
  return networkOf(std::move(*network), TreeWeights::F32, subject.dense);
}

std::vector<PlainDense> valuesOf(const EngineNetwork& standIn, std::vector<PlainDense> layers) {
  if (!standIn.onCpu()) {
    for (std::size_t i = 0; i < layers.size(); ++i) {
      const LayerWeights& layer = standIn.weights->layers[i];
      layers[i] = {layer.denseIn.weight, layer.denseIn.bias, layer.denseOut.weight, layer.denseOut.bias};
    }
    return layers;
  }
  if (standIn.dense == DenseType::F32) return layers;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    layers[i].in = plainWeight(standIn.weights->layers[i].denseIn);
    layers[i].out = plainWeight(standIn.weights->layers[i].denseOut);
  }
  return layers;
}

}  // namespace ufb::bench
