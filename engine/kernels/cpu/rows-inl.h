// SPDX-License-Identifier: MIT
// Rows of weights as float32 vectors, whatever they are stored as. Included once per instruction set.
#if defined(UFB_KERNELS_CPU_ROWS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef UFB_KERNELS_CPU_ROWS_INL_H
#undef UFB_KERNELS_CPU_ROWS_INL_H
#else
#define UFB_KERNELS_CPU_ROWS_INL_H
#endif

#include <cstddef>
#include <type_traits>

#include "hwy/highway.h"
#include "kernels/fff.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::ScalableTag<float>;
using FloatVec = hn::Vec<Floats>;

inline constexpr std::size_t kFloatsPerLine = 16;  // of a cache

/// Vectors that a loop may keep in registers, with a few to spare for operands: 32 registers in AVX-512 and
/// NEON, 16 in the others.
#if HWY_TARGET <= HWY_AVX3 || HWY_TARGET == HWY_NEON
inline constexpr std::size_t kAccumulators = 24;
#else
inline constexpr std::size_t kAccumulators = 12;
#endif

template <class T>
HWY_INLINE FloatVec loadRow(const T* p) {
  const Floats d;
  if constexpr (sizeof(T) == sizeof(float)) {
    return hn::LoadU(d, p);
  } else {
    return hn::PromoteTo(d, hn::LoadU(hn::Rebind<T, Floats>(), p));
  }
}

/// Without this GCC does not keep `v` but reads it again, as a memory operand, at every use: three loads for
/// one.
HWY_INLINE void keepInRegister([[maybe_unused]] FloatVec& v) {
#if HWY_ARCH_X86 && HWY_COMPILER_GCC_ACTUAL
  asm("" : "+v"(v.raw));
#endif
}

template <class T>
HWY_INLINE float loadOne(const T* p) {
  if constexpr (sizeof(T) == sizeof(float)) {
    return *p;
  } else if constexpr (std::is_same_v<T, hwy::bfloat16_t>) {
    return hwy::F32FromBF16(*p);
  } else {
    const hn::CappedTag<float, 1> one;
    return hn::GetLane(hn::PromoteTo(one, hn::LoadU(hn::Rebind<T, decltype(one)>(), p)));
  }
}

/// a * b + c, rounded as the vectors' MulAdd is. Left to the compiler, a product and a sum would be fused
/// here and not there, and equal tokens would differ in their last bit.
HWY_INLINE float mulAddOne(float a, float b, float c) {
  const hn::CappedTag<float, 1> one;
  return hn::GetLane(hn::MulAdd(hn::Set(one, a), hn::Set(one, b), hn::Set(one, c)));
}

/// A table of rows of T: FffRows with its type known.
template <class T>
struct Table {
  const T* data;
  std::size_t stride;

  explicit Table(const FffRows& rows) : data(static_cast<const T*>(rows.data)), stride(rows.stride) {}
  [[nodiscard]] HWY_INLINE const T* row(std::size_t index) const { return data + index * stride; }
};

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#endif  // toggle
