// SPDX-License-Identifier: MIT
#pragma once

#include "fff_cuda.h"
#include "shapes.h"

/// One launcher per kernel; what fffForward() chooses from. They trust their arguments: takes() has been
/// asked, and there is at least one token.
namespace ufb::kernels::cuda {

[[nodiscard]] cudaError_t launchNaive(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                                      cudaStream_t stream);

[[nodiscard]] cudaError_t launchWarp(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                                     cudaStream_t stream);

/// `ahead` levels at a time, 1 to 4.
[[nodiscard]] cudaError_t launchAhead(int ahead, const FffLayer& layer, const FffTokens& tokens,
                                      const FffTrace& trace, cudaStream_t stream);

/// `dense`: on the tensor cores.
[[nodiscard]] bool groupedTakes(const FffLayer& layer, const FffTokens& tokens, bool dense);
[[nodiscard]] std::size_t groupedScratchBytes(const FffLayer& layer, const FffTokens& tokens, bool dense);
[[nodiscard]] cudaError_t launchGrouped(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                                        bool dense, void* scratch, cudaStream_t stream);

}  // namespace ufb::kernels::cuda
