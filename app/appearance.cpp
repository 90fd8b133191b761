// SPDX-License-Identifier: MIT
#include "appearance.h"

#include <QApplication>
#include <QStyle>
#include <array>

namespace ufb {
namespace {

struct NamedAppearance {
  Appearance appearance;
  QLatin1String name;
};
constexpr std::array kAppearances{NamedAppearance{Appearance::System, QLatin1String("system")},
                                  NamedAppearance{Appearance::Light, QLatin1String("light")},
                                  NamedAppearance{Appearance::Dark, QLatin1String("dark")}};

/// The few colours that a palette is made of. Text on every ground has at least 4.5:1, muted text too.
struct Colors {
  QRgb window, base, alternate, button, text, muted, disabled, highlight, highlightedText, link, shadow;
};
constexpr Colors kLight{0xfff6f7f8, 0xffffffff, 0xfff1f3f5, 0xffeceef0, 0xff1b1f23, 0xff5b636b,
                        0xff9aa1a8, 0xff0072b2, 0xffffffff, 0xff005f94, 0xff8a9097};
constexpr Colors kDark{0xff1e2124, 0xff17191b, 0xff202326, 0xff2b2f33, 0xffe8eaec, 0xffa4abb2,
                       0xff6c7278, 0xff2373a8, 0xffffffff, 0xff6fb8e6, 0xff0b0c0d};

QPalette paletteOf(const Colors& colors) {
  QPalette palette(QColor::fromRgb(colors.button), QColor::fromRgb(colors.window));
  palette.setColor(QPalette::Base, QColor::fromRgb(colors.base));
  palette.setColor(QPalette::AlternateBase, QColor::fromRgb(colors.alternate));
  palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(colors.base));
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    palette.setColor(role, QColor::fromRgb(colors.text));
    palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
  }
  palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(colors.muted));
  palette.setColor(QPalette::BrightText, QColor::fromRgb(colors.highlightedText));
  palette.setColor(QPalette::Highlight, QColor::fromRgb(colors.highlight));
  palette.setColor(QPalette::HighlightedText, QColor::fromRgb(colors.highlightedText));
  palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.disabled));
  palette.setColor(QPalette::Link, QColor::fromRgb(colors.link));
  palette.setColor(QPalette::LinkVisited, QColor::fromRgb(colors.link));
  palette.setColor(QPalette::Shadow, QColor::fromRgb(colors.shadow));
  return palette;
}

const QPalette& desktopPalette() {
  static const QPalette palette = QApplication::palette();
  return palette;
}

}  // namespace

QString appearanceName(Appearance appearance) {
  for (const NamedAppearance& entry : kAppearances) {
    if (entry.appearance == appearance) return entry.name;
  }
  return {};
}

std::optional<Appearance> appearanceFromName(const QString& name) {
  for (const NamedAppearance& entry : kAppearances) {
    if (entry.name == name) return entry.appearance;
  }
  return std::nullopt;
}

QPalette lightPalette() {
  return paletteOf(kLight);
}

QPalette darkPalette() {
  return paletteOf(kDark);
}

void applyAppearance(Appearance appearance) {
  const QPalette desktop = desktopPalette();
  if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0) {
    QApplication::setStyle(QStringLiteral("Fusion"));
  }
  switch (appearance) {
    case Appearance::System:
      QApplication::setPalette(desktop);
      break;
    case Appearance::Light:
      QApplication::setPalette(lightPalette());
      break;
    case Appearance::Dark:
      QApplication::setPalette(darkPalette());
      break;
  }
}

}  // namespace ufb
