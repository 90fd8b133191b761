// SPDX-License-Identifier: MIT
// A block per token, A levels at a time: the logits of all 2^A-1 nodes of the subtree below the token's node
// are computed side by side, a warp to a node, and then A decisions are taken at once. More rows are read
// than are needed (7 for 3, at A = 3), but a token waits for memory (D+1)/A times instead of D+1 times: what
// counts where there are too few tokens to fill the device.
//
// What must move, per token: x, y, (D+1)/A * (2^A-1) in-rows, D+1 out-rows. The time of a lone token is
// (D+1)/A round trips to L2 and back, and one more for the last out-rows.
#include "fff_kernels.h"
#include "lane_row.cuh"
#include "with_type.cuh"

namespace ufb::kernels::cuda {

namespace {

template <int A>
struct Block {
  static constexpr int kNodes = (1 << A) - 1;
  /// One warp would be too few for the output's columns.
  static constexpr int kWarps = kNodes < 3 ? 3 : kNodes;
  static constexpr int kThreads = kWarps * kWarp;
};

constexpr int kMostLevels = kMostDepth + 1;

/// The path through one tree, as the block agrees on it.
struct Path {
  int node[kMostLevels];
  float logit[kMostLevels];
};

/// Walks one tree. `x` is this warp's copy of the token.
template <class T, int C, int V, int A, bool Whole>
__device__ __forceinline__ void walk(const TypedLayer<T>& layer, std::size_t first, const float (&x)[C][V],
                                     float (&logits)[2][Block<A>::kNodes], Path& path) {
  const int warp = threadIdx.x / kWarp;
  const int lane = threadIdx.x % kWarp;
  // This warp's node in the subtree: `within` counts along its level.
  const int below = 31 - __clz(warp + 1);
  const int within = warp + 1 - (1 << below);
  const int levels = layer.depth + 1;
  int top = 0;
  int buffer = 0;
  for (int level = 0; level < levels; level += A, buffer ^= 1) {
    if (warp < Block<A>::kNodes && level + below < levels) {
      const std::size_t node = first + (((top + 1) << below) - 1 + within);
      const float bias = __ldg(layer.bias + node);
      LaneRow<T, C, V> row;
      readRow<Whole>(layer.in + node * layer.inStride, layer.width, lane, row);
      const float logit = warpSum(partialDot(x, row)) + bias;
      if (lane == 0) logits[buffer][warp] = logit;
    }
    __syncthreads();
    int at = 0;
#pragma unroll
    for (int step = 0; step < A; ++step) {
      if (level + step >= levels) break;
      const float logit = logits[buffer][at];
      if (threadIdx.x == 0) {
        path.node[level + step] = top;
        path.logit[level + step] = logit;
      }
      at = childOf(at, logit);
      top = childOf(top, logit);
    }
  }
}

template <class T, int C, int V, int A, bool Whole>
__global__ void __launch_bounds__(Block<A>::kThreads)
    aheadKernel(TypedLayer<T> layer, TypedTokens<T> tokens, FffTrace trace) {
  constexpr int kThreads = Block<A>::kThreads;
  constexpr int kPacks = (C * kWarp + kThreads - 1) / kThreads;
  __shared__ float logits[2][Block<A>::kNodes];
  __shared__ Path path;
  __shared__ float factor[kMostLevels];
  const int token = blockIdx.x;
  const int levels = layer.depth + 1;
  float x[C][V];
  {
    LaneRow<T, C, V> row;
    readRow<Whole>(tokens.x + token * tokens.xStride, layer.width, threadIdx.x % kWarp, row);
    toFloats(row, x);
  }
  float sums[kPacks][V] = {};
  for (int tree = 0; tree < layer.trees; ++tree) {
    const std::size_t first = static_cast<std::size_t>(tree) * layer.nodesPerTree();
    walk<T, C, V, A, Whole>(layer, first, x, logits, path);
    __syncthreads();
    if (static_cast<int>(threadIdx.x) < levels) {
      factor[threadIdx.x] = geluExact(path.logit[threadIdx.x]);
      note(trace, tree, token, tokens.count, levels, threadIdx.x, path.node[threadIdx.x],
           path.logit[threadIdx.x]);
    }
    __syncthreads();
    // All rows of the path at once: none of these loads waits for another.
#pragma unroll 6
    for (int level = 0; level < levels; ++level) {
      const T* const out = layer.out + (first + path.node[level]) * layer.outStride;
#pragma unroll
      for (int p = 0; p < kPacks; ++p) {
        const int element = (threadIdx.x + p * kThreads) * V;
        if (element >= layer.width) continue;
        float values[V];
        unpack<T, V>(readPack<T, V>(out + element), values);
#pragma unroll
        for (int v = 0; v < V; ++v) sums[p][v] = fmaf(factor[level], values[v], sums[p][v]);
      }
    }
    __syncthreads();
  }
  T* const y = tokens.y + static_cast<std::size_t>(token) * layer.width;
#pragma unroll
  for (int p = 0; p < kPacks; ++p) {
    const int element = (threadIdx.x + p * kThreads) * V;
    if (element < layer.width) storeStreaming<T, V>(y + element, sums[p]);
  }
}

template <int A>
cudaError_t launch(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                   cudaStream_t stream) {
  return withShape(tokens.type, layer.width, [&](auto tag, auto chunks, auto load, auto whole) {
    using T = typename decltype(tag)::Type;
    auto* const kernel = &aheadKernel<T, chunks.value, load.value, A, whole.value>;
    kernel<<<tokens.count, Block<A>::kThreads, 0, stream>>>(TypedLayer<T>(layer), TypedTokens<T>(tokens),
                                                            trace);
    return cudaGetLastError();
  });
}

}  // namespace

cudaError_t launchAhead(int ahead, const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                        cudaStream_t stream) {
  if (ahead == 1) return launch<1>(layer, tokens, trace, stream);
  if (ahead == 2) return launch<2>(layer, tokens, trace, stream);
  if (ahead == 3) return launch<3>(layer, tokens, trace, stream);
  return launch<4>(layer, tokens, trace, stream);
}

}  // namespace ufb::kernels::cuda
