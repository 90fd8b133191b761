// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string_view>

#include "ops/fff.h"

/// A fast feedforward layer outside a model, and inputs for it.
namespace ufb::bench {

/// K trees of n = 2^(depth+1)-1 nodes each, tree after tree, breadth first. Rows start 64-byte aligned (their
/// stride may exceed d) in huge pages where the system grants them.
struct FffLayer {
  at::Tensor in;    ///< [K*n, d]
  at::Tensor bias;  ///< [K*n], float32
  at::Tensor out;   ///< [K*n, d], node-major: row i is what node i adds to the output
  int trees = 1;
  int depth = 0;

  [[nodiscard]] std::int64_t width() const { return in.size(1); }
  [[nodiscard]] std::int64_t nodesPerTree() const { return (std::int64_t{2} << depth) - 1; }
  [[nodiscard]] std::int64_t nodes() const { return trees * nodesPerTree(); }
};

/// Random float32 weights: in-rows normal times 1/sqrt(d), so that layer-normed inputs have logits of size 1
/// and paths spread over all leaves; biases normal times 0.1; out-rows normal times 1/sqrt(K*(depth+1)).
/// Equal arguments give equal weights. width >= 1, depth 0..20, trees >= 1.
[[nodiscard]] FffLayer syntheticFffLayer(int width, int depth, int trees, std::uint64_t seed);

/// A copy in the layout above with weights "f32", "f16", "bf16" or "mixed" (in-rows float32, out-rows
/// float16). The source may be of any strides. Throws c10::Error for another name.
[[nodiscard]] FffLayer convertWeights(const FffLayer& layer, std::string_view weights);

/// Outputs and paths for x [tokens, d] by the traced operator.
[[nodiscard]] ops::FffResult runTraced(const FffLayer& layer, const at::Tensor& x);

/// The nodes of runTraced(), counted within their tree: int32 [K, tokens, depth+1].
[[nodiscard]] at::Tensor pathsOf(const FffLayer& layer, const at::Tensor& x);

/// How many different nodes occur in `nodes`, a result of pathsOf().
[[nodiscard]] std::int64_t distinctNodes(const FffLayer& layer, const at::Tensor& nodes);

/// [tokens, width] float32, each row normal, then layer-normed: mean 0, variance 1. Equal seeds, equal
/// inputs.
[[nodiscard]] at::Tensor randomInputs(std::int64_t tokens, int width, std::uint64_t seed);

/// The same, but any two rows are 95 % correlated: sqrt(0.95) of a common row, sqrt(0.05) of their own.
[[nodiscard]] at::Tensor skewedInputs(std::int64_t tokens, int width, std::uint64_t seed);

}  // namespace ufb::bench
