// SPDX-License-Identifier: MIT
#include <algorithm>

#include "routing/export/export_facts.h"
#include "routing/export/html_text.h"
#include "routing/export/leaf_words.h"
#include "routing/export/number_text.h"
#include "routing/export/report.h"
#include "routing/export/svg_pictures.h"

namespace ufb::exporting {
namespace {

constexpr int kLorenzPoints = 100;
constexpr std::size_t kMostPairRows = 64;  ///< more are in layer_pairs.csv

/// Bits, with the estimate of chance taken off.
std::string correctedText(const Information& information) {
  return decimalText(std::max(0.0, information.bits - information.biasBits), 3);
}

std::string treeRow(const TableSource& source, int layer, int tree) {
  const TreeFigures& f = source.figuresOf(layer, tree);
  const std::string link =
      "<a href=\"#" + treeAnchor(layer, tree) + "\">" + treeName(source.counts.model, layer, tree) + "</a>";
  return figureRow({link, groupedText(f.leaves.bins - f.leaves.empty), decimalText(f.leaves.perplexity, 1),
                    decimalText(f.leaves.entropyBits, 3), decimalText(f.leaves.gini, 3),
                    groupedText(f.deadNodes),
                    f.leafAndToken ? decimalText(f.leafAndToken->bits, 3) : "\u2013",
                    f.leafAndToken ? correctedText(*f.leafAndToken) : "\u2013",
                    correctedText(f.leafAndPosition), decimalText(f.pathMargin[2], 3)});
}

std::string treesTable(const TableSource& source) {
  const RoutedModel& model = source.counts.model;
  std::string rows;
  for (int layer = 0; layer < model.layers; ++layer) {
    for (int tree = 0; tree < model.trees; ++tree) rows += treeRow(source, layer, tree);
  }
  return figureTable(
      headingRow({model.trees > 1 ? "layer.tree" : "layer",
                  "leaves used (of " + groupedText(model.leaves()) + ")", "effective leaves",
                  "entropy (bits)", "Gini", "dead nodes", "leaf and word (bits)", "the same, corrected",
                  "leaf and position, corrected (bits)", "median path margin"}) +
      element("tbody", rows));
}

std::string lorenzFigure(const TableSource& source) {
  const RoutingCounts& counts = source.counts;
  std::vector<LorenzLine> lines;
  for (int layer = 0; layer < counts.model.layers; ++layer) {
    for (int tree = 0; tree < counts.model.trees; ++tree) {
      lines.push_back({treeName(counts.model, layer, tree),
                       lorenzCurve(leafVisits(counts, layer, tree), kLorenzPoints),
                       source.figuresOf(layer, tree).leaves.gini});
    }
  }
  return element("h3", "How unevenly leaves are used") +
         element("figure",
                 element("figcaption",
                         "Lorenz curves: what share of all visits the least used leaves hold. The "
                         "further a curve hangs below the diagonal, the fewer leaves do the "
                         "work.") +
                     "\n" + lorenzSvg(lines),
                 "lorenz") +
         "\n";
}

std::string pairsTable(const RoutingCounts& counts) {
  if (counts.pairs.empty()) return {};
  const RoutedModel& model = counts.model;
  std::string rows;
  for (std::size_t i = 0; i < std::min(kMostPairRows, counts.pairs.size()); ++i) {
    const LeafPairs& pairs = counts.pairs[i];
    const Information information = leafPairInformation(pairs);
    rows += figureRow({treeName(model, pairs.layer, pairs.treeFrom) + " \u2192 " +
                           treeName(model, pairs.layer + 1, pairs.treeTo),
                       decimalText(information.bits, 3), decimalText(information.biasBits, 3),
                       correctedText(information)});
  }
  const int levels = counts.pairs.front().levels;
  std::string words =
      "How much the place of a token in one layer's tree tells about its place in the next: "
      "mutual information of the two leaves.";
  if (levels < model.depth) {
    words =
        "How much the place of a token in one layer's tree tells about its place in the next: mutual "
        "information of the first " +
        std::to_string(levels) + " turns of the two paths.";
  }
  if (counts.pairs.size() > kMostPairRows) {
    words += " The first " + std::to_string(kMostPairRows) + " of " +
             groupedText(std::int64_t(counts.pairs.size())) +
             " pairs of trees; the table layer_pairs has them all.";
  }
  return element("h3", "Neighbouring layers") + element("p", words) +
         figureTable(
             headingRow({"from \u2192 to", "information (bits)", "by chance (bits)", "corrected (bits)"}) +
             element("tbody", rows));
}

}  // namespace

std::string figureTable(const std::string& rows) {
  return "<div class=\"wide\">" + element("table", rows) + "</div>\n";
}

std::string reportOverview(const TableSource& source) {
  return "<section>\n<h2 id=\"overview\">Overview</h2>\n" + treesTable(source) +
         element(
             "p",
             "Effective leaves: 2 to the power of the entropy, as many evenly used leaves as would be spread "
             "alike. Gini: 0 if all leaves are used alike, 1 if one takes everything. Leaf and word: mutual "
             "information; corrected: less what chance alone would give. Path margin: the smallest "
             "distance of a token from the boundary of any decision on its path.",
             "soft") +
         lorenzFigure(source) + pairsTable(source.counts) + "</section>\n";
}

}  // namespace ufb::exporting
