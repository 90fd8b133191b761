// SPDX-License-Identifier: MIT
#include "views/path_table.h"

#include <QEvent>
#include <QHeaderView>

#include "models/path_model.h"
#include "views/path_delegate.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kRowPadding = 2;  // rows are close, so that a whole path is seen at once

}  // namespace

PathTable::PathTable(PathModel* model, QWidget* parent)
    : QTableView(parent), m_delegate(new PathDelegate(this)) {
  setModel(model);
  setItemDelegate(m_delegate);
  setAccessibleName(tr("Nodes of the path"));
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setMinimumSectionSize(theme::kGrid);
  connect(model, &PathModel::modelReset, this, &PathTable::fitColumns);
  fitRows();
}

void PathTable::setStale(bool stale) {
  m_delegate->setDimmed(stale);
  viewport()->update();
}

void PathTable::fitRows() {
  horizontalHeader()->setFont(font());
  verticalHeader()->setMinimumSectionSize(theme::kGrid);
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
}

void PathTable::fitColumns() {
  int used = 0;
  for (int column = 0; column < PathModel::ColumnCount; ++column) {
    const int width = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    const int free = viewport()->width() - used;
    setColumnWidth(column, column == PathModel::Share ? qMax(width, free) : width);
    used += width;
  }
}

void PathTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
  fitRows();
  fitColumns();
}

void PathTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

}  // namespace ufb
