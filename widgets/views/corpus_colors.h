// SPDX-License-Identifier: MIT
#pragma once

#include "views/color_map.h"

/// How tree and leaf maps colour a corpus.
namespace ufb {

/// Another one than that of the text, so that a picture tells which of the two it shows.
inline constexpr ColorMap kCorpusMap = ColorMap::Viridis;
/// More often in A is blue, in B orange, as in the views of two models.
inline constexpr ColorMap kDifferenceMap = ColorMap::BlueWhiteOrange;

/// The colour of a log ratio that is not 0. The palest part of the scale is left out: on it a small
/// difference would not be told from none.
[[nodiscard]] QRgb differenceColor(double logRatio, double range);
/// Whether a pixel of a node that no token of the corpus visits is on one of the lines that mark it.
[[nodiscard]] constexpr bool onDeadHatch(int x, int y) {
  constexpr int kPeriod = 5;
  return (x + y) % kPeriod == 0;
}

}  // namespace ufb
