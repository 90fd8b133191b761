// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "ufb/routing_counts.h"

/// What the counts say. All logarithms are to base 2; figures that nothing was counted for are NaN.
namespace ufb {

inline constexpr std::array<double, 5> kQuantiles = {0.05, 0.25, 0.5, 0.75, 0.95};
using Quantiles = std::array<double, kQuantiles.size()>;

/// A node, leaves included. Margin: |logit| / norm of the input row; contribution: |gelu(logit)| * norm of
/// the output row, as in RoutingTrace. Quantiles are those of the histogram by nearest rank, the ceil(q n)-th
/// smallest of n, read as the middle of its bucket: off by at most kBucketRelativeError, near
/// zero by 2^-8 (a margin by 2^-8 over the norm of the input row), and never outside what occurred. Logits
/// from 60 on share one bucket, which is read as 62.
struct NodeFigures {
  std::int64_t visits = 0;
  double share = 0;               ///< of all tokens, 0..1
  std::int64_t maskedVisits = 0;  ///< by mask tokens, of all leaves below it
  std::int64_t rightTurns = 0;
  double turnShare = 0;  ///< of the visits that turn right; NaN for a leaf
  double meanLogit = 0, lowestLogit = 0, highestLogit = 0;
  Quantiles logit{};
  double meanMargin = 0;  ///< NaN for a leaf or an input row of zeros, as its quantiles
  Quantiles margin{};
  double meanContribution = 0;
};
[[nodiscard]] NodeFigures nodeFigures(const RoutingCounts& counts, int layer, int tree, int node);
/// Of all leaves below each node, mask tokens' visits: [nodesPerTree].
[[nodiscard]] std::vector<std::int64_t> maskedVisitsOfNodes(const TreeCounts& tree, int depth);

/// How unevenly something is spread over a number of bins.
struct Spread {
  std::int64_t total = 0;
  std::int64_t bins = 0;
  std::int64_t empty = 0;
  double entropyBits = 0;  ///< of the shares
  double perplexity = 0;   ///< 2^entropy: how many equally used bins would be as spread
  double gini = 0;         ///< 0 all alike .. 1 all in one
};
[[nodiscard]] Spread spreadOf(const std::vector<std::uint32_t>& counts);
/// Points (i / points, share of the total that the i/points least used bins hold), i = 0 .. points; linear
/// between bins. Empty if nothing was counted.
[[nodiscard]] std::vector<double> lorenzCurve(const std::vector<std::uint32_t>& counts, int points);

/// The plug-in estimate from a table of counts, and by how much it is too high by chance alone: (pairs that
/// occurred - rows that did - columns that did + 1) / (2 N ln 2), Miller and Madow; 0 where that is negative,
/// as it is with few observations.
struct Information {
  double bits = 0;
  double biasBits = 0;
};

/// One tree of one layer.
struct TreeFigures {
  Spread leaves;
  Spread leavesMasked;                      ///< of mask tokens alone
  Spread leavesUnmasked;                    ///< of all others
  std::int64_t deadNodes = 0;               ///< never visited, leaves included
  Quantiles pathMargin{};                   ///< NaN at depth 0
  std::optional<Information> leafAndToken;  ///< empty if the table of pairs is a sketch
  Information leafAndPosition;              ///< positions by positionBucket()
  std::vector<Spread> leavesByPosition;     ///< [kPositionBuckets]
};
[[nodiscard]] TreeFigures treeFigures(const RoutingCounts& counts, int layer, int tree);
[[nodiscard]] Information leafPairInformation(const LeafPairs& pairs);

/// One type of token in one tree.
struct TokenFigures {
  std::int64_t count = 0;
  std::int64_t leaves = 0;  ///< that it reached
  int topLeaf = -1;         ///< the one it reached most often, the leftmost of equals; -1 if none
  std::int64_t topCount = 0;
  double entropyBits = 0;  ///< of its leaves
  double perplexity = 0;
};
/// Of every token, [vocabulary]. Estimates cannot be had from a sketch: count alone is filled in then, and
/// the entropy is NaN.
[[nodiscard]] std::vector<TokenFigures> tokenFigures(const RoutingCounts& counts, int layer, int tree);

}  // namespace ufb
