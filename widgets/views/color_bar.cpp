// SPDX-License-Identifier: MIT
#include "views/color_bar.h"

#include <QPainter>
#include <QStyle>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBarWidth = 12 * theme::kGrid;
constexpr int kBarHeight = 10;
constexpr int kGap = 6;

}  // namespace

ColorBar::ColorBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ColorBar::setScale(ColorMap map, const QString& caption, const QString& least, const QString& greatest) {
  m_map = map;
  m_caption = caption;
  m_least = least;
  m_greatest = greatest;
  setAccessibleName(text());
  setToolTip(text());
  updateGeometry();
  update();
}

void ColorBar::setPart(double from, double to) {
  m_from = from;
  m_to = to;
  update();
}

QString ColorBar::text() const {
  if (m_least.isEmpty()) return m_caption;
  return tr("%1: %2 to %3", "what is coloured, least value, greatest value")
      .arg(m_caption, m_least, m_greatest);
}

QSize ColorBar::sizeHint() const {
  const QFontMetrics metrics(smallFont(font()));
  const int words = metrics.horizontalAdvance(m_caption) + metrics.horizontalAdvance(m_least) +
                    metrics.horizontalAdvance(m_greatest);
  return {words + theme::scaled(kBarWidth, font()) + 2 * kGap + theme::kGrid, metrics.height() + 4};
}

QSize ColorBar::minimumSizeHint() const {
  const QFontMetrics metrics(smallFont(font()));
  const int numbers = metrics.horizontalAdvance(m_least) + metrics.horizontalAdvance(m_greatest);
  return {numbers + 2 * kGap + theme::scaled(kBarWidth, font()) / 2, metrics.height() + 4};
}

void ColorBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(smallFont(font()));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script
  painter.setPen(theme::mutedText(palette()));
  const QFontMetrics metrics = painter.fontMetrics();
  if (m_least.isEmpty()) {
    painter.drawText(rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                     metrics.elidedText(m_caption, Qt::ElideRight, width()));
    return;
  }
  const int least = metrics.horizontalAdvance(m_least);
  const int greatest = metrics.horizontalAdvance(m_greatest);
  const int bar = qBound(theme::scaled(kBarWidth, font()) / 2, width() - least - greatest - 2 * kGap,
                         theme::scaled(kBarWidth, font()));

  // Laid out from the trailing end, so that the caption gives way first.
  int right = width();
  const auto take = [&](int wide) {
    right -= wide;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(right, 0, wide, height()));
  };
  painter.drawText(take(greatest), Qt::AlignCenter, m_greatest);
  take(kGap);
  const QRect strip = take(bar);
  take(kGap);
  painter.drawText(take(least), Qt::AlignCenter, m_least);
  take(theme::kGrid);
  const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, qMax(0, right), height()));
  painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                   metrics.elidedText(m_caption, Qt::ElideRight, words.width()));

  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const QRect colors(strip.left(), (height() - theme::scaled(kBarHeight, font())) / 2, strip.width(),
                     theme::scaled(kBarHeight, font()));
  for (int x = 0; x < colors.width(); ++x) {
    const double place = static_cast<double>(x) / (colors.width() - 1);
    const double value = m_from + (m_to - m_from) * (mirrored ? 1 - place : place);
    painter.fillRect(colors.left() + x, colors.top(), 1, theme::scaled(kBarHeight, font()),
                     QColor::fromRgb(colorAt(m_map, value)));
  }
  paintFrame(painter, colors, theme::hairline(palette()));
}

}  // namespace ufb
