// SPDX-License-Identifier: MIT
// The grouped kernel's first part; see fff_grouped.cu.
#include <algorithm>

#include "fff_grouped.h"
#include "fff_kernels.h"
#include "join_groups.cuh"
#include "shared_rows.cuh"

namespace ufb::kernels::cuda {

namespace {

/// Tokens of a block between two entries into groups.
constexpr int kRound = 512;

template <class T, int C, int V, bool Whole>
__global__ void __launch_bounds__(kWalkWarps* kWarp)
    topKernel(TypedLayer<T> layer, TypedTokens<T> tokens, FffTrace trace, Groups groups) {
  extern __shared__ __align__(16) unsigned char shared[];
  __shared__ Joining<kRound> joining;
  const int nodes = (1 << groups.levels) - 1;
  const SharedSubtree<T> subtree(shared, nodes, layer.width);
  const int lane = threadIdx.x % kWarp;
  const int step = gridDim.x;
  // Of tokens blockIdx.x, + step, + 2 step, ...
  const int count = (tokens.count - static_cast<int>(blockIdx.x) + step - 1) / step;
  const auto tokenOf = [&](int i) { return static_cast<int>(blockIdx.x) + i * step; };
  int i = threadIdx.x / kWarp;
  subtree.template fill<Whole, C, V>(layer, 0, nodes);
  __syncthreads();
  for (int begin = 0; begin < count; begin += kRound) {
    const int end = min(begin + kRound, count);
    for (; i < end; i += kWalkWarps) {
      LaneRow<T, C, V> row;
      float x[C][V];
      readRow<Whole>(tokens.x + tokenOf(i) * tokens.xStride, layer.width, lane, row);
      toFloats(row, x);
      const WalkRecord walk = walkSubtree<Whole>(subtree, layer.width, 0, groups.levels, x);
      if (lane < groups.levels) {
        groups.factors[tokenOf(i) * (layer.depth + 1) + lane] = geluExact(walk.logit);
        note(trace, 0, tokenOf(i), tokens.count, layer.depth + 1, lane, walk.node, walk.logit);
      }
      if (lane == 0) joining.group[i - begin] = walk.next - nodes;
    }
    __syncthreads();
    joinGroups(joining, end - begin, tokens.count, groups, [&](int place) { return tokenOf(begin + place); });
    __syncthreads();
  }
}

}  // namespace

cudaError_t launchTop(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                      const Groups& groups, cudaStream_t stream) {
  DeviceLimits limits;
  if (const cudaError_t error = currentLimits(limits); error != cudaSuccess) return error;
  const int blocks = std::min(limits.processors, (tokens.count + kWalkWarps - 1) / kWalkWarps);
  return withShape(tokens.type, layer.width, [&](auto tag, auto chunks, auto load, auto whole) {
    using T = typename decltype(tag)::Type;
    auto* const kernel = &topKernel<T, chunks.value, load.value, whole.value>;
    const int bytes = subtreeBytes<T>((1 << groups.levels) - 1, layer.width);
    const cudaError_t error =
        cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, bytes);
    if (error != cudaSuccess) return error;
    kernel<<<blocks, kWalkWarps * kWarp, bytes, stream>>>(TypedLayer<T>(layer), TypedTokens<T>(tokens), trace,
                                                          groups);
    return cudaGetLastError();
  });
}

}  // namespace ufb::kernels::cuda
