// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <array>

#include "models/view_types.h"

namespace ufb {

/// A token at the end of its path.
struct TrieToken {
  int token = 0;        ///< in its text
  int leaf = 0;         ///< 0 .. 2^depth-1
  bool pinned = false;  ///< of the pinned text, not of the one on show
  bool operator==(const TrieToken&) const = default;
};

/// A node that at least one token passes.
struct TrieNode {
  int node = 0;                         ///< index in the whole tree, breadth first, root 0
  int level = 0;                        ///< 0 = root
  int parent = -1;                      ///< index in Trie::nodes
  std::array<int, 2> children{-1, -1};  ///< left, right: index in Trie::nodes, -1 = nobody goes there
  int first = 0;                        ///< the tokens below: Trie::tokens[first, first + count)
  int count = 0;
  int own = 0;  ///< how many of them belong to the text on show

  /// 0 = leaf, 1 = all turn the same way, 2 = here they part.
  [[nodiscard]] int branches() const { return (children[0] >= 0 ? 1 : 0) + (children[1] >= 0 ? 1 : 0); }
};

/// The union of all paths of a sentence in one tree.
struct Trie {
  int depth = 0;
  QVector<TrieToken> tokens;  ///< from the leftmost leaf to the rightmost; in one leaf the text on show first
  QVector<TrieNode> nodes;    ///< the root first, then its left part, then its right one
  QVector<int> leafOfPlace;   ///< by place in `tokens`: the leaf's index in `nodes`

  /// The index in `nodes` of a tree's node; -1 if nobody passes it.
  [[nodiscard]] int find(int node) const;
  /// The place in `tokens` of a token; -1 if there is none.
  [[nodiscard]] int placeOf(int token, bool pinned = false) const;
};

/// `pinned`: a text of the same shape whose paths join in, or null.
[[nodiscard]] Trie buildTrie(const view::RoutingItem& routing, const view::RoutingItem* pinned, int layer,
                             int tree);

}  // namespace ufb
