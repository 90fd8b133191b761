// SPDX-License-Identifier: MIT
// Outputs: sums of the visited nodes' out-rows. Included once per instruction set.
#if defined(UFB_KERNELS_CPU_SUMS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef UFB_KERNELS_CPU_SUMS_INL_H
#undef UFB_KERNELS_CPU_SUMS_INL_H
#else
#define UFB_KERNELS_CPU_SUMS_INL_H
#endif

#include "kernels/cpu/rows-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

/// A tree of depth 20 visits 21 nodes.
inline constexpr std::size_t kMostLevels = 21;

/// One token's part of the output: y = (y or 0) + sum over levels of factors[l] * rows[l], root first.
template <class T>
struct OutputPath {
  const T* rows[kMostLevels];
  const float* factors;
  float* y;
};

/// How a sum is put down.
struct StoreMode {
  bool add = false;     ///< to what y holds already
  bool stream = false;  ///< past the caches; y must be aligned to a vector
};

/// `kColumns` vectors from column j on, for kTokens tokens whose first `shared` rows are the same: those are
/// loaded once.
template <std::size_t kTokens, std::size_t kColumns, class T>
HWY_INLINE void sumColumns(const OutputPath<T> (&paths)[kTokens], std::size_t levels, std::size_t shared,
                           std::size_t j, StoreMode mode) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  FloatVec sums[kTokens][kColumns];
#pragma GCC unroll 8
  for (std::size_t t = 0; t < kTokens; ++t) {
#pragma GCC unroll 8
    for (std::size_t c = 0; c < kColumns; ++c) {
      sums[t][c] = mode.add ? hn::LoadU(d, paths[t].y + j + c * lanes) : hn::Zero(d);
    }
  }
  for (std::size_t level = 0; level < shared; ++level) {
    FloatVec row[kColumns];
#pragma GCC unroll 8
    for (std::size_t c = 0; c < kColumns; ++c) row[c] = loadRow(paths[0].rows[level] + j + c * lanes);
#pragma GCC unroll 8
    for (std::size_t t = 0; t < kTokens; ++t) {
      const FloatVec factor = hn::Set(d, paths[t].factors[level]);
#pragma GCC unroll 8
      for (std::size_t c = 0; c < kColumns; ++c) sums[t][c] = hn::MulAdd(factor, row[c], sums[t][c]);
    }
  }
#pragma GCC unroll 8
  for (std::size_t t = 0; t < kTokens; ++t) {
    for (std::size_t level = shared; level < levels; ++level) {
      const FloatVec factor = hn::Set(d, paths[t].factors[level]);
      const T* row = paths[t].rows[level] + j;
#pragma GCC unroll 8
      for (std::size_t c = 0; c < kColumns; ++c) {
        sums[t][c] = hn::MulAdd(factor, loadRow(row + c * lanes), sums[t][c]);
      }
    }
  }
#pragma GCC unroll 8
  for (std::size_t t = 0; t < kTokens; ++t) {
#pragma GCC unroll 8
    for (std::size_t c = 0; c < kColumns; ++c) {
      float* y = paths[t].y + j + c * lanes;
      mode.stream ? hn::Stream(sums[t][c], d, y) : hn::StoreU(sums[t][c], d, y);
    }
  }
}

/// The outputs of kTokens tokens; each number is summed in the order of the levels, whatever the tile.
template <std::size_t kTokens, class T>
HWY_INLINE void sumRows(const OutputPath<T> (&paths)[kTokens], std::size_t levels, std::size_t shared,
                        std::size_t width, StoreMode mode) {
  constexpr std::size_t kColumns = kAccumulators / 6;
  const std::size_t lanes = hn::Lanes(Floats());
  std::size_t j = 0;
  for (; j + kColumns * lanes <= width; j += kColumns * lanes) {
    sumColumns<kTokens, kColumns>(paths, levels, shared, j, mode);
  }
  for (; j + lanes <= width; j += lanes) sumColumns<kTokens, 1>(paths, levels, shared, j, mode);
  for (; j < width; ++j) {
    for (const OutputPath<T>& path : paths) {
      float sum = mode.add ? path.y[j] : 0.0F;
      for (std::size_t level = 0; level < levels; ++level) {
        sum = mulAddOne(path.factors[level], loadOne(path.rows[level] + j), sum);
      }
      path.y[j] = sum;
    }
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#endif  // toggle
