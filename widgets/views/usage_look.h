// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QPainter;
class QPalette;

namespace ufb {

/// Where the parts of a usage bar end, in pixels from its leading side.
struct UsageBarMarks {
  int touched = 0;
  int onePath = -1;       ///< -1: no mark
  int mostPossible = -1;  ///< -1: no mark
};

/// A bar on its track: the nodes touched, a notch at those of one token, a bracket at the most possible.
/// Mirrored: it begins at the right.
void paintUsageBar(QPainter& painter, const QRect& track, const UsageBarMarks& marks, const QPalette& palette,
                   bool mirrored);

}  // namespace ufb
