// SPDX-License-Identifier: MIT
#include "views/corpus_colors.h"

#include <algorithm>
#include <cmath>

namespace ufb {

QRgb differenceColor(double logRatio, double range) {
  constexpr double kPalest = 0.1;  // of the scale, to either side of its middle
  const double part = std::min(1.0, std::abs(logRatio) / range);
  const double offset = kPalest + (0.5 - kPalest) * part;
  return colorAt(kDifferenceMap, logRatio > 0 ? 0.5 + offset : 0.5 - offset);
}

}  // namespace ufb
