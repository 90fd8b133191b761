// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_runtime_api.h>

#include "fff_cuda.h"

/// The naive dense layer that the paper's naive FFF kernel is held against: a baseline and nothing else.
namespace ufb::kernels::cuda {

struct DenseLayer {
  const void* in = nullptr;    ///< [neurons, width] rows side by side
  const void* bias = nullptr;  ///< [neurons]
  const void* out = nullptr;   ///< [width, neurons]
  int width = 0;
  int neurons = 0;
};

/// y = gelu(x in^T + bias) out^T, a thread to a number; all of tokens.type, sums float32, x's rows side by
/// side. `hidden` has room for [tokens, neurons] of that type.
[[nodiscard]] cudaError_t denseNaive(const DenseLayer& layer, const FffTokens& tokens, void* hidden,
                                     cudaStream_t stream);

}  // namespace ufb::kernels::cuda
