// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "kernels/fff.h"

namespace ufb::kernels {

/// What one token's walk gives, in double precision.
struct ReferenceResult {
  std::vector<double> y;            ///< [d]
  std::vector<std::int32_t> nodes;  ///< [K, D+1]
  std::vector<double> logits;       ///< [K, D+1]
};

/// The definition of a fast feedforward layer in the plainest double-precision loops: the truth that every
/// kernel is held to. `x` has weights.width floats.
[[nodiscard]] ReferenceResult fffReference(const FffWeights& weights, const float* x);

/// The same, but along given nodes ([K, D+1]) instead of its own decisions: for comparing outputs where a
/// decision is too close to zero for two roundings to agree on.
[[nodiscard]] ReferenceResult fffReferenceAlong(const FffWeights& weights, const float* x,
                                                const std::int32_t* nodes);

}  // namespace ufb::kernels
