// SPDX-License-Identifier: MIT
#include "views/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <algorithm>
#include <cmath>

namespace ufb::theme {

namespace {

constexpr int kSteps = 20;

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor readableOnBoth(const QColor& color, const QPalette& palette) {
  const QColor window = palette.color(QPalette::Window);
  const QColor base = palette.color(QPalette::Base);
  const QColor first = readable(color, window);
  return contrast(first, base) >= kTextContrast ? first : readable(color, base);
}

}  // namespace

QColor armA() {
  return QColor(0x00, 0x72, 0xB2);
}

QColor armB() {
  return QColor(0xD5, 0x5E, 0x00);
}

bool isDark(const QPalette& palette) {
  return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

double contrast(const QColor& one, const QColor& other) {
  const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
  return (lighter + 0.05) / (darker + 0.05);
}

QColor blend(const QColor& from, const QColor& to, double share) {
  const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
  return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                          mix(from.blueF(), to.blueF()));
}

QColor readable(const QColor& color, const QColor& ground, double ratio) {
  const QColor black(Qt::black);
  const QColor white(Qt::white);
  const QColor goal = contrast(black, ground) > contrast(white, ground) ? black : white;
  for (int step = 0; step <= kSteps; ++step) {
    const QColor candidate = blend(color, goal, static_cast<double>(step) / kSteps);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return goal;
}

QColor mutedText(const QPalette& palette) {
  const QColor text = palette.color(QPalette::WindowText);
  return readableOnBoth(blend(text, palette.color(QPalette::Window), 0.38), palette);
}

QColor hairline(const QPalette& palette) {
  return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor track(const QPalette& palette) {
  return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.10);
}

QColor hoverGround(const QPalette& palette) {
  return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.06);
}

QColor selectedGround(const QPalette& palette) {
  return blend(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.18);
}

QColor accentText(const QPalette& palette) {
  return readableOnBoth(armA(), palette);
}

QFont figures(const QFont& font) {
  const QFontMetricsF metrics(font);
  const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
  for (char digit = '1'; digit <= '9'; ++digit) {
    if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01) {
      QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
      fixed.setPointSizeF(font.pointSizeF());
      return fixed;
    }
  }
  return font;
}

QFont heading(const QFont& font) {
  QFont result = font;
  result.setWeight(QFont::DemiBold);
  return result;
}

void alignLeading(QLabel* label, Qt::Alignment vertical) {
  const auto side = label->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  label->setAlignment(side | Qt::AlignAbsolute | vertical);
}

void setTextColor(QWidget* widget, const QColor& color) {
  QPalette palette;
  // Only these roles are set, so the widget goes on inheriting all others.
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(role, color);
  }
  widget->setPalette(palette);
}

}  // namespace ufb::theme
