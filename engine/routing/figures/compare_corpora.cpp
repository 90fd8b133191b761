// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <span>
#include <string>

#include "routing/figures/subtree.h"
#include "routing/figures/welch.h"
#include "ufb/corpus_comparison.h"

namespace ufb {

namespace {

/// The parts of one tree that have tokens: visits of every node in each.
using Parts = std::vector<std::vector<std::int64_t>>;

Parts partsOf(const TreeCounts& tree, std::size_t leaves) {
  Parts parts;
  for (std::size_t part = 0; part < kReplicates; ++part) {
    std::vector<std::int64_t> visits =
        sumsOfNodes(std::span(tree.replicateVisits).subspan(part * leaves, leaves));
    if (visits[0] > 0) parts.push_back(std::move(visits));
  }
  return parts;
}

MeanShare shareAt(const Parts& parts, std::size_t node, double pooled) {
  std::vector<PartVisits> at;
  at.reserve(parts.size());
  for (const std::vector<std::int64_t>& part : parts) at.push_back({part[node], part[0]});
  return meanShare(at, pooled);
}

double shareOf(std::int64_t visits, std::int64_t tokens) {
  return tokens == 0 ? std::numeric_limits<double>::quiet_NaN()
                     : static_cast<double>(visits) / static_cast<double>(tokens);
}

double smoothedShare(std::int64_t visits, std::int64_t tokens) {
  return (static_cast<double>(visits) + 0.5) / (static_cast<double>(tokens) + 1);
}

/// x log2(x / middle), 0 for 0.
double divergenceTerm(double x, double middle) {
  return x > 0 ? x * std::log2(x / middle) : 0;
}

/// Jensen and Shannon's, of the leaves' shares (Lin 1991).
double divergence(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  const auto totalA = static_cast<double>(std::accumulate(a.begin(), a.end(), std::uint64_t{0}));
  const auto totalB = static_cast<double>(std::accumulate(b.begin(), b.end(), std::uint64_t{0}));
  if (totalA == 0 || totalB == 0) return std::numeric_limits<double>::quiet_NaN();
  double sum = 0;
  for (std::size_t leaf = 0; leaf < a.size(); ++leaf) {
    const double p = a[leaf] / totalA;
    const double q = b[leaf] / totalB;
    sum += divergenceTerm(p, (p + q) / 2) + divergenceTerm(q, (p + q) / 2);
  }
  return std::clamp(sum / 2, 0.0, 1.0);
}

/// Fills in a comparison tree by tree.
class Comparer {
 public:
  Comparer(const RoutingCounts& a, const RoutingCounts& b, CorpusComparison& into)
      : m_a(a), m_b(b), m_into(into) {}

  void addTree(int layer, int tree) {
    const TreeCounts& a = m_a.tree(layer, tree);
    const TreeCounts& b = m_b.tree(layer, tree);
    const auto leaves = static_cast<std::size_t>(m_a.model.leaves());
    const auto firstLeaf = static_cast<std::size_t>(m_a.model.firstLeaf());
    const Parts partsA = partsOf(a, leaves);
    const Parts partsB = partsOf(b, leaves);
    for (std::size_t node = 0; node < a.visits.size(); ++node) {
      NodeDifference found = difference(a, b, node);
      found.layer = layer;
      found.tree = tree;
      if (found.tested) test(found, partsA, partsB);
      m_into.nodes.push_back(found);
    }
    m_into.divergenceBits.push_back(
        divergence(std::span(a.visits).subspan(firstLeaf), std::span(b.visits).subspan(firstLeaf)));
  }

 private:
  /// All but the test; `tested` says whether the counts are large enough for one.
  [[nodiscard]] NodeDifference difference(const TreeCounts& a, const TreeCounts& b, std::size_t node) const {
    NodeDifference found;
    found.node = static_cast<int>(node);
    found.visitsA = a.visits[node];
    found.visitsB = b.visits[node];
    found.shareA = shareOf(found.visitsA, m_into.tokensA);
    found.shareB = shareOf(found.visitsB, m_into.tokensB);
    found.difference = found.shareB - found.shareA;
    found.logRatio = std::log2(smoothedShare(found.visitsB, m_into.tokensB) /
                               smoothedShare(found.visitsA, m_into.tokensA));
    found.tested = node != 0 && found.visitsA + found.visitsB >= std::max<std::int64_t>(1, leastCount());
    return found;
  }

  void test(NodeDifference& found, const Parts& partsA, const Parts& partsB) const {
    if (partsA.size() < kFewestParts || partsB.size() < kFewestParts) {
      found.tested = false;
      return;
    }
    const double pooled = shareOf(found.visitsA + found.visitsB, m_into.tokensA + m_into.tokensB);
    const auto node = static_cast<std::size_t>(found.node);
    found.p = welchP(shareAt(partsA, node, pooled), shareAt(partsB, node, pooled));
  }

  [[nodiscard]] std::int64_t leastCount() const { return m_into.options.leastCount; }

  const RoutingCounts& m_a;
  const RoutingCounts& m_b;
  CorpusComparison& m_into;
};

void correct(CorpusComparison& comparison) {
  std::vector<double> p;
  for (const NodeDifference& node : comparison.nodes) {
    if (node.tested) p.push_back(node.p);
  }
  const std::vector<double> corrected = holm(p);
  comparison.tests = static_cast<std::int64_t>(p.size());
  std::size_t test = 0;
  for (NodeDifference& node : comparison.nodes) {
    if (!node.tested) continue;
    node.pCorrected = corrected[test++];
    node.significant = node.pCorrected <= comparison.options.level;
    if (node.significant) ++comparison.significant;
  }
}

/// Enough of a model to see in a message where two of them differ.
std::string described(const RoutedModel& model) {
  return model.name + " (weights " + model.sha256.substr(0, 12) + ", trees as " + model.treeWeights +
         ", the rest as " + model.denseWeights + ", backend " + model.backend + ")";
}

}  // namespace

Result<CorpusComparison> compareCorpora(const RoutingCounts& a, const RoutingCounts& b,
                                        const ComparisonOptions& options) {
  if (!(a.model == b.model)) {
    return failure(
        ErrorCode::InvalidArgument, "comparison",
        "the two were counted by different models, " + described(a.model) + " and " + described(b.model),
        "count both with the same model and the same options for it");
  }
  if (const std::string difference = modelDifference(a, b); !difference.empty()) {
    return failure(ErrorCode::InvalidArgument, "comparison", difference, "count both with the same model");
  }
  CorpusComparison comparison;
  comparison.options = options;
  comparison.tokensA = a.text.tokens;
  comparison.tokensB = b.text.tokens;
  comparison.nodes.reserve(a.trees.size() * static_cast<std::size_t>(a.model.nodesPerTree()));
  Comparer comparer(a, b, comparison);
  for (int layer = 0; layer < a.model.layers; ++layer) {
    for (int tree = 0; tree < a.model.trees; ++tree) comparer.addTree(layer, tree);
  }
  correct(comparison);
  return comparison;
}

std::vector<std::size_t> mostChanged(const CorpusComparison& comparison, int limit) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < comparison.nodes.size(); ++place) {
    if (comparison.nodes[place].significant) places.push_back(place);
  }
  std::stable_sort(places.begin(), places.end(), [&comparison](std::size_t a, std::size_t b) {
    return std::abs(comparison.nodes[a].logRatio) > std::abs(comparison.nodes[b].logRatio);
  });
  places.resize(std::min(places.size(), static_cast<std::size_t>(std::max(0, limit))));
  return places;
}

}  // namespace ufb
