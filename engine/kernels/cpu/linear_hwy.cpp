// SPDX-License-Identifier: MIT
// Dense products with Google Highway: this file is compiled once per instruction set, and the best one that
// the machine runs is picked at the first call.
#include "kernels/cpu/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "kernels/cpu/linear_hwy.cpp"
#include "hwy/foreach_target.h"
// foreach_target must come first.
#include <algorithm>
#include <cmath>

#include "hwy/highway.h"
#include "kernels/cpu/dots-inl.h"
#include "kernels/cpu/single_gelu-inl.h"
#include "kernels/cpu/tile-inl.h"
#include "kernels/linear.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

/// One panel for all rows. Its first tile of rows fetches the panel ahead from wherever it lies; the later
/// ones find it in the L2 cache.
template <template <bool> class Matrix, class T>
class PanelProduct {
 public:
  PanelProduct(const Panels& panels, const LinearRows& rows, std::size_t panel, Finish finish)
      : m_data(static_cast<const T*>(panels.data) + panel * panels.panelSize()),
        m_bias(panels.bias + panel * kPanelWidth),
        m_rows(rows),
        m_inputs(panels.inputs),
        m_firstColumn(panel * kPanelWidth),
        m_columns(std::min(kPanelWidth, panels.outputs - m_firstColumn)),
        m_finish(finish) {}

  template <std::size_t kRows>
  HWY_INLINE void run(std::size_t row) const {
    if (row == 0) {
      columns<kRows, true>(row);
    } else {
      columns<kRows, false>(row);
    }
  }

 private:
  /// Numbers between two rows, or pairs of rows, of the panel; and those of one column in it.
  static constexpr std::size_t kDepth = sizeof(float) / sizeof(T);

  /// A function of its own, so that nothing around the loop competes for its registers.
  template <std::size_t kRows, bool kFetch>
  HWY_NOINLINE void columns(std::size_t row) const {
    const std::size_t step = kTileVectors * hn::Lanes(Floats());
    static_assert(kPanelWidth % (kTileVectors * hn::MaxLanes(Floats())) == 0);
    for (std::size_t column = 0; column < m_columns; column += step) {
      const Matrix<kFetch> matrix{m_data + kDepth * column, kDepth * kPanelWidth};
      Tile<kRows, kTileVectors> tile;
      matrix.multiply(m_rows.x + row * m_rows.xStride, m_rows.xStride, m_inputs, tile);
      store(tile, row, column);
    }
    if (m_finish != Finish::Gelu) return;
    for (std::size_t r = 0; r < kRows; ++r) {
      singleGeluInPlace(m_rows.y + (row + r) * m_rows.yStride + m_firstColumn, m_columns);
    }
  }

  template <std::size_t kRows>
  HWY_INLINE void store(const Tile<kRows, kTileVectors>& tile, std::size_t row, std::size_t column) const {
    const Floats d;
    const std::size_t lanes = hn::Lanes(d);
    float* const y = m_rows.y + row * m_rows.yStride + m_firstColumn + column;
    const float* const bias = m_bias + column;
    const std::size_t left = m_columns - column;
    const auto biased = [&](FloatVec sum, std::size_t /*r*/, std::size_t v)
                            HWY_ATTR { return hn::Add(sum, hn::LoadU(d, bias + v * lanes)); };
    if (m_finish != Finish::Add) return storeTile(tile, y, m_rows.yStride, left, biased);
    if (left >= kTileVectors * lanes) {
      return storeTile(tile, y, m_rows.yStride, left,
                       [&](FloatVec sum, std::size_t r, std::size_t v) HWY_ATTR {
                         return hn::Add(hn::LoadU(d, y + r * m_rows.yStride + v * lanes), biased(sum, r, v));
                       });
    }
    float sums[kRows * kPanelWidth];
    storeTile(tile, sums, kPanelWidth, left, biased);
    for (std::size_t r = 0; r < kRows; ++r) {
      for (std::size_t i = 0; i < left; ++i) y[r * m_rows.yStride + i] += sums[r * kPanelWidth + i];
    }
  }

  const T* m_data;
  const float* m_bias;
  const LinearRows& m_rows;
  std::size_t m_inputs;
  std::size_t m_firstColumn;
  std::size_t m_columns;
  Finish m_finish;
};

void panels(const Panels& weights, const LinearRows& rows, std::size_t first, std::size_t end,
            Finish finish) {
  for (std::size_t panel = first; panel < end; ++panel) {
    if (weights.type == WeightType::F32) {
      forEachTile(rows.count, PanelProduct<FloatMatrix, float>(weights, rows, panel, finish));
    } else {
      forEachTile(rows.count, PanelProduct<BrainPairs, std::uint16_t>(weights, rows, panel, finish));
    }
  }
}

/// Rows of the table in one tile, and tokens beside them as the registers allow.
inline constexpr std::size_t kTableRows = 4;
inline constexpr std::size_t kTableTokens = kAccumulators / (kChains * kTableRows);

