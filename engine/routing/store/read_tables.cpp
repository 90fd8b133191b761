// SPDX-License-Identifier: MIT
#include "routing/store/read_tables.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

#include "routing/store/sparse_counts.h"
#include "routing/store/store_problem.h"

namespace ufb::store {

namespace {

constexpr std::int64_t kLargestSum = std::numeric_limits<std::int64_t>::max();

/// Index into RoutingCounts::trees of the tree that the first two columns name.
std::size_t treeOf(const Rows& rows, const RoutedModel& model) {
  const int layer = rows.number(0, 1, model.layers) - 1;
  const int tree = rows.number(1, 1, model.trees) - 1;
  return static_cast<std::size_t>(layer) * static_cast<std::size_t>(model.trees) +
         static_cast<std::size_t>(tree);
}

/// Rows of a table have to come in order, each place once.
class Order {
 public:
  void pass(std::size_t tree, std::size_t place) {
    const std::pair here(tree, place);
    require(m_first || m_last < here, "rows of a table are not in order");
    m_first = false;
    m_last = here;
  }

 private:
  bool m_first = true;
  std::pair<std::size_t, std::size_t> m_last;
};

/// Sparse counts in a column, at `first`, `first` + `step`, ... of a table. Returns their sum.
std::uint64_t scatter(const Rows& rows, int column, std::vector<std::uint32_t>& counters, std::size_t first,
                      std::size_t step, int size) {
  std::uint64_t sum = 0;
  const bool whole = readSparse(rows.blob(column), static_cast<std::uint64_t>(size),
                                [&](std::size_t i, std::uint32_t count) {
                                  counters[first + i * step] = count;
                                  sum += count;
                                });
  if (!whole) rows.refuse(column, "holds counts that cannot be");
  return sum;
}

/// For each tree, whether its table of tokens is exact.
std::vector<bool> readTrees(const Database& database, const RoutedModel& model) {
  std::vector<bool> exact;
  for (Rows rows(database, kTrees); rows.next();) {
    require(treeOf(rows, model) == exact.size(), "the trees are not in order");
    const std::string form = rows.text(2);
    require(form == "exact" || form == "sketch", "a tree's table of tokens is of an unknown form");
    exact.push_back(form == "exact");
  }
  require(exact.size() == static_cast<std::size_t>(model.layers * model.trees), "trees are missing");
  return exact;
}

void readMargins(const Database& database, RoutingCounts& counts) {
  Order order;
  for (Rows rows(database, kMargins); rows.next();) {
    const std::size_t tree = treeOf(rows, counts.model);
    const auto bucket = static_cast<std::size_t>(rows.number(2, 0, kMagnitudeBuckets - 1));
    order.pass(tree, bucket);
    counts.trees[tree].marginBuckets[bucket] = rows.counter(3);
  }
}

void readNode(const Rows& rows, TreeCounts& tree, std::size_t node) {
  static constexpr float kInfinity = std::numeric_limits<float>::infinity();
  static constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
  tree.visits[node] = rows.counter(3);
  tree.rightTurns[node] = rows.counter(4);
  tree.logitSum[node] = rows.integer(5, -kLargestSum, kLargestSum);
  tree.logitMagnitudeSum[node] = rows.integer(6, 0, kLargestSum);
  tree.activationSum[node] = rows.integer(7, 0, kLargestSum);
  tree.lowest[node] = rows.realOr(8, kInfinity);
  tree.highest[node] = rows.realOr(9, -kInfinity);
  tree.inNorms[node] = rows.realOr(10, kNaN);
  tree.outNorms[node] = rows.realOr(11, kNaN);
  if (tree.inNorms[node] < 0) rows.refuse(10, "holds a norm below zero");
  if (tree.outNorms[node] < 0) rows.refuse(11, "holds a norm below zero");
  if (scatter(rows, 12, tree.logitBuckets, node * kLogitBuckets, 1, kLogitBuckets) != tree.visits[node]) {
    rows.refuse(12, "does not add up to the visits");
  }
}

void readNodes(const Database& database, RoutingCounts& counts) {
  const auto nodes = static_cast<std::size_t>(counts.model.nodesPerTree());
  std::size_t row = 0;
  for (Rows rows(database, kNodes); rows.next(); ++row) {
    const std::size_t tree = treeOf(rows, counts.model);
    const auto node = static_cast<std::size_t>(rows.number(2, 0, counts.model.nodesPerTree() - 1));
    require(tree == row / nodes && node == row % nodes, "the nodes are not in order");
    readNode(rows, counts.trees[tree], node);
  }
  require(row == nodes * counts.trees.size(), "nodes are missing");
}

void readLeaves(const Database& database, RoutingCounts& counts) {
  const auto leaves = static_cast<std::size_t>(counts.model.leaves());
  Order order;
  for (Rows rows(database, kLeaves); rows.next();) {
    const std::size_t index = treeOf(rows, counts.model);
    const auto leaf = static_cast<std::size_t>(rows.number(2, 0, counts.model.leaves() - 1));
    order.pass(index, leaf);
    TreeCounts& tree = counts.trees[index];
    tree.maskedVisits[leaf] = rows.counter(3);
    (void)scatter(rows, 4, tree.positionVisits, leaf, leaves, kPositionBuckets);
    (void)scatter(rows, 5, tree.replicateVisits, leaf, leaves, kReplicates);
  }
}

void readTokenRow(const Rows& rows, const RoutedModel& model, TreeCounts& tree, int leaf,
                  std::vector<std::uint64_t>& sums) {
  std::uint64_t visits = 0;
  const bool whole = readSparse(rows.blob(3), static_cast<std::uint64_t>(model.vocabulary),
                                [&](std::size_t token, std::uint32_t count) {
                                  tree.tokens.add(static_cast<int>(token), leaf, count);
                                  sums[token] += count;
                                  visits += count;
                                });
  if (!whole) rows.refuse(3, "holds counts that cannot be");
  require(tree.tokens.exact(), "a table of tokens by leaf holds more than its bound allows");
  if (visits != tree.visits[static_cast<std::size_t>(model.firstLeaf() + leaf)]) {
    rows.refuse(3, "does not add up to the leaf's visits");
  }
}

void readTokenLeaf(const Database& database, RoutingCounts& counts, const std::vector<bool>& exact) {
  std::vector<std::uint64_t> sums(counts.tokenCounts.size());
  std::size_t current = 0;
  const auto finishTree = [&] {
    const bool empty = std::all_of(sums.begin(), sums.end(), [](std::uint64_t sum) { return sum == 0; });
    require(!exact[current] ? empty : std::equal(sums.begin(), sums.end(), counts.tokenCounts.begin()),
            "the tokens of a tree's leaves do not add up");
    std::fill(sums.begin(), sums.end(), 0);
    current += 1;
  };
  Order order;
  for (Rows rows(database, kTokenLeaf); rows.next();) {
    const std::size_t tree = treeOf(rows, counts.model);
    const int leaf = rows.number(2, 0, counts.model.leaves() - 1);
    order.pass(tree, static_cast<std::size_t>(leaf));
    while (current < tree) finishTree();
    readTokenRow(rows, counts.model, counts.trees[tree], leaf, sums);
  }
  while (current < exact.size()) finishTree();
}

/// Puts the counters that were read into the tree's table.
void restoreSketch(RoutingCounts& counts, std::size_t tree, const std::vector<std::uint32_t>& counters) {
  static constexpr const char* kProblem = "a sketch of tokens by leaf does not fit its bound";
  const std::int64_t bound = counts.settings.tableBytes / static_cast<std::int64_t>(counts.trees.size());
  // The table would allocate by the bound, which a hostile file may set, before it compares.
  require(bound / 2 <= static_cast<std::int64_t>(counters.size() * sizeof(std::uint32_t)), kProblem);
  require(counts.trees[tree].tokens.restoreSketch(counters, counts.text.tokens), kProblem);
  const auto width = static_cast<std::ptrdiff_t>(counters.size()) / TokenLeafTable::kRows;
  for (auto row = counters.begin(); row != counters.end(); row += width) {
    require(std::accumulate(row, row + width, std::int64_t{0}) == counts.text.tokens,
            "a row of a sketch of tokens by leaf does not add up");
  }
}

void readSketches(const Database& database, RoutingCounts& counts, const std::vector<bool>& exact) {
  std::vector<std::uint32_t> counters;
  std::size_t current = 0;
  const auto finishTree = [&] {
    require(exact[current] == counters.empty(), "a tree has a sketch and needs none, or the other way round");
    if (!exact[current]) restoreSketch(counts, current, counters);
    counters.clear();
    current += 1;
  };
  for (Rows rows(database, kSketches); rows.next();) {
    const std::size_t tree = treeOf(rows, counts.model);
    while (current < tree) finishTree();
    const std::span<const std::uint8_t> bytes = rows.blob(3);
    const bool fits = tree == current && counters.size() % kSketchPart == 0 && !bytes.empty() &&
                      bytes.size() % sizeof(std::uint32_t) == 0 &&
                      bytes.size() <= kSketchPart * sizeof(std::uint32_t);
    require(fits, "the parts of a sketch are of a wrong size or order");
    const auto part = static_cast<std::int64_t>(counters.size() / kSketchPart);
    (void)rows.integer(2, part, part);
    const std::size_t first = counters.size();
    counters.resize(first + bytes.size() / sizeof(std::uint32_t));
    std::memcpy(counters.data() + first, bytes.data(), bytes.size());
  }
  while (current < exact.size()) finishTree();
}

void readPairs(const Database& database, RoutingCounts& counts) {
  std::size_t row = 0;
  for (Rows rows(database, kLeafPairs); rows.next(); ++row) {
    require(row < counts.pairs.size(), "there are too many tables of pairs of leaves");
    LeafPairs& pairs = counts.pairs[row];
    (void)rows.integer(0, pairs.layer + 1, pairs.layer + 1);
    (void)rows.integer(1, pairs.treeFrom + 1, pairs.treeFrom + 1);
    (void)rows.integer(2, pairs.treeTo + 1, pairs.treeTo + 1);
    (void)rows.integer(3, pairs.levels, pairs.levels);
    (void)scatter(rows, 4, pairs.counts, 0, 1, 1 << (2 * pairs.levels));
  }
  require(row == counts.pairs.size(), "tables of pairs of leaves are missing");
}

void readContexts(const Database& database, RoutingCounts& counts) {
  static constexpr int kLongest = std::numeric_limits<int>::max();
  const auto keep = static_cast<std::size_t>(counts.settings.contexts);
  for (Rows rows(database, kContexts); rows.next();) {
    TreeCounts& tree = counts.trees[treeOf(rows, counts.model)];
    auto& kept = tree.contexts[static_cast<std::size_t>(rows.number(2, 0, counts.model.leaves() - 1))];
    ContextSample sample;
    sample.key = rows.bits(3);
    sample.token = rows.number(4, 0, counts.model.vocabulary - 1);
    sample.start = rows.number(5, 0, kLongest);
    sample.end = rows.number(6, sample.start, kLongest);
    sample.text = rows.text(7);
    require(kept.size() < keep && (kept.empty() || kept.back().key < sample.key),
            "example contexts are too many or not in order");
    kept.push_back(std::move(sample));
  }
}

}  // namespace

void readTables(const Database& database, RoutingCounts& counts) {
  const std::vector<bool> exact = readTrees(database, counts.model);
  readMargins(database, counts);
  readNodes(database, counts);
  readLeaves(database, counts);
  readTokenLeaf(database, counts, exact);
  readSketches(database, counts, exact);
  readPairs(database, counts);
  readContexts(database, counts);
}

}  // namespace ufb::store
