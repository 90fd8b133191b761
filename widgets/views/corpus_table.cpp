// SPDX-License-Identifier: MIT
#include "views/corpus_table.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <iterator>

#include "models/corpus_cell_model.h"
#include "models/plain_tip.h"
#include "views/corpus_delegate.h"
#include "views/corpus_header.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMostRows = 40;
constexpr int kFewestRows = 3;
constexpr int kMeasuredRows = 400;  ///< of a long table, as many are measured for its columns' widths

}  // namespace

CorpusTable::CorpusTable(CorpusCellModel* model, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_sorting(new CorpusSorting(this)),
      m_header(new CorpusHeader(this)),
      m_delegate(new CorpusDelegate(this)) {
  m_sorting->setSourceModel(model);
  setHorizontalHeader(m_header);
  setModel(m_sorting);
  setItemDelegate(m_delegate);
  m_header->setSortIndicator(-1, Qt::DescendingOrder);
  setSortingEnabled(true);
  m_sorting->sort(-1);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setMouseTracking(true);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(0);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  connect(model, &QAbstractItemModel::modelReset, this, [this] {
    measure();
    fit();
  });
  connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    if (const int row = sourceRow(index); row >= 0) Q_EMIT rowChosen(row);
  });
}

// ---- columns -----------------------------------------------------------------------------------

void CorpusTable::setColumns(const QVector<int>& columns, int wide) {
  m_columns = columns;
  m_wide = wide;
  for (int column = 0; column < m_model->columnCount(); ++column) {
    setColumnHidden(column, !columns.contains(column));
  }
  measure();
  fit();
}

/// What each column needs, title and cells.
void CorpusTable::measure() {
  verticalHeader()->setDefaultSectionSize(CorpusDelegate::rowHeight(font()));
  m_widths.fill(0, m_model->columnCount());
  QStyleOptionViewItem option;
  option.font = font();
  const int rows = std::min(m_model->rowCount(), kMeasuredRows);
  for (const int column : m_columns) {
    m_widths[column] = m_header->widthFor(column);
    for (int row = 0; row < rows; ++row) {
      const QSize needed = m_delegate->sizeHint(option, m_model->index(row, column));
      m_widths[column] = std::max(m_widths[column], needed.width());
    }
  }
}

void CorpusTable::fit() {
  int used = 0;
  for (const int column : m_columns) used += m_widths.value(column);
  const int rest = std::max(0, viewport()->width() - used);
  QVector<int> growing;
  if (m_wide >= 0) {
    growing += m_wide;
  } else {
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(growing), [this](int column) {
      return m_model->index(0, column).data(CorpusCellModel::BarRole).isValid();
    });
  }
  const int each = growing.isEmpty() ? 0 : rest / static_cast<int>(growing.size());
  for (const int column : m_columns) {
    setColumnWidth(column, m_widths.value(column) + (growing.contains(column) ? each : 0));
  }
}

QSize CorpusTable::sizeHint() const {
  const int row = CorpusDelegate::rowHeight(font());
  const int rows = std::clamp(m_model->rowCount(), kFewestRows, kMostRows);
  return {70 * theme::kGrid, m_header->sizeHint().height() + rows * row + theme::kGrid};
}

QSize CorpusTable::minimumSizeHint() const {
  const int row = CorpusDelegate::rowHeight(font());
  return {20 * theme::kGrid, m_header->sizeHint().height() + kFewestRows * row};
}

void CorpusTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  const auto type = event->type();
  const bool words = type == QEvent::LanguageChange || type == QEvent::LocaleChange;
  if (!words && type != QEvent::FontChange && type != QEvent::StyleChange) return;
  measure();
  fit();
}

void CorpusTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fit();
}

// ---- rows --------------------------------------------------------------------------------------

int CorpusTable::sourceRow(const QModelIndex& shown) const {
  return shown.isValid() ? m_sorting->mapToSource(shown).row() : -1;
}

void CorpusTable::setChosen(int row) {
  const QScopedValueRollback guard(m_following, true);
  if (row < 0) {
    selectionModel()->clear();
    return;
  }
  const int column = currentIndex().isValid() ? currentIndex().column() : m_columns.value(0);
  const QModelIndex index = m_sorting->mapFromSource(m_model->index(row, column));
  if (index == currentIndex() && selectionModel()->isRowSelected(index.row())) return;
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(index);
}

void CorpusTable::setHovered(int row) {
  const int shown = row < 0 ? -1 : m_sorting->mapFromSource(m_model->index(row, 0)).row();
  if (m_delegate->hovered() == shown) return;
  m_delegate->setHovered(shown);
  viewport()->update();
}

void CorpusTable::setStale(bool stale) {
  m_delegate->setStale(stale);
  viewport()->update();
}

void CorpusTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (m_following || !hasFocus()) return;
  if (const int row = sourceRow(current); row >= 0 && current.row() != previous.row()) Q_EMIT rowChosen(row);
}

void CorpusTable::keyPressEvent(QKeyEvent* event) {
  // Copy is the view's, with the selected value; Enter chooses again what is current.
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid()) {
    Q_EMIT rowChosen(sourceRow(currentIndex()));
    return;
  }
  QTableView::keyPressEvent(event);
}

// ---- mouse -------------------------------------------------------------------------------------

QString CorpusTable::tipText(const QPoint& place) const {
  const QModelIndex index = indexAt(place);
  return index.isValid() ? index.data(Qt::ToolTipRole).toString() : QString();
}

QString CorpusTable::valueText() const {
  return currentIndex().isValid() ? currentIndex().data().toString() : QString();
}

void CorpusTable::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  const QString tip = tipText(event->pos());
  if (tip.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(event->globalPosition().toPoint(), plainTip(tip), this);
  const int row = sourceRow(indexAt(event->pos()));
  if (row == m_hovered) return;
  m_hovered = row;
  Q_EMIT rowHovered(row);
}

bool CorpusTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) return true;  // said as soon as the mouse is there
  if (event->type() == QEvent::Leave && m_hovered >= 0) {
    m_hovered = -1;
    Q_EMIT rowHovered(-1);
  }
  return QTableView::viewportEvent(event);
}

/// The view's own menu, which copies and exports.
void CorpusTable::contextMenuEvent(QContextMenuEvent* event) {
  event->ignore();
}

}  // namespace ufb
