// SPDX-License-Identifier: MIT
// Dot products of several tokens with several rows at once. Included once per instruction set.
#if defined(UFB_KERNELS_CPU_DOTS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef UFB_KERNELS_CPU_DOTS_INL_H
#undef UFB_KERNELS_CPU_DOTS_INL_H
#else
#define UFB_KERNELS_CPU_DOTS_INL_H
#endif

#include "hwy/cache_control.h"
#include "kernels/cpu/rows-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

/// Every dot product of this file, in whatever company it is computed, is the same sum in the same order: two
/// accumulators take turns at the vectors, are added up, then their lanes, then the last width % lanes
/// products one by one. That is what makes a token's result independent of its neighbours. (Four would serve
/// a lone token better by 3 %, and a full tile worse by 8 %: it would have room for half as many tokens.)
inline constexpr std::size_t kChains = 2;

/// One of the accumulators of kTokens x kRows dot products.
template <std::size_t kTokens, std::size_t kRows>
struct Chain {
  FloatVec sums[kTokens][kRows];

  HWY_INLINE Chain() {
#pragma GCC unroll 8
    for (std::size_t t = 0; t < kTokens; ++t) {
#pragma GCC unroll 8
      for (std::size_t r = 0; r < kRows; ++r) sums[t][r] = hn::Zero(Floats());
    }
  }
};

template <std::size_t kTokens, std::size_t kRows, class T>
HWY_INLINE void addVector(const T* const (&rows)[kRows], const float* const (&x)[kTokens], std::size_t j,
                          Chain<kTokens, kRows>& chain) {
  FloatVec weights[kRows];
#pragma GCC unroll 8
  for (std::size_t r = 0; r < kRows; ++r) weights[r] = loadRow(rows[r] + j);
#pragma GCC unroll 8
  for (std::size_t t = 0; t < kTokens; ++t) {
    FloatVec input = hn::LoadU(Floats(), x[t] + j);
    if constexpr (kRows > 1) keepInRegister(input);
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r)
      chain.sums[t][r] = hn::MulAdd(weights[r], input, chain.sums[t][r]);
  }
}

/// z[t][r] = rows[r] . x[t] over `width` numbers. `next`, unless null, are the inputs that will be wanted
/// after these: they are fetched meanwhile.
template <std::size_t kTokens, std::size_t kRows, class T>
HWY_INLINE void dots(const T* const (&rows)[kRows], const float* const (&x)[kTokens], std::size_t width,
                     float (&z)[kTokens][kRows], const float* const* next = nullptr) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  Chain<kTokens, kRows> chains[kChains];
  std::size_t j = 0;
  for (; j + kChains * lanes <= width; j += kChains * lanes) {
    for (std::size_t t = 0; next != nullptr && t < kTokens; ++t) {
      for (std::size_t ahead = 0; ahead < kChains * lanes; ahead += kFloatsPerLine) {
        hwy::Prefetch(next[t] + j + ahead);
      }
    }
#pragma GCC unroll 8
    for (std::size_t c = 0; c < kChains; ++c) addVector(rows, x, j + c * lanes, chains[c]);
  }
  if (j + lanes <= width) {
    addVector(rows, x, j, chains[0]);
    j += lanes;
  }
#pragma GCC unroll 8
  for (std::size_t t = 0; t < kTokens; ++t) {
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r) {
      z[t][r] = hn::GetLane(hn::SumOfLanes(d, hn::Add(chains[0].sums[t][r], chains[1].sums[t][r])));
    }
  }
  for (; j < width; ++j) {
    for (std::size_t t = 0; t < kTokens; ++t) {
      for (std::size_t r = 0; r < kRows; ++r) {
        z[t][r] = mulAddOne(loadOne(rows[r] + j), x[t][j], z[t][r]);
      }
    }
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#endif  // toggle
