// SPDX-License-Identifier: MIT
#include "bench/fff_layer.h"

#include <ATen/ATen.h>

#include <cmath>

#include "bench/huge_tensor.h"
#include "model/packed_rows.h"
#include "ufb/engine.h"

namespace ufb::bench {

namespace {

at::Tensor converted(const at::Tensor& rows, at::ScalarType type) {
  at::Tensor copy = hugeTensor(rows.size(0), rows.size(1), type);
  copy.copy_(rows);
  return copy;
}

/// Each row to mean 0, variance 1.
at::Tensor layerNormed(const at::Tensor& x) {
  return at::layer_norm(x, {x.size(1)}, {}, {}, 1e-12);
}

}  // namespace

FffLayer syntheticFffLayer(int width, int depth, int trees, std::uint64_t seed) {
  FffLayer layer;
  layer.trees = trees;
  layer.depth = depth;
  const std::int64_t nodes = trees * ((std::int64_t{2} << depth) - 1);
  layer.in = hugeNormal(nodes, width, 1.0 / std::sqrt(width), 3 * seed);
  layer.bias = normal(1, nodes, 3 * seed + 1).squeeze(0).mul_(0.1);
  layer.out = hugeNormal(nodes, width, 1.0 / std::sqrt(trees * (depth + 1.0)), 3 * seed + 2);
  return layer;
}

FffLayer convertWeights(const FffLayer& layer, std::string_view weights) {
  const auto named = treeWeightsFromName(weights);
  TORCH_CHECK(named.has_value(), "weights must be f32, f16, bf16 or mixed, not ", std::string(weights));
  const TreeTypes types = treeTypes(*named);
  FffLayer result = layer;
  result.in = converted(layer.in, types.in);
  result.bias = layer.bias.to(at::kFloat).contiguous();
  result.out = converted(layer.out, types.out);
  return result;
}

ops::FffResult runTraced(const FffLayer& layer, const at::Tensor& x) {
  return ops::fff(x, layer.in, layer.bias, layer.out, layer.trees, layer.depth, false, true);
}

at::Tensor pathsOf(const FffLayer& layer, const at::Tensor& x) {
  return runTraced(layer, x).nodes;
}

std::int64_t distinctNodes(const FffLayer& layer, const at::Tensor& nodes) {
  const at::Tensor firstOfTree = at::arange(layer.trees, at::kLong).mul_(layer.nodesPerTree());
  const at::Tensor seen = at::zeros({layer.nodes()}, at::kBool);
  seen.index_fill_(0, nodes.add(firstOfTree.view({-1, 1, 1})).flatten(), true);
  return seen.sum().item<std::int64_t>();
}

at::Tensor randomInputs(std::int64_t tokens, int width, std::uint64_t seed) {
  return layerNormed(normal(tokens, width, seed));
}

at::Tensor skewedInputs(std::int64_t tokens, int width, std::uint64_t seed) {
  constexpr double kCorrelation = 0.95;
  const at::Tensor common = normal(1, width, 2 * seed), own = normal(tokens, width, 2 * seed + 1);
  return layerNormed(own.mul(std::sqrt(1 - kCorrelation)).add_(common, std::sqrt(kCorrelation)));
}

}  // namespace ufb::bench
