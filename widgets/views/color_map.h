// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace ufb {

/// Colours for numbers. The first two get steadily lighter, so that they also read in grey and for
/// colour-blind people; the third is for numbers with a middle.
enum class ColorMap { Cividis, Viridis, BlueWhiteOrange };

/// The colour of a value in 0..1. Values outside, infinite ones too, get the nearest end; NaN the low one.
[[nodiscard]] QRgb colorAt(ColorMap map, double value);
/// Black or white, whichever reads better; at least 4.5:1 on every ground.
[[nodiscard]] QColor textColorOn(const QColor& ground);
/// Light and dark of one hue for the two turns; the side on which they are painted is the second cue.
[[nodiscard]] QColor turnColor(bool right, const QPalette& palette);

}  // namespace ufb
