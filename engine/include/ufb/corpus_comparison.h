// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "ufb/result.h"
#include "ufb/routing_counts.h"

/// Two corpora on the same trees.
namespace ufb {

struct ComparisonOptions {
  double level = 0.05;           ///< of significance, for all tests together
  std::int64_t leastCount = 20;  ///< a node that both corpora together visited less often is not tested
};

/// A node of one tree in both.
struct NodeDifference {
  int layer = 0, tree = 0, node = 0;
  std::int64_t visitsA = 0, visitsB = 0;
  double shareA = 0, shareB = 0;  ///< of the tokens
  double difference = 0;          ///< shareB - shareA
  double logRatio = 0;            ///< log2 of (visitsB + 1/2)/(tokensB + 1) over the same of A
  bool tested = false;
  double p = 1;           ///< two-sided, Welch's t over the kReplicates parts of each corpus; 1 if not tested
  double pCorrected = 1;  ///< Holm's correction over all nodes that were tested
  bool significant = false;
};

struct CorpusComparison {
  ComparisonOptions options;
  std::int64_t tokensA = 0, tokensB = 0;
  std::int64_t tests = 0;  ///< nodes that were tested; roots, which every token visits, never are
  std::int64_t significant = 0;
  std::vector<NodeDifference> nodes;   ///< [layers, trees, nodesPerTree]
  std::vector<double> divergenceBits;  ///< [layers, trees] Jensen-Shannon, of the leaves, 0..1
};

/// The parts are the units' hashes modulo kReplicates, so that words of one sentence, which come together,
/// are not taken for as many independent observations. Parts without tokens are left out; with fewer than 4
/// left on either side nothing is tested. The error of a corpus' mean share is that of its parts' spread, but
/// not less than independent tokens with the share of both corpora would give: parts that a rare node was
/// visited in by chance equally often, or never, would else look certain.
/// Shares, their difference and the divergence are NaN where a corpus has no tokens. Fails with
/// InvalidArgument if the models differ.
[[nodiscard]] Result<CorpusComparison> compareCorpora(const RoutingCounts& a, const RoutingCounts& b,
                                                      const ComparisonOptions& options = {});

/// Indices into `nodes` of the significant ones, largest |logRatio| first, then by place; at most `limit`.
[[nodiscard]] std::vector<std::size_t> mostChanged(const CorpusComparison& comparison, int limit);

}  // namespace ufb
