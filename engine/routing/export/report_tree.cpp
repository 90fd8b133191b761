// SPDX-License-Identifier: MIT
#include "routing/export/export_facts.h"
#include "routing/export/html_text.h"
#include "routing/export/leaf_words.h"
#include "routing/export/number_text.h"
#include "routing/export/report.h"
#include "routing/export/svg_pictures.h"

namespace ufb::exporting {
namespace {

std::string informationWords(const Information& information) {
  return decimalText(information.bits, 3) + " bits, " + decimalText(information.biasBits, 3) +
         " of them by chance";
}

std::string marginWords(const Quantiles& margin) {
  return decimalText(margin[2], 3) + " (5\u00a0%: " + decimalText(margin[0], 3) +
         ", 95\u00a0%: " + decimalText(margin[4], 3) + ")";
}

std::string figuresTable(const TableSource& source, int layer, int tree) {
  const TreeFigures& f = source.figuresOf(layer, tree);
  const RoutedModel& model = source.counts.model;
  const std::int64_t used = f.leaves.bins - f.leaves.empty;
  std::string rows;
  rows += figureRow({"leaves used", groupedText(used) + " of " + groupedText(f.leaves.bins) + " (" +
                                        percentText(shareOf(used, f.leaves.bins)) + ")"});
  rows += figureRow({"effective leaves", decimalText(f.leaves.perplexity, 1)});
  rows += figureRow({"entropy of leaves", decimalText(f.leaves.entropyBits, 3) + " of at most " +
                                              std::to_string(model.depth) + " bits"});
  rows += figureRow({"Gini of leaves", decimalText(f.leaves.gini, 3)});
  rows += figureRow({"dead nodes", groupedText(f.deadNodes) + " of " + groupedText(model.nodesPerTree())});
  rows +=
      figureRow({"leaf and word share", f.leafAndToken ? informationWords(*f.leafAndToken) : "not known"});
  rows += figureRow({"leaf and position share", informationWords(f.leafAndPosition)});
  if (f.leavesMasked.total > 0) {
    rows +=
        figureRow({"effective leaves of mask tokens", decimalText(f.leavesMasked.perplexity, 1) + " (" +
                                                          groupedText(f.leavesMasked.total) + " tokens)"});
    rows += figureRow({"effective leaves of all others", decimalText(f.leavesUnmasked.perplexity, 1)});
  }
  rows += figureRow({"median path margin", marginWords(f.pathMargin)});
  return figureTable(element("tbody", rows));
}

std::string positionsTable(const TreeFigures& figures) {
  std::string rows;
  for (std::size_t bucket = 0; bucket < figures.leavesByPosition.size(); ++bucket) {
    const Spread& spread = figures.leavesByPosition[bucket];
    if (spread.total == 0) continue;
    rows += figureRow({positionBucketName(static_cast<int>(bucket)), groupedText(spread.total),
                       groupedText(spread.bins - spread.empty), decimalText(spread.perplexity, 1)});
  }
  if (rows.empty()) return {};
  return element("h3", "By position in the sequence") +
         figureTable(headingRow({"position", "tokens", "leaves used", "effective leaves"}) +
                     element("tbody", rows));
}

std::string figure(const char* caption, const std::string& svg) {
  return element("figure", element("figcaption", caption) + "\n" + svg) + "\n";
}

}  // namespace

std::string reportTree(const TableSource& source, int layer, int tree) {
  const RoutingCounts& counts = source.counts;
  std::string title = "Layer " + std::to_string(layer + 1);
  if (counts.model.trees > 1) title += ", tree " + std::to_string(tree + 1);
  std::string html =
      "<section class=\"tree\">\n<h2 id=\"" + treeAnchor(layer, tree) + "\">" + title + "</h2>\n";
  html += figure(
      "The tree from its root down; left is the turn at a logit of 0 or less. Point at a node to "
      "read its figures.",
      icicleSvg(counts, layer, tree));
  html += "<div class=\"pair\">\n<div>" + figuresTable(source, layer, tree) + "</div>\n<div>" +
          figure("How many leaves are used how often", leafHistogramSvg(counts, layer, tree)) +
          "</div>\n</div>\n";
  html += positionsTable(source.figuresOf(layer, tree));
  return html + reportLeaves(source, layer, tree) + "</section>\n";
}

}  // namespace ufb::exporting
