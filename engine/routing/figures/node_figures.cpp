// SPDX-License-Identifier: MIT
#include <cstddef>
#include <limits>
#include <numeric>
#include <span>

#include "routing/figures/quantiles.h"
#include "routing/figures/subtree.h"
#include "ufb/routing_figures.h"

namespace ufb {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double ratio(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? kNaN : static_cast<double>(part) / static_cast<double>(whole);
}

double meanOf(std::int64_t sum, std::int64_t count) {
  return count == 0 ? kNaN : static_cast<double>(sum) * kSumUnit / static_cast<double>(count);
}

void fillLogits(NodeFigures& figures, const TreeCounts& tree, std::size_t node,
                std::span<const std::uint32_t> buckets) {
  figures.meanLogit = meanOf(tree.logitSum[node], figures.visits);
  figures.lowestLogit = figures.visits == 0 ? kNaN : tree.lowest[node];
  figures.highestLogit = figures.visits == 0 ? kNaN : tree.highest[node];
  figures.logit = logitQuantiles(buckets, {figures.lowestLogit, figures.highestLogit});
}

/// Only of a node that decides. One whose input row is all zeros has a boundary nowhere: infinitely far away,
/// which is of no use as a figure, so that it stays NaN.
void fillMargins(NodeFigures& figures, const TreeCounts& tree, std::size_t node,
                 std::span<const std::uint32_t> buckets) {
  const double norm = tree.inNorms[node];
  if (!(norm > 0)) return;
  figures.meanMargin = meanOf(tree.logitMagnitudeSum[node], figures.visits) / norm;
  figures.margin = foldedQuantiles(buckets, {figures.lowestLogit, figures.highestLogit});
  for (double& margin : figures.margin) margin /= norm;
}

}  // namespace

NodeFigures nodeFigures(const RoutingCounts& counts, int layer, int tree, int node) {
  const TreeCounts& of = counts.tree(layer, tree);
  const auto at = static_cast<std::size_t>(node);
  const std::span<const std::uint32_t> buckets(of.logitBuckets.data() + at * kLogitBuckets, kLogitBuckets);
  const LeafRange leaves = leavesBelow(node, counts.model.depth);
  const auto masked = of.maskedVisits.begin();
  const bool decides = node < counts.model.firstLeaf();

  NodeFigures figures;
  figures.visits = of.visits[at];
  figures.share = ratio(figures.visits, counts.text.tokens);
  figures.maskedVisits = std::accumulate(masked + leaves.first, masked + leaves.last + 1, std::int64_t{0});
  figures.rightTurns = of.rightTurns[at];
  figures.turnShare = decides ? ratio(figures.rightTurns, figures.visits) : kNaN;
  fillLogits(figures, of, at, buckets);
  figures.meanMargin = kNaN;
  figures.margin = noQuantiles();
  if (decides) fillMargins(figures, of, at, buckets);
  figures.meanContribution = meanOf(of.activationSum[at], figures.visits) * of.outNorms[at];
  return figures;
}

std::vector<std::int64_t> maskedVisitsOfNodes(const TreeCounts& tree, int depth) {
  const std::size_t leaves = std::size_t{1} << depth;
  return sumsOfNodes(std::span(tree.maskedVisits).first(leaves));
}

}  // namespace ufb
