// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>

#include "routing/figures/subtree.h"
#include "ufb/leaf_dictionary.h"

namespace ufb {

namespace {

/// How often each token came to the node, [vocabulary].
struct WordCounts {
  std::vector<std::uint64_t> counts;
  bool exact = true;
  double errorBound = 0;
};

WordCounts countsAt(const RoutingCounts& counts, const TreeCounts& tree, int node) {
  const std::vector<std::uint32_t>& all = counts.tokenCounts;
  // Every token visits the root.
  if (node == 0) return {{all.begin(), all.end()}, true, 0};
  const LeafRange leaves = leavesBelow(node, counts.model.depth);
  WordCounts found{std::vector<std::uint64_t>(all.size()), tree.tokens.exact(), 0};
  tree.tokens.addLeaves(leaves.first, leaves.last, found.counts);
  if (found.exact) return found;
  found.errorBound = tree.tokens.errorBound() * (leaves.last - leaves.first + 1);
  // An estimate is too high if anything; no token came more often than it occurred, or than anything came.
  const std::uint64_t visits = tree.visits[static_cast<std::size_t>(node)];
  for (std::size_t token = 0; token < all.size(); ++token) {
    found.counts[token] = std::min({found.counts[token], std::uint64_t{all[token]}, visits});
  }
  return found;
}

/// Whether `a` stands before `b`. Shares of one node are ordered as count / tokenCount is, which whole
/// numbers below 2^32 tell without rounding.
bool standsBefore(const NodeWord& a, const NodeWord& b, WordOrder order,
                  const std::vector<std::uint32_t>& tokenCounts) {
  auto left = static_cast<std::uint64_t>(a.count);
  auto right = static_cast<std::uint64_t>(b.count);
  if (order == WordOrder::ByLift) {
    left *= tokenCounts[static_cast<std::size_t>(b.token)];
    right *= tokenCounts[static_cast<std::size_t>(a.token)];
  }
  return left != right ? left > right : a.token < b.token;
}

std::vector<NodeWord> candidates(const RoutingCounts& counts, const std::vector<std::uint64_t>& sums,
                                 const NodeWordsQuery& query) {
  const auto least = static_cast<std::uint64_t>(std::max<std::int64_t>(1, query.leastCount));
  std::vector<NodeWord> words;
  for (std::size_t token = 0; token < sums.size(); ++token) {
    if (sums[token] < least || (!query.withSpecial && counts.tokenSpecial[token] != 0)) continue;
    NodeWord word;
    word.token = static_cast<int>(token);
    word.count = static_cast<std::int64_t>(sums[token]);
    words.push_back(word);
  }
  return words;
}

}  // namespace

NodeWords nodeWords(const RoutingCounts& counts, int layer, int tree, int node, const NodeWordsQuery& query) {
  const TreeCounts& of = counts.tree(layer, tree);
  const WordCounts here = countsAt(counts, of, node);
  NodeWords found;
  found.visits = of.visits[static_cast<std::size_t>(node)];
  found.exact = here.exact;
  found.errorBound = here.errorBound;
  const auto absent = std::count(here.counts.begin(), here.counts.end(), 0U);
  found.distinct = here.exact ? static_cast<std::int64_t>(here.counts.size()) - absent : -1;

  found.words = candidates(counts, here.counts, query);
  const std::size_t wanted = static_cast<std::size_t>(std::max(0, query.limit));
  const std::size_t kept = std::min(wanted, found.words.size());
  std::partial_sort(found.words.begin(), found.words.begin() + static_cast<std::ptrdiff_t>(kept),
                    found.words.end(), [&](const NodeWord& a, const NodeWord& b) {
                      return standsBefore(a, b, query.order, counts.tokenCounts);
                    });
  found.words.resize(kept);
  for (NodeWord& word : found.words) {
    const double base = counts.tokenCounts[static_cast<std::size_t>(word.token)];
    word.share = static_cast<double>(word.count) / static_cast<double>(found.visits);
    word.lift = word.share * static_cast<double>(counts.text.tokens) / base;
  }
  return found;
}

std::vector<ContextSample> nodeContexts(const RoutingCounts& counts, int layer, int tree, int node,
                                        int limit) {
  const TreeCounts& of = counts.tree(layer, tree);
  const LeafRange leaves = leavesBelow(node, counts.model.depth);
  std::vector<const ContextSample*> samples;
  for (int leaf = leaves.first; leaf <= leaves.last; ++leaf) {
    for (const ContextSample& sample : of.contexts[static_cast<std::size_t>(leaf)])
      samples.push_back(&sample);
  }
  // Stable, so that of equal keys the leftmost leaf's stays.
  std::stable_sort(samples.begin(), samples.end(),
                   [](const ContextSample* a, const ContextSample* b) { return a->key < b->key; });
  std::vector<ContextSample> kept;
  for (const ContextSample* sample : samples) {
    if (kept.size() >= static_cast<std::size_t>(std::max(0, limit))) break;
    if (kept.empty() || kept.back().key != sample->key) kept.push_back(*sample);
  }
  return kept;
}

}  // namespace ufb
