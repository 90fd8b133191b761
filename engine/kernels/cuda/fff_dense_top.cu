// SPDX-License-Identifier: MIT
// The first half of the grouped kernel for 16-bit numbers: the logits of all nodes of the first seven levels
// as one product on the tensor cores, 128 tokens a block, and then seven decisions from shared memory. 127
// logits are computed where seven are needed, and yet it takes fewer instructions: a walk would have to turn
// every number of every row into float32.
#include "fff_dense.h"
#include "fff_grouped.h"
#include "join_groups.cuh"
#include "subtree.cuh"
#include "tensor_tile.cuh"
#include "with_type.cuh"

namespace ufb::kernels::cuda {

namespace {

constexpr int kColumns = kMostGroups;
constexpr int kStride = kColumns + 1;  ///< floats: neighbouring tokens' logits in neighbouring banks

/// 128 tokens: 16384 of them are one wave of blocks.
template <class T>
using Tile = LogitTile<T, 4, 2, kColumns, 5>;

template <class T>
__global__ void __launch_bounds__(Tile<T>::kThreads)
    topKernel(TypedLayer<T> layer, TypedTokens<T> tokens, FffTrace trace, Groups groups) {
  constexpr int kTokens = Tile<T>::kRows;
  extern __shared__ __align__(128) unsigned char shared[];
  __shared__ Joining<kTokens> joining;
  const int nodes = (1 << groups.levels) - 1;
  const int firstToken = blockIdx.x * kTokens;
  const int count = min(kTokens, tokens.count - firstToken);
  Tile<T> tile;
#pragma unroll
  for (int i = 0; i < Tile<T>::kCopies; ++i) {
    const int place = Tile<T>::rowOfCopy(i);
    tile.x[i] = place < count ? tokens.x + (firstToken + place) * tokens.xStride : nullptr;
  }
#pragma unroll
  for (int i = 0; i < Tile<T>::kWeightCopies; ++i) {
    const int node = Tile<T>::rowOfCopy(i);
    tile.w[i] = node < nodes ? layer.in + node * layer.inStride : nullptr;
  }
  tile.run(shared, layer.width);
  float* const logits = reinterpret_cast<float*>(shared);
  tile.store(logits, kStride, layer.bias, nodes);
  __syncthreads();
  if (static_cast<int>(threadIdx.x) < count) {
    int node = 0;
    while (node < nodes) node = childOf(node, logits[threadIdx.x * kStride + node]);
    joining.group[threadIdx.x] = node - nodes;
  }
  __syncthreads();
  for (int i = threadIdx.x; i < count * groups.levels; i += Tile<T>::kThreads) {
    const int place = i / groups.levels;
    const int level = i - place * groups.levels;
    const int node = ancestor(joining.group[place] + nodes, groups.levels - level);
    const float logit = logits[place * kStride + node];
    groups.factors[(firstToken + place) * (layer.depth + 1) + level] = geluExact(logit);
    note(trace, 0, firstToken + place, tokens.count, layer.depth + 1, level, node, logit);
  }
  joinGroups(joining, count, tokens.count, groups, [&](int i) { return firstToken + i; });
}

template <class T>
cudaError_t launch(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                   const Groups& groups, cudaStream_t stream) {
  static_assert(Tile<T>::kBytes >= Tile<T>::kRows * kStride * static_cast<int>(sizeof(float)),
                "logits lie over the stages");
  const cudaError_t error =
      cudaFuncSetAttribute(&topKernel<T>, cudaFuncAttributeMaxDynamicSharedMemorySize, Tile<T>::kBytes);
  if (error != cudaSuccess) return error;
  const int blocks = (tokens.count + Tile<T>::kRows - 1) / Tile<T>::kRows;
  topKernel<T><<<blocks, Tile<T>::kThreads, Tile<T>::kBytes, stream>>>(TypedLayer<T>(layer),
                                                                       TypedTokens<T>(tokens), trace, groups);
  return cudaGetLastError();
}

}  // namespace

int denseSharedBytes() {
  return Tile<__half>::kBytes + static_cast<int>(sizeof(Joining<Tile<__half>::kRows>));
}

cudaError_t launchDenseTop(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                           const Groups& groups, cudaStream_t stream) {
  return tokens.type == Type::F16 ? launch<__half>(layer, tokens, trace, groups, stream)
                                  : launch<__nv_bfloat16>(layer, tokens, trace, groups, stream);
}

}  // namespace ufb::kernels::cuda
