// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <span>

#include "routing/figures/information_sum.h"
#include "routing/figures/quantiles.h"
#include "ufb/routing_figures.h"

namespace ufb {

namespace {

using Counts = std::vector<std::uint32_t>;

std::optional<Information> tokenInformation(const TokenLeafTable& table) {
  if (!table.exact()) return std::nullopt;
  InformationSum sum(static_cast<std::size_t>(table.leaves()), static_cast<std::size_t>(table.vocabulary()));
  table.forEach([&sum](int token, int leaf, std::uint32_t count) {
    sum.add(static_cast<std::size_t>(leaf), static_cast<std::size_t>(token), count);
  });
  return sum.result();
}

std::vector<Spread> spreadsByPosition(const TreeCounts& tree, std::size_t leaves) {
  std::vector<Spread> spreads;
  spreads.reserve(kPositionBuckets);
  for (std::size_t bucket = 0; bucket < kPositionBuckets; ++bucket) {
    const auto row = std::span(tree.positionVisits).subspan(bucket * leaves, leaves);
    spreads.push_back(spreadOf(Counts(row.begin(), row.end())));
  }
  return spreads;
}

}  // namespace

TreeFigures treeFigures(const RoutingCounts& counts, int layer, int tree) {
  const TreeCounts& of = counts.tree(layer, tree);
  const auto leaves = static_cast<std::size_t>(counts.model.leaves());
  const Counts visits(of.visits.begin() + counts.model.firstLeaf(), of.visits.end());
  Counts unmasked(leaves);
  std::transform(visits.begin(), visits.end(), of.maskedVisits.begin(), unmasked.begin(), std::minus<>());

  TreeFigures figures;
  figures.leaves = spreadOf(visits);
  figures.leavesMasked = spreadOf(of.maskedVisits);
  figures.leavesUnmasked = spreadOf(unmasked);
  figures.deadNodes = std::count(of.visits.begin(), of.visits.end(), 0U);
  // A tree that decides nothing has no boundary that a path could be near to.
  constexpr double kAnywhere = std::numeric_limits<double>::infinity();
  figures.pathMargin =
      counts.model.depth == 0 ? noQuantiles() : magnitudeQuantiles(of.marginBuckets, {0, kAnywhere});
  figures.leafAndToken = tokenInformation(of.tokens);
  figures.leafAndPosition = informationOf(of.positionVisits, leaves);
  figures.leavesByPosition = spreadsByPosition(of, leaves);
  return figures;
}

}  // namespace ufb
