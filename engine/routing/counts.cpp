// SPDX-License-Identifier: MIT
#include <algorithm>
#include <bit>
#include <limits>
#include <new>
#include <tuple>

#include "ufb/routing_counts.h"

namespace ufb {
namespace {

/// All pairs of leaves of neighbouring layers may take this much; it holds 15 x 2048 x 2048 counters, the
/// published model's.
constexpr std::int64_t kPairBytes = std::int64_t{256} << 20;

TreeCounts emptyTree(const RoutedModel& model, std::int64_t tableBytes) {
  const auto nodes = static_cast<std::size_t>(model.nodesPerTree());
  const auto leaves = static_cast<std::size_t>(model.leaves());
  TreeCounts tree;
  tree.visits.resize(nodes);
  tree.rightTurns.resize(nodes);
  tree.logitSum.resize(nodes);
  tree.logitMagnitudeSum.resize(nodes);
  tree.activationSum.resize(nodes);
  tree.lowest.assign(nodes, std::numeric_limits<float>::infinity());
  tree.highest.assign(nodes, -std::numeric_limits<float>::infinity());
  tree.logitBuckets.resize(nodes * static_cast<std::size_t>(kLogitBuckets));
  tree.marginBuckets.resize(static_cast<std::size_t>(kMagnitudeBuckets));
  tree.maskedVisits.resize(leaves);
  tree.positionVisits.resize(leaves * static_cast<std::size_t>(kPositionBuckets));
  tree.replicateVisits.resize(leaves * static_cast<std::size_t>(kReplicates));
  tree.contexts.resize(leaves);
  tree.tokens = TokenLeafTable(model.vocabulary, model.leaves(), tableBytes);
  tree.inNorms.resize(nodes);
  tree.outNorms.resize(nodes);
  return tree;
}

/// As many turns as fit for every pair of trees of every two neighbouring layers.
int pairLevels(const RoutedModel& model) {
  const std::int64_t tables = std::int64_t{std::max(0, model.layers - 1)} * model.trees * model.trees;
  int levels = model.depth;
  while (levels > 0 && tables * (std::int64_t{4} << (2 * levels)) > kPairBytes) levels -= 1;
  return levels;
}

}  // namespace

std::string_view textUnitName(TextUnit unit) {
  if (unit == TextUnit::Line) return "line";
  return unit == TextUnit::Sentence ? "sentence" : "paragraph";
}

Result<TextUnit> textUnitFromName(std::string_view name) {
  for (const TextUnit unit : {TextUnit::Line, TextUnit::Sentence, TextUnit::Paragraph}) {
    if (textUnitName(unit) == name) return unit;
  }
  return failure(ErrorCode::InvalidArgument, std::string(name), "this is no unit of text",
                 "choose line, sentence or paragraph");
}

int positionBucket(int position) {
  return std::min(kPositionBuckets - 1, static_cast<int>(std::bit_width(static_cast<unsigned>(position))));
}

std::string positionBucketName(int bucket) {
  if (bucket < 2) return std::to_string(bucket);
  const int first = 1 << (bucket - 1);
  if (bucket == kPositionBuckets - 1) return std::to_string(first) + " or more";
  return std::to_string(first) + "-" + std::to_string(2 * first - 1);
}

bool RoutedModel::operator==(const RoutedModel& other) const {
  const auto facts = [](const RoutedModel& model) {
    return std::tie(model.sha256, model.layers, model.trees, model.depth, model.vocabulary, model.maxLength,
                    model.maskId, model.treeWeights, model.denseWeights, model.backend);
  };
  return facts(*this) == facts(other);
}

Result<RoutingCounts> emptyCounts(const RoutedModel& model, const CountingSettings& settings) try {
  RoutingCounts counts;
  counts.model = model;
  counts.settings = settings;
  const auto vocabulary = static_cast<std::size_t>(model.vocabulary);
  counts.tokenTexts.resize(vocabulary);
  counts.tokenSpecial.resize(vocabulary);
  counts.tokenCounts.resize(vocabulary);
  const std::int64_t trees = std::int64_t{model.layers} * model.trees;
  for (std::int64_t i = 0; i < trees; ++i)
    counts.trees.push_back(emptyTree(model, settings.tableBytes / trees));
  const int levels = pairLevels(model);
  for (int layer = 0; layer + 1 < model.layers; ++layer) {
    for (int from = 0; from < model.trees; ++from) {
      for (int to = 0; to < model.trees; ++to) {
        counts.pairs.push_back(
            {layer, from, to, levels, std::vector<std::uint32_t>(std::size_t{1} << (2 * levels))});
      }
    }
  }
  return counts;
} catch (const std::bad_alloc&) {
  return failure(ErrorCode::OutOfMemory, model.name, "there is not enough memory for its statistics",
                 "close other programs, or allow less for the tables of words by leaf");
}

}  // namespace ufb
