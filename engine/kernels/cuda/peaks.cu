// SPDX-License-Identifier: MIT
#include "peaks.h"

namespace ufb::kernels::cuda {

namespace {

constexpr int kThreads = 256;
constexpr int kBlocksPerProcessor = 8;
/// Chains of a thread that run side by side: more than the latency of one multiply-add needs.
constexpr int kChains = 16;

__global__ void multiplyAdds(int iterations, float start, float* sink) {
  float sums[kChains];
#pragma unroll
  for (int i = 0; i < kChains; ++i) sums[i] = start * static_cast<float>(threadIdx.x + i);
  for (int step = 0; step < iterations; ++step) {
#pragma unroll
    for (int i = 0; i < kChains; ++i) sums[i] = fmaf(sums[i], 0.75F, 0.25F);
  }
  float sum = 0;
#pragma unroll
  for (int i = 0; i < kChains; ++i) sum += sums[i];
  // The chains go towards 1: never true, but the compiler does not know.
  if (sum == -1.0F) *sink = sum;
}

__global__ void nothing() {}

}  // namespace

double multiplyAddFlops(int processors, int iterations) {
  return 2.0 * kChains * kThreads * kBlocksPerProcessor * processors * static_cast<double>(iterations);
}

cudaError_t launchMultiplyAdds(int processors, int iterations, float* sink, cudaStream_t stream) {
  multiplyAdds<<<kBlocksPerProcessor * processors, kThreads, 0, stream>>>(iterations, 0.01F, sink);
  return cudaGetLastError();
}

cudaError_t launchNothing(cudaStream_t stream) {
  nothing<<<1, 1, 0, stream>>>();
  return cudaGetLastError();
}

}  // namespace ufb::kernels::cuda
