// SPDX-License-Identifier: MIT
#include "routing/store/check_sums.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "routing/store/store_problem.h"

namespace ufb::store {

namespace {

std::int64_t sumOf(const std::vector<std::uint32_t>& counters) {
  return std::accumulate(counters.begin(), counters.end(), std::int64_t{0});
}

void checkTurns(const TreeCounts& tree, const RoutedModel& model, std::int64_t tokens) {
  require(tree.visits[0] == tokens, "a root's visits are not the number of tokens");
  const auto firstLeaf = static_cast<std::size_t>(model.firstLeaf());
  for (std::size_t node = 0; node < firstLeaf; ++node) {
    const std::int64_t left = tree.visits[2 * node + 1];
    const std::int64_t right = tree.visits[2 * node + 2];
    require(left + right == tree.visits[node] && right == tree.rightTurns[node],
            "the visits of a node and its children do not add up");
  }
  for (std::size_t leaf = firstLeaf; leaf < tree.visits.size(); ++leaf) {
    require(tree.rightTurns[leaf] <= tree.visits[leaf], "a leaf turned more often than it was visited");
  }
}

/// What the magnitudes of a node's logits may sum to, in whole units; each was rounded on its own.
std::int64_t mostUnits(const TreeCounts& tree, std::size_t node) {
  const double largest = std::max(std::abs(tree.lowest[node]), std::abs(tree.highest[node]));
  // At most 2^32 times 2^31, which 64 bits hold.
  return tree.visits[node] *
         static_cast<std::int64_t>(std::ceil(std::min(largest, kLargestSummand) / kSumUnit));
}

void checkLogits(const TreeCounts& tree) {
  constexpr std::int64_t kLargestUnits = static_cast<std::int64_t>(kLargestSummand / kSumUnit);
  for (std::size_t node = 0; node < tree.visits.size(); ++node) {
    const std::int64_t magnitude = tree.logitMagnitudeSum[node];
    require(magnitude <= mostUnits(tree, node) && std::abs(tree.logitSum[node]) <= magnitude &&
                tree.activationSum[node] <= tree.visits[node] * kLargestUnits,
            "a node's sums are larger than its visits allow");
    const bool untouched = std::isinf(tree.lowest[node]) && std::isinf(tree.highest[node]);
    require(tree.visits[node] > 0 ? tree.lowest[node] <= tree.highest[node] || untouched
                                  : untouched && tree.lowest[node] > 0 && tree.highest[node] < 0,
            "a node's lowest and highest logit do not fit each other");
  }
}

void checkContexts(const std::vector<ContextSample>& contexts, std::int64_t visits) {
  require(static_cast<std::int64_t>(contexts.size()) <= visits, "a leaf has more contexts than visits");
  for (const ContextSample& sample : contexts) {
    const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    require(sample.end <= std::count_if(sample.text.begin(), sample.text.end(), starts),
            "a token lies outside of its context");
  }
}

void checkLeaves(const TreeCounts& tree, const RoutedModel& model) {
  const auto leaves = static_cast<std::size_t>(model.leaves());
  const auto sumAt = [&](const std::vector<std::uint32_t>& counters, std::size_t leaf) {
    std::int64_t sum = 0;
    for (std::size_t i = leaf; i < counters.size(); i += leaves) sum += counters[i];
    return sum;
  };
  for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
    const std::int64_t visits = tree.visits[static_cast<std::size_t>(model.firstLeaf()) + leaf];
    require(tree.maskedVisits[leaf] <= visits, "a leaf has more masked visits than visits");
    require(sumAt(tree.positionVisits, leaf) == visits && sumAt(tree.replicateVisits, leaf) == visits,
            "a leaf's visits by position or part do not add up");
    checkContexts(tree.contexts[leaf], visits);
  }
}

/// Sums of rows (by 0) or columns (by 1) of a table of pairs are the visits of the nodes of that level.
void checkPairs(const LeafPairs& pairs, const RoutingCounts& counts) {
  const std::size_t width = std::size_t{1} << pairs.levels;
  std::vector<std::int64_t> from(width);
  std::vector<std::int64_t> to(width);
  for (std::size_t i = 0; i < pairs.counts.size(); ++i) {
    from[i / width] += pairs.counts[i];
    to[i % width] += pairs.counts[i];
  }
  const auto visits = [&](int layer, int tree) {
    return counts.tree(layer, tree).visits.begin() + std::ptrdiff_t(width) - 1;
  };
  require(std::equal(from.begin(), from.end(), visits(pairs.layer, pairs.treeFrom)) &&
              std::equal(to.begin(), to.end(), visits(pairs.layer + 1, pairs.treeTo)),
          "the pairs of leaves of two layers do not add up");
}

}  // namespace

void checkSums(const RoutingCounts& counts) {
  for (const TreeCounts& tree : counts.trees) {
    checkTurns(tree, counts.model, counts.text.tokens);
    checkLogits(tree);
    checkLeaves(tree, counts.model);
    require(sumOf(tree.marginBuckets) == counts.text.tokens, "the margins of paths do not add up");
    require(sumOf(tree.maskedVisits) == counts.text.maskedTokens, "the masked visits do not add up");
  }
  for (const LeafPairs& pairs : counts.pairs) checkPairs(pairs, counts);
}

}  // namespace ufb::store
