// SPDX-License-Identifier: MIT
#include <cstdio>

#include "json_output.h"
#include "stats_options.h"
#include "ufb/leaf_dictionary.h"
#include "ufb/node_address.h"
#include "ufb/routing_store.h"

namespace ufb::cli {
namespace {

constexpr int kContexts = 10;

TreeSpace spaceOf(const RoutedModel& model) {
  return {model.layers, model.trees, model.depth};
}

const std::string& tokenText(const RoutingCounts& counts, int token) {
  return counts.tokenTexts[static_cast<std::size_t>(token)];
}

/// The text with its token in brackets.
std::string bracketed(const ContextSample& context) {
  std::string marked;
  int point = 0;
  for (const char c : context.text) {
    // Every byte but a continuation begins a code point.
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
      if (point == context.end && context.end > context.start) marked += ']';
      if (point == context.start && context.end > context.start) marked += '[';
      point += 1;
    }
    marked += c == '\n' ? ' ' : c;
  }
  if (context.end > context.start && point == context.end) marked += ']';
  return marked;
}

NodeWordsQuery queryOf(const StatsWordsOptions& options) {
  NodeWordsQuery query;
  query.order = options.order == "lift" ? WordOrder::ByLift : WordOrder::ByCount;
  query.limit = options.top;
  query.leastCount = options.least;
  return query;
}

void printWords(const RoutingCounts& counts, const std::string& address, const NodeWords& words,
                const std::vector<ContextSample>& contexts) {
  const double share = counts.text.tokens > 0
                           ? static_cast<double>(words.visits) / static_cast<double>(counts.text.tokens)
                           : 0;
  std::printf("%s\n", factsLine(counts).c_str());
  std::printf("%s: %lld of %lld tokens (%.3g %%)", address.c_str(), static_cast<long long>(words.visits),
              static_cast<long long>(counts.text.tokens), share * 100);
  if (words.exact) std::printf(", %lld different", static_cast<long long>(words.distinct));
  std::printf("\n");
  if (!words.exact) std::printf("counts are estimates, too high by up to about %.0f\n", words.errorBound);
  std::printf("%-20s %10s %8s %8s\n", "word", "count", "share", "lift");
  for (const NodeWord& word : words.words) {
    std::printf("%-20s %10lld %6.2f %% %8.3g\n", tokenText(counts, word.token).c_str(),
                static_cast<long long>(word.count), word.share * 100, word.lift);
  }
  for (const ContextSample& context : contexts) {
    const std::string& token = tokenText(counts, context.token);
    std::printf("  %-12s … %s …\n", token.c_str(), bracketed(context).c_str());
  }
}

Json wordsJson(const RoutingCounts& counts, const std::string& address, const NodeWords& words,
               const std::vector<ContextSample>& contexts) {
  Json list = Json::array();
  for (const NodeWord& word : words.words) {
    list.push_back({{"id", word.token},
                    {"token", tokenText(counts, word.token)},
                    {"count", word.count},
                    {"share", word.share},
                    {"lift", word.lift}});
  }
  Json examples = Json::array();
  for (const ContextSample& context : contexts) {
    examples.push_back({{"text", context.text},
                        {"start", context.start},
                        {"end", context.end},
                        {"token", tokenText(counts, context.token)}});
  }
  return {{"counts", factsLine(counts)},     {"address", address},   {"visits", words.visits},
          {"tokens", counts.text.tokens},    {"exact", words.exact}, {"distinct", words.distinct},
          {"error_bound", words.errorBound}, {"words", list},        {"contexts", examples}};
}

int showNode(const RoutingCounts& counts, const StatsWordsOptions& options) {
  const auto node = parseNodeAddress(options.address, spaceOf(counts.model));
  if (!node) {
    note(options.address + ": there is no such node in " + counts.model.name + "; write " +
         nodeAddress({0, 0, 0}, spaceOf(counts.model)) + " or " +
         leafAddress({0, 0, counts.model.firstLeaf()}, spaceOf(counts.model)));
    return kFailed;
  }
  const NodeWords words = nodeWords(counts, node->layer, node->tree, node->node, queryOf(options));
  const auto contexts = nodeContexts(counts, node->layer, node->tree, node->node, kContexts);
  const std::string address = nodeAddress(*node, spaceOf(counts.model));
  if (options.json) {
    print(wordsJson(counts, address, words, contexts));
  } else {
    printWords(counts, address, words, contexts);
  }
  return kDone;
}

/// The leaves of a word in every tree.
int showWord(const RoutingCounts& counts, const StatsWordsOptions& options) {
  const std::vector<int> found = findTokens(counts, options.word, 1);
  if (found.empty()) {
    note(options.word + ": this word does not occur in the text as one piece; choose another one");
    return kFailed;
  }
  const int token = found.front();
  Json trees = Json::array();
  const auto count = counts.tokenCounts[static_cast<std::size_t>(token)];
  if (!options.json) {
    std::printf("%s\n%s: %u times\n", factsLine(counts).c_str(), tokenText(counts, token).c_str(), count);
  }
  for (int layer = 0; layer < counts.model.layers; ++layer) {
    for (int tree = 0; tree < counts.model.trees; ++tree) {
      const TokenLeafTable& table = counts.tree(layer, tree).tokens;
      if (!table.exact() && !options.json) {
        std::printf("layer %d: estimates, each too high by up to about %.0f\n", layer + 1,
                    table.errorBound());
      }
      Json list = Json::array();
      for (const TokenLeaf& leaf : tokenLeaves(counts, layer, tree, token, options.top)) {
        const TreeNode node{layer, tree, counts.model.firstLeaf() + leaf.leaf};
        const std::string address = leafAddress(node, spaceOf(counts.model));
        list.push_back(
            {{"address", address}, {"count", leaf.count}, {"share", leaf.share}, {"lift", leaf.lift}});
        if (options.json) continue;
        std::printf("%-16s %10lld %6.2f %% of the word, lift %.3g\n", address.c_str(),
                    static_cast<long long>(leaf.count), leaf.share * 100, leaf.lift);
      }
      trees.push_back({{"layer", layer + 1},
                       {"tree", tree + 1},
                       {"exact", table.exact()},
                       {"error_bound", table.errorBound()},
                       {"leaves", list}});
    }
  }
  if (options.json) {
    print({{"token", tokenText(counts, token)}, {"id", token}, {"count", count}, {"trees", trees}});
  }
  return kDone;
}

}  // namespace

int runStatsWords(const StatsWordsOptions& options) {
  const auto counts = loadCounts(options.path);
  if (!counts) return report(counts.error());
  return options.address.empty() ? showWord(*counts, options) : showNode(*counts, options);
}

}  // namespace ufb::cli
