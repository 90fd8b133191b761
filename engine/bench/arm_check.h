// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

#include "bench/dense_layer.h"
#include "bench/fff_layer.h"
#include "ufb/result.h"

/// Whether a contestant computes what it is timed for.
namespace ufb::bench {

/// What an arm rounds more coarsely than float32 does, as largest relative errors; all 0 for float32. Sums
/// are float32 in any case.
struct Rounding {
  double operands = 0;    ///< of the numbers that enter a product (TensorFloat-32)
  double inner = 0;       ///< of logits and activations, where they are stored
  double outer = 0;       ///< of the outputs
  double gelu = 0;        ///< of GELU, relative to its argument
  bool tanhGelu = false;  ///< GELU's approximation by tanh is what is to be computed
};

/// Both compare y, an arm's output for x, with plain double-precision loops on some of the tokens; x and y
/// are float32 on the CPU. The bound is that of float32 sums in any order: 16 half-ulps times the root of the
/// number of terms times the size of the terms, and 4e-6 of each output row for an arm's own approximation of
/// GELU; and four times what `rounding` adds to it, independent errors adding up as roots of sums of squares.
/// They fail with Internal. Tokens with a decision so close to zero that rounding may turn it are passed
/// over. The result is how many tokens were compared.
[[nodiscard]] Result<int> checkFffOutput(const std::string& arm, const FffLayer& layer, const at::Tensor& x,
                                         const at::Tensor& y, const Rounding& rounding = {});
[[nodiscard]] Result<int> checkDenseOutput(const std::string& arm, const DenseWeights& weights,
                                           const at::Tensor& x, const at::Tensor& y,
                                           const Rounding& rounding = {});

}  // namespace ufb::bench
