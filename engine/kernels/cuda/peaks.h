// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_runtime_api.h>

/// What a device's arithmetic and its queue give at most; beside the memories' bandwidth.h.
namespace ufb::kernels::cuda {

/// Floating-point operations that one launchMultiplyAdds() performs; a multiply-add is two.
[[nodiscard]] double multiplyAddFlops(int processors, int iterations);

/// Independent chains of float32 multiply-adds in registers on all `processors` multiprocessors, queued on
/// `stream`. `sink` is 4 bytes of device memory, which keeps the work alive.
[[nodiscard]] cudaError_t launchMultiplyAdds(int processors, int iterations, float* sink,
                                             cudaStream_t stream);

/// A kernel of one thread that does nothing: what queueing and starting cost.
[[nodiscard]] cudaError_t launchNothing(cudaStream_t stream);

}  // namespace ufb::kernels::cuda
