// SPDX-License-Identifier: MIT
#include "views/usage_look.h"

#include <QPainter>
#include <QPalette>

#include "views/latency_look.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kMark = 2;     ///< width of a mark
constexpr int kBracket = 5;  ///< length of its arms

}  // namespace

void paintUsageBar(QPainter& painter, const QRect& track, const UsageBarMarks& marks, const QPalette& palette,
                   bool mirrored) {
  const auto fill = [&](int from, int width, int top, int height, const QColor& color) {
    const int left = mirrored ? track.right() + 1 - from - width : track.left() + from;
    painter.fillRect(left, top, width, height, color);
  };
  const int top = track.top();
  const int height = track.height();
  fill(0, track.width(), top, height, theme::track(palette));
  fill(0, marks.touched, top, height, sideColor(LatencySide::A, false, palette));
  if (marks.onePath >= 0)
    fill(qMax(0, marks.onePath - kMark), kMark, top, height, palette.color(QPalette::Base));
  if (marks.mostPossible < 0) return;
  const QColor line = palette.color(QPalette::Text);
  const int end = qMax(kBracket, marks.mostPossible);
  fill(end - kMark, kMark, top - 1, height + 2, line);
  fill(end - kBracket, kBracket, top - 1, 1, line);
  fill(end - kBracket, kBracket, top + height, 1, line);
}

}  // namespace ufb
