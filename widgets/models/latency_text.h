// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/latency_figures.h"
#include "models/latency_types.h"

/// The latency view's words: ratios with their interval, settings, conditions. In the program's locale.
namespace ufb {

/// "2.05": a ratio with three significant digits (0.998 and 1.002 near 1), and with its unit "2.05×".
[[nodiscard]] QString ratioText(double ratio);
[[nodiscard]] QString timesText(double ratio);
/// "[1.95 .. 2.16]"
[[nodiscard]] QString intervalText(double low, double high);
/// "32 tokens · 1 thread · 1 text"
[[nodiscard]] QString settingText(const view::LatencySeriesItem& series);
/// An arm's label, or its name where it has none.
[[nodiscard]] QString armText(const view::LatencyArmItem& arm);
[[nodiscard]] QString stageName(int stage);
[[nodiscard]] QString rungName(view::LatencyRung rung);

/// The answer: who is how many times faster, with interval, rounds and setting, or that no winner is named
/// and why. While nothing is decided yet, the medians so far. Empty without two arms.
[[nodiscard]] QString verdictText(const view::LatencySeriesItem& series, const QString& over);
/// What limits the answer although a winner is named: caveats, "speed only".
[[nodiscard]] QString caveatText(const view::LatencySeriesItem& series, const QString& over);
/// Where, when and how it was measured; empty while neither is known.
[[nodiscard]] QString conditionsText(const view::LatencyRunItem& run, const view::LatencySeriesItem& series);
/// How one picture of the distributions reads aloud: medians, spread and number of samples of each arm.
[[nodiscard]] QString distributionText(const view::LatencySeriesItem& series, const QString& over);

}  // namespace ufb
