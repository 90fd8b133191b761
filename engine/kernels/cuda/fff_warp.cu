// SPDX-License-Identifier: MIT
// A warp per token. Its lanes share every row, so that a row is read in runs of 512 bytes; the inputs and the
// sum of the outputs stay in registers where the row is short enough, and are read again where it is not.
//
// What must move: x and y once through memory, and for every token (D+1) in-rows and (D+1) out-rows through
// L2 and L1. At 768 wide, depth 11, float32, 16384 tokens: 101 MB through memory, 1208 MB of rows.
#include "fff_kernels.h"
#include "lane_row.cuh"
#include "with_type.cuh"

namespace ufb::kernels::cuda {

namespace {

constexpr int kWarpsPerBlock = 4;

/// Rows in registers: one type throughout, C loads of 16 bytes per lane and row.
template <class T, int C, int V, bool Whole>
__global__ void __launch_bounds__(kWarpsPerBlock* kWarp)
    warpKernel(TypedLayer<T> layer, TypedTokens<T> tokens, FffTrace trace) {
  const int token = blockIdx.x * kWarpsPerBlock + threadIdx.x / kWarp;
  const int lane = threadIdx.x % kWarp;
  if (token >= tokens.count) return;
  LaneRow<T, C, V> row;
  float x[C][V];
  float sum[C][V] = {};
  readRow<Whole>(tokens.x + token * tokens.xStride, layer.width, lane, row);
  toFloats(row, x);
  const int levels = layer.depth + 1;
  for (int tree = 0; tree < layer.trees; ++tree) {
    const std::size_t first = static_cast<std::size_t>(tree) * layer.nodesPerTree();
    int node = 0;
    int myNode = 0;
    float myLogit = 0;
    for (int level = 0; level < levels; ++level) {
      const float bias = __ldg(layer.bias + first + node);
      readRow<Whole>(layer.in + (first + node) * layer.inStride, layer.width, lane, row);
      const float logit = warpSum(partialDot(x, row)) + bias;
      myNode = lane == level ? node : myNode;
      myLogit = lane == level ? logit : myLogit;
      node = childOf(node, logit);
    }
    const float myFactor = geluExact(myLogit);
    if (lane < levels) note(trace, tree, token, tokens.count, levels, lane, myNode, myLogit);
      // Behind the walk, so that the rows' loads wait for no decision and are under way together.
#pragma unroll 4
    for (int level = 0; level < levels; ++level) {
      const int visited = __shfl_sync(kAllLanes, myNode, level);
      const float factor = __shfl_sync(kAllLanes, myFactor, level);
      readRow<Whole>(layer.out + (first + visited) * layer.outStride, layer.width, lane, row);
      addScaled(factor, row, sum);
    }
  }
  storeRow<Whole>(tokens.y + static_cast<std::size_t>(token) * layer.width, layer.width, lane, sum);
}

/// Any types, any width: x is read again at every level. The output is added up kColumns packs of V columns
/// at a time; what is wider walks again for the next ones, so that sums stay in registers whatever y is
/// stored as.
template <class X, class In, class Out, int V>
__global__ void __launch_bounds__(kWarpsPerBlock* kWarp)
    anyKernel(TypedLayer<In, Out> layer, TypedTokens<X> tokens, FffTrace trace) {
  constexpr int kColumns = 32 / V;
  const int token = blockIdx.x * kWarpsPerBlock + threadIdx.x / kWarp;
  const int lane = threadIdx.x % kWarp;
  if (token >= tokens.count) return;
  const X* const x = tokens.x + token * tokens.xStride;
  X* const y = tokens.y + static_cast<std::size_t>(token) * layer.width;
  const int levels = layer.depth + 1;
  for (int begin = 0; begin < layer.width; begin += kColumns * kWarp * V) {
    float sums[kColumns][V] = {};
    for (int tree = 0; tree < layer.trees; ++tree) {
      const std::size_t first = static_cast<std::size_t>(tree) * layer.nodesPerTree();
      int node = 0;
      for (int level = 0; level < levels; ++level) {
        const In* const in = layer.in + (first + node) * layer.inStride;
        float partial = 0;
        for (int element = lane * V; element < layer.width; element += kWarp * V) {
          float a[V];
          float b[V];
          unpack<X, V>(readPack<X, V>(x + element), a);
          unpack<In, V>(readPack<In, V>(in + element), b);
#pragma unroll
          for (int v = 0; v < V; ++v) partial = fmaf(a[v], b[v], partial);
        }
        const float logit = warpSum(partial) + __ldg(layer.bias + first + node);
        if (begin == 0 && lane == 0) note(trace, tree, token, tokens.count, levels, level, node, logit);
        const float factor = geluExact(logit);
        const Out* const out = layer.out + (first + node) * layer.outStride;
#pragma unroll
        for (int c = 0; c < kColumns; ++c) {
          const int element = begin + elementOf<V>(c, lane);
          if (element >= layer.width) continue;
          float values[V];
          unpack<Out, V>(readPack<Out, V>(out + element), values);
#pragma unroll
          for (int v = 0; v < V; ++v) sums[c][v] = fmaf(factor, values[v], sums[c][v]);
        }
        node = childOf(node, logit);
      }
    }
#pragma unroll
    for (int c = 0; c < kColumns; ++c) {
      const int element = begin + elementOf<V>(c, lane);
      if (element < layer.width) storeStreaming<X, V>(y + element, sums[c]);
    }
  }
}

int blocksFor(int tokens) {
  return (tokens + kWarpsPerBlock - 1) / kWarpsPerBlock;
}

template <class X, class In, class Out>
cudaError_t launchAny(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                      cudaStream_t stream) {
  constexpr int kMany = 4;
  const bool whole = layer.width % kMany == 0 && isAligned(tokens.x, tokens.xStride, tokens.type) &&
                     isAligned(tokens.y, static_cast<std::size_t>(layer.width), tokens.type) &&
                     isAligned(layer.in.data, layer.in.stride, layer.in.type) &&
                     isAligned(layer.out.data, layer.out.stride, layer.out.type);
  auto* const kernel = whole ? &anyKernel<X, In, Out, kMany> : &anyKernel<X, In, Out, 1>;
  kernel<<<blocksFor(tokens.count), kWarpsPerBlock * kWarp, 0, stream>>>(TypedLayer<In, Out>(layer),
                                                                         TypedTokens<X>(tokens), trace);
  return cudaGetLastError();
}

}  // namespace

cudaError_t launchWarp(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                       cudaStream_t stream) {
  if (fitsRegisters(layer, tokens)) {
    return withShape(tokens.type, layer.width, [&](auto tag, auto chunks, auto load, auto whole) {
      using T = typename decltype(tag)::Type;
      auto* const kernel = &warpKernel<T, chunks.value, load.value, whole.value>;
      kernel<<<blocksFor(tokens.count), kWarpsPerBlock * kWarp, 0, stream>>>(TypedLayer<T>(layer),
                                                                             TypedTokens<T>(tokens), trace);
      return cudaGetLastError();
    });
  }
  return withType(tokens.type, [&](auto x) {
    return withType(layer.in.type, [&](auto in) {
      return withType(layer.out.type, [&](auto out) {
        return launchAny<typename decltype(x)::Type, typename decltype(in)::Type,
                         typename decltype(out)::Type>(layer, tokens, trace, stream);
      });
    });
  });
}

}  // namespace ufb::kernels::cuda
