// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "models/path_address.h"
#include "models/view_types.h"

namespace ufb {

/// How often each node of one tree was visited, by one text or by many.
struct TreeUsage {
  int depth = 0;
  QVector<qint64> visits;  ///< by node, breadth first; 2^(depth+1)-1 numbers

  /// How many paths were counted: each goes through the root.
  [[nodiscard]] qint64 paths() const { return visits.isEmpty() ? 0 : visits.constFirst(); }
  /// Share of the paths that go through this node, 0..1; 0 without paths.
  [[nodiscard]] double share(int node) const;
  /// How many nodes were visited at all.
  [[nodiscard]] int touched() const;
  /// Visits of the leaves alone, from left to right.
  [[nodiscard]] QVector<qint64> leaves() const;
  /// Another text's visits of the same tree on top.
  void add(const TreeUsage& other);
};

/// Of all tokens of a text.
[[nodiscard]] TreeUsage countVisits(const view::RoutingItem& routing, int layer, int tree);
/// Of a text and those before it, which have its shape.
[[nodiscard]] TreeUsage countVisits(const view::RoutingItem& routing, const view::RoutingHistory& history,
                                    int layer, int tree);
/// The tokens whose path goes through a node, ascending. The node must exist in `routing`.
[[nodiscard]] QVector<int> tokensThrough(const view::RoutingItem& routing, const NodeAddress& node);

}  // namespace ufb
