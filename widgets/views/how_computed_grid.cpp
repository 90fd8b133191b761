// SPDX-License-Identifier: MIT
#include "views/how_computed_grid.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <numeric>

#include "models/how_computed_table.h"
#include "views/how_computed_delegate.h"
#include "views/plain_header.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kCellPadding = theme::kGrid + theme::kHalfGrid;
constexpr int kLeastWords = 20;  ///< letters that a wrapped column has room for

}  // namespace

HowComputedGrid::HowComputedGrid(HowComputedTable* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new HowComputedDelegate(this)) {
  setHorizontalHeader(new PlainHeader(this));
  setModel(model);
  setItemDelegate(m_delegate);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setMouseTracking(true);
  setShowGrid(false);
  setFrameShape(NoFrame);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  viewport()->setAutoFillBackground(false);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(theme::kGrid);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  connect(this, &QAbstractItemView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
  connect(this, &QAbstractItemView::clicked, this,
          [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
}

void HowComputedGrid::setStale(bool stale) {
  m_delegate->setDimmed(stale);
  viewport()->update();
}

void HowComputedGrid::setChosen(int row) {
  const QScopedValueRollback guard(m_following, true);
  if (row < 0) {
    selectionModel()->clearSelection();
  } else if (!selectionModel()->isRowSelected(row)) {
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  }
  viewport()->update();
}

void HowComputedGrid::setHovered(int row) {
  if (m_delegate->hovered() == row) return;
  m_delegate->setHovered(row);
  viewport()->update();
}

QVector<int> HowComputedGrid::neededWidths() const {
  QVector<int> widths;
  const QFontMetrics head(horizontalHeader()->font());
  for (int column = 0; column < m_model->columnCount(); ++column) {
    int width =
        head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
      width = qMax(width, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
    }
    widths += width + kCellPadding;
  }
  return widths;
}

void HowComputedGrid::fit() {
  QVector<int> widths = neededWidths();
  if (widths.isEmpty()) return updateGeometry();
  horizontalHeader()->setFont(font());
  const int needed = std::accumulate(widths.begin(), widths.end(), 0);
  const int last = static_cast<int>(widths.size()) - 1;
  const int rest = viewport()->width() - (needed - widths[last]);
  const Qt::Alignment side =
      m_model->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
  const bool words = side.testFlag(Qt::AlignLeading);
  const int least = kLeastWords * fontMetrics().averageCharWidth();
  if (words) widths[last] = qMax(rest, qMin(widths[last], least));
  for (int column = 0; column <= last; ++column) setColumnWidth(column, widths[column]);
  setWordWrap(words);
  const int line = fontMetrics().height() + theme::kHalfGrid;
  verticalHeader()->setDefaultSectionSize(line);
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QString text = m_model->index(row, last).data().toString();
    const QRect room(0, 0, qMax(1, widths[last] - kCellPadding), line);
    const int height = words ? fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() : 0;
    setRowHeight(row, qMax(line, height + theme::kHalfGrid));
  }
  updateGeometry();
}

int HowComputedGrid::neededHeight() const {
  const bool scrolls = horizontalHeader()->length() > viewport()->width();
  return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + theme::kHalfGrid +
         (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize HowComputedGrid::sizeHint() const {
  return {QTableView::sizeHint().width(), neededHeight()};
}

QSize HowComputedGrid::minimumSizeHint() const {
  return {0, neededHeight()};
}

void HowComputedGrid::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void HowComputedGrid::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) fit();
}

void HowComputedGrid::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  const int row = indexAt(event->pos()).row();
  if (row == m_pointed) return;
  m_pointed = row;
  Q_EMIT rowHovered(row);
}

bool HowComputedGrid::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave && m_pointed >= 0) {
    m_pointed = -1;
    Q_EMIT rowHovered(-1);
  }
  return QTableView::viewportEvent(event);
}

void HowComputedGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  if (!m_following && !selected.isEmpty()) Q_EMIT rowChosen(selected.constFirst().top());
}

}  // namespace ufb
