// SPDX-License-Identifier: MIT
// Where the path view's parts lie and how they are painted; what they do is in path_view_input.cpp.
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <bit>

#include "models/number_text.h"
#include "models/path_summary.h"
#include "models/selection.h"
#include "views/legend.h"
#include "views/path_view.h"
#include "views/theme.h"
#include "views/turn_paint.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMaxLayerRow = 44;
constexpr int kMaxTokenRow = 28;
constexpr int kMinCellWidth = 10;
constexpr int kMaxCellWidth = 80;
constexpr int kMaxLabel = 15 * theme::kGrid;  ///< the widest token label
constexpr int kLeastFramed = 18;              ///< pixels; lower rows have cells without frames
constexpr int kMarkWidth = theme::kHalfGrid;  ///< a token's colour, beside its text
constexpr int kGap = 2 * theme::kGrid;        ///< between the labels and the cells
constexpr int kMargin = theme::kHalfGrid;

}  // namespace

QString PathView::labelHead() const {
  if (byToken()) return tr("token");
  return routing()->trees == 1 ? tr("layer") : tr("layer.tree");
}

/// Once for each list of rows: measuring text is slow.
void PathView::measureLabels() {
  m_labelRoom = 0;
  if (rows() == 0) return;
  const QFontMetrics metrics(smallFont(font()));
  const int widest =
      byToken() ? qMin(m_labelWidth + kMarkWidth + theme::kHalfGrid, theme::scaled(kMaxLabel, font()))
                : metrics.horizontalAdvance(rowLabel(rows() - 1));
  m_labelRoom = qMax(metrics.horizontalAdvance(labelHead()), widest) + theme::kHalfGrid;
}

int PathView::leafWidth() const {
  const QFontMetrics metrics(smallFont(font()));
  return qMax(metrics.horizontalAdvance(tr("leaf")),
              metrics.horizontalAdvance(indexText((1 << routing()->depth) - 1)));
}

QRect PathView::bodyRect() const {
  const int header = m_header->isHidden() ? 0 : m_header->height();
  const int head = QFontMetrics(smallFont(font())).height() + theme::kHalfGrid;
  const int legend = m_legend->isHidden() ? 0 : m_legend->height() + theme::kHalfGrid;
  return rect().adjusted(kMargin, header + head, -kMargin, -legend);
}

CellGrid PathView::grid() const {
  if (rows() == 0) return {};
  const QFontMetrics metrics(smallFont(font()));
  const QRect body = bodyRect();
  const int bar = m_scroll->isHidden() ? 0 : m_scroll->sizeHint().width();
  const int columns = routing()->depth + 1;
  const int left = body.left() + kMargin + labelWidth() + kGap;
  const int free = body.right() - bar - 2 * kMargin - leafWidth() - theme::kGrid - left;
  const int width = qBound(columns * kMinCellWidth, free, columns * kMaxCellWidth);
  const int most = byToken() ? theme::scaled(kMaxTokenRow, font()) : theme::scaled(kMaxLayerRow, font());
  const int height = qBound(metrics.height(), body.height() / rows(), qMax(most, metrics.height()));
  const QRect area(left, body.top() - m_scroll->value(), width, rows() * height);
  return {QStyle::visualRect(layoutDirection(), rect(), area), rows(), columns,
          layoutDirection() == Qt::RightToLeft};
}

QRect PathView::cellRect(int row, int level) const {
  return grid().cell(row, level);
}

/// From the label to the leaf's number.
QRect PathView::rowRect(const CellGrid& cells, int row) const {
  const QRect line = cells.row(row);
  const int leaf = theme::kGrid + leafWidth() + kMargin;
  const QRect body = bodyRect();
  return cells.mirrored ? QRect(QPoint(line.left() - leaf, line.top()), QPoint(body.right(), line.bottom()))
                        : QRect(QPoint(body.left(), line.top()), QPoint(line.right() + leaf, line.bottom()));
}

QSize PathView::sizeHint() const {
  const int columns = routing() ? routing()->depth + 1 : 12;
  const int shown = qBound(6, rows(), 16);
  return {qMax(12 * theme::kGrid + columns * 28, m_header->sizeHint().width()),
          m_header->sizeHint().height() + 6 * theme::kGrid + shown * 20};
}

QSize PathView::minimumSizeHint() const {
  const int columns = routing() ? routing()->depth + 1 : 12;
  return {qMax(14 * theme::kGrid + columns * kMinCellWidth, m_header->minimumSizeHint().width()),
          m_header->sizeHint().height() + 12 * theme::kGrid};
}

void PathView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!beginPainting(painter)) return;
  painter.setFont(theme::figures(painter.font()));
  const CellGrid cells = grid();
  paintHeads(painter, cells);
  const QRect body = bodyRect();
  painter.setClipRect(body);
  const int last = cells.rowAt(qMin(body.bottom(), cells.area.bottom()));
  const int first = cells.rowAt(body.top());
  const TurnPainter turns(palette());
  for (int row = first; row >= 0 && row <= last; ++row) paintRow(painter, cells, row, turns);
  for (int row = first; row >= 0 && row <= last; ++row) paintRowMarks(painter, cells, row);
}

