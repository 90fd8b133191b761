// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>
#include <optional>

namespace ufb {

/// The window's colours: the desktop's own, or ours for a light or a dark ground.
enum class Appearance { System, Light, Dark };

/// "system", "light", "dark"
[[nodiscard]] QString appearanceName(Appearance appearance);
[[nodiscard]] std::optional<Appearance> appearanceFromName(const QString& name);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Gives all windows Fusion's style and this appearance's palette; may be called again at any time. The first
/// call notes the desktop's palette for Appearance::System.
void applyAppearance(Appearance appearance);

}  // namespace ufb
