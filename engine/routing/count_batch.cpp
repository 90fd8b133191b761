// SPDX-License-Identifier: MIT
#include "routing/count_batch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ufb {
namespace {

/// A summand in whole units of kSumUnit.
std::int64_t inUnits(double value) {
  return std::llrint(std::clamp(value, -kLargestSummand, kLargestSummand) * (1 / kSumUnit));
}

void countNode(TreeCounts& counts, std::size_t node, float logit, float activation) {
  counts.visits[node] += 1;
  counts.rightTurns[node] += logit > 0 ? 1 : 0;
  const std::int64_t units = inUnits(logit);
  counts.logitSum[node] += units;
  counts.logitMagnitudeSum[node] += std::abs(units);
  counts.activationSum[node] += inUnits(std::abs(activation));
  // Which zero a minimum of both is depends on the order; adding zero leaves one.
  counts.lowest[node] = std::min(counts.lowest[node], logit + 0.0F);
  counts.highest[node] = std::max(counts.highest[node], logit + 0.0F);
  counts.logitBuckets[node * kLogitBuckets + static_cast<std::size_t>(logitBucket(logit))] += 1;
}

void keepContext(std::vector<ContextSample>& kept, int keep, std::uint64_t key, const ContextSource& source,
                 std::size_t token) {
  if (keep <= 0 || (static_cast<int>(kept.size()) >= keep && key >= kept.back().key)) return;
  const auto same = [key](const ContextSample& sample) { return sample.key == key; };
  if (std::any_of(kept.begin(), kept.end(), same)) return;  // the same sentence once more
  ContextSample sample = source.context(token);
  sample.key = key;
  mergeContexts(kept, {std::move(sample)}, keep);
}

}  // namespace

void countTree(TreeCounts& counts, const RoutedModel& model, int tree, int keepContexts,
               std::span<const CountedToken> tokens, const BatchRouting& routing,
               const ContextSource& source) {
  const auto levels = static_cast<std::size_t>(model.depth) + 1;
  const auto leaves = static_cast<std::size_t>(model.leaves());
  const auto firstLeaf = static_cast<std::size_t>(model.firstLeaf());
  std::size_t at = static_cast<std::size_t>(tree) * tokens.size() * levels;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const CountedToken& token = tokens[i];
    float margin = std::numeric_limits<float>::infinity();
    std::size_t node = 0;
    for (std::size_t level = 0; level < levels; ++level, ++at) {
      node = static_cast<std::size_t>(routing.nodes[at]);
      const float logit = routing.logits[at];
      countNode(counts, node, logit, routing.activations[at]);
      if (level + 1 < levels) margin = std::min(margin, std::abs(logit) / counts.inNorms[node]);
    }
    counts.marginBuckets[static_cast<std::size_t>(magnitudeBucket(margin))] += 1;
    const std::size_t leaf = node - firstLeaf;
    counts.maskedVisits[leaf] += token.masked ? 1 : 0;
    counts.positionVisits[static_cast<std::size_t>(positionBucket(token.position)) * leaves + leaf] += 1;
    counts.replicateVisits[static_cast<std::size_t>(token.replicate) * leaves + leaf] += 1;
    counts.tokens.add(token.id, static_cast<int>(leaf));
    keepContext(counts.contexts[leaf], keepContexts, token.contextKey, source, i);
  }
}

void countPairs(LeafPairs& pairs, const RoutedModel& model, std::span<const std::int32_t> nodesFrom,
                std::span<const std::int32_t> nodesTo, std::size_t tokens) {
  const auto levels = static_cast<std::size_t>(model.depth) + 1;
  const int shift = model.depth - pairs.levels;
  const auto leafOf = [&](std::span<const std::int32_t> nodes, int tree, std::size_t token) {
    const std::size_t path = static_cast<std::size_t>(tree) * tokens + token;
    return static_cast<std::size_t>(nodes[path * levels + levels - 1] - model.firstLeaf()) >> shift;
  };
  for (std::size_t token = 0; token < tokens; ++token) {
    const std::size_t from = leafOf(nodesFrom, pairs.treeFrom, token);
    const std::size_t to = leafOf(nodesTo, pairs.treeTo, token);
    pairs.counts[(from << pairs.levels) + to] += 1;
  }
}

}  // namespace ufb
