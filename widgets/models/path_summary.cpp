// SPDX-License-Identifier: MIT
#include "models/path_summary.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

namespace ufb {

namespace {

void addShares(PathSummary& summary, std::vector<double> contributions) {
  summary.total = std::accumulate(contributions.begin(), contributions.end(), 0.0);
  if (!std::isfinite(summary.total) || summary.total <= 0) return;

  const auto top = std::max_element(contributions.begin(), contributions.end());
  summary.topLevel = static_cast<int>(top - contributions.begin());
  summary.topShare = *top / summary.total;
  std::sort(contributions.begin(), contributions.end(), std::greater<>());
  double sum = 0;
  for (const double contribution : contributions) {
    sum += contribution;
    ++summary.mainNodes;
    if (sum >= kMainShare * summary.total) break;
  }
  summary.mainShare = std::min(1.0, sum / summary.total);
}

}  // namespace

double decisionMargin(const view::RoutingItem& routing, int layer, int tree, int token, int level) {
  if (routing.nodeMargins.isEmpty()) return std::numeric_limits<double>::quiet_NaN();
  return routing.nodeMargins[routing.at(layer, tree, token) + level];
}

double closeness(const view::RoutingItem& routing, int layer, int tree, int token, int level) {
  if (!routing.nodeMargins.isEmpty()) return decisionMargin(routing, layer, tree, token, level);
  return std::abs(routing.logits[routing.at(layer, tree, token) + level]);
}

double closeCallLimit(const view::RoutingItem& routing) {
  const auto& source = routing.nodeMargins.isEmpty() ? routing.logits : routing.nodeMargins;
  std::vector<float> decisions;
  decisions.reserve(static_cast<size_t>(source.size()));
  for (qsizetype i = 0; i < source.size(); ++i) {
    const bool decides = i % (routing.depth + 1) != routing.depth;
    if (decides && !std::isnan(source[i])) decisions.push_back(std::abs(source[i]));
  }
  constexpr size_t kPart = 10;
  if (decisions.size() < kPart) return 0;
  const auto limit = decisions.begin() + static_cast<std::ptrdiff_t>(decisions.size() / kPart);
  std::nth_element(decisions.begin(), limit, decisions.end());
  return *limit;
}

PathSummary summarizePath(const view::RoutingItem& routing, int layer, int tree, int token) {
  PathSummary summary;
  summary.depth = routing.depth;
  summary.leaf = routing.leaf(layer, tree, token);
  summary.margin = routing.margins[routing.pathIndex(layer, tree, token)];
  double closest = std::numeric_limits<double>::infinity();
  for (int level = 0; level < routing.depth; ++level) {
    const bool right = routing.turnsRight(layer, tree, token, level);
    summary.turns += right ? u'R' : u'L';
    summary.rightTurns += right ? 1 : 0;
    const double margin = decisionMargin(routing, layer, tree, token, level);
    if (margin < closest) {
      closest = margin;
      summary.closestLevel = level;
    }
  }
  const auto* first = routing.contributions.constData() + routing.at(layer, tree, token);
  addShares(summary, std::vector<double>(first, first + routing.depth + 1));
  return summary;
}

}  // namespace ufb
