// SPDX-License-Identifier: MIT
#include "routing/export/leaf_words.h"
#include "routing/export/tables.h"
#include "ufb/routing_figures.h"

namespace ufb::exporting {
namespace {

void writeToken(RowSink& row, const TokenFigures& figures, bool exact) {
  row.integer(figures.count);
  if (!exact || figures.topLeaf < 0) {
    for (int cell = 0; cell < 6; ++cell) row.unknown();
    return;
  }
  row.integer(figures.leaves);
  row.integer(figures.topLeaf);
  row.integer(figures.topCount);
  row.number(shareOf(figures.topCount, figures.count));
  row.number(figures.entropyBits);
  row.number(figures.perplexity);
}

void writeTokens(RowSink& row, const TableSource& source, int layer, int tree) {
  const std::vector<TokenFigures> figures = tokenFigures(source.counts, layer, tree);
  const bool exact = source.counts.tree(layer, tree).tokens.exact();
  for (std::size_t token = 0; token < figures.size(); ++token) {
    if (figures[token].count == 0) continue;
    treeCells(row, layer, tree);
    row.integer(static_cast<std::int64_t>(token));
    row.text(source.tokens[token]);
    row.integer(source.counts.tokenSpecial[token]);
    writeToken(row, figures[token], exact);
    row.endRow();
  }
}

}  // namespace

Table tokensTable(const Source& source) {
  return {"tokens",
          {"layer", "tree", "token_id", "token", "special", "count", "leaves", "top_leaf", "top_count",
           "top_share", "entropy_bits", "perplexity"},
          [source](RowSink& row) {
            forEachTree(*source, [&](int layer, int tree) { writeTokens(row, *source, layer, tree); });
          },
          true};
}

Table tokensLeavesTable(const Source& source, std::int64_t leastCount) {
  Table table = {"tokens_leaves",
                 {"layer", "tree", "leaf", "token_id", "token", "count"},
                 [source, leastCount](RowSink& row) {
                   forEachTree(*source, [&](int layer, int tree) {
                     const TokenLeafTable& pairs = source->counts.tree(layer, tree).tokens;
                     pairs.forEach([&](int token, int leaf, std::uint32_t count) {
                       if (count < leastCount) return;
                       treeCells(row, layer, tree);
                       row.integer(leaf);
                       row.integer(token);
                       row.text(source->tokens[static_cast<std::size_t>(token)]);
                       row.integer(count);
                       row.endRow();
                     });
                   });
                 },
                 true};
  if (leastCount > 1) table.settingsToo = "; least_pair_count=" + std::to_string(leastCount);
  return table;
}

}  // namespace ufb::exporting
