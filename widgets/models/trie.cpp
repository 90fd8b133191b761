// SPDX-License-Identifier: MIT
#include "models/trie.h"

#include <algorithm>
#include <tuple>

namespace ufb {

namespace {

void addTokens(Trie& trie, const view::RoutingItem& routing, bool pinned, int layer, int tree) {
  for (int token = 0; token < routing.tokens; ++token) {
    trie.tokens += {token, routing.leaf(layer, tree, token), pinned};
  }
}

/// Appends the node over tokens[first, first + count) and all below it; answers its index.
int addNode(Trie& trie, TrieNode node) {
  const auto begin = trie.tokens.cbegin() + node.first;
  const auto end = begin + node.count;
  node.own =
      static_cast<int>(std::count_if(begin, end, [](const TrieToken& token) { return !token.pinned; }));
  const auto index = static_cast<int>(trie.nodes.size());
  trie.nodes += node;
  if (node.level == trie.depth) {
    for (int place = node.first; place < node.first + node.count; ++place) trie.leafOfPlace[place] = index;
    return index;
  }
  const int bit = trie.depth - 1 - node.level;
  const auto turnsRight = [bit](const TrieToken& token) { return (token.leaf >> bit & 1) != 0; };
  const auto left = static_cast<int>(std::find_if(begin, end, turnsRight) - begin);
  const std::array<int, 2> counts{left, node.count - left};
  for (size_t side = 0; side < counts.size(); ++side) {
    if (counts[side] == 0) continue;
    TrieNode child;
    child.node = 2 * node.node + 1 + static_cast<int>(side);
    child.level = node.level + 1;
    child.parent = index;
    child.first = node.first + (side == 0 ? 0 : left);
    child.count = counts[side];
    const int added = addNode(trie, child);
    trie.nodes[index].children[side] = added;
  }
  return index;
}

}  // namespace

int Trie::find(int node) const {
  if (nodes.isEmpty() || node < 0) return -1;
  // From the root down, by the digits of the index counted from 1.
  int level = 0;
  while ((node + 1) >> (level + 1) != 0) ++level;
  int index = 0;
  while (level > 0 && index >= 0) {
    --level;
    index = nodes.at(index).children[static_cast<size_t>((node + 1) >> level & 1)];
  }
  return index;
}

int Trie::placeOf(int token, bool pinned) const {
  const auto found = std::find_if(tokens.cbegin(), tokens.cend(), [&](const TrieToken& candidate) {
    return candidate.token == token && candidate.pinned == pinned;
  });
  return found == tokens.cend() ? -1 : static_cast<int>(found - tokens.cbegin());
}

Trie buildTrie(const view::RoutingItem& routing, const view::RoutingItem* pinned, int layer, int tree) {
  Trie trie;
  trie.depth = routing.depth;
  addTokens(trie, routing, false, layer, tree);
  if (pinned != nullptr) addTokens(trie, *pinned, true, layer, tree);
  std::sort(trie.tokens.begin(), trie.tokens.end(), [](const TrieToken& one, const TrieToken& other) {
    return std::tie(one.leaf, one.pinned, one.token) < std::tie(other.leaf, other.pinned, other.token);
  });
  trie.leafOfPlace.resize(trie.tokens.size());
  TrieNode root;
  root.count = static_cast<int>(trie.tokens.size());
  if (root.count > 0) addNode(trie, root);
  return trie;
}

}  // namespace ufb
