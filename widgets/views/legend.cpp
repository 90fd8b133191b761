// SPDX-License-Identifier: MIT
#include "views/legend.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kSampleWidth = 2 * theme::kGrid;
constexpr int kSampleHeight = 10;
constexpr int kGap = theme::kHalfGrid;

}  // namespace

Legend::Legend(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void Legend::setEntries(const QVector<Entry>& entries) {
  m_entries = entries;
  setAccessibleName(text());
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
  QVector<QRect> result;
  QPoint place;
  for (const Entry& entry : m_entries) {
    const int needed = kSampleWidth + kGap + metrics.horizontalAdvance(entry.text) + 2;
    if (place.x() > 0 && place.x() + needed > width) place = QPoint(0, place.y() + height);
    result += QRect(place, QSize(qMin(needed, qMax(width, kSampleWidth)), height));
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
  for (qsizetype i = 0; i < m_entries.size(); ++i) {
    const QRect place = places[i];
    const QRect sample(place.left(), place.center().y() - kSampleHeight / 2, kSampleWidth, kSampleHeight);
    m_entries[i].paint(painter, QStyle::visualRect(layoutDirection(), rect(), sample));
    painter.setPen(theme::mutedText(palette()));
    const QRect words = place.adjusted(kSampleWidth + kGap, 0, 0, 0);
    const QString shown = painter.fontMetrics().elidedText(m_entries[i].text, Qt::ElideRight, words.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, shown);
  }
}

}  // namespace ufb