void PathView::paintEnds(QPainter& painter, const QRect& line, const QString& label, const QString& leaf,
                         int mark) const {
  const QRect inner = line.adjusted(kMargin, 0, -kMargin, 0);
  const auto side = [this](Qt::Alignment alignment) {
    return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter |
                            Qt::TextDontClip);
  };
  QRect words(inner.left(), inner.top(), labelWidth(), inner.height());
  if (mark >= 0) {
    const QRect place(inner.left(), inner.top() + 1, kMarkWidth, inner.height() - 2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), inner, place), Selection::tokenColor(mark));
    words.setLeft(words.left() + kMarkWidth + theme::kHalfGrid);
  }
  painter.drawText(QStyle::visualRect(layoutDirection(), inner, words), side(Qt::AlignLeft),
                   painter.fontMetrics().elidedText(label, Qt::ElideRight, words.width()));
  painter.drawText(inner, side(Qt::AlignRight), leaf);
}

void PathView::paintHeads(QPainter& painter, const CellGrid& cells) const {
  const int height = QFontMetrics(smallFont(font())).height() + theme::kHalfGrid;
  const int top = bodyRect().top() - height;
  const QRect line = rowRect(cells, 0);
  painter.setPen(theme::mutedText(palette()));
  paintEnds(painter, QRect(line.left(), top, line.width(), height), labelHead(), tr("leaf"));
  const int needed = painter.fontMetrics().horizontalAdvance(indexText(routing()->depth)) + 2;
  const int step = needed > cells.column(0).width() ? 2 : 1;
  for (int level = 0; level <= routing()->depth; level += step) {
    const QRect column = cells.column(level);
    const QRect head(column.left() - theme::kGrid, top, column.width() + 2 * theme::kGrid, height);
    painter.drawText(head, Qt::AlignCenter, indexText(level));
  }
}

void PathView::paintRow(QPainter& painter, const CellGrid& cells, int row, const TurnPainter& turns) const {
  const Path path = pathOf(row);
  const QRect line = rowRect(cells, row);
  paintRowGround(painter, line, row);
  paintRowCells(painter, cells, row, turns);
  painter.setPen(palette().color(QPalette::Text));
  paintEnds(painter, line, rowLabel(row), indexText(routing()->leaf(path.layer, path.tree, path.token)),
            byToken() ? path.token : -1);
}

void PathView::paintRowGround(QPainter& painter, const QRect& line, int row) const {
  const Path path = pathOf(row);
  const bool hovered =
      byToken() ? path.token == selection()->hoveredToken() : path.layer == selection()->hoveredLayer();
  if (byToken() && selection()->tokens().contains(path.token)) {
    painter.fillRect(line, theme::selectedGround(palette()));
  }
  if (hovered) painter.fillRect(line, theme::hoverGround(palette()));
  if (!byToken() && path.tree == 0 && routing()->trees > 1 && row > 0) {
    painter.fillRect(line.left(), line.top(), line.width(), 1, theme::hairline(palette()));
  }
}

int PathView::sharedWithAbove(int row) const {
  if (!byToken() || order() != PathOrder::Path || row == 0) return -1;
  const int differing =
      routing()->leaf(layer(), tree(), m_order[row]) ^ routing()->leaf(layer(), tree(), m_order[row - 1]);
  return routing()->depth - static_cast<int>(std::bit_width(static_cast<unsigned>(differing)));
}

void PathView::paintRowCells(QPainter& painter, const CellGrid& cells, int row,
                             const TurnPainter& turns) const {
  const Path path = pathOf(row);
  const int depth = routing()->depth;
  const int shared = sharedWithAbove(row);
  const bool merged = byToken() && order() == PathOrder::Path;
  const bool framed = !merged && cells.row(row).height() >= (byToken() ? kLeastFramed : 0);
  const int gap = framed ? 2 : 1;
  for (int level = 0; level <= depth; ++level) {
    const bool last = level == depth;
    const double close = last ? 0 : closeness(*routing(), path.layer, path.tree, path.token, level);
    // Turns that a row shares with the one above run on without a gap, so that a common way looks like one.
    const QRect cell =
        cells.cell(row, level).adjusted(gap, level < shared ? 0 : gap, -gap, framed ? -gap : 0);
    turns.paint(
        painter, cell,
        {turn(path, level), !last && close < m_closeLimit, last ? 1 : m_ranks.strength(close), framed});
  }
  if (shared < 0 || shared == depth) return;
  const QRect from = cells.cell(row, shared);
  const QRect to = cells.cell(row, depth);
  painter.fillRect(QRect(QPoint(qMin(from.left(), to.left()), from.top()),
                         QPoint(qMax(from.right(), to.right()), from.top())),
                   theme::mutedText(palette()));
}

void PathView::paintRowMarks(QPainter& painter, const CellGrid& cells, int row) const {
  const Path path = pathOf(row);
  const bool current = row == currentRow();
  if (current) paintFrame(painter, rowRect(cells, row), palette().color(QPalette::Highlight), 2);
  if (const auto& node = selection()->hoveredNode(); node && passes(path, *node)) {
    paintFrame(painter, cells.cell(row, node->level), palette().color(QPalette::Text));
  }
  if (current && currentLevel() >= 0) paintMarker(painter, cells.cell(row, currentLevel()), palette());
}

}  // namespace ufb
