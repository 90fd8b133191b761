// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ufb/routing_counts.h"

/// What a leaf, or any part of a tree, stands for: the words that came there, and some places where they did.
namespace ufb {

/// A type of token at a node.
struct NodeWord {
  int token = 0;
  std::int64_t count = 0;
  double share = 0;  ///< of the node's visits, 0..1
  double lift = 0;   ///< that share over the token's share of all tokens
};

enum class WordOrder { ByCount, ByLift };

struct NodeWordsQuery {
  WordOrder order = WordOrder::ByCount;
  int limit = 20;
  /// Tokens that came there less often are left out: by lift, rare ones would stand first by chance.
  std::int64_t leastCount = 1;
  bool withSpecial = true;
};

struct NodeWords {
  std::int64_t visits = 0;
  std::int64_t distinct = 0;    ///< types of token that came there; -1 if not exact
  std::vector<NodeWord> words;  ///< equals in order of id
  bool exact = true;
  double errorBound = 0;  ///< what a count may be too high by if not exact
};

/// Of a node, breadth first; what is below it counts as a whole: exact unions of its leaves. The root's are
/// exact always. Estimates from a sketch are cut at what the token and the node were counted.
[[nodiscard]] NodeWords nodeWords(const RoutingCounts& counts, int layer, int tree, int node,
                                  const NodeWordsQuery& query = {});

/// The contexts with the smallest keys of all leaves below a node, at most `limit` and what was kept.
[[nodiscard]] std::vector<ContextSample> nodeContexts(const RoutingCounts& counts, int layer, int tree,
                                                      int node, int limit);

/// A leaf that a token reached.
struct TokenLeaf {
  int leaf = 0;
  std::int64_t count = 0;
  double share = 0;  ///< of the token's occurrences
  double lift = 0;   ///< that share over the leaf's share of all tokens
};
/// Most often first, equals from left to right.
[[nodiscard]] std::vector<TokenLeaf> tokenLeaves(const RoutingCounts& counts, int layer, int tree, int token,
                                                 int limit);

/// Ids of tokens whose spelling contains `words`, those that are equal to it first, then those that begin
/// with it (without a leading "##"), then by count; at most `limit`, only such as occurred. Letters' case
/// counts only if `words` has capitals; else both are compared after Unicode's full case folding.
[[nodiscard]] std::vector<int> findTokens(const RoutingCounts& counts, std::string_view words, int limit);

}  // namespace ufb
