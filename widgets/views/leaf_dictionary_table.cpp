// SPDX-License-Identifier: MIT
#include "views/leaf_dictionary_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "views/leaf_dictionary_delegate.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kUsualWidth = 40 * theme::kGrid;
constexpr int kNarrowestBar = 4 * theme::kGrid;
constexpr int kRounding = 2;       ///< a text may need a part of a pixel more than its width in whole ones
constexpr double kNamePart = 0.6;  ///< of what names and bars share, for names at most

}  // namespace

LeafDictionaryTable::LeafDictionaryTable(QAbstractItemModel* model, const Layout& layout, QWidget* parent)
    : WordTable(model, kUsualWidth, parent), m_layout(layout), m_delegate(new LeafDictionaryDelegate(this)) {
  setItemDelegate(m_delegate);
  setMouseTracking(true);
  connect(this, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
  connect(this, &WordTable::copyRequested, this, &LeafDictionaryTable::copyRow);
  connect(model, &QAbstractItemModel::modelReset, this, [this] {
    setHoveredRow(-1);
    fitColumns();
  });
  applyLook();
}

void LeafDictionaryTable::setStale(bool stale) {
  m_delegate->setStale(stale);
  viewport()->update();
}

/// What the figures that are there need, and the title.
int LeafDictionaryTable::widthOf(int column) const {
  const QFontMetrics metrics(theme::figures(font()));
  int widest = horizontalHeader()->fontMetrics().horizontalAdvance(
      model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
  for (int row = 0; row < model()->rowCount(); ++row) {
    widest = std::max(widest, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
  }
  return widest + theme::kGrid + kRounding;
}

void LeafDictionaryTable::fitColumns() {
  const int number = widthOf(m_layout.bar);
  m_delegate->setBar(m_layout.bar, number - theme::kGrid);
  const int name = fontMetrics().horizontalAdvance(m_layout.leastName) + theme::kGrid;
  int rest = viewport()->width() - number - theme::kGrid;
  for (int column = 0; column < model()->columnCount(); ++column) setColumnHidden(column, true);
  for (const int column : m_layout.quiet) {
    const int width = widthOf(column) + theme::kGrid;
    if (rest - width < name + kNarrowestBar) break;
    setColumnHidden(column, false);
    setColumnWidth(column, width);
    rest -= width;
  }
  const int most = m_layout.nameIsWide ? std::max(name, qRound(kNamePart * rest)) : rest;
  const int words = std::min({rest, most, std::max(name, widthOf(m_layout.name))});
  setColumnHidden(m_layout.name, false);
  setColumnHidden(m_layout.bar, false);
  setColumnWidth(m_layout.name, words);
  setColumnWidth(m_layout.bar, std::max(0, rest - words) + number + theme::kGrid);
}

void LeafDictionaryTable::setHoveredRow(int row) {
  if (row == m_hoveredRow) return;
  m_hoveredRow = row;
  m_delegate->setHoveredRow(row);
  viewport()->update();
  Q_EMIT rowHovered(row);
}

void LeafDictionaryTable::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  setHoveredRow(rowAt(event->position().toPoint().y()));
}

bool LeafDictionaryTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) setHoveredRow(-1);
  return WordTable::viewportEvent(event);
}

void LeafDictionaryTable::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid()) {
    Q_EMIT rowActivated(currentIndex().row());
    return;
  }
  WordTable::keyPressEvent(event);
}

/// What is seen of the row, as cells that a spreadsheet takes.
void LeafDictionaryTable::copyRow() const {
  if (!currentIndex().isValid()) return;
  QStringList cells;
  for (int column = 0; column < model()->columnCount(); ++column) {
    if (!isColumnHidden(column)) cells += model()->index(currentIndex().row(), column).data().toString();
  }
  QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

}  // namespace ufb
