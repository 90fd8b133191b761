// SPDX-License-Identifier: MIT
#include <algorithm>

#include "routing/export/export_facts.h"
#include "routing/export/html_text.h"
#include "routing/export/leaf_words.h"
#include "routing/export/number_text.h"
#include "routing/export/report.h"
#include "routing/export/tables.h"

namespace ufb::exporting {
namespace {

std::string fact(const char* name, const std::string& html) {
  return element("dt", name) + element("dd", html) + "\n";
}

std::string shapeWords(const RoutedModel& model) {
  return groupedText(model.layers) + " layers, each with " +
         (model.trees == 1 ? "one tree" : groupedText(model.trees) + " trees") + " of depth " +
         std::to_string(model.depth) + ": " + groupedText(model.nodesPerTree()) + " nodes, of which " +
         groupedText(model.leaves()) + " are leaves, and " + std::to_string(model.depth) +
         " decisions for a token in each tree";
}

std::string weightsWords(const RoutedModel& model) {
  return escaped("trees " + model.treeWeights + ", dense products " + model.denseWeights + ", backend " +
                 model.backend);
}

std::string sourcesHtml(const CountedText& text) {
  std::string html;
  for (const CountedSource& source : text.sources) {
    if (!html.empty()) html += "<br/>";
    html += element("bdi", escaped(source.name)) + " (" + groupedText(source.units) + " units, " +
            groupedText(source.bytes) + " bytes of text)";
  }
  return html.empty() ? "no text" : html;
}

std::string sizeWords(const CountedText& text) {
  return groupedText(text.tokens) + " tokens in " + groupedText(text.sequences) + " sequences of " +
         groupedText(text.units) + " units; " + groupedText(text.specialTokens) + " special tokens, " +
         groupedText(text.maskedTokens) + " mask tokens";
}

std::string warning(const std::string& html) {
  return element("p", html, "warning") + "\n";
}

/// What would mislead a reader who does not know it.
std::string warnings(const RoutingCounts& counts) {
  const CountedText& text = counts.text;
  std::string html;
  if (!counts.complete)
    html += warning("The run was stopped before its end: these are the texts read so far.");
  if (counts.settings.sampleShare < 1) {
    html += warning("A sample: " + percentText(counts.settings.sampleShare) +
                    " of the units were drawn by seed " + std::to_string(counts.settings.seed) + "; " +
                    groupedText(text.unitsLeftOut) + " units were left out.");
  }
  if (counts.settings.maskShare > 0) {
    html += warning(percentText(counts.settings.maskShare) +
                    " of the tokens that are not special were replaced by the mask token, drawn by seed " +
                    std::to_string(counts.settings.seed) + ".");
  }
  if (text.unitsRefused > 0) {
    html += warning(groupedText(text.unitsRefused) + " units could not be encoded and are missing.");
  }
  if (!pairsExact(counts)) {
    double bound = 0;
    for (const TreeCounts& tree : counts.trees) bound = std::max(bound, tree.tokens.errorBound());
    html += warning(
        "There were more pairs of token and leaf than the memory allowed: counts of words in leaves "
        "are estimates, never too low, and too high by more than " +
        decimalText(bound, 1) + " visits for at most 1.9\u00a0% of the pairs.");
  }
  return html;
}

std::string links(const RoutedModel& model) {
  std::string html = "<a href=\"#overview\">Overview</a>\n";
  for (int layer = 0; layer < model.layers; ++layer) {
    for (int tree = 0; tree < model.trees; ++tree) {
      html += "<a href=\"#" + treeAnchor(layer, tree) + "\">" + treeName(model, layer, tree) + "</a>\n";
    }
  }
  return element("nav", html + "<a href=\"#notes\">Notes and limits</a>\n") + "\n";
}

}  // namespace

std::string treeAnchor(int layer, int tree) {
  return "tree-" + std::to_string(layer + 1) + "-" + std::to_string(tree + 1);
}

std::string reportHead(const RoutingCounts& counts) {
  std::string html = element("h1", "Routing statistics of " + element("bdi", escaped(counts.model.name)));
  html += element("p",
                  "Which ways " + groupedText(counts.text.tokens) +
                      " tokens took through the trees of its feedforward layers.",
                  "lead");
  html += warnings(counts);
  std::string facts = fact("model", element("bdi", escaped(counts.model.name)));
  facts += fact("SHA-256 of its weights", element("code", escaped(counts.model.sha256)));
  facts += fact("shape", shapeWords(counts.model));
  facts += fact("weights in memory", weightsWords(counts.model));
  facts += fact("corpus", sourcesHtml(counts.text));
  facts += fact("size", sizeWords(counts.text));
  facts += fact("fingerprint", element("code", hexText(counts.text.fingerprint)));
  facts += fact("settings", element("code", escaped(settingsWords(counts))));
  facts += fact("written by", escaped(programWords()));
  return "<header>\n" + html + element("dl", facts) + "\n" + links(counts.model) + "</header>\n";
}

}  // namespace ufb::exporting
