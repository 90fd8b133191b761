// SPDX-License-Identifier: MIT
#include "plot/plot_key.h"

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr QSize kSample(3 * theme::kGrid, 10);
constexpr int kGap = theme::kHalfGrid;

}  // namespace

PlotKey::PlotKey(QCustomPlot* plot) : QCPLayoutElement(plot) {
  setMargins(QMargins(theme::kGrid, 0, theme::kGrid, 2));
}

QStringList PlotKey::words() const {
  QStringList words;
  for (const Legend::Entry& entry : m_entries) words += entry.text;
  return words;
}

QFont PlotKey::font() const {
  return smallFont(mParentPlot->font());
}

QVector<QRect> PlotKey::flow(int width) const {
  const QFontMetrics metrics(font());
  const int line = metrics.height() + 2;
  const int sample = theme::scaled(kSample, font()).width();
  QVector<QRect> places;
  QPoint place;
  for (const Legend::Entry& entry : m_entries) {
    const int needed = qMin(sample + kGap + metrics.horizontalAdvance(entry.text) + 2, width);
    if (place.x() > 0 && place.x() + needed > width) place = QPoint(0, place.y() + line);
    places += QRect(place, QSize(needed, line));
    place.rx() += needed + 2 * theme::kGrid;
  }
  return places;
}

int PlotKey::height() const {
  const int width = mParentPlot->viewport().width() - mMargins.left() - mMargins.right();
  const QVector<QRect> places = flow(qMax(width, kSample.width()));
  return places.isEmpty() ? 0 : places.last().bottom() + 1 + mMargins.top() + mMargins.bottom();
}

QSize PlotKey::minimumOuterSizeHint() const {
  return {kSample.width(), height()};
}

QSize PlotKey::maximumOuterSizeHint() const {
  return {QWIDGETSIZE_MAX, height()};
}

void PlotKey::draw(QCPPainter* painter) {
  const QPalette palette = mParentPlot->palette();
  painter->setFont(font());
  const QVector<QRect> places = flow(mRect.width());
  const QSize size = theme::scaled(kSample, font());
  for (qsizetype i = 0; i < m_entries.size(); ++i) {
    const QRect place = places[i].translated(mRect.topLeft());
    const QRect sample(QPoint(place.left(), place.center().y() - size.height() / 2), size);
    painter->save();
    m_entries[i].paint(*painter, sample);
    painter->restore();
    painter->setPen(QPen(theme::mutedText(palette)));
    const QRect words = place.adjusted(size.width() + kGap, 0, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(m_entries[i].text, Qt::ElideRight, words.width()));
  }
}

}  // namespace ufb
