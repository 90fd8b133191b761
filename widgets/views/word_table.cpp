// SPDX-License-Identifier: MIT
#include "views/word_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "views/plain_header.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kUsualRows = 10;
constexpr int kFewestRows = 3;

}  // namespace

WordTable::WordTable(QAbstractItemModel* model, int usualWidth, QWidget* parent)
    : QTableView(parent), m_usualWidth(usualWidth) {
  setHorizontalHeader(new PlainHeader(this));
  setModel(model);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(0);
  viewport()->setAutoFillBackground(false);
}

void WordTable::applyLook() {
  const int rowHeight = heightOf(1) - heightOf(0);
  if (verticalHeader()->defaultSectionSize() != rowHeight) {
    verticalHeader()->setDefaultSectionSize(rowHeight);
  }
  fitColumns();
  viewport()->update();
}

int WordTable::heightOf(int rows) const {
  const int row =
      std::max(QFontMetrics(theme::figures(font())).height(), fontMetrics().height()) + theme::kGrid;
  return rows * row + horizontalHeader()->sizeHint().height();
}

QSize WordTable::sizeHint() const {
  return {m_usualWidth, heightOf(kUsualRows)};
}

QSize WordTable::minimumSizeHint() const {
  return {0, heightOf(kFewestRows)};
}

int WordTable::columnWidthFor(int column, const QString& widest) const {
  const int header = horizontalHeader()->sectionSizeHint(column);
  return std::max(header, QFontMetrics(theme::figures(font())).horizontalAdvance(widest) + 2 * theme::kGrid);
}

void WordTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::PaletteChange) applyLook();
}

void WordTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void WordTable::focusInEvent(QFocusEvent* event) {
  const bool none = !currentIndex().isValid();
  const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  QTableView::focusInEvent(event);
  // The base class makes a row current that nobody chose, and Enter would put its word into the text.
  if (none && !byTab) setCurrentIndex({});
}

void WordTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    Q_EMIT copyRequested();
    return;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace ufb
