// SPDX-License-Identifier: MIT
#include "models/selection.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace ufb {

namespace {

/// Okabe and Ito's colours without black and yellow, which vanish on a dark and on a light ground. Blue and
/// vermilion come last: they also mean "model A" and "model B", so short texts do without them.
constexpr std::array kTokenColors{qRgb(0x00, 0x9e, 0x73), qRgb(0xe6, 0x9f, 0x00), qRgb(0xcc, 0x79, 0xa7),
                                  qRgb(0x56, 0xb4, 0xe9), qRgb(0xd5, 0x5e, 0x00), qRgb(0x00, 0x72, 0xb2)};

int orNone(int index, int count) {
  return index >= 0 && index < count ? index : -1;
}

int clampIndex(int index, int count) {
  return std::clamp(index, 0, std::max(0, count - 1));
}

/// The selected token closest to a place, the lower one of two; -1 if none is selected.
int nearest(const QSet<int>& tokens, int place) {
  int best = -1;
  for (const int token : tokens) {
    const int gain = best < 0 ? 1 : std::abs(best - place) - std::abs(token - place);
    if (gain > 0 || (gain == 0 && token < best)) best = token;
  }
  return best;
}

}  // namespace

Selection::Selection(QObject* parent) : QObject(parent) {}

bool Selection::exists(const NodeAddress& node) const {
  return orNone(node.layer, m_layerCount) >= 0 && orNone(node.tree, m_treeCount) >= 0 && node.level >= 0 &&
         node.level <= m_depth && orNone(node.place, 1 << node.level) >= 0;
}

void Selection::setExtent(int tokens, int layers, int trees, int depth) {
  m_tokenCount = std::max(0, tokens);
  m_layerCount = std::max(0, layers);
  m_treeCount = std::max(0, trees);
  m_depth = std::max(0, depth);

  const auto before = std::make_tuple(m_primary, m_tokens, m_layer, m_tree, m_node);
  m_tokens.removeIf([this](int token) { return token >= m_tokenCount; });
  if (m_primary >= m_tokenCount) m_primary = nearest(m_tokens, m_primary);
  m_layer = clampIndex(m_layer, m_layerCount);
  m_tree = clampIndex(m_tree, m_treeCount);
  if (m_node && !exists(*m_node)) m_node.reset();
  if (before != std::make_tuple(m_primary, m_tokens, m_layer, m_tree, m_node)) Q_EMIT selectionChanged();
  const bool nodeGone = m_hoveredNode && !exists(*m_hoveredNode);
  hover(m_hoveredToken, m_hoveredLayer, nodeGone ? std::nullopt : m_hoveredNode);
}

void Selection::selectToken(int token) {
  if (orNone(token, m_tokenCount) < 0) return;
  const QSet<int> alone{token};
  if (m_primary == token && m_tokens == alone) return;
  m_primary = token;
  m_tokens = alone;
  Q_EMIT selectionChanged();
}

void Selection::selectTokens(const QVector<int>& tokens) {
  QSet<int> chosen;
  int first = -1;
  for (const int token : tokens) {
    if (orNone(token, m_tokenCount) < 0) continue;
    if (first < 0) first = token;
    chosen.insert(token);
  }
  if (first < 0 || (first == m_primary && chosen == m_tokens)) return;
  m_primary = first;
  m_tokens = chosen;
  Q_EMIT selectionChanged();
}

void Selection::toggleToken(int token) {
  if (orNone(token, m_tokenCount) < 0) return;
  if (m_tokens.remove(token)) {
    if (m_primary == token) m_primary = nearest(m_tokens, token);
  } else {
    m_tokens.insert(token);
    m_primary = token;
  }
  Q_EMIT selectionChanged();
}

void Selection::extendTo(int token) {
  if (orNone(token, m_tokenCount) < 0) return;
  if (m_primary < 0) {
    selectToken(token);
    return;
  }
  QSet<int> range;
  for (int t = std::min(m_primary, token); t <= std::max(m_primary, token); ++t) range.insert(t);
  if (range == m_tokens) return;
  m_tokens = range;
  Q_EMIT selectionChanged();
}

void Selection::setLayer(int layer) {
  if (orNone(layer, m_layerCount) < 0 || layer == m_layer) return;
  m_layer = layer;
  m_node.reset();
  Q_EMIT selectionChanged();
}

void Selection::setTree(int tree) {
  if (orNone(tree, m_treeCount) < 0 || tree == m_tree) return;
  m_tree = tree;
  m_node.reset();
  Q_EMIT selectionChanged();
}

void Selection::selectNode(const NodeAddress& node) {
  if (!exists(node) || m_node == node) return;
  m_layer = node.layer;
  m_tree = node.tree;
  m_node = node;
  Q_EMIT selectionChanged();
}

void Selection::clearNode() {
  if (!m_node) return;
  m_node.reset();
  Q_EMIT selectionChanged();
}

void Selection::setHover(int token, int layer) {
  hover(token, layer, std::nullopt);
}

void Selection::setHoverNode(const NodeAddress& node, int token) {
  if (exists(node)) hover(token, node.layer, node);
}

void Selection::hover(int token, int layer, const std::optional<NodeAddress>& node) {
  token = orNone(token, m_tokenCount);
  layer = orNone(layer, m_layerCount);
  if (token == m_hoveredToken && layer == m_hoveredLayer && node == m_hoveredNode) return;
  m_hoveredToken = token;
  m_hoveredLayer = layer;
  m_hoveredNode = node;
  Q_EMIT hoverChanged();
}

QColor Selection::tokenColor(int token) {
  if (token < 0) return QColor::fromRgb(qRgb(0x80, 0x80, 0x80));
  return QColor::fromRgb(kTokenColors[static_cast<size_t>(token) % kTokenColors.size()]);
}

}  // namespace ufb
