// SPDX-License-Identifier: MIT
#include "views/compare_table.h"

#include <algorithm>

#include "models/compare_model.h"
#include "views/compare_delegate.h"
#include "views/probability_delegate.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kNarrowestWord = 64;
constexpr int kUsualWidth = 640;

}  // namespace

CompareTable::CompareTable(CompareModel* model, QWidget* parent)
    : WordTable(model, kUsualWidth, parent), m_delegate(new CompareDelegate(this)) {
  setItemDelegate(m_delegate);
  setAccessibleName(tr("Candidates of both models"));
  applyLook();
}

void CompareTable::setStale(bool stale) {
  m_delegate->setStale(stale);
  viewport()->update();
}

void CompareTable::fitColumns() {
  const int available = viewport()->width();
  const int wanted = columnWidthFor(CompareModel::Rank, QStringLiteral("000"));
  const int half = std::max(0, available - wanted) / 2;
  const int rank = available - 2 * half;  // what the halves cannot share
  setColumnWidth(CompareModel::Rank, rank);
  fitHalf(CompareModel::WordA, half);
  fitHalf(CompareModel::WordB, half);
  Q_EMIT halvesChanged(rank, half);
}

/// The three columns from `word` on: word, bar with percent, rank in the other list.
void CompareTable::fitHalf(int word, int width) {
  const int percent = ProbabilityDelegate::percentWidth(font()) + theme::kGrid;
  const int other = columnWidthFor(word + 2, tr("○ only A", "as wide as the widest cell of a column"));
  const bool showOther = width >= theme::scaled(kNarrowestWord, font()) + percent + other;
  const int rest = std::max(0, width - percent - (showOther ? other : 0));
  const int text = std::clamp(rest * 2 / 5, std::min(theme::scaled(kNarrowestWord, font()), rest),
                              theme::scaled(24 * theme::kGrid, font()));
  setColumnHidden(word + 2, !showOther);
  setColumnWidth(word, text);
  setColumnWidth(word + 1, width - text - (showOther ? other : 0));
  setColumnWidth(word + 2, other);
}

}  // namespace ufb
