// SPDX-License-Identifier: MIT
#include "routing/export/export_facts.h"
#include "routing/export/leaf_words.h"
#include "routing/export/number_text.h"
#include "routing/export/tables.h"

namespace ufb::exporting {
namespace {

void leafCells(RowSink& row, const RoutedModel& model, int layer, int tree, int leaf) {
  treeCells(row, layer, tree);
  row.integer(leaf);
  row.text(leafAddress(model, layer, tree, leaf));
}

void writeTopWord(RowSink& row, const TableSource& source, const LeafWord& word, std::int64_t visits) {
  if (word.distinct < 0) {
    row.unknown();
  } else {
    row.integer(word.distinct);
  }
  if (word.token < 0) {
    for (int cell = 0; cell < 5; ++cell) row.unknown();
    return;
  }
  row.integer(word.token);
  row.text(source.tokens[static_cast<std::size_t>(word.token)]);
  row.integer(word.count);
  row.number(shareOf(word.count, visits));
  row.number(liftOf(source.counts, word.token, word.count, visits));
}

void writeLeaves(RowSink& row, const TableSource& source, int layer, int tree) {
  const RoutingCounts& counts = source.counts;
  const std::vector<std::uint32_t> visits = leafVisits(counts, layer, tree);
  const std::vector<LeafWord> words = leafWords(counts, layer, tree);
  for (std::size_t leaf = 0; leaf < visits.size(); ++leaf) {
    leafCells(row, counts.model, layer, tree, static_cast<int>(leaf));
    row.integer(visits[leaf]);
    row.number(shareOf(visits[leaf], counts.text.tokens));
    row.integer(counts.tree(layer, tree).maskedVisits[leaf]);
    writeTopWord(row, source, words[leaf], visits[leaf]);
    row.endRow();
  }
}

void writeContexts(RowSink& row, const TableSource& source, int layer, int tree) {
  const auto& contexts = source.counts.tree(layer, tree).contexts;
  for (std::size_t leaf = 0; leaf < contexts.size(); ++leaf) {
    std::int64_t rank = 0;
    for (const ContextSample& sample : contexts[leaf]) {
      leafCells(row, source.counts.model, layer, tree, static_cast<int>(leaf));
      row.integer(++rank);
      row.text(hexText(sample.key));
      row.integer(sample.token);
      row.text(source.tokens.at(static_cast<std::size_t>(sample.token)));
      row.integer(sample.start);
      row.integer(sample.end);
      row.text(mendedText(sample.text));
      row.endRow();
    }
  }
}

}  // namespace

Table leavesTable(const Source& source) {
  return {"leaves",
          {"layer", "tree", "leaf", "address", "visits", "share", "masked_visits", "distinct_tokens",
           "top_token_id", "top_token", "top_count", "top_share", "top_lift"},
          [source](RowSink& row) {
            forEachTree(*source, [&](int layer, int tree) { writeLeaves(row, *source, layer, tree); });
          }};
}

Table contextsTable(const Source& source) {
  return {"contexts",
          {"layer", "tree", "leaf", "address", "rank", "key", "token_id", "token", "start", "end", "text"},
          [source](RowSink& row) {
            forEachTree(*source, [&](int layer, int tree) { writeContexts(row, *source, layer, tree); });
          },
          true};
}

}  // namespace ufb::exporting
