// SPDX-License-Identifier: MIT
#include "models/paths_model.h"

#include "models/path_address.h"
#include "models/path_summary.h"

namespace ufb {

void PathsModel::set(const view::RoutingPtr& routing, Range layers, Range trees, Range tokens,
                     const QVector<int>& order) {
  beginResetModel();
  m_routing = routing && !routing->empty() ? routing : nullptr;
  m_layers = layers;
  m_trees = trees;
  m_tokens = tokens;
  m_order = order;
  endResetModel();
}

void PathsModel::clear() {
  set(nullptr, {}, {}, {});
}

void PathsModel::setLayer(const view::RoutingPtr& routing, int layer, int tree, const QVector<int>& order) {
  set(routing, {layer, 1}, {tree, 1}, {0, routing ? routing->tokens : 0}, order);
}

void PathsModel::setToken(const view::RoutingPtr& routing, int token) {
  set(routing, {0, routing ? routing->layers : 0}, {0, routing ? routing->trees : 0}, {token, 1});
}

int PathsModel::rows() const {
  return m_routing ? m_layers.count * m_trees.count * m_tokens.count * (m_routing->depth + 1) : 0;
}

QVector<ColumnModel::Column> PathsModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("token"), tr("Token"), tr("Place in the text, counted from 1")},
      {QStringLiteral("token_text"), tr("Text"), tr("The token as the vocabulary spells it"), false},
      {QStringLiteral("level"), tr("Level"), tr("Decision on the way, counted from 0 at the root")},
      {QStringLiteral("node"), tr("Node"), tr("Index in its tree, level by level, root 0")},
      {QStringLiteral("address"), tr("Address"), tr("Layer, then the turns: 0 left, 1 right"), false},
      {QStringLiteral("turn"), tr("Turn"), tr("Right if the logit is above 0; the leaf decides nothing"),
       false},
      {QStringLiteral("logit"), tr("Logit"), tr("The neuron's value before the activation")},
      {QStringLiteral("contribution"), tr("Contribution"),
       tr("Norm of what the node adds to the layer's output")},
      {QStringLiteral("margin"), tr("Margin"),
       tr("How far the input is from the other turn: |logit| over the norm of the node's weights")},
  };
}

QVariant PathsModel::value(int row, int column) const {
  const view::RoutingItem& routing = *m_routing;
  const int levels = routing.depth + 1;
  const int level = row % levels;
  const int path = row / levels;
  const int listed = m_tokens.first + path % m_tokens.count;
  const int token = m_order.isEmpty() ? listed : m_order[listed];
  const int tree = m_trees.first + path / m_tokens.count % m_trees.count;
  const int layer = m_layers.first + path / m_tokens.count / m_trees.count;
  const int index = routing.at(layer, tree, token) + level;
  const bool leaf = level == routing.depth;
  switch (column) {
    case Layer:
      return layer + 1;
    case Tree:
      return tree + 1;
    case Token:
      return token + 1;
    case Text:
      return token < routing.tokenItems.size() ? routing.tokenItems[token].text : QString();
    case Level:
      return level;
    case Node:
      return routing.nodes[index];
    case Address:
      return formatAddress(NodeAddress::ofNode(layer, tree, routing.nodes[index]),
                           {routing.layers, routing.trees, routing.depth});
    case Turn:
      if (leaf) return QStringLiteral("leaf");
      return routing.logits[index] > 0 ? QStringLiteral("right") : QStringLiteral("left");
    case Logit:
      return routing.logits[index];
    case Contribution:
      return routing.contributions[index];
    default:
      return leaf || routing.nodeMargins.isEmpty() ? QVariant() : QVariant(routing.nodeMargins[index]);
  }
}

}  // namespace ufb
