// SPDX-License-Identifier: MIT
// Where the path view's parts lie and how they are painted; what they do is in path_view.cpp.
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "models/number_text.h"
#include "models/selection.h"
#include "views/legend.h"
#include "views/path_view.h"
#include "views/theme.h"
#include "views/turn_paint.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMaxRowHeight = 44;
constexpr int kMinCellWidth = 10;
constexpr int kMaxCellWidth = 80;
constexpr int kGap = 2 * theme::kGrid;  ///< between the labels and the cells
constexpr int kMargin = theme::kHalfGrid;

}  // namespace

QString PathView::labelHead() const {
  return routing()->trees == 1 ? tr("layer") : tr("layer.tree");
}

int PathView::leafWidth() const {
  const QFontMetrics metrics(smallFont(font()));
  return qMax(metrics.horizontalAdvance(tr("leaf")),
              metrics.horizontalAdvance(indexText((1 << routing()->depth) - 1)));
}

QRect PathView::bodyRect() const {
  const int head = QFontMetrics(smallFont(font())).height() + theme::kHalfGrid;
  const int legend = m_legend->isHidden() ? 0 : m_legend->height() + theme::kHalfGrid;
  return rect().adjusted(kMargin, head, -kMargin, -legend);
}

CellGrid PathView::grid() const {
  if (rows() == 0) return {};
  const QFontMetrics metrics(smallFont(font()));
  const QRect body = bodyRect();
  const int label =
      qMax(metrics.horizontalAdvance(labelHead()), metrics.horizontalAdvance(rowLabel(rows() - 1)));
  const int bar = m_scroll->isHidden() ? 0 : m_scroll->sizeHint().width();
  const int columns = routing()->depth + 1;
  const int left = body.left() + kMargin + label + kGap;
  const int free = body.right() - bar - 2 * kMargin - leafWidth() - theme::kGrid - left;
  const int width = qBound(columns * kMinCellWidth, free, columns * kMaxCellWidth);
  const int height = qBound(metrics.height() + 1, body.height() / rows(), kMaxRowHeight);
  const QRect area(left, body.top() - m_scroll->value(), width, rows() * height);
  return {QStyle::visualRect(layoutDirection(), rect(), area), rows(), columns,
          layoutDirection() == Qt::RightToLeft};
}

QRect PathView::cellRect(int layer, int tree, int level) const {
  return rows() == 0 ? QRect() : grid().cell(layer * routing()->trees + tree, level);
}

/// From the label to the leaf's number.
QRect PathView::rowRect(int row) const {
  const CellGrid cells = grid();
  const QRect line = cells.row(row);
  const int leaf = theme::kGrid + leafWidth() + kMargin;
  const QRect body = bodyRect();
  return cells.mirrored ? QRect(QPoint(line.left() - leaf, line.top()), QPoint(body.right(), line.bottom()))
                        : QRect(QPoint(body.left(), line.top()), QPoint(line.right() + leaf, line.bottom()));
}

QSize PathView::sizeHint() const {
  const int columns = routing() ? routing()->depth + 1 : 12;
  const int shown = qBound(6, rows(), 16);
  return {12 * theme::kGrid + columns * 28, 6 * theme::kGrid + shown * 20};
}

QSize PathView::minimumSizeHint() const {
  const int columns = routing() ? routing()->depth + 1 : 12;
  return {14 * theme::kGrid + columns * kMinCellWidth, 14 * theme::kGrid};
}

void PathView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (hasFocus()) paintFrame(painter, rect(), palette().color(QPalette::Highlight));
  if (rows() == 0) {
    paintMessage(painter, rect(), palette(), message());
    return;
  }
  if (stale()) painter.setOpacity(kStaleOpacity);
  painter.setFont(smallFont(font()));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script
  paintHeads(painter);
  const QRect body = bodyRect();
  painter.setClipRect(body);
  const CellGrid cells = grid();
  const int last = cells.rowAt(qMin(body.bottom(), cells.area.bottom()));
  for (int row = cells.rowAt(body.top()); row >= 0 && row <= last; ++row) paintRow(painter, cells, row);
}

void PathView::paintEnds(QPainter& painter, const QRect& line, const QString& label,
                         const QString& leaf) const {
  const QRect inner = line.adjusted(kMargin, 0, -kMargin, 0);
  const auto side = [this](Qt::Alignment alignment) {
    return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter);
  };
  painter.drawText(inner, side(Qt::AlignLeft), label);
  painter.drawText(inner, side(Qt::AlignRight), leaf);
}

void PathView::paintHeads(QPainter& painter) const {
  const CellGrid cells = grid();
  const int height = bodyRect().top();
  const QRect line = rowRect(0);
  painter.setPen(theme::mutedText(palette()));
  paintEnds(painter, QRect(line.left(), 0, line.width(), height), labelHead(), tr("leaf"));
  const int needed = painter.fontMetrics().horizontalAdvance(indexText(routing()->depth)) + 2;
  const int step = needed > cells.column(0).width() ? 2 : 1;
  for (int level = 0; level <= routing()->depth; level += step) {
    const QRect column = cells.column(level);
    const QRect head(column.left() - theme::kGrid, 0, column.width() + 2 * theme::kGrid, height);
    painter.drawText(head, Qt::AlignCenter, indexText(level));
  }
}

void PathView::paintRow(QPainter& painter, const CellGrid& cells, int row) const {
  const view::RoutingItem& routing = *this->routing();
  const int layer = row / routing.trees;
  const int tree = row % routing.trees;
  const QRect line = rowRect(row);
  if (layer == selection()->hoveredLayer()) painter.fillRect(line, theme::hoverGround(palette()));
  if (tree == 0 && routing.trees > 1 && layer > 0) {
    painter.fillRect(line.left(), line.top(), line.width(), 1, theme::hairline(palette()));
  }
  for (int level = 0; level <= routing.depth; ++level) {
    const bool close =
        level < routing.depth && closeness(routing, layer, tree, token(), level) < m_closeLimit;
    paintTurn(painter, cells.cell(row, level).adjusted(2, 2, -2, -2), turn(layer, tree, level), close,
              palette());
  }
  painter.setPen(palette().color(QPalette::Text));
  paintEnds(painter, line, rowLabel(row), indexText(routing.leaf(layer, tree, token())));
  if (row == currentRow()) paintFrame(painter, line, palette().color(QPalette::Highlight), 2);
}

}  // namespace ufb
