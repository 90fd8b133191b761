// SPDX-License-Identifier: MIT
// Where the divergence view's parts lie, and how all but the heads are painted.
#include <QPainter>
#include <QStyle>

#include "models/divergence_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "views/color_map.h"
#include "views/divergence_key.h"
#include "views/divergence_view.h"
#include "views/empty_state.h"
#include "views/layer_grid.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kIntroLines = 3;  ///< both texts and what there is to say of them
constexpr int kMark = 10;

/// The sign of a text: solid for the current one, hatched for the pinned one.
void paintMark(QPainter& painter, const QRect& place, bool pinnedText, const QPalette& palette) {
  if (!pinnedText) return painter.fillRect(place, theme::armA(palette));
  paintHatch(painter, place, theme::armB(palette));
  paintFrame(painter, place, theme::armB(palette));
}

/// In black or white on the cell; where neither is read well enough, on a plate of the view's ground.
void paintNumber(QPainter& painter, const QRect& cell, const QString& number, const QColor& ground,
                 const QPalette& palette) {
  const QColor ink = textColorOn(ground);
  const bool plain = theme::contrast(ink, ground) >= theme::textContrast(palette);
  if (!plain) {
    const QRect words = painter.fontMetrics().boundingRect(cell, Qt::AlignCenter, number);
    painter.fillRect(words.adjusted(-2, 0, 2, 0) & cell, palette.color(QPalette::Base));
  }
  painter.setPen(plain ? ink : palette.color(QPalette::Text));
  painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, number);
}

}  // namespace

QRect DivergenceView::introRect() const {
  const int line = QFontMetrics(smallFont(font())).height() + 2;
  return rect()
      .adjusted(theme::kGrid, theme::kHalfGrid, -theme::kGrid, 0)
      .intersected(QRect(0, theme::kHalfGrid, width(), kIntroLines * line));
}

QRect DivergenceView::plotRect() const {
  const int top = introRect().bottom() + 1 + theme::kHalfGrid;
  const int bottom = m_key->geometry().top() - theme::kHalfGrid;
  return QRect(theme::kGrid, top, width() - 2 * theme::kGrid, bottom - top);
}

CellGrid DivergenceView::grid() const {
  if (!message().isEmpty()) return {};
  return layerGrid(*this, plotRect(), routing()->layers, columns(),
                   [this](int columnWidth) { return headHeight(heads(columnWidth)); });
}

QRect DivergenceView::cellRect(int layer, int column) const {
  return grid().cell(layer, column);
}

QSize DivergenceView::sizeHint() const {
  const int layers = routing() ? routing()->layers : 6;
  return {60 * theme::kGrid, 20 * theme::kGrid + layers * 18};
}

QSize DivergenceView::minimumSizeHint() const {
  const int layers = routing() ? routing()->layers : 6;
  return {36 * theme::kGrid, 11 * theme::kGrid + layers * kMinLayerHeight};
}

void DivergenceView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!m_empty->isHidden()) {  // it says the message itself
    painter.fillRect(rect(), palette().color(QPalette::Base));
    return;
  }
  if (!beginPainting(painter)) return;
  painter.setFont(theme::figures(painter.font()));
  paintIntro(painter);
  const CellGrid cells = grid();
  paintCells(painter, cells);
  paintLayerLabels(painter, *this, cells, plotRect(), layer());
  paintHeads(painter, cells);
  paintMarks(painter, cells);
}

void DivergenceView::paintIntro(QPainter& painter) const {
  const QRect intro = introRect();
  const int height = intro.height() / kIntroLines;
  for (int i = 0; i < 2; ++i) {
    paintTextLine(painter, QRect(intro.left(), intro.top() + i * height, intro.width(), height), i == 1);
  }
  const QRect line(intro.left(), intro.top() + 2 * height, intro.width(), height);
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(line, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, line.width()));
}

