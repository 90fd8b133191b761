// SPDX-License-Identifier: MIT
#include "models/divergence_grid.h"

#include <bit>

#include "models/token_alignment.h"

namespace ufb {

bool comparable(const view::RoutingPtr& routing, const view::RoutingPtr& pinned) {
  return routing && pinned && !routing->empty() && !pinned->empty() && sameShape(*routing, *pinned);
}

QVector<int> tokenPartners(const view::RoutingItem& current, const view::RoutingItem& pinned) {
  QVector<int> partners =
      alignTokens(current.tokenItems.mid(0, current.tokens), pinned.tokenItems.mid(0, pinned.tokens));
  partners.resize(current.tokens, -1);
  return partners;
}

int levelsInCommon(const view::RoutingItem& current, int token, const view::RoutingItem& pinned, int partner,
                   int layer, int tree) {
  // The digits of a leaf's number are its turns: the first that differs tells where the paths part.
  const int differing = current.leaf(layer, tree, token) ^ pinned.leaf(layer, tree, partner);
  return current.depth - static_cast<int>(std::bit_width(static_cast<unsigned>(differing)));
}

DivergenceGrid::DivergenceGrid(const view::RoutingItem& current, const view::RoutingItem& pinned, int tree)
    : m_layers(current.layers), m_depth(current.depth) {
  addPairs(tokenPartners(current, pinned), pinned.tokens);
  m_levels.reserve(static_cast<qsizetype>(m_layers) * columns());
  for (int layer = 0; layer < m_layers; ++layer) {
    for (const TokenPair& pair : m_pairs) {
      m_levels += pair.complete() ? levelsInCommon(current, pair.current, pinned, pair.pinned, layer, tree)
                                  : kNoPartner;
    }
  }
}

void DivergenceGrid::addPairs(const QVector<int>& partners, int pinnedTokens) {
  int next = 0;
  const auto addPinnedUpTo = [&](int end) {
    for (; next < end; ++next) m_pairs += TokenPair{-1, next};
  };
  for (int token = 0; token < partners.size(); ++token) {
    const int partner = partners[token];
    if (partner >= 0) {
      addPinnedUpTo(partner);
      ++next;
      ++m_pairCount;
    }
    m_columns += columns();
    m_pairs += TokenPair{token, partner};
  }
  addPinnedUpTo(pinnedTokens);
}

int DivergenceGrid::sameLeaves(int layer) const {
  int same = 0;
  for (int column = 0; column < columns(); ++column) same += levels(layer, column) == m_depth ? 1 : 0;
  return same;
}

}  // namespace ufb
