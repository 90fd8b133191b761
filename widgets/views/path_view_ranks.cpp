// SPDX-License-Identifier: MIT
#include "views/path_view_ranks.h"

#include <algorithm>
#include <cmath>

namespace ufb {

namespace {

constexpr qsizetype kSample = 4096;

}  // namespace

MarginRanks::MarginRanks(const view::RoutingItem& routing) {
  const QVector<float>& source = routing.nodeMargins.isEmpty() ? routing.logits : routing.nodeMargins;
  const qsizetype paths = routing.depth == 0 ? 0 : source.size() / (routing.depth + 1);
  const qsizetype decisions = paths * routing.depth;
  const qsizetype taken = std::min(decisions, kSample);
  m_sorted.reserve(taken);
  for (qsizetype i = 0; i < taken; ++i) {
    // Steps of the golden ratio visit all places evenly; equal steps could meet one level of the tree only.
    constexpr double kGolden = 0.618033988749894848;
    const double turn = static_cast<double>(i) * kGolden;
    const qsizetype index =
        taken == decisions
            ? i
            : static_cast<qsizetype>((turn - std::floor(turn)) * static_cast<double>(decisions));
    const float value = std::abs(source[index / routing.depth * (routing.depth + 1) + index % routing.depth]);
    if (!std::isnan(value)) m_sorted += value;
  }
  std::sort(m_sorted.begin(), m_sorted.end());
}

double MarginRanks::strength(double closeness) const {
  if (m_sorted.size() < 2 || std::isnan(closeness)) return 1;
  const auto above = std::lower_bound(m_sorted.begin(), m_sorted.end(), static_cast<float>(closeness));
  return std::min(1.0,
                  static_cast<double>(above - m_sorted.begin()) / static_cast<double>(m_sorted.size() - 1));
}

}  // namespace ufb
