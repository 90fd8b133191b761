// SPDX-License-Identifier: MIT
#include <cmath>

#include "routing/export/leaf_words.h"
#include "routing/export/tables.h"

namespace ufb::exporting {
namespace {

constexpr int kLorenzPoints = 100;

std::vector<std::string> layerColumns() {
  std::vector<std::string> columns = {"layer",
                                      "tree",
                                      "tokens",
                                      "leaves",
                                      "dead_leaves",
                                      "nodes",
                                      "dead_nodes",
                                      "entropy_bits",
                                      "perplexity",
                                      "gini",
                                      "masked_tokens",
                                      "masked_perplexity",
                                      "unmasked_perplexity",
                                      "leaf_token_information_bits",
                                      "leaf_token_bias_bits",
                                      "leaf_position_information_bits",
                                      "leaf_position_bias_bits"};
  appendQuantileColumns(columns, "path_margin");
  columns.insert(columns.end(), {"pairs_exact", "distinct_pairs", "pair_error_bound"});
  return columns;
}

void writePairFacts(RowSink& row, const TokenLeafTable& table) {
  row.integer(table.exact() ? 1 : 0);
  if (table.exact()) {
    row.integer(table.distinctPairs());
  } else {
    row.unknown();
  }
  row.number(table.errorBound());
}

void writeTree(RowSink& row, const TableSource& source, int layer, int tree) {
  const TreeFigures& figures = source.figuresOf(layer, tree);
  const RoutingCounts& counts = source.counts;
  const Information token = figures.leafAndToken.value_or(Information{NAN, NAN});
  treeCells(row, layer, tree);
  row.integer(figures.leaves.total);
  row.integer(figures.leaves.bins);
  row.integer(figures.leaves.empty);
  row.integer(counts.model.nodesPerTree());
  row.integer(figures.deadNodes);
  for (const double value : {figures.leaves.entropyBits, figures.leaves.perplexity, figures.leaves.gini})
    row.number(value);
  row.integer(figures.leavesMasked.total);
  for (const double value : {figures.leavesMasked.perplexity, figures.leavesUnmasked.perplexity, token.bits,
                             token.biasBits, figures.leafAndPosition.bits, figures.leafAndPosition.biasBits})
    row.number(value);
  for (const double value : figures.pathMargin) row.number(value);
  writePairFacts(row, counts.tree(layer, tree).tokens);
  row.endRow();
}

void writeLorenz(RowSink& row, const TableSource& source, int layer, int tree) {
  const std::vector<double> curve = lorenzCurve(leafVisits(source.counts, layer, tree), kLorenzPoints);
  for (std::size_t i = 0; i < curve.size(); ++i) {
    treeCells(row, layer, tree);
    row.number(static_cast<double>(i) / kLorenzPoints);
    row.number(curve[i]);
    row.endRow();
  }
}

void writePositions(RowSink& row, const TableSource& source, int layer, int tree) {
  const std::vector<Spread>& spreads = source.figuresOf(layer, tree).leavesByPosition;
  for (std::size_t bucket = 0; bucket < spreads.size(); ++bucket) {
    const Spread& spread = spreads[bucket];
    treeCells(row, layer, tree);
    row.text(positionBucketName(static_cast<int>(bucket)));
    row.integer(spread.total);
    row.integer(spread.bins - spread.empty);
    for (const double value : {spread.entropyBits, spread.perplexity, spread.gini}) row.number(value);
    row.endRow();
  }
}

/// A table with rows for each tree.
Table treeTable(const Source& source, std::string name, std::vector<std::string> columns,
                void (*write)(RowSink&, const TableSource&, int, int)) {
  return {std::move(name), std::move(columns), [source, write](RowSink& row) {
            forEachTree(*source, [&](int layer, int tree) { write(row, *source, layer, tree); });
          }};
}

}  // namespace

Table layersTable(const Source& source) {
  return treeTable(source, "layers", layerColumns(), writeTree);
}

Table lorenzTable(const Source& source) {
  return treeTable(source, "lorenz", {"layer", "tree", "share_of_leaves", "share_of_visits"}, writeLorenz);
}

Table positionsTable(const Source& source) {
  return treeTable(source, "positions",
                   {"layer", "tree", "positions", "visits", "leaves", "entropy_bits", "perplexity", "gini"},
                   writePositions);
}

Table layerPairsTable(const Source& source) {
  return {"layer_pairs",
          {"layer_from", "tree_from", "layer_to", "tree_to", "levels", "information_bits", "bias_bits"},
          [source](RowSink& row) {
            for (const LeafPairs& pairs : source->counts.pairs) {
              const Information information = leafPairInformation(pairs);
              treeCells(row, pairs.layer, pairs.treeFrom);
              treeCells(row, pairs.layer + 1, pairs.treeTo);
              row.integer(pairs.levels);
              row.number(information.bits);
              row.number(information.biasBits);
              row.endRow();
            }
          }};
}

}  // namespace ufb::exporting
