// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "fff_cuda.h"
#include "numbers.cuh"
#include "shapes.h"

namespace ufb::kernels::cuda {

template <class T>
struct Tag {
  using Type = T;
};

/// Calls `body` with a Tag of the element type.
template <class Body>
cudaError_t withType(Type type, const Body& body) {
  switch (type) {
    case Type::F16:
      return body(Tag<__half>{});
    case Type::BF16:
      return body(Tag<__nv_bfloat16>{});
    case Type::F32:
      break;
  }
  return body(Tag<float>{});
}

template <int N>
using Count = std::integral_constant<int, N>;

/// Calls `body` with the smallest count of chunks that there is code for. All of them keep at most 32 numbers
/// of a row in a lane's registers.
template <class T, class Body>
cudaError_t withChunks(int width, const Body& body) {
  constexpr int kPerChunk = kWarp * kLoadBytes / static_cast<int>(sizeof(T));
  const int chunks = (width + kPerChunk - 1) / kPerChunk;
  if (chunks <= 1) return body(Count<1>{});
  if (chunks <= 2) return body(Count<2>{});
  if (chunks <= 3) return body(Count<3>{});
  if constexpr (sizeof(T) == 2) {
    return body(Count<4>{});
  } else {
    return chunks <= 6 ? body(Count<6>{}) : body(Count<8>{});
  }
}

/// Calls `body` with a Tag of the element type, the Count of chunks, the Count of elements in a load, and
/// whether the chunks are the row and nothing more (std::true_type): the template arguments of all kernels
/// that hold a row in registers.
template <class Body>
cudaError_t withShape(Type type, int width, const Body& body) {
  return withType(type, [&](auto tag) {
    using T = typename decltype(tag)::Type;
    return withChunks<T>(width, [&](auto chunks) {
      using Load = Count<kLoadBytes / static_cast<int>(sizeof(T))>;
      return width == decltype(chunks)::value * kWarp * Load::value
                 ? body(tag, chunks, Load{}, std::true_type{})
                 : body(tag, chunks, Load{}, std::false_type{});
    });
  });
}

/// The pointers of a layer as their types.
template <class In, class Out = In>
struct TypedLayer {
  const In* in;
  std::size_t inStride;
  const float* bias;
  const Out* out;
  std::size_t outStride;
  int width;
  int trees;
  int depth;

  explicit TypedLayer(const FffLayer& layer)
      : in(static_cast<const In*>(layer.in.data)),
        inStride(layer.in.stride),
        bias(layer.bias),
        out(static_cast<const Out*>(layer.out.data)),
        outStride(layer.out.stride),
        width(layer.width),
        trees(layer.trees),
        depth(layer.depth) {}

  __host__ __device__ int nodesPerTree() const { return (2 << depth) - 1; }
};

template <class T>
struct TypedTokens {
  const T* x;
  std::size_t xStride;
  T* y;
  int count;

  explicit TypedTokens(const FffTokens& tokens)
      : x(static_cast<const T*>(tokens.x)),
        xStride(tokens.xStride),
        y(static_cast<T*>(tokens.y)),
        count(tokens.count) {}
};

/// Writes one visited node where a trace is asked for.
__device__ __forceinline__ void note(const FffTrace& trace, int tree, int token, int tokens, int levels,
                                     int level, int node, float logit) {
  if (trace.nodes == nullptr) return;
  const std::size_t at = (static_cast<std::size_t>(tree) * tokens + token) * levels + level;
  trace.nodes[at] = node;
  trace.logits[at] = logit;
}

}  // namespace ufb::kernels::cuda
