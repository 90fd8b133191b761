// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_bf16.h>
#include <cuda_fp16.h>

#include <cstdint>

/// Numbers in memory and numbers in registers: loads and stores of several elements at once, always computed
/// with as float32.
namespace ufb::kernels::cuda {

inline constexpr int kWarp = 32;
inline constexpr unsigned kAllLanes = 0xffffffffU;

template <class T>
__device__ __forceinline__ float toFloat(T value) {
  return static_cast<float>(value);
}
template <class T>
__device__ __forceinline__ T fromFloat(float value) {
  return static_cast<T>(value);
}
template <>
__device__ __forceinline__ __nv_bfloat16 fromFloat<__nv_bfloat16>(float value) {
  return __float2bfloat16(value);
}
template <>
__device__ __forceinline__ __half fromFloat<__half>(float value) {
  return __float2half(value);
}

/// So many bytes as one load or store.
template <int Bytes>
struct Word;
template <>
struct Word<2> {
  using Type = std::uint16_t;
};
template <>
struct Word<4> {
  using Type = std::uint32_t;
};
template <>
struct Word<8> {
  using Type = uint2;
};
template <>
struct Word<16> {
  using Type = uint4;
};

/// V neighbouring elements, in memory aligned to all of them.
template <class T, int V>
struct alignas(sizeof(T) * V) Pack {
  T values[V];
};

template <class T, int V>
__device__ __forceinline__ void unpack(const Pack<T, V>& pack, float (&out)[V]) {
#pragma unroll
  for (int i = 0; i < V; ++i) out[i] = toFloat(pack.values[i]);
}

template <class T, int V>
__device__ __forceinline__ Pack<T, V> loadPack(const T* from) {
  Pack<T, V> pack;
  using W = typename Word<sizeof(T) * V>::Type;
  *reinterpret_cast<W*>(&pack) = *reinterpret_cast<const W*>(from);
  return pack;
}

/// Through the read-only path; for memory that nobody writes while the kernel runs.
template <class T, int V>
__device__ __forceinline__ Pack<T, V> readPack(const T* from) {
  Pack<T, V> pack;
  using W = typename Word<sizeof(T) * V>::Type;
  *reinterpret_cast<W*>(&pack) = __ldg(reinterpret_cast<const W*>(from));
  return pack;
}

/// Streams past the caches: the output is not read again by these kernels.
template <class T, int V>
__device__ __forceinline__ void storeStreaming(T* to, const float (&values)[V]) {
  Pack<T, V> pack;
#pragma unroll
  for (int i = 0; i < V; ++i) pack.values[i] = fromFloat<T>(values[i]);
  using W = typename Word<sizeof(T) * V>::Type;
  __stcs(reinterpret_cast<W*>(to), *reinterpret_cast<const W*>(&pack));
}

/// The sum over the warp, in every lane, added up in one order.
__device__ __forceinline__ float warpSum(float value) {
#pragma unroll
  for (int distance = kWarp / 2; distance > 0; distance /= 2) {
    value += __shfl_xor_sync(kAllLanes, value, distance);
  }
  return value;
}

/// gelu(z) = z/2 (1 + erf(z / sqrt 2)), the exact one (reference section 3.4).
__device__ __forceinline__ float geluExact(float z) {
  return 0.5F * z * (1.0F + erff(z * 0.70710678118654752F));
}

/// The child that a logit leads to.
__device__ __forceinline__ int childOf(int node, float logit) {
  return 2 * node + 1 + (logit > 0.0F ? 1 : 0);
}

}  // namespace ufb::kernels::cuda
