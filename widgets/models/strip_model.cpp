// SPDX-License-Identifier: MIT
#include "models/strip_model.h"

#include "models/divergence_grid.h"
#include "models/path_address.h"
#include "models/path_summary.h"

namespace ufb {

void StripModel::setRouting(const view::RoutingPtr& routing, int tree, const view::RoutingPtr& pinned,
                            const QVector<int>& partners) {
  beginResetModel();
  m_routing = routing && !routing->empty() ? routing : nullptr;
  m_pinned = pinned;
  m_partners = partners;
  m_tree = tree;
  endResetModel();
}

int StripModel::rows() const {
  return m_routing ? m_routing->layers * m_routing->tokens : 0;
}

QVector<ColumnModel::Column> StripModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("token"), tr("Token"), tr("Place in the text, counted from 1")},
      {QStringLiteral("token_text"), tr("Text"), tr("The token as the vocabulary spells it"), false},
      {QStringLiteral("leaf"), tr("Leaf"), tr("Where the path ends, counted from the left, from 0")},
      {QStringLiteral("address"), tr("Address"), tr("Layer, then the turns: 0 left, 1 right"), false},
      {QStringLiteral("margin"), tr("Margin"),
       tr("Smallest |logit| over the norm of the node's weights on the path")},
      {QStringLiteral("contribution"), tr("Contribution"),
       tr("Sum of the norms of what the path's nodes add to the layer's output")},
      {QStringLiteral("top_node_share"), tr("Largest node"),
       tr("What the node that adds most makes up of that sum, 0 to 1")},
      {QStringLiteral("pinned_levels"), tr("Agreement with pinned"),
       tr("Decisions that the path shares, from the root on, with the same token of the pinned text; as many "
          "as the tree has: the same leaf")},
  };
}

QVariant StripModel::value(int row, int column) const {
  const view::RoutingItem& routing = *m_routing;
  const int layer = row / routing.tokens;
  const int token = row % routing.tokens;
  const auto path = [&] { return summarizePath(routing, layer, m_tree, token); };
  switch (column) {
    case Layer:
      return layer + 1;
    case Tree:
      return m_tree + 1;
    case Token:
      return token + 1;
    case Text:
      return token < routing.tokenItems.size() ? routing.tokenItems[token].text : QString();
    case Leaf:
      return routing.leaf(layer, m_tree, token);
    case Address:
      return formatAddress({layer, m_tree, routing.depth, routing.leaf(layer, m_tree, token)},
                           {routing.layers, routing.trees, routing.depth});
    case Margin:
      return routing.margins[routing.pathIndex(layer, m_tree, token)];
    case Contribution:
      return path().total;
    case PinnedLevels:
      return pinnedLevels(layer, token);
    default: {
      const PathSummary summary = path();
      return summary.topLevel < 0 ? QVariant() : QVariant(summary.topShare);
    }
  }
}

QVariant StripModel::pinnedLevels(int layer, int token) const {
  const int partner = m_partners.value(token, -1);
  if (!m_pinned || partner < 0) return {};
  return levelsInCommon(*m_routing, token, *m_pinned, partner, layer, m_tree);
}

}  // namespace ufb
