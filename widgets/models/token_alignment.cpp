// SPDX-License-Identifier: MIT
#include "models/token_alignment.h"

#include <algorithm>

namespace ufb {

namespace {

/// How many tokens the rests of both texts have in common, from every pair of places on.
class CommonLengths {
 public:
  CommonLengths(const QVector<view::TokenItem>& current, const QVector<view::TokenItem>& pinned)
      : m_columns(pinned.size() + 1), m_lengths((current.size() + 1) * m_columns) {
    for (qsizetype i = current.size() - 1; i >= 0; --i) {
      for (qsizetype j = pinned.size() - 1; j >= 0; --j) {
        m_lengths[i * m_columns + j] =
            current[i].id == pinned[j].id ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }

  [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_lengths[i * m_columns + j]; }

 private:
  qsizetype m_columns;
  QVector<int> m_lengths;
};

}  // namespace

QVector<int> alignTokens(const QVector<view::TokenItem>& current, const QVector<view::TokenItem>& pinned) {
  const CommonLengths common(current, pinned);
  QVector<int> partners(current.size(), -1);
  qsizetype i = 0;
  qsizetype j = 0;
  qsizetype gapI = 0;
  qsizetype gapJ = 0;
  const auto closeGap = [&](qsizetype endI, qsizetype endJ) {
    if (endI - gapI != endJ - gapJ) return;
    for (; gapI < endI; ++gapI, ++gapJ) partners[gapI] = static_cast<int>(gapJ);
  };
  while (i < current.size() && j < pinned.size()) {
    if (current[i].id == pinned[j].id) {
      closeGap(i, j);
      partners[i] = static_cast<int>(j);
      gapI = ++i;
      gapJ = ++j;
      continue;
    }
    const int best = common.at(i, j);
    const bool inStep = common.at(i + 1, j + 1) == best;
    const bool skipCurrent = inStep || common.at(i + 1, j) == best;
    const bool skipPinned = inStep || !skipCurrent;
    i += skipCurrent ? 1 : 0;
    j += skipPinned ? 1 : 0;
  }
  closeGap(current.size(), pinned.size());
  return partners;
}

}  // namespace ufb
