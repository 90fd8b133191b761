// SPDX-License-Identifier: MIT
// The exact GELU, z * Phi(z), for many logits at once. Included once per instruction set.
#if defined(UFB_KERNELS_CPU_GELU_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef UFB_KERNELS_CPU_GELU_INL_H
#undef UFB_KERNELS_CPU_GELU_INL_H
#else
#define UFB_KERNELS_CPU_GELU_INL_H
#endif

#include <cstring>

#include "hwy/contrib/math/math-inl.h"
#include "kernels/cpu/rows-inl.h"
#include "kernels/gelu.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

// (Highway's scalar and emulated DemoteTo turn infinity into the largest float.)
#if HWY_HAVE_FLOAT64 && HWY_TARGET != HWY_SCALAR && HWY_TARGET != HWY_EMU128
using Doubles = hn::ScalableTag<double>;

/// erfc(t) for 0 <= t <= 10, relative error below 4e-12. exp(t^2) erfc(t) is smooth in u = (t-3)/(t+3); these
/// are the coefficients of its Chebyshev interpolant of degree 14 over that range, written in powers of v
/// = 1.3 u + 0.3, which runs from -1 to 1.
HWY_INLINE hn::Vec<Doubles> complementaryError(hn::Vec<Doubles> t) {
  static constexpr double kPowers[] = {
      1.8448478537417637e-08, -4.32711810087009e-08,   -3.299310340783753e-07, 6.366873625059573e-07,
      4.714310639997165e-06,  -1.0928443632944133e-05, -6.421580212408647e-05, 0.00028602122243057696,
      0.00046193475681484126, -0.007836465848397249,   0.03599199773607354,    -0.1047865219177503,
      0.22224639168845353,    -0.359582202057199,      0.269429985164672};
  const Doubles d;
  const auto u = hn::Div(hn::Sub(t, hn::Set(d, 3.0)), hn::Add(t, hn::Set(d, 3.0)));
  const auto v = hn::MulAdd(u, hn::Set(d, 1.3), hn::Set(d, 0.3));
  auto sum = hn::Set(d, kPowers[0]);
  for (std::size_t i = 1; i < sizeof(kPowers) / sizeof(kPowers[0]); ++i) {
    sum = hn::MulAdd(sum, v, hn::Set(d, kPowers[i]));
  }
  return hn::Mul(sum, hn::Exp(d, hn::Neg(hn::Mul(t, t))));
}

/// In double precision: what is left is the rounding to float32. NaN stays NaN; +inf stays, -inf gives NaN as
/// the formula does.
HWY_INLINE hn::Vec<Doubles> geluOf(hn::Vec<Doubles> z) {
  constexpr double kEnd = 10.0;  // erfc(10) = 2e-45: below float32
  const Doubles d;
  const auto t = hn::Mul(hn::Abs(z), hn::Set(d, 0.70710678118654752440));
  const auto tail =
      hn::IfThenElseZero(hn::Lt(t, hn::Set(d, kEnd)),
                         hn::Mul(hn::Set(d, 0.5), complementaryError(hn::Min(t, hn::Set(d, kEnd)))));
  const auto phi = hn::IfThenElse(hn::Gt(z, hn::Zero(d)), hn::Sub(hn::Set(d, 1.0), tail), tail);
  return hn::Mul(z, phi);
}

/// values[i] = gelu(values[i]) for `count` of them, with the same bits wherever a value stands.
HWY_INLINE void geluInPlace(float* values, std::size_t count) {
  const Doubles d;
  const hn::Rebind<float, Doubles> narrow;
  const std::size_t lanes = hn::Lanes(d);
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    hn::StoreU(hn::DemoteTo(narrow, geluOf(hn::PromoteTo(d, hn::LoadU(narrow, values + i)))), narrow,
               values + i);
  }
  if (i == count) return;
  float rest[hn::MaxLanes(d)] = {};
  std::memcpy(rest, values + i, (count - i) * sizeof(float));
  hn::StoreU(hn::DemoteTo(narrow, geluOf(hn::PromoteTo(d, hn::LoadU(narrow, rest)))), narrow, rest);
  std::memcpy(values + i, rest, (count - i) * sizeof(float));
}
#else
HWY_INLINE void geluInPlace(float* values, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    values[i] = static_cast<float>(geluExact(values[i]));
  }
}
#endif

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#endif  // toggle
