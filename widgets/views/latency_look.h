// SPDX-License-Identifier: MIT
#pragma once

#include <QBrush>
#include <QPalette>
#include <QPen>

#include "views/legend.h"

/// How the latency view's pictures tell their arms apart: A blue and solid, B vermilion and hatched or
/// dashed, everything else, and everything of another day, grey.
namespace ufb {

enum class LatencySide { A, B };

/// The side's colour, moved as far as needed to be seen on Base (3:1). `past`: its grey.
[[nodiscard]] QColor sideColor(LatencySide side, bool past, const QPalette& palette);
/// For arms that are neither A nor B.
[[nodiscard]] QColor otherColor(const QPalette& palette);
[[nodiscard]] QPen sidePen(LatencySide side, bool past, const QPalette& palette, double width = 2);
/// Diagonal lines of a colour on a ground, as a brush that repeats.
[[nodiscard]] QBrush hatchBrush(const QColor& line, const QColor& ground, bool crossed = false);
/// What fills one of the six stages' parts of an arm's bar: told apart by lightness and pattern, so that the
/// hue stays the arm's.
[[nodiscard]] QBrush stageBrush(int stage, const QColor& arm, const QPalette& palette);
/// The ground of that brush, for what is written on it.
[[nodiscard]] QColor stageGround(int stage, const QColor& arm, const QPalette& palette);
/// Behind everything: the noise floor.
[[nodiscard]] QColor noiseColor(const QPalette& palette);

/// Legend entries.
[[nodiscard]] Legend::Entry lineEntry(const QPen& pen, const QString& text);
[[nodiscard]] Legend::Entry brushEntry(const QBrush& brush, const QString& text);
/// A stage's part of either arm's bar, A's and B's colour given.
[[nodiscard]] Legend::Entry stageEntry(int stage, const QColor& armA, const QColor& armB,
                                       const QPalette& palette, const QString& text);
/// A thick bar within a thin one.
[[nodiscard]] Legend::Entry barsEntry(const QColor& color, const QString& text);
/// The diamond of other people's figures.
[[nodiscard]] Legend::Entry diamondEntry(const QColor& color, const QString& text);

}  // namespace ufb
