// SPDX-License-Identifier: MIT
#include "views/chip_layout.h"

#include <algorithm>
#include <cstdlib>

#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kMargin = theme::kGrid;
constexpr int kGap = theme::kHalfGrid;
constexpr int kEdge = theme::kHalfGrid;  // above the first row and below the last
constexpr int kRowGap = theme::kGrid;
constexpr int kLabelGap = 2 * theme::kGrid;

QRect mirror(const QRect& rect, int width) {
  return {width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

}  // namespace

ChipLayout::ChipLayout(const Sizes& sizes, int width, bool mirrored) {
  const int right = std::max(kMargin + 1, width - kMargin - sizes.scrollBar);
  // The label shares the first row as long as it takes no more than a third of it.
  const bool shared = sizes.label > 0 && 3 * sizes.label <= width;
  int x = kMargin;
  int y = kEdge;
  const int besideLabel = right - sizes.label - kLabelGap;
  int rowEnd = shared ? besideLabel : right;
  for (const int wanted : sizes.chips) {
    if (x > kMargin && x + wanted > rowEnd) {
      x = kMargin;
      y += sizes.height + kRowGap;
      rowEnd = shared && sizes.scrollBar > 0 ? besideLabel : right;
    }
    const int chipWidth = std::min(wanted, rowEnd - kMargin);
    m_chips.append(QRect(x, y, chipWidth, sizes.height));
    x += chipWidth + kGap;
  }
  if (sizes.label > 0) {
    if (!shared && !sizes.chips.isEmpty()) y += sizes.height + kEdge;
    const int labelWidth = std::min(sizes.label, right - kMargin);
    m_label = QRect(right - labelWidth, shared ? kEdge : y, labelWidth, sizes.height);
  }
  m_height = y + sizes.height + kEdge;
  m_labelBeside = shared;
  if (!mirrored) return;
  for (QRect& rect : m_chips) rect = mirror(rect, width);
  m_label = mirror(m_label, width);
}

int ChipLayout::rowStep(int chipHeight) {
  return chipHeight + kRowGap;
}

int ChipLayout::heightOfRows(int rows, int chipHeight) {
  return rows * rowStep(chipHeight) - kRowGap + 2 * kEdge;
}

int ChipLayout::at(const QPoint& point) const {
  const auto found = std::find_if(m_chips.begin(), m_chips.end(),
                                  [&point](const QRect& rect) { return rect.contains(point); });
  return found == m_chips.end() ? -1 : static_cast<int>(found - m_chips.begin());
}

int ChipLayout::neighbourRow(int index, bool down) const {
  const QRect from = chip(index);
  int best = index;
  int bestRow = 0;
  int bestDistance = 0;
  for (int i = 0; i < m_chips.size(); ++i) {
    const int row = down ? m_chips[i].y() - from.y() : from.y() - m_chips[i].y();
    if (row <= 0) continue;
    const int distance = std::abs(m_chips[i].center().x() - from.center().x());
    if (best == index || row < bestRow || (row == bestRow && distance < bestDistance)) {
      best = i;
      bestRow = row;
      bestDistance = distance;
    }
  }
  return best;
}

}  // namespace ufb
