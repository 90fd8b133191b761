// SPDX-License-Identifier: MIT
// Where the layer strip's parts lie and how they are painted; what they do is in layer_strip.cpp.
#include <QPainter>
#include <QStyle>

#include "models/number_text.h"
#include "models/selection.h"
#include "models/tree_usage.h"
#include "views/color_bar.h"
#include "views/layer_grid.h"
#include "views/layer_strip.h"
#include "views/strip_values.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMaxUpright = 9 * theme::kGrid;  ///< longest upright label, in pixels
constexpr int kMinLevel = 5 * theme::kGrid;    ///< narrowest column that holds a level, elided label

}  // namespace

QRect LayerStrip::plotRect() const {
  const int top = m_bar->geometry().bottom() + 1;
  const int controls = qMax(top, layout()->itemAt(0)->geometry().bottom() + 1);
  return rect().adjusted(theme::kGrid, controls + theme::kHalfGrid, -theme::kGrid, -theme::kGrid);
}

LayerStrip::Heads LayerStrip::heads(int columnWidth) const {
  const QFontMetrics metrics(smallFont(font()));
  const int needed = m_labelWidth + theme::kGrid;
  if (columnWidth >= qMin(needed, theme::scaled(kMinLevel, font()))) return Heads::Level;
  return columnWidth >= metrics.height() + 2 && plotRect().height() > 3 * theme::scaled(kMaxUpright, font())
             ? Heads::Upright
             : Heads::Sparse;
}

int LayerStrip::headHeight(Heads heads) const {
  const int line = QFontMetrics(smallFont(font())).height() + theme::kGrid;
  return heads == Heads::Upright ? qMin(m_labelWidth, theme::scaled(kMaxUpright, font())) + theme::kGrid
                                 : line;
}

CellGrid LayerStrip::grid() const {
  if (!message().isEmpty()) return {};
  return layerGrid(*this, plotRect(), routing()->layers, routing()->tokens,
                   [this](int columnWidth) { return headHeight(heads(columnWidth)); });
}

QRect LayerStrip::cellRect(int layer, int token) const {
  return grid().cell(layer, token);
}

QSize LayerStrip::sizeHint() const {
  const int layers = routing() ? routing()->layers : 6;
  return {60 * theme::kGrid, 10 * theme::kGrid + layers * 18};
}

QSize LayerStrip::minimumSizeHint() const {
  const int layers = routing() ? routing()->layers : 6;
  return {36 * theme::kGrid, 9 * theme::kGrid + layers * kMinLayerHeight};
}

void LayerStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!beginPainting(painter)) return;
  const CellGrid cells = grid();
  paintCells(painter, cells);
  paintLayerLabels(painter, *this, cells, plotRect(), layer());
  paintHeads(painter, cells);
  paintCrosshair(painter, cells);
  paintHoveredNode(painter, cells);
  const QRect primary = cells.cell(selection()->layer(), selection()->primaryToken());
  if (!primary.isEmpty()) paintMarker(painter, primary, palette());
}

void LayerStrip::paintCells(QPainter& painter, const CellGrid& cells) const {
  // Gaps only where they leave most of the cell to its colour.
  const QRect first = cells.cell(0, 0);
  const int gapX = first.width() >= theme::kGrid ? 1 : 0;
  const int gapY = first.height() >= theme::kGrid ? 1 : 0;
  const QColor track = theme::track(palette());
  const QColor hatch = theme::hairline(palette());
  for (int layer = 0; layer < cells.rows; ++layer) {
    const QRect row = cells.row(layer);
    for (int token = 0; token < cells.columns; ++token) {
      const QRect column = cells.column(token);
      const QRect cell(column.left(), row.top(), column.width() - gapX, row.height() - gapY);
      const QRgb color = m_colors[static_cast<qsizetype>(layer) * cells.columns + token];
      if (color != 0) {
        painter.fillRect(cell, QColor::fromRgb(color));
      } else {
        painter.fillRect(cell, track);
        paintHatch(painter, cell, hatch);
      }
    }
  }
}

void LayerStrip::paintHeads(QPainter& painter, const CellGrid& cells) const {
  const Heads kind = heads(cells.area.width() / cells.columns);
  for (int token = 0; token < cells.columns; ++token) paintHead(painter, cells, token, kind);
  if (kind != Heads::Sparse) return;
  // No room for all: the one that matters now, by the mouse or by the selection.
  const int hovered = selection()->hoveredToken();
  const int token = hovered >= 0 ? hovered : selection()->primaryToken();
  if (token < 0 || token >= cells.columns) return;
  const QString text = tokenText(*routing(), token);
  QRect place(0, plotRect().top(), painter.fontMetrics().horizontalAdvance(text) + 2, headHeight(kind) - 6);
  place.moveCenter({cells.column(token).center().x(), place.center().y()});
  place.moveLeft(
      qBound(cells.area.left(), place.left(), qMax(cells.area.left(), cells.area.right() - place.width())));
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(place, Qt::AlignCenter, text);
}

void LayerStrip::paintHead(QPainter& painter, const CellGrid& cells, int token, Heads kind) const {
  const QRect column = cells.column(token);
  const int height = headHeight(kind);
  const QRect head(column.left(), cells.area.top() - height - 2, column.width() - 1, height);
  const bool selected = selection()->tokens().contains(token);
  if (kind == Heads::Sparse) {
    if (selected)
      painter.fillRect(head.left(), head.bottom() - 3, column.width(), 4, Selection::tokenColor(token));
    return;
  }
  if (selected) paintFrame(painter, head, Selection::tokenColor(token), 2);
  const bool primary = token == selection()->primaryToken();
  painter.setPen(primary || selected ? palette().color(QPalette::Text) : theme::mutedText(palette()));
  const QString text = tokenText(*routing(), token);
  const QFontMetrics metrics = painter.fontMetrics();
  if (kind == Heads::Level) {
    painter.drawText(head, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, head.width() - 6));
    return;
  }
  painter.save();
  painter.translate(head.left(), head.bottom() + 1);
  painter.rotate(-90);
  painter.drawText(QRect(theme::kHalfGrid, 0, head.height() - theme::kHalfGrid, head.width()),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(text, Qt::ElideRight, head.height() - 6));
  painter.restore();
}

void LayerStrip::paintCrosshair(QPainter& painter, const CellGrid& cells) const {
  const QColor line = palette().color(QPalette::Text);
  const QRect row = cells.row(selection()->hoveredLayer());
  const QRect column = cells.column(selection()->hoveredToken());
  if (!row.isEmpty()) paintFrame(painter, row.adjusted(-1, -1, 0, 0), line);
  if (!column.isEmpty()) paintFrame(painter, column.adjusted(-1, -1, 0, 0), line);
}

/// A node under the mouse in another view: everybody who goes through it.
void LayerStrip::paintHoveredNode(QPainter& painter, const CellGrid& cells) const {
  const std::optional<NodeAddress>& node = selection()->hoveredNode();
  if (!node || node->tree != m_shownTree || node->layer >= cells.rows || node->level > routing()->depth)
    return;
  for (const int token : tokensThrough(*routing(), *node)) {
    paintFrame(painter, cells.cell(node->layer, token), palette().color(QPalette::Text));
    paintFrame(painter, cells.cell(node->layer, token).adjusted(1, 1, -1, -1),
               palette().color(QPalette::Base));
  }
}

}  // namespace ufb
