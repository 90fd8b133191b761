// SPDX-License-Identifier: MIT
// The grouped kernel's third part; see fff_grouped.cu.
#include "fff_grouped.h"
#include "fff_kernels.h"
#include "group_share.cuh"
#include "lane_row.cuh"
#include "subtree.cuh"
#include "with_type.cuh"

namespace ufb::kernels::cuda {

namespace {

constexpr int kWarps = 12;
constexpr int kResident = 2;  ///< blocks of a multiprocessor
/// Of a group, in a block: so many that 16384 tokens are one wave of blocks.
constexpr int kTokens = 80;
constexpr int kTogether = 4;  ///< whose outputs a warp adds up side by side

/// A block's tokens, in the order of their leaves, so that neighbours share as much of their paths as can be.
struct Places {
  int token[kTokens];
  int leaf[kTokens];
  int unsortedToken[kTokens];
  int unsortedLeaf[kTokens];
};

/// A warp's own list of out-rows that kTogether neighbours add to their outputs, and by what factors: 0 for
/// whom a row is not meant. At most kTogether rows a level.
struct SharedRows {
  float4* factors;
  int* nodes;
};
static_assert(kTogether == 4, "a row's factors are one float4");

/// Bytes of one such list.
__host__ __device__ constexpr int listBytes(int depth) {
  return kTogether * (depth + 1) * static_cast<int>(sizeof(float4) + sizeof(int));
}

__device__ void orderByLeaf(const Groups& groups, const Share& share, int tokens, Places& places) {
  const int* const members = groups.members + static_cast<std::size_t>(share.group) * tokens + share.first;
  for (int i = threadIdx.x; i < share.count; i += kWarps * kWarp) {
    places.unsortedToken[i] = members[i];
    places.unsortedLeaf[i] = groups.leaves[members[i]];
  }
  __syncthreads();
  for (int i = threadIdx.x; i < share.count; i += kWarps * kWarp) {
    const int leaf = places.unsortedLeaf[i];
    int rank = 0;
    for (int other = 0; other < share.count; ++other) {
      const int its = places.unsortedLeaf[other];
      rank += its < leaf || (its == leaf && other < i) ? 1 : 0;
    }
    places.token[rank] = places.unsortedToken[i];
    places.leaf[rank] = leaf;
  }
  __syncthreads();
}

/// Lists the rows that the tokens from `first` on need, level by level, each once; neighbours in leaf order
/// that share a row at a level follow each other. Lane l does level l. Returns how many there are.
__device__ int listRows(const Places& places, int first, int count, int depth, const Groups& groups,
                        const SharedRows& rows) {
  const int lane = threadIdx.x % kWarp;
  int nodes[kTogether];
  int distinct = 0;
  if (lane <= depth) {
#pragma unroll
    for (int i = 0; i < kTogether; ++i) {
      nodes[i] = ancestor(places.leaf[min(first + i, count - 1)], depth - lane);
      if (i == 0 || nodes[i] != nodes[i - 1]) ++distinct;
    }
  }
  int end = distinct;
#pragma unroll
  for (int distance = 1; distance < kWarp; distance *= 2) {
    const int other = __shfl_up_sync(kAllLanes, end, distance);
    if (lane >= distance) end += other;
  }
  if (lane <= depth) {
    int row = end - distinct - 1;
#pragma unroll
    for (int i = 0; i < kTogether; ++i) {
      if (i == 0 || nodes[i] != nodes[i - 1]) {
        ++row;
        rows.nodes[row] = nodes[i];
        rows.factors[row] = float4{};
      }
      if (first + i < count) {
        reinterpret_cast<float*>(rows.factors + row)[i] =
            groups.factors[places.token[first + i] * (depth + 1) + lane];
      }
    }
  }
  __syncwarp();
  return __shfl_sync(kAllLanes, end, kWarp - 1);
}

/// Chunks of which a warp holds the sums of kTogether tokens in registers.
template <int C, int V>
constexpr int kPartChunks = V == 8 || C % 2 != 0 ? 1 : 2;

template <class T, int C, int V>
__device__ __forceinline__ void addRow(const float4& factors, const LaneRow<T, C, V>& row,
                                       float (&sums)[kTogether][C][V]) {
  addScaled(factors.x, row, sums[0]);
  addScaled(factors.y, row, sums[1]);
  addScaled(factors.z, row, sums[2]);
  addScaled(factors.w, row, sums[3]);
}

/// Adds up the outputs of kTogether tokens side by side: every row of the list is read once for all of them.
template <bool Whole, class T, int C, int V>
__device__ void writeOutputs(const TypedLayer<T>& layer, const TypedTokens<T>& tokens, int count,
                             const Places& places, const Groups& groups, const SharedRows& rows) {
  constexpr int kPart = kPartChunks<C, V>;
  const int lane = threadIdx.x % kWarp;
  const int fours = (count + kTogether - 1) / kTogether;
  for (int unit = threadIdx.x / kWarp; unit < fours; unit += kWarps) {
    const int firstPlace = unit * kTogether;
    const int rowCount = listRows(places, firstPlace, count, layer.depth, groups, rows);
#pragma unroll 1
    for (int firstChunk = 0; firstChunk < C; firstChunk += kPart) {
      const int firstColumn = firstChunk * kWarp * V;
      const int width = layer.width - firstColumn;
      float sums[kTogether][kPart][V] = {};
#pragma unroll 4
      for (int r = 0; r < rowCount; ++r) {
        LaneRow<T, kPart, V> row;
        readRow<Whole>(layer.out + rows.nodes[r] * layer.outStride + firstColumn, width, lane, row);
        addRow(rows.factors[r], row, sums);
      }
#pragma unroll
      for (int i = 0; i < kTogether; ++i) {
        if (firstPlace + i >= count) break;
        T* const y =
            tokens.y + static_cast<std::size_t>(places.token[firstPlace + i]) * layer.width + firstColumn;
        storeRow<Whole>(y, width, lane, sums[i]);
      }
    }
    __syncwarp();
  }
}

template <class T, int C, int V, bool Whole>
__global__ void __launch_bounds__(kWarps* kWarp, kResident)
    outputsKernel(TypedLayer<T> layer, TypedTokens<T> tokens, Groups groups) {
  extern __shared__ __align__(16) unsigned char shared[];
  __shared__ Places places;
  const Share share = findShare<kTokens>(groups);
  if (share.count == 0) return;
  auto* const factors = reinterpret_cast<float4*>(shared + threadIdx.x / kWarp * listBytes(layer.depth));
  const SharedRows rows{factors, reinterpret_cast<int*>(factors + kTogether * (layer.depth + 1))};
  orderByLeaf(groups, share, tokens.count, places);
  writeOutputs<Whole, T, C, V>(layer, tokens, share.count, places, groups, rows);
}

}  // namespace

cudaError_t launchOutputs(const FffLayer& layer, const FffTokens& tokens, const Groups& groups,
                          cudaStream_t stream) {
  const int blocks = mostPieces(tokens.count, groups.levels, kTokens);
  const int bytes = kWarps * listBytes(layer.depth);
  return withShape(tokens.type, layer.width, [&](auto tag, auto chunks, auto load, auto whole) {
    using T = typename decltype(tag)::Type;
    auto* const kernel = &outputsKernel<T, chunks.value, load.value, whole.value>;
    kernel<<<blocks, kWarps * kWarp, bytes, stream>>>(TypedLayer<T>(layer), TypedTokens<T>(tokens), groups);
    return cudaGetLastError();
  });
}

}  // namespace ufb::kernels::cuda
