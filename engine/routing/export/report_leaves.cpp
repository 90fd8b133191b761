// SPDX-License-Identifier: MIT
#include <algorithm>
#include <numeric>

#include "routing/export/export_facts.h"
#include "routing/export/html_text.h"
#include "routing/export/leaf_words.h"
#include "routing/export/number_text.h"
#include "routing/export/report.h"
#include "ufb/leaf_dictionary.h"

namespace ufb::exporting {
namespace {

constexpr std::size_t kShownLeaves = 9;
constexpr int kCommonWords = 8;
constexpr int kTellingWords = 5;
constexpr std::size_t kShownContexts = 2;
/// A word is telling only if the leaf saw it this often, and in this share of its visits.
constexpr std::int64_t kLeastTelling = 5;
constexpr std::int64_t kLeastTellingShare = 100;

/// The most used ones, from left to right where they are equal; dead ones never.
std::vector<int> mostUsed(const std::vector<std::uint32_t>& visits) {
  std::vector<int> leaves(visits.size());
  std::iota(leaves.begin(), leaves.end(), 0);
  const auto end = leaves.begin() + static_cast<std::ptrdiff_t>(std::min(kShownLeaves, leaves.size()));
  const auto visitsOf = [&visits](int leaf) { return visits[static_cast<std::size_t>(leaf)]; };
  std::partial_sort(leaves.begin(), end, leaves.end(), [&](int a, int b) {
    return visitsOf(a) != visitsOf(b) ? visitsOf(a) > visitsOf(b) : a < b;
  });
  leaves.erase(std::find_if(leaves.begin(), end, [&](int leaf) { return visitsOf(leaf) == 0; }),
               leaves.end());
  leaves.resize(std::min(kShownLeaves, leaves.size()));
  return leaves;
}

std::string wordChip(const TableSource& source, const NodeWord& word, const std::string& figure) {
  return element("span",
                 element("bdi", escaped(source.tokens.at(static_cast<std::size_t>(word.token)))) + " " +
                     element("small", figure),
                 "word") +
         "\n";
}

std::string words(const TableSource& source, int layer, int tree, int node, std::int64_t visits) {
  NodeWordsQuery query;
  query.limit = kCommonWords;
  const NodeWords common = nodeWords(source.counts, layer, tree, node, query);
  std::string html = "<p>" + element("small", "most often: ");
  for (const NodeWord& word : common.words) html += wordChip(source, word, percentText(word.share));
  html += "</p>\n";
  // The errors of estimates would be taken for liking.
  if (!common.exact) return html;
  query.order = WordOrder::ByLift;
  query.limit = kTellingWords;
  query.leastCount = std::max(kLeastTelling, visits / kLeastTellingShare);
  const NodeWords telling = nodeWords(source.counts, layer, tree, node, query);
  if (telling.words.empty()) return html;
  html += "<p>" + element("small", "more than elsewhere: ");
  for (const NodeWord& word : telling.words)
    html += wordChip(source, word, decimalText(word.lift, 1) + "\u00d7");
  return html + "</p>\n";
}

std::string contexts(const std::vector<ContextSample>& samples) {
  std::string html;
  for (std::size_t i = 0; i < std::min(kShownContexts, samples.size()); ++i) {
    html += element("p", contextHtml(samples[i]), "context") + "\n";
  }
  return html;
}

std::string leafCard(const TableSource& source, int layer, int tree, int leaf) {
  const RoutingCounts& counts = source.counts;
  const int node = counts.model.firstLeaf() + leaf;
  const std::int64_t visits = counts.tree(layer, tree).visits[static_cast<std::size_t>(node)];
  std::string html = element("h4", leafAddress(counts.model, layer, tree, leaf)) + "\n";
  html +=
      element("p",
              element("code", nodeAddress(counts.model, layer, tree, node)) + "<br/>" + groupedText(visits) +
                  " visits, " + percentText(shareOf(visits, counts.text.tokens)) + " of all tokens",
              "soft");
  html += words(source, layer, tree, node, visits);
  html += contexts(counts.tree(layer, tree).contexts[static_cast<std::size_t>(leaf)]);
  return element("div", html, "leaf") + "\n";
}

}  // namespace

std::string reportLeaves(const TableSource& source, int layer, int tree) {
  std::string cards;
  for (const int leaf : mostUsed(leafVisits(source.counts, layer, tree))) {
    cards += leafCard(source, layer, tree, leaf);
  }
  if (cards.empty()) return {};
  return element("h3", "Most used leaves") + "\n" + element("div", cards, "leaves") + "\n";
}

}  // namespace ufb::exporting
