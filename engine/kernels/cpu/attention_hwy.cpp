// SPDX-License-Identifier: MIT
// Attention with Google Highway: this file is compiled once per instruction set, and the best one that the
// machine runs is picked at the first call.
#include "kernels/cpu/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "kernels/cpu/attention_hwy.cpp"
#include "hwy/foreach_target.h"
// foreach_target must come first.
#include <algorithm>
#include <cmath>
#include <vector>

#include "hwy/contrib/math/math-inl.h"
#include "hwy/highway.h"
#include "kernels/attention.h"
#include "kernels/cpu/tile-inl.h"

#ifndef UFB_KERNELS_CPU_ATTENTION_SCRATCH
#define UFB_KERNELS_CPU_ATTENTION_SCRATCH
namespace ufb::kernels {

/// One thread's working memory; it grows to the longest text seen and is used again.
struct AttentionScratch {
  std::vector<float> keys;    ///< [width, padded tokens], columns beyond the tokens zero
  std::vector<float> values;  ///< [tokens, padded width], where a row is no whole number of vectors
  std::vector<float> scores;  ///< [rows of a tile, padded tokens]

  static float* fit(std::vector<float>& buffer, std::size_t count) {
    if (buffer.size() < count) buffer.resize(count);
    return buffer.data();
  }
};

}  // namespace ufb::kernels
#endif

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

class Attention {
 public:
  Attention(const AttentionHead& head, AttentionScratch& scratch)
      : m_head(head),
        m_lanes(hn::Lanes(Floats())),
        m_padded(roundUp(head.tokens)),
        m_scale(1.0F / std::sqrt(static_cast<float>(head.width))),
        m_keys(AttentionScratch::fit(scratch.keys, head.width * m_padded)),
        m_scores(AttentionScratch::fit(scratch.scores, kTileRows * m_padded)),
        m_values(head.v),
        m_valueStride(head.stride) {
    transposeKeys();
    if (head.width % m_lanes != 0) padValues(scratch);
  }

  template <std::size_t kRows>
  HWY_INLINE void run(std::size_t row) const {
    multiply<kRows>(m_head.q + row * m_head.stride, m_head.stride, {m_keys, m_padded}, m_head.width, m_scores,
                    m_padded, m_padded);
    for (std::size_t r = 0; r < kRows; ++r) weigh(m_scores + r * m_padded);
    multiply<kRows>(m_scores, m_padded, {m_values, m_valueStride}, m_head.tokens,
                    m_head.out + row * m_head.outStride, m_head.outStride, m_head.width);
  }

 private:
  [[nodiscard]] std::size_t roundUp(std::size_t count) const {
    return (count + m_lanes - 1) / m_lanes * m_lanes;
  }

  /// y = x [kRows, inputs] times the first `columns` columns of the matrix, whose rows may be read up to a
  /// whole vector.
  template <std::size_t kRows>
  HWY_INLINE void multiply(const float* x, std::size_t stride, FloatMatrix<false> matrix, std::size_t inputs,
                           float* y, std::size_t yStride, std::size_t columns) const {
    std::size_t column = 0;
    for (; column + kTileVectors * m_lanes <= roundUp(columns); column += kTileVectors * m_lanes) {
      multiplyVectors<kRows, kTileVectors>(x, stride, matrix, inputs, y + column, yStride, columns - column);
      matrix.data += kTileVectors * m_lanes;
    }
    for (; column < columns; column += m_lanes) {
      multiplyVectors<kRows, 1>(x, stride, matrix, inputs, y + column, yStride, columns - column);
      matrix.data += m_lanes;
    }
  }

  template <std::size_t kRows, std::size_t kVectors>
  static HWY_NOINLINE void multiplyVectors(const float* x, std::size_t stride, FloatMatrix<false> matrix,
                                           std::size_t inputs, float* y, std::size_t yStride,
                                           std::size_t columns) {
    Tile<kRows, kVectors> tile;
    matrix.multiply(x, stride, inputs, tile);
    storeTile(tile, y, yStride, columns,
              [](FloatVec sum, std::size_t /*r*/, std::size_t /*v*/) HWY_ATTR { return sum; });
  }

  /// Row by row: the rows of k often lie a multiple of a page's eighth apart, where few of them fit the L1
  /// cache at a time.
  void transposeKeys() {
    for (std::size_t t = 0; t < m_head.tokens; ++t) {
      const float* const k = m_head.k + t * m_head.stride;
      for (std::size_t j = 0; j < m_head.width; ++j) m_keys[j * m_padded + t] = k[j];
    }
    for (std::size_t t = m_head.tokens; t < m_padded; ++t) {
      for (std::size_t j = 0; j < m_head.width; ++j) m_keys[j * m_padded + t] = 0;
    }
  }

  void padValues(AttentionScratch& scratch) {
    m_valueStride = roundUp(m_head.width);
    float* const values = AttentionScratch::fit(scratch.values, m_head.tokens * m_valueStride);
    for (std::size_t t = 0; t < m_head.tokens; ++t) {
      float* const row = values + t * m_valueStride;
      std::copy_n(m_head.v + t * m_head.stride, m_head.width, row);
      std::fill(row + m_head.width, row + m_valueStride, 0.0F);
    }
    m_values = values;
  }

  /// Scores to their softmax.
  HWY_INLINE void weigh(float* scores) const {
    const Floats d;
    // Beyond the last token nothing is to be added; a finite number, as the differences must be ones.
    for (std::size_t t = m_head.tokens; t < m_padded; ++t) scores[t] = -1e30F;
    FloatVec most = hn::LoadU(d, scores);
    for (std::size_t t = m_lanes; t < m_padded; t += m_lanes) most = hn::Max(most, hn::LoadU(d, scores + t));
    most = hn::MaxOfLanes(d, most);
    const FloatVec scale = hn::Set(d, m_scale);
    FloatVec sum = hn::Zero(d);
    for (std::size_t t = 0; t < m_padded; t += m_lanes) {
      const FloatVec weight = hn::Exp(d, hn::Mul(hn::Sub(hn::LoadU(d, scores + t), most), scale));
      hn::StoreU(weight, d, scores + t);
      sum = hn::Add(sum, weight);
    }
    const FloatVec share = hn::Set(d, 1.0F / hn::GetLane(hn::SumOfLanes(d, sum)));
    for (std::size_t t = 0; t < m_padded; t += m_lanes) {
      hn::StoreU(hn::Mul(hn::LoadU(d, scores + t), share), d, scores + t);
    }
  }

  const AttentionHead& m_head;
  std::size_t m_lanes;
  std::size_t m_padded;  ///< tokens, rounded up to whole vectors
  float m_scale;
  float* m_keys;
  float* m_scores;
  const float* m_values;
  std::size_t m_valueStride;
};

void attend(const AttentionHead& head, AttentionScratch& scratch) {
  forEachTile(head.tokens, Attention(head, scratch));
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace ufb::kernels {

HWY_EXPORT(attend);

void attendHead(const AttentionHead& head) {
  thread_local AttentionScratch scratch;
  HWY_DYNAMIC_DISPATCH(attend)(head, scratch);
}

}  // namespace ufb::kernels
#endif  // HWY_ONCE
