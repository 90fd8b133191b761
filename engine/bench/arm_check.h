// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

#include "bench/dense_layer.h"
#include "bench/fff_layer.h"
#include "ufb/result.h"

/// Whether a contestant computes what it is timed for.
namespace ufb::bench {

/// Both compare y, an arm's output for x, with plain double-precision loops on some of the tokens. The bound
/// is that of float32 sums in any order: 16 half-ulps times the root of the number of terms times the size of
/// the terms, and 4e-6 of each output row for an arm's own approximation of GELU. They fail with Internal.
/// Tokens with a decision so close to zero that rounding may turn it are passed over. The result is how many
/// tokens were compared.
[[nodiscard]] Result<int> checkFffOutput(const std::string& arm, const FffLayer& layer, const at::Tensor& x,
                                         const at::Tensor& y);
[[nodiscard]] Result<int> checkDenseOutput(const std::string& arm, const DenseWeights& weights,
                                           const at::Tensor& x, const at::Tensor& y);

}  // namespace ufb::bench
