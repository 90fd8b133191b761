// SPDX-License-Identifier: MIT
#include "models/tree_usage.h"

#include <algorithm>

namespace ufb {

namespace {

void count(TreeUsage& usage, const view::RoutingItem& routing, int layer, int tree) {
  qint64* visits = usage.visits.data();
  const qsizetype first = routing.at(layer, tree, 0);
  const qsizetype nodes = static_cast<qsizetype>(routing.tokens) * (routing.depth + 1);
  for (qsizetype i = first; i < first + nodes; ++i) ++visits[routing.nodes.at(i)];
}

}  // namespace

double TreeUsage::share(int node) const {
  return paths() == 0 ? 0 : static_cast<double>(visits.at(node)) / static_cast<double>(paths());
}

int TreeUsage::touched() const {
  return static_cast<int>(
      std::count_if(visits.begin(), visits.end(), [](qint64 count) { return count > 0; }));
}

QVector<qint64> TreeUsage::leaves() const {
  return visits.isEmpty() ? QVector<qint64>() : visits.mid((1 << depth) - 1);
}

void TreeUsage::add(const TreeUsage& other) {
  for (qsizetype node = 0; node < visits.size(); ++node) visits[node] += other.visits.at(node);
}

TreeUsage countVisits(const view::RoutingItem& routing, int layer, int tree) {
  TreeUsage usage{routing.depth, QVector<qint64>((qsizetype{2} << routing.depth) - 1)};
  count(usage, routing, layer, tree);
  return usage;
}

TreeUsage countVisits(const view::RoutingItem& routing, const view::RoutingHistory& history, int layer,
                      int tree) {
  TreeUsage usage = countVisits(routing, layer, tree);
  for (const view::RoutingPtr& before : history) count(usage, *before, layer, tree);
  return usage;
}

QVector<int> tokensThrough(const view::RoutingItem& routing, const NodeAddress& node) {
  QVector<int> tokens;
  for (int token = 0; token < routing.tokens; ++token) {
    if (routing.nodes.at(routing.at(node.layer, node.tree, token) + node.level) == node.node())
      tokens += token;
  }
  return tokens;
}

}  // namespace ufb
