// SPDX-License-Identifier: MIT
// The exact GELU, z * Phi(z), in single precision: for dense layers, which have thousands of them per token.
// Included once per instruction set.
#if defined(UFB_KERNELS_CPU_SINGLE_GELU_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef UFB_KERNELS_CPU_SINGLE_GELU_INL_H
#undef UFB_KERNELS_CPU_SINGLE_GELU_INL_H
#else
#define UFB_KERNELS_CPU_SINGLE_GELU_INL_H
#endif

#include "hwy/contrib/math/math-inl.h"
#include "kernels/cpu/rows-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

/// gelu(z), off by no more than a few units of float32's last place where |z| < 2, and by less than 1e-7 in
/// absolute terms on the left tail. Half of erfc(t), t = |z|/sqrt(2), is the share of the normal distribution
/// beyond z: exp(t^2) erfc(t) is smooth in u = (t-3)/(t+3), and these are the coefficients of its Chebyshev
/// interpolant of degree 10 for 0 <= t <= 10, relative error below 4e-9, in powers of v = 1.3 u + 0.3.
HWY_INLINE FloatVec singleGelu(FloatVec z) {
  static constexpr float kPowers[] = {3.89578356e-06F, -9.38579394e-06F, -6.34258085e-05F, 0.000284545486F,
                                      0.000461594877F, -0.00783583367F,  0.0359920579F,    -0.104786634F,
                                      0.222246389F,    -0.359582196F,    0.269429985F};
  constexpr float kEnd = 10.0F;  // erfc(10) = 2e-45: below float32
  const Floats d;
  const FloatVec t = hn::Mul(hn::Abs(z), hn::Set(d, 0.70710678118654752440F));
  const FloatVec capped = hn::Min(t, hn::Set(d, kEnd));
  const FloatVec u = hn::Div(hn::Sub(capped, hn::Set(d, 3.0F)), hn::Add(capped, hn::Set(d, 3.0F)));
  const FloatVec v = hn::MulAdd(u, hn::Set(d, 1.3F), hn::Set(d, 0.3F));
  FloatVec sum = hn::Set(d, kPowers[0]);
#pragma GCC unroll 16
  for (std::size_t i = 1; i < sizeof(kPowers) / sizeof(kPowers[0]); ++i) {
    sum = hn::MulAdd(sum, v, hn::Set(d, kPowers[i]));
  }
  const FloatVec decay = hn::Exp(d, hn::Neg(hn::Mul(capped, capped)));
  const FloatVec tail = hn::Mul(hn::Set(d, 0.5F), hn::Mul(sum, decay));
  const FloatVec below = hn::Mul(z, tail);
  return hn::IfThenElse(hn::Gt(z, hn::Zero(d)), hn::Sub(z, below), below);
}

/// values[i] = gelu(values[i]) for `count` of them, with the same bits wherever a value stands.
HWY_INLINE void singleGeluInPlace(float* values, std::size_t count) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) hn::StoreU(singleGelu(hn::LoadU(d, values + i)), d, values + i);
  if (i == count) return;
  HWY_ALIGN float rest[hn::MaxLanes(d)] = {};
  for (std::size_t j = i; j < count; ++j) rest[j - i] = values[j];
  hn::Store(singleGelu(hn::Load(d, rest)), d, rest);
  for (std::size_t j = i; j < count; ++j) values[j] = rest[j - i];
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#endif  // toggle
