// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>
#include <optional>

namespace ufb {

/// The window's colours: the desktop's own, or ours for a light or a dark ground, or for
/// eyes that need more contrast.
enum class Appearance { System, Light, Dark, HighContrast };

/// "system", "light", "dark", "contrast"
[[nodiscard]] QString appearanceName(Appearance appearance);
[[nodiscard]] std::optional<Appearance> appearanceFromName(const QString& name);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette();

/// What the desktop asks of all programs' colours, beside giving them a palette.
struct DesktopWish {
  enum class Scheme { Any, Dark, Light };
  Scheme scheme = Scheme::Any;
  bool moreContrast = false;

  bool operator==(const DesktopWish&) const = default;
};

/// Gives all windows our style and this appearance's palette; may be called again at any time.
/// Appearance::System is the desktop's palette, which Qt keeps up with, unless that contradicts
/// setDesktopWish().
void applyAppearance(Appearance appearance);
/// What Appearance::System heeds from now on; seen at once if it is the one in use.
void setDesktopWish(const DesktopWish& wish);

}  // namespace ufb
