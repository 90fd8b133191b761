// SPDX-License-Identifier: MIT
#include "views/path_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

#include "models/number_text.h"
#include "views/path_delegate.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kRowPadding = 2;  // rows are close, so that a whole path is seen at once
constexpr int kCellPadding = theme::kGrid + 2;

}  // namespace

PathTable::PathTable(PathModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new PathDelegate(this)) {
  setModel(model);
  setItemDelegate(m_delegate);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setMouseTracking(true);
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(false);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setMinimumSectionSize(theme::kGrid);
  connect(model, &PathModel::modelReset, this, [this] {
    measureColumns();
    fitColumns();
  });
  connect(this, &QAbstractItemView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT levelChosen(index.row()); });
  connect(this, &QAbstractItemView::clicked, this,
          [this](const QModelIndex& index) { Q_EMIT levelChosen(index.row()); });
  fitRows();
  measureColumns();
}

void PathTable::setStale(bool stale) {
  m_delegate->setDimmed(stale);
  viewport()->update();
}

void PathTable::setColumns(const QVector<PathModel::ColumnId>& always,
                           const QVector<PathModel::ColumnId>& wanted, Fit fit) {
  m_always = always;
  m_wanted = wanted;
  m_fit = fit;
  fitColumns();
}

void PathTable::setChosen(int level, int explained) {
  const QScopedValueRollback guard(m_following, true);
  if (level < 0) {
    selectionModel()->clearSelection();
  } else if (!selectionModel()->isRowSelected(level)) {
    const QModelIndex index = m_model->index(level, PathModel::Level);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  }
  m_delegate->setExplained(explained);
  viewport()->update();
}

void PathTable::setHovered(int level) {
  if (m_delegate->hovered() == level) return;
  m_delegate->setHovered(level);
  viewport()->update();
}

void PathTable::fitRows() {
  horizontalHeader()->setFont(font());
  verticalHeader()->setMinimumSectionSize(theme::kGrid);
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
}

/// What each column needs, head and cells. Measured once for a path, since it costs more than all else.
void PathTable::measureColumns() {
  const QFontMetrics metrics = fontMetrics();
  m_widths.clear();
  for (int column = 0; column < m_model->columnCount(); ++column) {
    int width =
        metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
      width = qMax(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    }
    m_widths += qMax(width + kCellPadding, PathDelegate::leastWidth(column, font()));
  }
}

void PathTable::fitColumns() {
  if (m_widths.isEmpty() || m_always.isEmpty()) return;
  QVector<PathModel::ColumnId> shown = m_always;
  int used = 0;
  for (const auto column : shown) used += m_widths[column];
  const int needed = used;
  for (const auto column : m_wanted) {
    if (used + m_widths[column] > viewport()->width()) break;
    used += m_widths[column];
    shown += column;
  }
  for (int column = 0; column < PathModel::ColumnCount; ++column) {
    const bool visible = shown.contains(static_cast<PathModel::ColumnId>(column));
    setColumnHidden(column, !visible);
    const int rest = column == PathModel::Share ? qMax(0, viewport()->width() - used) : 0;
    if (visible) setColumnWidth(column, m_widths[column] + (m_fit == Fit::Narrow ? 0 : rest));
  }
  const int bar = verticalScrollBar()->sizeHint().width();
  const int height = horizontalHeader()->sizeHint().height() + m_model->rowCount() * rowHeight(0) + 2;
  setMinimumWidth(m_fit == Fit::Narrow ? needed + bar : 0);
  setMaximumWidth(m_fit == Fit::Narrow ? needed + bar : QWIDGETSIZE_MAX);
  setMinimumHeight(m_fit == Fit::Rows ? qMin(height, 30 * theme::kGrid) : 0);
  setMaximumHeight(m_fit == Fit::Rows ? height : QWIDGETSIZE_MAX);
}

void PathTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
  fitRows();
  measureColumns();
  fitColumns();
}

void PathTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void PathTable::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  const int level = indexAt(event->pos()).row();
  if (level == m_hovered) return;
  m_hovered = level;
  Q_EMIT levelHovered(level);
}

bool PathTable::viewportEvent(QEvent* event) {
  // Rows say what they hold as soon as the mouse is over them; a second, late tip would only cover it.
  if (event->type() == QEvent::ToolTip) return true;
  if (event->type() == QEvent::Leave && m_hovered >= 0) {
    m_hovered = -1;
    Q_EMIT levelHovered(-1);
  }
  return QTableView::viewportEvent(event);
}

void PathTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  if (!m_following && !selected.isEmpty()) Q_EMIT levelChosen(selected.constFirst().top());
}

}  // namespace ufb
