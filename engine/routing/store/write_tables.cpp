// SPDX-License-Identifier: MIT
#include "routing/store/write_tables.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <string>

#include "routing/store/facts.h"
#include "routing/store/sparse_counts.h"
#include "ufb/routing_store.h"

namespace ufb::store {

namespace {

constexpr double kNull = std::numeric_limits<double>::quiet_NaN();

/// One row of `about` for each fact.
struct FactWriter {
  Inserter& about;
  void operator()(const char* key, const std::string& value) const {
    about.add(std::string_view(key), std::string_view(value));
  }
  void operator()(const char* key, std::int64_t value) const { about.add(std::string_view(key), value); }
  void operator()(const char* key, int value) const { about.add(std::string_view(key), value); }
  void operator()(const char* key, bool value) const { about.add(std::string_view(key), int{value}); }
  void operator()(const char* key, double value) const { about.add(std::string_view(key), value); }
  void operator()(const char* key, TextUnit value) const {
    about.add(std::string_view(key), textUnitName(value));
  }
  void operator()(const char* key, std::uint64_t value) const {
    about.add(std::string_view(key), static_cast<std::int64_t>(value));
  }
};

void writeText(const Database& database, const RoutingCounts& counts, Inserter& checksums) {
  Inserter about(database, kAbout);
  eachFact(counts, FactWriter{about});
  Inserter sources(database, kSources);
  for (const CountedSource& source : counts.text.sources) {
    sources.add(std::string_view(source.name), source.units, source.bytes);
  }
  Inserter runs(database, kRuns);
  for (const CountingRun& run : counts.runs) {
    runs.add(std::string_view(run.program), std::string_view(run.processor), run.threads, run.milliseconds,
             run.tokens);
  }
  Inserter files(database, kResumeFiles);
  for (std::size_t i = 0; i < counts.resume.files.size(); ++i) {
    files.add(static_cast<std::int64_t>(i), std::string_view(counts.resume.files[i]));
  }
  Inserter tokens(database, kTokens);
  for (std::size_t id = 0; id < counts.tokenTexts.size(); ++id) {
    tokens.add(static_cast<std::int64_t>(id), std::string_view(counts.tokenTexts[id]),
               int{counts.tokenSpecial[id]}, counts.tokenCounts[id]);
  }
  for (const Inserter* const table : {&about, &sources, &runs, &files, &tokens}) table->finish(checksums);
}

/// Counters at `first`, `first` + `step`, ...
void gather(SparseWriter& sparse, const std::vector<std::uint32_t>& counters, std::size_t first,
            std::size_t step, int count) {
  sparse.clear();
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    if (const std::uint32_t value = counters[first + i * step]; value > 0) sparse.add(i, value);
  }
}

/// Writes the trees' tables, one tree after the other.
class TreeWriter {
 public:
  TreeWriter(const Database& database, const RoutedModel& model)
      : m_model(model),
        m_trees(database, kTrees),
        m_margins(database, kMargins),
        m_nodes(database, kNodes),
        m_leaves(database, kLeaves),
        m_tokenLeaf(database, kTokenLeaf),
        m_sketches(database, kSketches),
        m_contexts(database, kContexts) {}

  void write(int layer, int tree, const TreeCounts& counts) {
    m_layer = layer + 1;
    m_tree = tree + 1;
    m_trees.add(m_layer, m_tree, std::string_view(counts.tokens.exact() ? "exact" : "sketch"));
    writeNodes(counts);
    writeMargins(counts);
    writeLeaves(counts);
    writeContexts(counts);
    if (counts.tokens.exact()) {
      writeTokens(counts.tokens);
    } else {
      writeSketch(counts.tokens.sketch());
    }
  }

  /// After the last tree.
  void finish(Inserter& checksums) const {
    for (const Inserter* const table :
         {&m_trees, &m_margins, &m_nodes, &m_leaves, &m_tokenLeaf, &m_sketches, &m_contexts}) {
      table->finish(checksums);
    }
  }

 private:
  void writeNodes(const TreeCounts& tree);
  void writeMargins(const TreeCounts& tree);
  void writeLeaves(const TreeCounts& tree);
  void writeContexts(const TreeCounts& tree);
  void writeTokens(const TokenLeafTable& tokens);
  void writeSketch(std::span<const std::uint32_t> counters);

  const RoutedModel& m_model;
  Inserter m_trees, m_margins, m_nodes, m_leaves, m_tokenLeaf, m_sketches, m_contexts;
  int m_layer = 0;
  int m_tree = 0;
  SparseWriter m_sparse, m_moreSparse;
};

void TreeWriter::writeNodes(const TreeCounts& tree) {
  for (std::size_t node = 0; node < tree.visits.size(); ++node) {
    const float lowest = tree.lowest[node];
    const float highest = tree.highest[node];
    gather(m_sparse, tree.logitBuckets, node * kLogitBuckets, 1, kLogitBuckets);
    m_nodes.add(m_layer, m_tree, static_cast<std::int64_t>(node), tree.visits[node], tree.rightTurns[node],
                tree.logitSum[node], tree.logitMagnitudeSum[node], tree.activationSum[node],
                std::isinf(lowest) && lowest > 0 ? kNull : double{lowest},
                std::isinf(highest) && highest < 0 ? kNull : double{highest}, double{tree.inNorms[node]},
                double{tree.outNorms[node]}, m_sparse.bytes());
  }
}

void TreeWriter::writeMargins(const TreeCounts& tree) {
  for (int bucket = 0; bucket < kMagnitudeBuckets; ++bucket) {
    const std::uint32_t paths = tree.marginBuckets[static_cast<std::size_t>(bucket)];
    if (paths > 0) m_margins.add(m_layer, m_tree, bucket, paths);
  }
}

void TreeWriter::writeLeaves(const TreeCounts& tree) {
  const auto leaves = static_cast<std::size_t>(m_model.leaves());
  const auto firstLeaf = static_cast<std::size_t>(m_model.firstLeaf());
  for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
    if (tree.visits[firstLeaf + leaf] == 0) continue;
    gather(m_sparse, tree.positionVisits, leaf, leaves, kPositionBuckets);
    gather(m_moreSparse, tree.replicateVisits, leaf, leaves, kReplicates);
    m_leaves.add(m_layer, m_tree, static_cast<std::int64_t>(leaf), tree.maskedVisits[leaf], m_sparse.bytes(),
                 m_moreSparse.bytes());
  }
}

