// SPDX-License-Identifier: MIT
#include "models/path_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ufb {

QVector<int> orderTokens(const view::RoutingItem& routing, int layer, int tree, PathOrder order) {
  QVector<int> tokens(routing.tokens);
  std::iota(tokens.begin(), tokens.end(), 0);
  if (order == PathOrder::Path) {
    // A leaf's number, written in binary, is its path.
    std::stable_sort(tokens.begin(), tokens.end(), [&](int one, int other) {
      return routing.leaf(layer, tree, one) < routing.leaf(layer, tree, other);
    });
  }
  if (order == PathOrder::Margin) {
    std::stable_sort(tokens.begin(), tokens.end(), [&](int one, int other) {
      const float a = routing.margins[routing.pathIndex(layer, tree, one)];
      const float b = routing.margins[routing.pathIndex(layer, tree, other)];
      return std::isnan(a) || std::isnan(b) ? !std::isnan(a) && std::isnan(b) : a < b;
    });
  }
  return tokens;
}

}  // namespace ufb
