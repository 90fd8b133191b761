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

QColor readableOnBoth(const QColor& color, const QPalette& palette, double ratio) {
  const QColor window = palette.color(QPalette::Window);
  const QColor base = palette.color(QPalette::Base);
  const QColor first = readable(color, window, ratio);
  return contrast(first, base) >= ratio ? first : readable(color, base, ratio);
}

/// Between the ground and what is written on it; high contrast takes the second share.
QColor tint(const QPalette& palette, QPalette::ColorRole towards, double share, double highShare) {
  return blend(palette.color(QPalette::Window), palette.color(towards),
               isHighContrast(palette) ? highShare : share);
}

}  // namespace

QColor armA() {
  return QColor(0x00, 0x72, 0xB2);
}

QColor armB() {
  return QColor(0xD5, 0x5E, 0x00);
}

QColor armA(const QPalette& palette) {
  return isHighContrast(palette) ? readableOnBoth(armA(), palette, kHighTextContrast) : armA();
}

QColor armB(const QPalette& palette) {
  return isHighContrast(palette) ? readableOnBoth(armB(), palette, kHighTextContrast) : armB();
}

bool isHighContrast(const QPalette& palette) {
  constexpr double kStark =
      18;  // of at most 21; ordinary palettes stay below it or have more grounds than one
  constexpr double kSame = 1.05;
  const QColor window = palette.color(QPalette::Active, QPalette::Window);
  return contrast(window, palette.color(QPalette::Active, QPalette::Text)) >= kStark &&
         contrast(window, palette.color(QPalette::Active, QPalette::Base)) < kSame &&
         contrast(window, palette.color(QPalette::Active, QPalette::Button)) < kSame;
}

double textContrast(const QPalette& palette) {
  return isHighContrast(palette) ? kHighTextContrast : kTextContrast;
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

QColor readableText(const QColor& color, const QColor& ground, const QPalette& palette) {
  return readable(color, ground, textContrast(palette));
}

QColor mutedText(const QPalette& palette) {
  const QColor text = palette.color(QPalette::WindowText);
  if (isHighContrast(palette)) return text;
  return readableOnBoth(blend(text, palette.color(QPalette::Window), 0.38), palette, kTextContrast);
}

QColor hairline(const QPalette& palette) {
  return tint(palette, QPalette::WindowText, 0.16, 0.60);
}

QColor track(const QPalette& palette) {
  return tint(palette, QPalette::WindowText, 0.10, 0.25);
}

QColor hoverGround(const QPalette& palette) {
  return tint(palette, QPalette::WindowText, 0.06, 0.20);
}

QColor selectedGround(const QPalette& palette) {
  return tint(palette, QPalette::Highlight, 0.18, 0.25);
}

QColor outline(const QPalette& palette) {
  return readableOnBoth(isHighContrast(palette) ? palette.color(QPalette::Highlight) : armA(), palette,
                        kShapeContrast);
}

QColor accentText(const QPalette& palette) {
  return readableOnBoth(armA(), palette, textContrast(palette));
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

int scaled(int pixels, const QFont& font) {
  constexpr int kUsualLine = 16;  // pixels; of a desktop's usual text of 9 to 10 points
  return qMax(pixels, pixels * QFontMetrics(font).height() / kUsualLine);
}

QSize scaled(const QSize& pixels, const QFont& font) {
  return {scaled(pixels.width(), font), scaled(pixels.height(), font)};
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
