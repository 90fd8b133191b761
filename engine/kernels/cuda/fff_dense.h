// SPDX-License-Identifier: MIT
#pragma once

#include "fff_grouped.h"

/// The two halves of the grouped kernel on the tensor cores; 16-bit numbers only.
namespace ufb::kernels::cuda {

/// The subtree below the first half's levels has at most 31 nodes.
inline constexpr int kMostDenseDepth = kMostTopLevels + 4;

/// Shared memory of a block, bytes: what the larger of the two halves needs.
[[nodiscard]] int denseSharedBytes();

[[nodiscard]] cudaError_t launchDenseTop(const FffLayer& layer, const FffTokens& tokens,
                                         const FffTrace& trace, const Groups& groups, cudaStream_t stream);
[[nodiscard]] cudaError_t launchDenseBottom(const FffLayer& layer, const FffTokens& tokens,
                                            const FffTrace& trace, const Groups& groups, cudaStream_t stream);

}  // namespace ufb::kernels::cuda
