// SPDX-License-Identifier: MIT
#pragma once

#include "lane_row.cuh"
#include "subtree.cuh"
#include "with_type.cuh"

/// Subtrees whose in-rows lie in a block's shared memory, and a warp's walk through them.
namespace ufb::kernels::cuda {

inline constexpr int kWalkWarps = 32;

/// Copies the rows of the first `nodes` nodes of the subtree below `root`, a warp to a row, side by side.
template <bool Whole, class T, int C, int V>
__device__ void fillRows(const T* table, std::size_t stride, int width, int root, int nodes, int warps,
                         T* rows) {
  const int lane = threadIdx.x % kWarp;
  for (int j = threadIdx.x / kWarp; j < nodes; j += warps) {
    LaneRow<T, C, V> row;
    readRow<Whole>(table + inTree(root, j) * stride, width, lane, row);
#pragma unroll
    for (int c = 0; c < C; ++c) {
      const int element = elementOf<V>(c, lane);
      if (Whole || element < width) *reinterpret_cast<Pack<T, V>*>(rows + j * width + element) = row.packs[c];
    }
  }
}

/// Bytes of a subtree with so many nodes: rows side by side, then biases.
template <class T>
__host__ __device__ constexpr int subtreeBytes(int nodes, int width) {
  return nodes * (width * static_cast<int>(sizeof(T)) + static_cast<int>(sizeof(float)));
}

template <class T>
struct SharedSubtree {
  T* rows;
  float* bias;

  __device__ SharedSubtree(unsigned char* shared, int nodes, int width)
      : rows(reinterpret_cast<T*>(shared)), bias(reinterpret_cast<float*>(rows + nodes * width)) {}

  template <bool Whole, int C, int V>
  __device__ void fill(const TypedLayer<T>& layer, int root, int nodes) const {
    fillRows<Whole, T, C, V>(layer.in, layer.inStride, layer.width, root, nodes, kWalkWarps, rows);
    for (int j = threadIdx.x; j < nodes; j += kWalkWarps * kWarp)
      bias[j] = __ldg(layer.bias + inTree(root, j));
  }
};

/// What a warp knows of a walk: lane l of level firstLevel + l.
struct WalkRecord {
  int node = 0;  ///< of the tree
  float logit = 0;
  int next = 0;  ///< the node of the subtree that the walk leads to; in all lanes
};

template <bool Whole, class T, int C, int V>
__device__ __forceinline__ WalkRecord walkSubtree(const SharedSubtree<T>& subtree, int width, int root,
                                                  int levels, const float (&x)[C][V]) {
  const int lane = threadIdx.x % kWarp;
  WalkRecord record;
  int j = 0;
  int mine = 0;
  for (int level = 0; level < levels; ++level) {
    LaneRow<T, C, V> row;
    loadRow<Whole>(subtree.rows + j * width, width, lane, row);
    const float logit = warpSum(partialDot(x, row)) + subtree.bias[j];
    mine = lane == level ? j : mine;
    record.logit = lane == level ? logit : record.logit;
    j = childOf(j, logit);
  }
  record.node = inTree(root, mine);
  record.next = j;
  return record;
}

}  // namespace ufb::kernels::cuda
