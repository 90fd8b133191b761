// SPDX-License-Identifier: MIT
#include "routing/export/export_facts.h"

#include <algorithm>
#include <bit>

#include "routing/export/number_text.h"
#include "text/utf8.h"
#include "ufb/node_address.h"
#include "ufb_version.h"

namespace ufb::exporting {
namespace {

/// More sources than these are counted, not named: the words stand in every row of a table.
constexpr std::size_t kNamedSources = 3;

TreeSpace spaceOf(const RoutedModel& model) {
  return {model.layers, model.trees, model.depth};
}

std::string sourceWords(const CountedText& text) {
  std::string words;
  for (std::size_t i = 0; i < std::min(kNamedSources, text.sources.size()); ++i) {
    words += (i > 0 ? ", " : "") + mendedText(text.sources[i].name);
  }
  if (text.sources.size() > kNamedSources) {
    words += " and " + std::to_string(text.sources.size() - kNamedSources) + " more";
  }
  return words.empty() ? "no text" : words;
}

std::string counted(std::int64_t count, const char* what) {
  return "; " + std::to_string(count) + what;
}

}  // namespace

std::string corpusWords(const RoutingCounts& counts) {
  const CountedText& text = counts.text;
  std::string words = sourceWords(text) + counted(text.units, " units") + counted(text.tokens, " tokens");
  if (text.unitsLeftOut > 0) words += counted(text.unitsLeftOut, " units left out by sampling");
  if (text.unitsRefused > 0) words += counted(text.unitsRefused, " units refused");
  if (text.maskedTokens > 0) words += counted(text.maskedTokens, " mask tokens");
  if (!counts.complete) words += "; incomplete";
  return words + "; fingerprint " + hexText(text.fingerprint);
}

std::string settingsWords(const RoutingCounts& counts) {
  const CountingSettings& s = counts.settings;
  return "unit=" + std::string(textUnitName(s.unit)) + "; mask_share=" + numberText(s.maskShare) +
         "; sample_share=" + numberText(s.sampleShare) + "; seed=" + std::to_string(s.seed) +
         "; contexts=" + std::to_string(s.contexts) + "; table_bytes=" + std::to_string(s.tableBytes) +
         "; backend=" + counts.model.backend + "; tree_weights=" + counts.model.treeWeights +
         "; dense_weights=" + counts.model.denseWeights;
}

std::string programWords() {
  return "ufb " UFB_VERSION;
}

Facts exportFacts(const RoutingCounts& counts) {
  return {{"model", mendedText(counts.model.name)},
          {"model_sha256", counts.model.sha256},
          {"corpus", corpusWords(counts)},
          {"settings", mendedText(settingsWords(counts))},
          {"program", programWords()}};
}

int levelOfNode(int node) {
  return std::bit_width(static_cast<unsigned>(node) + 1U) - 1;
}

std::string treeName(const RoutedModel& model, int layer, int tree) {
  const std::string name = "L" + std::to_string(layer + 1);
  return model.trees > 1 ? name + "." + std::to_string(tree + 1) : name;
}

std::string leafAddress(const RoutedModel& model, int layer, int tree, int leaf) {
  return ufb::leafAddress({layer, tree, model.firstLeaf() + leaf}, spaceOf(model));
}

std::string nodeAddress(const RoutedModel& model, int layer, int tree, int node) {
  if (model.depth == 0) return leafAddress(model, layer, tree, 0);
  return ufb::nodeAddress({layer, tree, node}, spaceOf(model));
}

std::string mendedText(const std::string& text) {
  if (text::isWellFormedUtf8(text)) return text;
  return text::encodeUtf8(text::decodeUtf8(text));
}

std::vector<std::string> tokenNames(const RoutingCounts& counts) {
  std::vector<std::string> names;
  names.reserve(counts.tokenTexts.size());
  for (const std::string& text : counts.tokenTexts) names.push_back(mendedText(text));
  return names;
}

}  // namespace ufb::exporting
