// SPDX-License-Identifier: MIT
// Products of a few rows with a matrix whose columns lie side by side. Included once per instruction set.
#if defined(UFB_KERNELS_CPU_TILE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef UFB_KERNELS_CPU_TILE_INL_H
#undef UFB_KERNELS_CPU_TILE_INL_H
#else
#define UFB_KERNELS_CPU_TILE_INL_H
#endif

#include "hwy/cache_control.h"
#include "kernels/cpu/rows-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

/// Rows and vectors of columns whose sums fill the registers.
inline constexpr std::size_t kTileRows = 6;
inline constexpr std::size_t kTileVectors = kAccumulators / kTileRows;

template <std::size_t kRows, std::size_t kVectors>
struct Tile {
  FloatVec sums[kRows][kVectors];

  HWY_INLINE Tile() {
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r) {
#pragma GCC unroll 8
      for (std::size_t v = 0; v < kVectors; ++v) sums[r][v] = hn::Zero(Floats());
    }
  }

  /// Adds x[r] times a row of the matrix to the sums of row r.
  HWY_INLINE void add(const float* x, std::size_t stride, const FloatVec (&row)[kVectors]) {
#pragma GCC unroll 8
    for (std::size_t r = 0; r < kRows; ++r) {
      FloatVec input = hn::Set(Floats(), x[r * stride]);
      keepInRegister(input);
#pragma GCC unroll 8
      for (std::size_t v = 0; v < kVectors; ++v) sums[r][v] = hn::MulAdd(input, row[v], sums[r][v]);
    }
  }
};

/// How far ahead of its use a row of the matrix is fetched, in rows: far enough to hide the memory's latency.
inline constexpr std::size_t kRowsAhead = 24;

/// A float32 matrix; `rowStride` numbers from one row to the next.
template <bool kFetch>
struct FloatMatrix {
  const float* data;
  std::size_t rowStride;

  /// Sums x [kRows, inputs] times this matrix's first columns.
  template <std::size_t kRows, std::size_t kVectors>
  HWY_INLINE void multiply(const float* x, std::size_t stride, std::size_t inputs,
                           Tile<kRows, kVectors>& tile) const {
    const Floats d;
    const std::size_t lanes = hn::Lanes(d);
    const float* row = data;
    for (std::size_t k = 0; k < inputs; ++k, row += rowStride) {
      FloatVec weights[kVectors];
#pragma GCC unroll 8
      for (std::size_t v = 0; v < kVectors; ++v) {
        if constexpr (kFetch) hwy::Prefetch(row + kRowsAhead * rowStride + v * lanes);
        weights[v] = hn::LoadU(d, row + v * lanes);
        keepInRegister(weights[v]);
      }
      tile.add(x + k, stride, weights);
    }
  }
};

/// A bfloat16 matrix whose rows are interleaved two by two; `rowStride` numbers from one pair to the next.
template <bool kFetch>
struct BrainPairs {
  const std::uint16_t* data;
  std::size_t rowStride;

  template <std::size_t kRows, std::size_t kVectors>
  HWY_INLINE void multiply(const float* x, std::size_t stride, std::size_t inputs,
                           Tile<kRows, kVectors>& tile) const {
    const std::uint16_t* pair = data;
    std::size_t k = 0;
    for (; k + 2 <= inputs; k += 2, pair += rowStride) {
      FloatVec even[kVectors];
      FloatVec odd[kVectors];
      split(pair, even, odd);
      tile.add(x + k, stride, even);
      tile.add(x + k + 1, stride, odd);
    }
    if (k == inputs) return;
    FloatVec even[kVectors];
    FloatVec odd[kVectors];
    split(pair, even, odd);
    tile.add(x + k, stride, even);
  }

  template <std::size_t kVectors>
  HWY_INLINE void split(const std::uint16_t* pair, FloatVec (&even)[kVectors],
                        FloatVec (&odd)[kVectors]) const {
    const Floats d;
    const hn::RebindToUnsigned<Floats> bits;
    const std::size_t lanes = hn::Lanes(d);
#pragma GCC unroll 8
    for (std::size_t v = 0; v < kVectors; ++v) {
      const std::uint16_t* const at = pair + 2 * v * lanes;
      if constexpr (kFetch) hwy::Prefetch(at + kRowsAhead * rowStride);
      const auto both = hn::LoadU(bits, reinterpret_cast<const std::uint32_t*>(at));
      even[v] = hn::BitCast(d, hn::ShiftLeft<16>(both));
      odd[v] = hn::BitCast(d, hn::And(both, hn::Set(bits, 0xffff0000U)));
      keepInRegister(even[v]);
      keepInRegister(odd[v]);
    }
  }
};

/// Calls body.template operator()<kRows>(first) for the rows 0 .. count, as many at a time as a tile has.
template <class Body>
HWY_INLINE void forEachTile(std::size_t count, const Body& body) {
  std::size_t row = 0;
  for (; row + kTileRows <= count; row += kTileRows) body.template run<kTileRows>(row);
  switch (count - row) {
    case 5:
      return body.template run<5>(row);
    case 4:
      return body.template run<4>(row);
    case 3:
      return body.template run<3>(row);
    case 2:
      return body.template run<2>(row);
    case 1:
      return body.template run<1>(row);
    default:
      return;
  }
}

/// Applies finish(sums, r, v) to every vector of a tile and writes its first `columns` columns to y. The sums
/// stay in registers until all are written: no function is called while they live, which would move them to
/// memory for good, the loop before included.
template <std::size_t kRows, std::size_t kVectors, class Finish>
HWY_INLINE void storeTile(const Tile<kRows, kVectors>& tile, float* y, std::size_t stride,
                          std::size_t columns, const Finish& finish) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  HWY_ALIGN float rest[kRows * kVectors * hn::MaxLanes(d)];
  const bool whole = columns >= kVectors * lanes;
  float* const out = whole ? y : rest;
  const std::size_t outStride = whole ? stride : kVectors * lanes;
#pragma GCC unroll 8
  for (std::size_t r = 0; r < kRows; ++r) {
#pragma GCC unroll 8
    for (std::size_t v = 0; v < kVectors; ++v) {
      hn::StoreU(finish(tile.sums[r][v], r, v), d, out + r * outStride + v * lanes);
    }
  }
  if (whole) return;
  for (std::size_t r = 0; r < kRows; ++r) {
    for (std::size_t i = 0; i < columns; ++i) y[r * stride + i] = rest[r * outStride + i];
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#endif  // toggle
