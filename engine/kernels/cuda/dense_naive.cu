// SPDX-License-Identifier: MIT
#include "dense_naive.h"
#include "with_type.cuh"

namespace ufb::kernels::cuda {

namespace {

constexpr int kSide = 16;  ///< blocks of 16 x 16 threads: neighbours share rows of x and of weights

/// result[t][j] = rows x[t] . weight[j] (+ bias[j], then gelu, if there is a bias)
template <class T>
__global__ void productKernel(const T* x, const T* weight, const T* bias, T* result, int tokens, int inputs,
                              int outputs) {
  const int j = blockIdx.x * kSide + threadIdx.x;
  const int t = blockIdx.y * kSide + threadIdx.y;
  if (t >= tokens || j >= outputs) return;
  const T* const from = x + static_cast<std::size_t>(t) * inputs;
  const T* const row = weight + static_cast<std::size_t>(j) * inputs;
  float sum = 0;
  for (int i = 0; i < inputs; ++i) sum = fmaf(toFloat(from[i]), toFloat(row[i]), sum);
  if (bias != nullptr) sum = geluExact(sum + toFloat(bias[j]));
  result[static_cast<std::size_t>(t) * outputs + j] = fromFloat<T>(sum);
}

}  // namespace

cudaError_t denseNaive(const DenseLayer& layer, const FffTokens& tokens, void* hidden, cudaStream_t stream) {
  if (tokens.count == 0) return cudaSuccess;
  return withType(tokens.type, [&](auto tag) {
    using T = typename decltype(tag)::Type;
    const dim3 threads(kSide, kSide);
    const auto blocks = [&](int outputs) {
      return dim3((outputs + kSide - 1) / kSide, (tokens.count + kSide - 1) / kSide);
    };
    T* const inner = static_cast<T*>(hidden);
    productKernel<T><<<blocks(layer.neurons), threads, 0, stream>>>(
        static_cast<const T*>(tokens.x), static_cast<const T*>(layer.in), static_cast<const T*>(layer.bias),
        inner, tokens.count, layer.width, layer.neurons);
    productKernel<T><<<blocks(layer.width), threads, 0, stream>>>(inner, static_cast<const T*>(layer.out),
                                                                  nullptr, static_cast<T*>(tokens.y),
                                                                  tokens.count, layer.neurons, layer.width);
    return cudaGetLastError();
  });
}

}  // namespace ufb::kernels::cuda
