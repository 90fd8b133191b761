// SPDX-License-Identifier: MIT
#include "appearance.h"

#include <QApplication>
#include <QToolTip>
#include <array>

#include "views/theme.h"
#include "window_style.h"

namespace ufb {
namespace {

struct NamedAppearance {
  Appearance appearance;
  QLatin1String name;
};
constexpr std::array kAppearances{NamedAppearance{Appearance::System, QLatin1String("system")},
                                  NamedAppearance{Appearance::Light, QLatin1String("light")},
                                  NamedAppearance{Appearance::Dark, QLatin1String("dark")},
                                  NamedAppearance{Appearance::HighContrast, QLatin1String("contrast")}};

/// The few colours that a palette is made of. Text on every ground has at least 4.5:1, muted text too; with
/// high contrast 7:1, disabled text too.
struct Colors {
  QRgb window, base, alternate, button, text, muted, disabled, highlight, highlightedText, link, shadow;
};
constexpr Colors kLight{0xfff6f7f8, 0xffffffff, 0xfff1f3f5, 0xffeceef0, 0xff1b1f23, 0xff5b636b,
                        0xff9aa1a8, 0xff0072b2, 0xffffffff, 0xff005f94, 0xff8a9097};
constexpr Colors kDark{0xff1e2124, 0xff17191b, 0xff202326, 0xff2b2f33, 0xffe8eaec, 0xffa4abb2,
                       0xff6c7278, 0xff2373a8, 0xffffffff, 0xff6fb8e6, 0xff0b0c0d};
constexpr Colors kHighContrast{0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff,
                               0xff9fdf9f, 0xffffff00, 0xff000000, 0xff00ffff, 0xff000000};

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

struct InUse {
  Appearance appearance = Appearance::System;
  DesktopWish wish;
};

InUse& inUse() {
  static InUse state;
  return state;
}

void usePalette(const QPalette& palette) {
  QApplication::setPalette(palette);
  QToolTip::setPalette(QApplication::palette());
}

/// The desktop's own palette, or ours where it is not what the desktop says that it wants.
void useDesktopPalette(const DesktopWish& wish) {
  usePalette(QPalette());  // no role set: Qt fills in the desktop's, now and whenever they change
  const QPalette palette = QApplication::palette();
  using Scheme = DesktopWish::Scheme;
  if (wish.moreContrast && !theme::isHighContrast(palette)) return usePalette(highContrastPalette());
  if (wish.scheme == Scheme::Dark && !theme::isDark(palette)) return usePalette(darkPalette());
  if (wish.scheme == Scheme::Light && theme::isDark(palette)) return usePalette(lightPalette());
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

QPalette highContrastPalette() {
  QPalette palette = paletteOf(kHighContrast);
  // Qt makes the colours of edges from the button's, and from black it makes black.
  palette.setColor(QPalette::Light, Qt::white);
  palette.setColor(QPalette::Midlight, QColor::fromRgb(qRgb(0xc0, 0xc0, 0xc0)));
  palette.setColor(QPalette::Mid, QColor::fromRgb(qRgb(0x80, 0x80, 0x80)));
  palette.setColor(QPalette::Dark, QColor::fromRgb(qRgb(0xa0, 0xa0, 0xa0)));
  return palette;
}

void applyAppearance(Appearance appearance) {
  if (qobject_cast<const WindowStyle*>(QApplication::style()) == nullptr) {
    QApplication::setStyle(new WindowStyle);
  }
  inUse().appearance = appearance;
  switch (appearance) {
    case Appearance::System:
      return useDesktopPalette(inUse().wish);
    case Appearance::Light:
      return usePalette(lightPalette());
    case Appearance::Dark:
      return usePalette(darkPalette());
    case Appearance::HighContrast:
      return usePalette(highContrastPalette());
  }
}

void setDesktopWish(const DesktopWish& wish) {
  inUse().wish = wish;
  if (inUse().appearance == Appearance::System) applyAppearance(Appearance::System);
}

}  // namespace ufb