void TreeWriter::writeContexts(const TreeCounts& tree) {
  for (std::size_t leaf = 0; leaf < tree.contexts.size(); ++leaf) {
    for (const ContextSample& sample : tree.contexts[leaf]) {
      m_contexts.add(m_layer, m_tree, static_cast<std::int64_t>(leaf), static_cast<std::int64_t>(sample.key),
                     sample.token, sample.start, sample.end, std::string_view(sample.text));
    }
  }
}

void TreeWriter::writeTokens(const TokenLeafTable& tokens) {
  int current = -1;
  const auto flush = [&] {
    if (current >= 0) m_tokenLeaf.add(m_layer, m_tree, current, m_sparse.bytes());
    m_sparse.clear();
  };
  m_sparse.clear();
  tokens.forEach([&](int token, int leaf, std::uint32_t count) {
    if (leaf != current) {
      flush();
      current = leaf;
    }
    m_sparse.add(static_cast<std::uint64_t>(token), count);
  });
  flush();
}

void TreeWriter::writeSketch(std::span<const std::uint32_t> counters) {
  static_assert(std::endian::native == std::endian::little, "counters are written as they lie in memory");
  for (std::size_t part = 0; part * kSketchPart < counters.size(); ++part) {
    const std::size_t first = part * kSketchPart;
    const auto bytes = std::as_bytes(counters.subspan(first, std::min(kSketchPart, counters.size() - first)));
    m_sketches.add(m_layer, m_tree, static_cast<std::int64_t>(part),
                   std::span(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()));
  }
}

void writePairs(const Database& database, const RoutingCounts& counts, Inserter& checksums) {
  Inserter rows(database, kLeafPairs);
  SparseWriter sparse;
  for (const LeafPairs& pairs : counts.pairs) {
    sparse.clear();
    for (std::size_t i = 0; i < pairs.counts.size(); ++i) {
      if (pairs.counts[i] > 0) sparse.add(i, pairs.counts[i]);
    }
    rows.add(pairs.layer + 1, pairs.treeFrom + 1, pairs.treeTo + 1, pairs.levels, sparse.bytes());
  }
  rows.finish(checksums);
}

bool treeFits(const TreeCounts& tree, const RoutedModel& model) {
  const auto nodes = static_cast<std::size_t>(model.nodesPerTree());
  const auto leaves = static_cast<std::size_t>(model.leaves());
  const bool nodesFit = tree.visits.size() == nodes && tree.rightTurns.size() == nodes &&
                        tree.logitSum.size() == nodes && tree.logitMagnitudeSum.size() == nodes &&
                        tree.activationSum.size() == nodes && tree.lowest.size() == nodes &&
                        tree.highest.size() == nodes && tree.inNorms.size() == nodes &&
                        tree.outNorms.size() == nodes && tree.logitBuckets.size() == nodes * kLogitBuckets;
  const bool leavesFit = tree.maskedVisits.size() == leaves && tree.contexts.size() == leaves &&
                         tree.positionVisits.size() == leaves * kPositionBuckets &&
                         tree.replicateVisits.size() == leaves * kReplicates &&
                         tree.tokens.leaves() == model.leaves();
  return nodesFit && leavesFit && tree.marginBuckets.size() == kMagnitudeBuckets;
}

}  // namespace

bool shapesFit(const RoutingCounts& counts) {
  const RoutedModel& model = counts.model;
  if (model.layers < 1 || model.trees < 1 || model.depth < 0 || model.depth > 24) return false;
  const auto vocabulary = static_cast<std::size_t>(model.vocabulary);
  bool fits = counts.trees.size() == static_cast<std::size_t>(model.layers * model.trees) &&
              counts.tokenTexts.size() == vocabulary && counts.tokenSpecial.size() == vocabulary &&
              counts.tokenCounts.size() == vocabulary;
  for (const TreeCounts& tree : counts.trees) fits = fits && treeFits(tree, model);
  for (const LeafPairs& pairs : counts.pairs) {
    fits = fits && pairs.counts.size() == std::size_t{1} << (2 * pairs.levels);
  }
  return fits;
}

void writeTables(Database& database, const RoutingCounts& counts) {
  database.run("PRAGMA application_id=" + std::to_string(kApplicationId));
  database.run("PRAGMA user_version=" + std::to_string(kStoreVersion));
  database.run("BEGIN");
  for (const Table& table : tables()) database.run(table.sql);
  Inserter checksums(database, kChecksums);
  writeText(database, counts, checksums);
  TreeWriter trees(database, counts.model);
  for (int layer = 0; layer < counts.model.layers; ++layer) {
    for (int tree = 0; tree < counts.model.trees; ++tree) trees.write(layer, tree, counts.tree(layer, tree));
  }
  trees.finish(checksums);
  writePairs(database, counts, checksums);
  database.run("COMMIT");
}

}  // namespace ufb::store
