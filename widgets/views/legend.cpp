// SPDX-License-Identifier: MIT
#include "views/legend.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include "models/plain_tip.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr QSize kSample(2 * theme::kGrid, 10);
constexpr int kGap = theme::kHalfGrid;

}  // namespace

Legend::Legend(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void Legend::setEntries(const QVector<Entry>& entries) {
  const bool own = toolTip().isEmpty() || toolTip() == plainTip(text());
  m_entries = entries;
  setAccessibleName(text());
  if (own) setToolTip(plainTip(text()));
  updateGeometry();
  update();
}

QString Legend::text() const {
  QStringList words;
  for (const Entry& entry : m_entries) words += entry.text;
  return words.join(QStringLiteral(", "));
}

QVector<QRect> Legend::flow(int width) const {
  const QFontMetrics metrics(smallFont(font()));
  const int height = metrics.height() + kGap;
  const int sample = theme::scaled(kSample, font()).width();
  QVector<QRect> result;
  QPoint place;
  for (const Entry& entry : m_entries) {
    const int needed = sample + kGap + metrics.horizontalAdvance(entry.text) + 2;
    if (place.x() > 0 && place.x() + needed > width) place = QPoint(0, place.y() + height);
    result += QRect(place, QSize(qMin(needed, qMax(width, sample)), height));
    place.rx() += needed + 2 * theme::kGrid;
  }
  return result;
}

int Legend::heightForWidth(int width) const {
  const QVector<QRect> places = flow(width);
  return places.isEmpty() ? 0 : places.last().bottom() + 1;
}

QSize Legend::sizeHint() const {
  const int height = QFontMetrics(smallFont(font())).height() + kGap;
  return {20 * theme::kGrid, height};
}

void Legend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(smallFont(font()));
  const QVector<QRect> places = flow(width());
  const QSize size = theme::scaled(kSample, font());
  for (qsizetype i = 0; i < m_entries.size(); ++i) {
    const QRect place = places[i];
    // A line that is not whole says less than a sign that there is more: see the tooltip.
    if (place.bottom() > height() && i > 0) {
      const QRect rest = places[i - 1].translated(places[i - 1].width(), 0);
      painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
                       QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                       QStringLiteral("…"));
      return;
    }
    const QRect sample(QPoint(place.left(), place.center().y() - size.height() / 2), size);
    m_entries[i].paint(painter, QStyle::visualRect(layoutDirection(), rect(), sample));
    painter.setPen(theme::mutedText(palette()));
    const QRect words = place.adjusted(size.width() + kGap, 0, 0, 0);
    const QString shown = painter.fontMetrics().elidedText(m_entries[i].text, Qt::ElideRight, words.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, shown);
  }
}

}  // namespace ufb