template <class T>
class TableProduct {
 public:
  TableProduct(const FffRows& table, const float* bias, std::size_t width, const LinearRows& rows)
      : m_table(table), m_bias(bias), m_width(width), m_rows(rows) {}

  void run(std::size_t first, std::size_t end) const {
    std::size_t row = first;
    for (; row + kTableRows <= end; row += kTableRows) allTokens<kTableRows>(row);
    for (; row < end; ++row) allTokens<1>(row);
  }

 private:
  template <std::size_t kRows>
  HWY_INLINE void allTokens(std::size_t row) const {
    std::size_t token = 0;
    for (; token + kTableTokens <= m_rows.count; token += kTableTokens) tile<kTableTokens, kRows>(row, token);
    for (; token < m_rows.count; ++token) tile<1, kRows>(row, token);
  }

  template <std::size_t kTokens, std::size_t kRows>
  HWY_INLINE void tile(std::size_t row, std::size_t token) const {
    const T* rows[kRows];
    const float* x[kTokens];
    float z[kTokens][kRows];
    for (std::size_t r = 0; r < kRows; ++r) rows[r] = m_table.row(row + r);
    for (std::size_t t = 0; t < kTokens; ++t) x[t] = m_rows.x + (token + t) * m_rows.xStride;
    dots<kTokens, kRows>(rows, x, m_width, z);
    for (std::size_t t = 0; t < kTokens; ++t) {
      float* const y = m_rows.y + (token + t) * m_rows.yStride + row;
      for (std::size_t r = 0; r < kRows; ++r) y[r] = m_bias != nullptr ? z[t][r] + m_bias[row + r] : z[t][r];
    }
  }

  Table<T> m_table;
  const float* m_bias;
  std::size_t m_width;
  const LinearRows& m_rows;
};

void table(const FffRows& rows, const float* bias, std::size_t width, const LinearRows& batch,
           std::size_t first, std::size_t end) {
  switch (rows.type) {
    case WeightType::F32:
      return TableProduct<float>(rows, bias, width, batch).run(first, end);
    case WeightType::F16:
      return TableProduct<hwy::float16_t>(rows, bias, width, batch).run(first, end);
    case WeightType::BF16:
      return TableProduct<hwy::bfloat16_t>(rows, bias, width, batch).run(first, end);
  }
}

/// Sum over a row of f(x), a vector at a time, then the rest one by one.
template <class F>
HWY_INLINE float sumRow(const float* x, std::size_t width, const F& f) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  FloatVec sum = hn::Zero(d);
  std::size_t i = 0;
  for (; i + lanes <= width; i += lanes) sum = hn::Add(sum, f(hn::LoadU(d, x + i)));
  float rest = 0;
  for (; i < width; ++i) rest += hn::GetLane(f(hn::Set(d, x[i])));
  return hn::GetLane(hn::SumOfLanes(d, sum)) + rest;
}

void norm(const Norm& norm, const LinearRows& rows) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  const auto count = static_cast<float>(norm.width);
  for (std::size_t row = 0; row < rows.count; ++row) {
    const float* const x = rows.x + row * rows.xStride;
    float* const y = rows.y + row * rows.yStride;
    const FloatVec mean = hn::Set(d, sumRow(x, norm.width, [](FloatVec v) HWY_ATTR { return v; }) / count);
    const float squares = sumRow(x, norm.width, [mean](FloatVec v) HWY_ATTR {
      const FloatVec apart = hn::Sub(v, mean);
      return hn::Mul(apart, apart);
    });
    const FloatVec factor = hn::Set(d, 1.0F / std::sqrt(squares / count + norm.eps));
    const auto finish = [&](FloatVec v, FloatVec weight, FloatVec bias)
                            HWY_ATTR { return hn::MulAdd(hn::Mul(hn::Sub(v, mean), factor), weight, bias); };
    std::size_t i = 0;
    for (; i + lanes <= norm.width; i += lanes) {
      hn::StoreU(finish(hn::LoadU(d, x + i), hn::LoadU(d, norm.weight + i), hn::LoadU(d, norm.bias + i)), d,
                 y + i);
    }
    for (; i < norm.width; ++i) {
      y[i] = hn::GetLane(finish(hn::Set(d, x[i]), hn::Set(d, norm.weight[i]), hn::Set(d, norm.bias[i])));
    }
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace ufb::kernels {

HWY_EXPORT(panels);
HWY_EXPORT(table);
HWY_EXPORT(norm);

void multiplyPanels(const Panels& weights, const LinearRows& rows, std::size_t firstPanel,
                    std::size_t endPanel, Finish finish) {
  HWY_DYNAMIC_DISPATCH(panels)(weights, rows, firstPanel, endPanel, finish);
}

void multiplyTable(const FffRows& rows, const float* bias, std::size_t width, const LinearRows& batch,
                   std::size_t first, std::size_t end) {
  HWY_DYNAMIC_DISPATCH(table)(rows, bias, width, batch, first, end);
}

void normRows(const Norm& weights, const LinearRows& rows) {
  HWY_DYNAMIC_DISPATCH(norm)(weights, rows);
}

}  // namespace ufb::kernels
#endif  // HWY_ONCE
