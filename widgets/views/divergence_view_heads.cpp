// SPDX-License-Identifier: MIT
// The words over the divergence view's columns: one where both texts have the same, else the current text's
// over the pinned one's.
#include <QPainter>

#include "models/divergence_model.h"
#include "models/selection.h"
#include "views/divergence_view.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMaxUpright = 7 * theme::kGrid;  ///< longest upright word, in pixels
constexpr int kMinLevel = 4 * theme::kGrid;    ///< narrowest column that holds a level, elided word
constexpr int kInset = 3;

}  // namespace

DivergenceView::Heads DivergenceView::heads(int columnWidth) const {
  const QFontMetrics metrics(smallFont(font()));
  if (columnWidth >= qMin(m_labelWidth + theme::kGrid, theme::scaled(kMinLevel, font()))) return Heads::Level;
  const bool room = plotRect().height() > (m_differ ? 5 : 3) * theme::scaled(kMaxUpright, font());
  return columnWidth >= metrics.height() - 1 && room ? Heads::Upright : Heads::Sparse;
}

int DivergenceView::headHeight(Heads heads) const {
  const int line = QFontMetrics(smallFont(font())).height();
  const int words = m_differ ? 2 : 1;
  if (heads == Heads::Upright)
    return words * (qMin(m_labelWidth, theme::scaled(kMaxUpright, font())) + 4 * kInset);
  return (heads == Heads::Level ? words : 1) * line + theme::kGrid;
}

void DivergenceView::paintHeads(QPainter& painter, const CellGrid& cells) const {
  const Heads kind = heads(cells.area.width() / cells.columns);
  const QColor ground = palette().color(QPalette::Base);
  const HeadColors colors{theme::mutedText(palette()), palette().color(QPalette::Text),
                          theme::readableText(theme::armA(), ground, palette()),
                          theme::readableText(theme::armB(), ground, palette())};
  for (int column = 0; column < cells.columns; ++column) paintHead(painter, cells, column, kind, colors);
  if (kind == Heads::Sparse) paintSparseHead(painter, cells);
}

void DivergenceView::paintHead(QPainter& painter, const CellGrid& cells, int column, Heads kind,
                               const HeadColors& colors) const {
  const QRect place = cells.column(column);
  const int height = headHeight(kind);
  const QRect head(place.left(), cells.area.top() - height - 2, place.width() - 1, height);
  const int token = m_table->grid().pair(column).current;
  const bool selected = token >= 0 && selection()->tokens().contains(token);
  if (kind == Heads::Sparse) {
    if (selected)
      painter.fillRect(head.left(), head.bottom() - 3, place.width(), 4, Selection::tokenColor(token));
    return;
  }
  if (selected) paintFrame(painter, head, Selection::tokenColor(token), 2);
  const Head& words = m_heads[column];
  const bool upright = kind == Heads::Upright;
  const QRect inner = head.adjusted(0, kInset, 0, -kInset);
  if (words.same)
    return paintWord(painter, inner, words.current, selected ? colors.text : colors.muted, upright);
  const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
  const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height());
  paintWord(painter, upper, words.current, colors.current, upright);
  paintWord(painter, lower, words.pinned, colors.pinned, upright);
}

void DivergenceView::paintWord(QPainter& painter, const QRect& place, const QString& word,
                               const QColor& color, bool upright) {
  const QFontMetrics metrics = painter.fontMetrics();
  painter.setPen(color);
  if (!upright) {
    painter.drawText(place, Qt::AlignCenter,
                     metrics.elidedText(word, Qt::ElideRight, place.width() - 2 * kInset));
    return;
  }
  painter.save();
  painter.translate(place.left(), place.bottom() + 1);
  painter.rotate(-90);
  painter.drawText(QRect(kInset, 0, place.height() - kInset, place.width()),
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                   metrics.elidedText(word, Qt::ElideRight, place.height() - kInset));
  painter.restore();
}

/// No room for all words: those of the column that matters now, by the mouse or by the selection.
void DivergenceView::paintSparseHead(QPainter& painter, const CellGrid& cells) const {
  const int hovered = columnOf(selection()->hoveredToken());
  const int column = hovered >= 0 ? hovered : columnOf(token());
  if (column < 0) return;
  const Head& words = m_heads[column];
  const QString shown = words.same || words.pinned.isEmpty()
                            ? words.current
                            : tr("%1 | %2", "current and pinned word").arg(words.current, words.pinned);
  QRect place(0, plotRect().top(), painter.fontMetrics().horizontalAdvance(shown) + 2,
              headHeight(Heads::Sparse) - 6);
  place.moveCenter({cells.column(column).center().x(), place.center().y()});
  place.moveLeft(
      qBound(cells.area.left(), place.left(), qMax(cells.area.left(), cells.area.right() - place.width())));
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(place, Qt::AlignCenter, shown);
}

}  // namespace ufb
