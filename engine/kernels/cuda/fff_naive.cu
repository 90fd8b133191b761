// SPDX-License-Identifier: MIT
// A thread per token, as the paper's kernel has it: the baseline that everything else is held against. Every
// thread walks its own rows, so a warp's loads lie all over the table, four bytes out of 32 being used.
#include "fff_kernels.h"
#include "with_type.cuh"

namespace ufb::kernels::cuda {

namespace {

constexpr int kThreads = 64;  ///< the published 1024 take several times longer
constexpr int kMostLevels = kMostDepth + 1;

template <class X, class In, class Out>
__global__ void naiveKernel(TypedLayer<In, Out> layer, TypedTokens<X> tokens, FffTrace trace) {
  const int token = blockIdx.x * blockDim.x + threadIdx.x;
  if (token >= tokens.count) return;
  const X* const x = tokens.x + token * tokens.xStride;
  X* const y = tokens.y + static_cast<std::size_t>(token) * layer.width;
  const int levels = layer.depth + 1;
  for (int tree = 0; tree < layer.trees; ++tree) {
    const std::size_t first = static_cast<std::size_t>(tree) * layer.nodesPerTree();
    float factors[kMostLevels];
    const Out* rows[kMostLevels];
    int node = 0;
    for (int level = 0; level < levels; ++level) {
      const In* const in = layer.in + (first + node) * layer.inStride;
      float logit = 0;
      for (int j = 0; j < layer.width; ++j) logit = fmaf(toFloat(x[j]), toFloat(in[j]), logit);
      logit += layer.bias[first + node];
      note(trace, tree, token, tokens.count, levels, level, node, logit);
      factors[level] = geluExact(logit);
      rows[level] = layer.out + (first + node) * layer.outStride;
      node = childOf(node, logit);
    }
    for (int j = 0; j < layer.width; ++j) {
      float sum = tree > 0 ? toFloat(y[j]) : 0.0F;
      for (int level = 0; level < levels; ++level) sum = fmaf(factors[level], toFloat(rows[level][j]), sum);
      y[j] = fromFloat<X>(sum);
    }
  }
}

}  // namespace

cudaError_t launchNaive(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                        cudaStream_t stream) {
  return withType(tokens.type, [&](auto x) {
    return withType(layer.in.type, [&](auto in) {
      return withType(layer.out.type, [&](auto out) {
        using X = typename decltype(x)::Type;
        using In = typename decltype(in)::Type;
        using Out = typename decltype(out)::Type;
        const int blocks = (tokens.count + kThreads - 1) / kThreads;
        naiveKernel<X, In, Out>
            <<<blocks, kThreads, 0, stream>>>(TypedLayer<In, Out>(layer), TypedTokens<X>(tokens), trace);
        return cudaGetLastError();
      });
    });
  });
}

}  // namespace ufb::kernels::cuda
