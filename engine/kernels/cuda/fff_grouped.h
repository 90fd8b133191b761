// SPDX-License-Identifier: MIT
#pragma once

#include "fff_cuda.h"

/// The parts of the grouped kernels and what they hand over.
namespace ufb::kernels::cuda {

/// At most so many levels are walked in the first part.
inline constexpr int kMostTopLevels = 7;
inline constexpr int kMostGroups = 1 << kMostTopLevels;

/// What the parts leave for each other, in scratch memory.
struct Groups {
  int levels = 0;            ///< L: levels that the first part walks; there are 2^L groups
  int* counts = nullptr;     ///< [kMostGroups] tokens in each group; zero before the first part
  int* members = nullptr;    ///< [2^L, tokens] their indices, in any order
  float* factors = nullptr;  ///< [tokens, D+1] gelu(logit) of the nodes visited so far
  int* leaves = nullptr;     ///< [tokens] the leaf's node
};

/// L for this layer: as many levels as have their in-rows in the shared memory of a block, but not the last
/// one. 0: not even the root's row fits, or the levels below would not.
[[nodiscard]] int topLevels(const FffLayer& layer, int sharedBytes);

/// The scratch memory's parts. `scratch` may be null; returns the bytes.
std::size_t layOut(const FffLayer& layer, const FffTokens& tokens, int levels, void* scratch, Groups& groups);

/// Walks levels 0 to L-1 and shares the tokens out to groups.
[[nodiscard]] cudaError_t launchTop(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                                    const Groups& groups, cudaStream_t stream);
/// Walks levels L to D.
[[nodiscard]] cudaError_t launchSubtrees(const FffLayer& layer, const FffTokens& tokens,
                                         const FffTrace& trace, const Groups& groups, cudaStream_t stream);
/// Writes y.
[[nodiscard]] cudaError_t launchOutputs(const FffLayer& layer, const FffTokens& tokens, const Groups& groups,
                                        cudaStream_t stream);

}  // namespace ufb::kernels::cuda
