// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include "support/counts/sample_counts.h"
#include "ufb/routing_counts.h"

/// Every single visit of a tree, kept, so that figures can be had from them in the slowest and plainest way.
namespace ufb::test {

/// A token on its way through the tree; its logits decide where it goes.
struct Visit {
  int token = 0;
  int position = 0;
  bool masked = false;
  std::vector<float> logits;  ///< [depth+1] root first

  [[nodiscard]] int nodeAt(std::size_t level) const {
    int node = 0;
    for (std::size_t above = 0; above < level; ++above) node = 2 * node + (logits[above] > 0 ? 2 : 1);
    return node;
  }
  [[nodiscard]] int leaf() const {
    const std::size_t depth = logits.size() - 1;
    return nodeAt(depth) - ((1 << depth) - 1);
  }
};

struct VisitList {
  int depth = 0;
  int vocabulary = 0;
  std::vector<Visit> visits;
  std::vector<float> inNorms, outNorms;  ///< [nodes]

  /// Logits of the visits of one node.
  [[nodiscard]] std::vector<double> logitsOf(int node) const {
    std::vector<double> logits;
    for (const Visit& visit : visits) {
      for (std::size_t level = 0; level < visit.logits.size(); ++level) {
        if (visit.nodeAt(level) == node) logits.push_back(visit.logits[level]);
      }
    }
    return logits;
  }
};

/// `count` visits with logits of all sizes, large and tiny, and some leaves that nobody reaches.
inline VisitList randomVisits(int depth, int vocabulary, int count, unsigned seed) {
  std::mt19937 random(seed);
  VisitList list{depth, vocabulary, {}, {}, {}};
  const std::size_t nodes = (std::size_t{2} << depth) - 1;
  for (std::size_t node = 0; node < nodes; ++node) {
    list.inNorms.push_back(0.25F + static_cast<float>(random() % 100) / 40);
    list.outNorms.push_back(0.25F + static_cast<float>(random() % 100) / 40);
  }
  for (int i = 0; i < count; ++i) {
    Visit visit;
    visit.token = static_cast<int>(random() % static_cast<unsigned>(vocabulary));
    visit.position = static_cast<int>(random() % 40);
    visit.masked = random() % 4 == 0;
    for (int level = 0; level <= depth; ++level) {
      const double size = std::exp2(static_cast<double>(random() % 1400) / 100 - 9);
      // The token leans to the left, so that leaves differ in what comes there.
      visit.logits.push_back(static_cast<float>(random() % 8 < 3U + (visit.token % 3U) ? -size : size));
    }
    list.visits.push_back(visit);
  }
  return list;
}

inline double gelu(double x) {
  return 0.5 * x * std::erfc(-x / std::sqrt(2.0));
}

/// The visits as counts of a model of one layer with one tree.
inline RoutingCounts countsOf(const VisitList& list, std::int64_t tableBytes = std::int64_t{1} << 24) {
  SampleShape shape;
  shape.layers = 1;
  shape.depth = list.depth;
  shape.vocabulary = list.vocabulary;
  CountingSettings settings;
  settings.tableBytes = tableBytes;
  RoutingCounts counts = *emptyCounts(sampleModel(shape), settings);
  TreeCounts& tree = counts.tree(0, 0);
  tree.inNorms = list.inNorms;
  tree.outNorms = list.outNorms;
  const std::size_t leaves = std::size_t{1} << list.depth;
  for (const Visit& visit : list.visits) {
    float margin = std::numeric_limits<float>::infinity();
    for (std::size_t level = 0; level < visit.logits.size(); ++level) {
      const auto node = static_cast<std::size_t>(visit.nodeAt(level));
      const float logit = visit.logits[level];
      tree.visits[node] += 1;
      tree.rightTurns[node] += logit > 0 ? 1 : 0;
      tree.logitSum[node] += std::llround(logit / kSumUnit);
      tree.logitMagnitudeSum[node] += std::llround(std::abs(logit) / kSumUnit);
      tree.activationSum[node] += std::llround(std::abs(gelu(logit)) / kSumUnit);
      tree.lowest[node] = std::min(tree.lowest[node], logit);
      tree.highest[node] = std::max(tree.highest[node], logit);
      tree.logitBuckets[node * kLogitBuckets + static_cast<std::size_t>(logitBucket(logit))] += 1;
      if (level + 1 < visit.logits.size()) margin = std::min(margin, std::abs(logit) / list.inNorms[node]);
    }
    const auto leaf = static_cast<std::size_t>(visit.leaf());
    tree.marginBuckets[static_cast<std::size_t>(magnitudeBucket(margin))] += 1;
    tree.maskedVisits[leaf] += visit.masked ? 1 : 0;
    tree.positionVisits[static_cast<std::size_t>(positionBucket(visit.position)) * leaves + leaf] += 1;
    tree.replicateVisits[leaf] += 1;
    tree.tokens.add(visit.token, visit.leaf());
    counts.tokenCounts[static_cast<std::size_t>(visit.token)] += 1;
    counts.text.tokens += 1;
  }
  return counts;
}

/// The value at a share q of the values, by nearest rank.
inline double rankedValue(std::vector<double> values, double q) {
  std::sort(values.begin(), values.end());
  std::size_t rank = 1;
  while (static_cast<double>(rank) < q * static_cast<double>(values.size()) - 1e-9) ++rank;
  return values[rank - 1];
}

/// -sum of p log2 p over the shares of the counts.
template <class Counts>
double plainEntropy(const Counts& counts) {
  double total = 0;
  for (const auto count : counts) total += static_cast<double>(count);
  double bits = 0;
  for (const auto count : counts) {
    const double share = static_cast<double>(count) / total;
    if (share > 0) bits -= share * std::log2(share);
  }
  return bits;
}

/// Equal to so many digits, or both NaN.
inline bool near(double a, double b, double tolerance = 1e-9) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
  return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

}  // namespace ufb::test
