// SPDX-License-Identifier: MIT
#include "routing/export/export_facts.h"
#include "routing/export/tables.h"
#include "ufb/routing_figures.h"

namespace ufb::exporting {
namespace {

std::vector<std::string> nodeColumns() {
  std::vector<std::string> columns = {"layer",  "tree",  "node",       "address",   "level",
                                      "visits", "share", "turn_share", "mean_logit"};
  appendQuantileColumns(columns, "logit");
  columns.insert(columns.end(), {"lowest_logit", "highest_logit", "mean_margin"});
  appendQuantileColumns(columns, "margin");
  columns.insert(columns.end(), {"mean_contribution", "masked_visits"});
  return columns;
}

void writeNode(RowSink& row, const NodeFigures& figures) {
  row.integer(figures.visits);
  for (const double value : {figures.share, figures.turnShare, figures.meanLogit}) row.number(value);
  for (const double value : figures.logit) row.number(value);
  for (const double value : {figures.lowestLogit, figures.highestLogit, figures.meanMargin})
    row.number(value);
  for (const double value : figures.margin) row.number(value);
  row.number(figures.meanContribution);
}

}  // namespace

Table nodesTable(const Source& source) {
  const auto write = [source](RowSink& row) {
    const RoutedModel& model = source->counts.model;
    forEachTree(*source, [&](int layer, int tree) {
      const std::vector<std::int64_t> masked =
          maskedVisitsOfNodes(source->counts.tree(layer, tree), model.depth);
      for (int node = 0; node < model.nodesPerTree(); ++node) {
        treeCells(row, layer, tree);
        row.integer(node);
        row.text(nodeAddress(model, layer, tree, node));
        row.integer(levelOfNode(node));
        writeNode(row, nodeFigures(source->counts, layer, tree, node));
        row.integer(masked[static_cast<std::size_t>(node)]);
        row.endRow();
      }
    });
  };
  return {"nodes", nodeColumns(), write};
}

}  // namespace ufb::exporting
