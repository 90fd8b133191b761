// SPDX-License-Identifier: MIT
#include "models/trie_model.h"

#include <algorithm>

#include "models/number_text.h"
#include "models/path_address.h"

namespace ufb {

void TrieModel::setRouting(const view::RoutingPtr& routing, const view::RoutingPtr& pinned, int layer,
                           int tree) {
  beginResetModel();
  m_routing = routing && !routing->empty() ? routing : nullptr;
  m_pinned = m_routing && pinned && sameShape(*m_routing, *pinned) ? pinned : nullptr;
  m_layer = layer;
  m_tree = tree;
  m_trie = m_routing ? buildTrie(*m_routing, m_pinned.get(), layer, tree) : Trie{};
  endResetModel();
}

QVector<ColumnModel::Column> TrieModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("node"), tr("Node"), tr("Index in its tree, level by level, root 0")},
      {QStringLiteral("level"), tr("Level"), tr("Counted from 0 at the root; the last one holds the leaves")},
      {QStringLiteral("address"), tr("Address"), tr("Layer, then the turns: 0 left, 1 right"), false},
      {QStringLiteral("tokens_here"), tr("Tokens"), tr("Tokens of this text that pass the node")},
      {QStringLiteral("share"), tr("Share"), tr("Share of this text's tokens that pass the node")},
      {QStringLiteral("branches"), tr("Branches"),
       tr("Ways on that are taken: 0 at a leaf, 1 where all turn alike, 2 where they part")},
      {QStringLiteral("token_texts"), tr("Tokens at the leaf"),
       tr("The tokens that end here, as the vocabulary spells them"), false},
      {QStringLiteral("pinned_tokens_here"), tr("Pinned"),
       tr("Tokens of the pinned text that pass the node; nothing if it does not join in")},
      {QStringLiteral("pinned_token_texts"), tr("Pinned at the leaf"),
       tr("The tokens of the pinned text that end here"), false},
  };
}

QStringList TrieModel::words(int index, bool pinned) const {
  const view::RoutingPtr& routing = pinned ? m_pinned : m_routing;
  const TrieNode& node = m_trie.nodes.at(index);
  QVector<int> members;
  for (int place = node.first; place < node.first + node.count; ++place) {
    if (m_trie.tokens.at(place).pinned == pinned) members += m_trie.tokens.at(place).token;
  }
  std::sort(members.begin(), members.end());
  QStringList result;
  for (const int token : members) {
    result += token < routing->tokenItems.size() ? routing->tokenItems.at(token).text : QString();
  }
  return result;
}

QVariant TrieModel::texts(int row, bool pinned) const {
  if (m_trie.nodes.at(row).level != m_trie.depth) return {};
  return words(row, pinned).join(u' ');
}

QVariant TrieModel::value(int row, int column) const {
  const TrieNode& node = m_trie.nodes.at(row);
  switch (column) {
    case Layer:
      return m_layer + 1;
    case Tree:
      return m_tree + 1;
    case Node:
      return node.node;
    case Level:
      return node.level;
    case Address:
      return formatAddress(NodeAddress::ofNode(m_layer, m_tree, node.node),
                           {m_routing->layers, m_routing->trees, m_routing->depth});
    case TokensHere:
      return node.own;
    case Share:
      return static_cast<double>(node.own) / m_routing->tokens;
    case Branches:
      return node.branches();
    case TokenTexts:
      return texts(row, false);
    case PinnedHere:
      return m_pinned ? QVariant(node.count - node.own) : QVariant();
    default:
      return m_pinned ? texts(row, true) : QVariant();
  }
}

QString TrieModel::text(int row, int column) const {
  return column == Share ? percentText(value(row, column).toDouble()) : ColumnModel::text(row, column);
}

}  // namespace ufb