void DivergenceView::paintTextLine(QPainter& painter, const QRect& line, bool pinnedText) const {
  const QFontMetrics metrics = painter.fontMetrics();
  const QString names[] = {tr("current"), tr("pinned")};
  const int name = qMax(metrics.horizontalAdvance(names[0]), metrics.horizontalAdvance(names[1]));
  const int mark = theme::scaled(kMark, font());
  const int left = line.left() + mark + theme::kGrid;
  const auto place = [this](const QRect& where) {
    return QStyle::visualRect(layoutDirection(), rect(), where);
  };
  const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
  paintMark(painter, place({line.left(), line.center().y() - mark / 2, mark, mark}), pinnedText, palette());
  painter.setPen(theme::mutedText(palette()));
  painter.drawText(place({left, line.top(), name, line.height()}), static_cast<int>(leading),
                   names[pinnedText ? 1 : 0]);
  const QRect words(left + name + theme::kGrid, line.top(), line.right() - left - name - theme::kGrid,
                    line.height());
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(place(words), static_cast<int>(leading),
                   metrics.elidedText(m_texts[pinnedText ? 1 : 0], Qt::ElideRight, words.width()));
}

void DivergenceView::paintCells(QPainter& painter, const CellGrid& cells) const {
  // Gaps only where they leave most of the cell to its colour, numbers only where they fit.
  const QRect first = cells.cell(0, 0);
  const int gapX = first.width() >= theme::kGrid ? 1 : 0;
  const int gapY = first.height() >= theme::kGrid ? 1 : 0;
  const QFontMetrics metrics = painter.fontMetrics();
  const bool numbers =
      first.height() >= metrics.ascent() + 2 &&
      first.width() >= metrics.horizontalAdvance(indexText(qMax(0, routing()->depth - 1))) + theme::kGrid;
  const QSize least(cells.area.width() / cells.columns - gapX, cells.area.height() / cells.rows - gapY);
  const QPixmap dot = sameLeafDot(least, devicePixelRatioF());
  paintLoneColumns(painter, cells, gapX);
  for (int layer = 0; layer < cells.rows; ++layer) {
    const QRect row = cells.row(layer);
    for (int column = 0; column < cells.columns; ++column) {
      const int levels = m_table->grid().levels(layer, column);
      if (levels == DivergenceGrid::kNoPartner) continue;
      const QRect place = cells.column(column);
      const QRect cell(place.left(), row.top(), place.width() - gapX, row.height() - gapY);
      painter.fillRect(cell, m_colors[levels]);
      if (levels == routing()->depth) {
        paintSameLeaf(painter, cell, dot);
      } else if (numbers) {
        paintNumber(painter, cell, indexText(levels), m_colors[levels], palette());
      }
    }
  }
}

void DivergenceView::paintLoneColumns(QPainter& painter, const CellGrid& cells, int gap) const {
  const QColor track = theme::track(palette());
  const QColor hatch = theme::hairline(palette());
  for (int column = 0; column < cells.columns; ++column) {
    if (m_table->grid().pair(column).complete()) continue;
    const QRect place = cells.column(column).adjusted(0, 0, -gap, -gap);
    painter.fillRect(place, track);
    paintHatch(painter, place, hatch);
  }
}

/// Crosshair of the mouse, the paths through a node under it in any view, and the selected cell.
void DivergenceView::paintMarks(QPainter& painter, const CellGrid& cells) const {
  const QColor line = palette().color(QPalette::Text);
  const QRect row = cells.row(selection()->hoveredLayer());
  const QRect column = cells.column(columnOf(selection()->hoveredToken()));
  if (!row.isEmpty()) paintFrame(painter, row.adjusted(-1, -1, 0, 0), line);
  if (!column.isEmpty()) paintFrame(painter, column.adjusted(-1, -1, 0, 0), line);
  const auto& node = selection()->hoveredNode();
  const bool here =
      node && node->tree == m_shownTree && node->layer < cells.rows && node->level <= routing()->depth;
  const QColor ground = palette().color(QPalette::Base);
  const QColor pinnedLine = theme::readableText(theme::armB(), ground, palette());
  for (int i = 0; here && i < cells.columns; ++i) {
    const TokenPair& pair = m_table->grid().pair(i);
    const bool current = pair.current >= 0 && passes(*routing(), pair.current, *node);
    if (!current && (pair.pinned < 0 || !passes(*pinned(), pair.pinned, *node))) continue;
    const QRect cell = cells.cell(node->layer, i);
    paintFrame(painter, cell, current ? line : pinnedLine);
    paintFrame(painter, cell.adjusted(1, 1, -1, -1), ground);
  }
  const QRect primary = cells.cell(layer(), columnOf(token()));
  if (!primary.isEmpty()) paintMarker(painter, primary, palette());
}

}  // namespace ufb
