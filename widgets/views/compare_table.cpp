// SPDX-License-Identifier: MIT
#include "views/compare_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "models/compare_model.h"
#include "views/compare_delegate.h"
#include "views/plain_header.h"
#include "views/probability_delegate.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kNarrowestWord = 64;
constexpr int kUsualWidth = 640;
constexpr int kUsualRows = 10;
constexpr int kFewestRows = 3;

}  // namespace

CompareTable::CompareTable(CompareModel* model, QWidget* parent)
    : QTableView(parent), m_delegate(new CompareDelegate(this)) {
  setHorizontalHeader(new PlainHeader(this));
  setModel(model);
  setItemDelegate(m_delegate);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setAccessibleName(tr("Candidates of both models"));
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(0);
  viewport()->setAutoFillBackground(false);
  applyLook();
}

void CompareTable::setStale(bool stale) {
  m_delegate->setStale(stale);
  viewport()->update();
}

void CompareTable::applyLook() {
  const int rowHeight = heightOf(1) - heightOf(0);
  if (verticalHeader()->defaultSectionSize() != rowHeight) verticalHeader()->setDefaultSectionSize(rowHeight);
  fitColumns();
  viewport()->update();
}

int CompareTable::heightOf(int rows) const {
  const int row =
      std::max(QFontMetrics(theme::figures(font())).height(), fontMetrics().height()) + theme::kGrid;
  return rows * row + horizontalHeader()->sizeHint().height();
}

QSize CompareTable::sizeHint() const {
  return {kUsualWidth, heightOf(kUsualRows)};
}

QSize CompareTable::minimumSizeHint() const {
  return {0, heightOf(kFewestRows)};
}

int CompareTable::columnWidthFor(int column, const QString& widest) const {
  const int header = horizontalHeader()->sectionSizeHint(column);
  return std::max(header, QFontMetrics(theme::figures(font())).horizontalAdvance(widest) + 2 * theme::kGrid);
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
  const bool showOther = width >= kNarrowestWord + percent + other;
  const int rest = std::max(0, width - percent - (showOther ? other : 0));
  const int text = std::clamp(rest * 2 / 5, std::min(kNarrowestWord, rest), 24 * theme::kGrid);
  setColumnHidden(word + 2, !showOther);
  setColumnWidth(word, text);
  setColumnWidth(word + 1, width - text - (showOther ? other : 0));
  setColumnWidth(word + 2, other);
}

void CompareTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::PaletteChange) applyLook();
}

void CompareTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void CompareTable::focusInEvent(QFocusEvent* event) {
  const bool none = !currentIndex().isValid();
  const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  QTableView::focusInEvent(event);
  // The base class makes a row current that nobody chose.
  if (none && !byTab) setCurrentIndex({});
}

void CompareTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    Q_EMIT copyRequested();
    return;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace ufb
