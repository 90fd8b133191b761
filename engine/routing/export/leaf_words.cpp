// SPDX-License-Identifier: MIT
#include "routing/export/leaf_words.h"

#include <limits>

#include "ufb/leaf_dictionary.h"

namespace ufb::exporting {
namespace {

std::vector<LeafWord> exactWords(const TokenLeafTable& table) {
  std::vector<LeafWord> words(static_cast<std::size_t>(table.leaves()));
  for (LeafWord& word : words) word.distinct = 0;
  table.forEach([&words](int token, int leaf, std::uint32_t count) {
    LeafWord& word = words[static_cast<std::size_t>(leaf)];
    word.distinct += 1;
    // Tokens ascend, so the first of equals stays.
    if (count <= word.count) return;
    word.token = token;
    word.count = count;
  });
  return words;
}

std::vector<LeafWord> estimatedWords(const RoutingCounts& counts, int layer, int tree) {
  std::vector<LeafWord> words(static_cast<std::size_t>(counts.model.leaves()));
  NodeWordsQuery query;
  query.limit = 1;
  for (int leaf = 0; leaf < counts.model.leaves(); ++leaf) {
    const NodeWords found = nodeWords(counts, layer, tree, counts.model.firstLeaf() + leaf, query);
    if (found.visits == 0 || found.words.empty()) continue;
    LeafWord& word = words[static_cast<std::size_t>(leaf)];
    word.token = found.words.front().token;
    word.count = found.words.front().count;
  }
  return words;
}

}  // namespace

std::vector<LeafWord> leafWords(const RoutingCounts& counts, int layer, int tree) {
  const TokenLeafTable& table = counts.tree(layer, tree).tokens;
  return table.exact() ? exactWords(table) : estimatedWords(counts, layer, tree);
}

double shareOf(std::int64_t count, std::int64_t of) {
  if (of <= 0) return std::numeric_limits<double>::quiet_NaN();
  return static_cast<double>(count) / static_cast<double>(of);
}

double liftOf(const RoutingCounts& counts, int token, std::int64_t count, std::int64_t visits) {
  const std::int64_t everywhere = counts.tokenCounts[static_cast<std::size_t>(token)];
  if (everywhere == 0) return std::numeric_limits<double>::quiet_NaN();
  return shareOf(count, visits) / shareOf(everywhere, counts.text.tokens);
}

std::vector<std::uint32_t> leafVisits(const RoutingCounts& counts, int layer, int tree) {
  const std::vector<std::uint32_t>& visits = counts.tree(layer, tree).visits;
  return {visits.begin() + counts.model.firstLeaf(), visits.end()};
}

}  // namespace ufb::exporting
