// SPDX-License-Identifier: MIT
#include "models/divergence_model.h"

namespace ufb {

namespace {

QVariant number(int token) {
  return token < 0 ? QVariant() : QVariant(token + 1);
}

QVariant words(const view::RoutingItem& routing, int token) {
  return token < 0 || token >= routing.tokenItems.size() ? QVariant()
                                                         : QVariant(routing.tokenItems[token].text);
}

}  // namespace

void DivergenceModel::setTexts(const view::RoutingPtr& current, const view::RoutingPtr& pinned, int tree) {
  beginResetModel();
  const bool both = comparable(current, pinned);
  m_current = both ? current : nullptr;
  m_pinned = both ? pinned : nullptr;
  m_tree = tree;
  m_grid = both ? DivergenceGrid(*current, *pinned, tree) : DivergenceGrid();
  endResetModel();
}

int DivergenceModel::rows() const {
  return m_grid.layers() * m_grid.columns();
}

NodeAddress DivergenceModel::nodeOf(int layer, int column) const {
  const TokenPair& pair = m_grid.pair(column);
  const int leaf = pair.current >= 0 ? m_current->leaf(layer, m_tree, pair.current)
                                     : m_pinned->leaf(layer, m_tree, pair.pinned);
  const int level = pair.complete() ? m_grid.levels(layer, column) : m_grid.depth();
  return {layer, m_tree, level, leaf >> (m_grid.depth() - level)};
}

QVector<ColumnModel::Column> DivergenceModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("token"), tr("Token"), tr("Place in the current text, counted from 1")},
      {QStringLiteral("token_text"), tr("Text"), tr("The token as the vocabulary spells it"), false},
      {QStringLiteral("pinned_token"), tr("Pinned token"), tr("Place in the pinned text, counted from 1")},
      {QStringLiteral("pinned_token_text"), tr("Pinned text"), tr("The pinned token as the vocabulary spells it"),
       false},
      {QStringLiteral("levels_in_common"), tr("Levels in common"),
       tr("Decisions that both paths share from the root on; as many as the tree has: the same leaf")},
      {QStringLiteral("same_leaf"), tr("Same leaf"), tr("Whether both paths end in the same leaf"), false},
      {QStringLiteral("leaf"), tr("Leaf"), tr("Where the path ends, counted from the left, from 0")},
      {QStringLiteral("pinned_leaf"), tr("Pinned leaf"), tr("Where the pinned token's path ends")},
      {QStringLiteral("parting_address"), tr("Parts at"),
       tr("The last node that both visit: layer, then the turns, 0 left, 1 right"), false},
      {QStringLiteral("logit"), tr("Logit"), tr("The parting node's value for the current token")},
      {QStringLiteral("pinned_logit"), tr("Pinned logit"),
       tr("The parting node's value for the pinned token")},
  };
}

QVariant DivergenceModel::value(int row, int column) const {
  const int layer = row / m_grid.columns();
  const int place = row % m_grid.columns();
  switch (column) {
    case Layer:
      return layer + 1;
    case Tree:
      return m_tree + 1;
    case Token:
    case Text:
    case PinnedToken:
    case PinnedText:
      return tokenValue(m_grid.pair(place), column);
    case Leaf:
    case PinnedLeaf:
      return pathValue(layer, m_grid.pair(place), column);
    default:
      return m_grid.pair(place).complete() ? partingValue(layer, place, column) : QVariant();
  }
}

QVariant DivergenceModel::tokenValue(const TokenPair& pair, int column) const {
  switch (column) {
    case Token:
      return number(pair.current);
    case Text:
      return words(*m_current, pair.current);
    case PinnedToken:
      return number(pair.pinned);
    default:
      return words(*m_pinned, pair.pinned);
  }
}

QVariant DivergenceModel::pathValue(int layer, const TokenPair& pair, int column) const {
  const bool ofPinned = column == PinnedLeaf;
  const int token = ofPinned ? pair.pinned : pair.current;
  return token < 0 ? QVariant() : QVariant((ofPinned ? *m_pinned : *m_current).leaf(layer, m_tree, token));
}

QVariant DivergenceModel::partingValue(int layer, int place, int column) const {
  const int levels = m_grid.levels(layer, place);
  const bool same = levels == m_grid.depth();
  if (column == LevelsInCommon) return levels;
  if (column == SameLeaf) return same;
  if (same) return {};
  const TokenPair& pair = m_grid.pair(place);
  switch (column) {
    case PartingAddress:
      return formatAddress(nodeOf(layer, place), {m_current->layers, m_current->trees, m_current->depth});
    case Logit:
      return m_current->logits[m_current->at(layer, m_tree, pair.current) + levels];
    default:
      return m_pinned->logits[m_pinned->at(layer, m_tree, pair.pinned) + levels];
  }
}

}  // namespace ufb
