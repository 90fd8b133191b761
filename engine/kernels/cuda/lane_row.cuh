// SPDX-License-Identifier: MIT
#pragma once

#include "numbers.cuh"

/// A warp's view of a row: lane l holds elements (c*32 + l)*V .. +V-1 of it, for c = 0 .. C-1, so that a
/// warp's load is one run of memory. C*32*V >= width, and V divides the width.
namespace ufb::kernels::cuda {

template <class T, int C, int V>
struct LaneRow {
  Pack<T, V> packs[C];
};

template <int V>
__device__ __forceinline__ int elementOf(int chunk, int lane) {
  return (chunk * kWarp + lane) * V;
}

/// Whole: the row ends where the lanes' loads do, so that none of them needs to be asked about. Elements
/// beyond the row's end are zero.
template <bool Whole, class T, int C, int V>
__device__ __forceinline__ void readRow(const T* row, int width, int lane, LaneRow<T, C, V>& out) {
#pragma unroll
  for (int c = 0; c < C; ++c) {
    if (Whole || elementOf<V>(c, lane) < width) {
      out.packs[c] = readPack<T, V>(row + elementOf<V>(c, lane));
    } else {
      out.packs[c] = Pack<T, V>{};
    }
  }
}

/// The same from shared memory.
template <bool Whole, class T, int C, int V>
__device__ __forceinline__ void loadRow(const T* row, int width, int lane, LaneRow<T, C, V>& out) {
#pragma unroll
  for (int c = 0; c < C; ++c) {
    if (Whole || elementOf<V>(c, lane) < width) {
      out.packs[c] = loadPack<T, V>(row + elementOf<V>(c, lane));
    } else {
      out.packs[c] = Pack<T, V>{};
    }
  }
}

template <class T, int C, int V>
__device__ __forceinline__ void toFloats(const LaneRow<T, C, V>& row, float (&out)[C][V]) {
#pragma unroll
  for (int c = 0; c < C; ++c) unpack<T, V>(row.packs[c], out[c]);
}

/// This lane's share of x . row; V sums side by side, for the multiply-adds of one would wait for each other.
template <class T, int C, int V>
__device__ __forceinline__ float partialDot(const float (&x)[C][V], const LaneRow<T, C, V>& row) {
  float sums[V] = {};
#pragma unroll
  for (int c = 0; c < C; ++c) {
    float values[V];
    unpack<T, V>(row.packs[c], values);
#pragma unroll
    for (int v = 0; v < V; ++v) sums[v] = fmaf(x[c][v], values[v], sums[v]);
  }
#pragma unroll
  for (int step = V / 2; step > 0; step /= 2) {
#pragma unroll
    for (int v = 0; v < step; ++v) sums[v] += sums[v + step];
  }
  return sums[0];
}

/// sum += factor * row
template <class T, int C, int V>
__device__ __forceinline__ void addScaled(float factor, const LaneRow<T, C, V>& row, float (&sum)[C][V]) {
#pragma unroll
  for (int c = 0; c < C; ++c) {
    float values[V];
    unpack<T, V>(row.packs[c], values);
#pragma unroll
    for (int v = 0; v < V; ++v) sum[c][v] = fmaf(factor, values[v], sum[c][v]);
  }
}

template <bool Whole, class T, int C, int V>
__device__ __forceinline__ void storeRow(T* row, int width, int lane, const float (&values)[C][V]) {
#pragma unroll
  for (int c = 0; c < C; ++c) {
    const int element = elementOf<V>(c, lane);
    if (Whole || element < width) storeStreaming<T, V>(row + element, values[c]);
  }
}

}  // namespace ufb::kernels::cuda
