// SPDX-License-Identifier: MIT
// The grouped kernel's second part; see fff_grouped.cu.
#include "fff_grouped.h"
#include "fff_kernels.h"
#include "group_share.cuh"
#include "shared_rows.cuh"

namespace ufb::kernels::cuda {

namespace {

/// Of a group, in a block: half of a group of 16384 tokens, and then some, so that these are one wave of
/// blocks.
constexpr int kTokens = 160;

template <class T, int C, int V, bool Whole>
__global__ void __launch_bounds__(kWalkWarps* kWarp)
    subtreesKernel(TypedLayer<T> layer, TypedTokens<T> tokens, FffTrace trace, Groups groups) {
  extern __shared__ __align__(16) unsigned char shared[];
  const Share share = findShare<kTokens>(groups);
  if (share.count == 0) return;
  const int levels = layer.depth + 1 - groups.levels;
  const int nodes = (1 << levels) - 1;
  const int root = (1 << groups.levels) - 1 + share.group;
  const int* const members =
      groups.members + static_cast<std::size_t>(share.group) * tokens.count + share.first;
  const SharedSubtree<T> subtree(shared, nodes, layer.width);
  const int lane = threadIdx.x % kWarp;
  subtree.template fill<Whole, C, V>(layer, root, nodes);
  __syncthreads();
  for (int place = threadIdx.x / kWarp; place < share.count; place += kWalkWarps) {
    const int token = members[place];
    LaneRow<T, C, V> row;
    float x[C][V];
    readRow<Whole>(tokens.x + token * tokens.xStride, layer.width, lane, row);
    toFloats(row, x);
    const WalkRecord walk = walkSubtree<Whole>(subtree, layer.width, root, levels, x);
    if (lane < levels) {
      const int level = groups.levels + lane;
      groups.factors[token * (layer.depth + 1) + level] = geluExact(walk.logit);
      note(trace, 0, token, tokens.count, layer.depth + 1, level, walk.node, walk.logit);
      if (level == layer.depth) groups.leaves[token] = walk.node;
    }
  }
}

}  // namespace

cudaError_t launchSubtrees(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                           const Groups& groups, cudaStream_t stream) {
  const int blocks = mostPieces(tokens.count, groups.levels, kTokens);
  return withShape(tokens.type, layer.width, [&](auto tag, auto chunks, auto load, auto whole) {
    using T = typename decltype(tag)::Type;
    auto* const kernel = &subtreesKernel<T, chunks.value, load.value, whole.value>;
    const int bytes = subtreeBytes<T>((2 << (layer.depth - groups.levels)) - 1, layer.width);
    const cudaError_t error =
        cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, bytes);
    if (error != cudaSuccess) return error;
    kernel<<<blocks, kWalkWarps * kWarp, bytes, stream>>>(TypedLayer<T>(layer), TypedTokens<T>(tokens), trace,
                                                          groups);
    return cudaGetLastError();
  });
}

}  // namespace ufb::kernels::cuda
