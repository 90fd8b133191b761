// SPDX-License-Identifier: MIT
#include "routing/export/tables.h"

#include <algorithm>
#include <cmath>

#include "routing/export/export_facts.h"
#include "routing/export/export_problem.h"

namespace ufb::exporting {

Source tableSource(const RoutingCounts& counts, std::stop_token stop, std::string subject) {
  const auto source = std::make_shared<TableSource>(
      TableSource{counts, tokenNames(counts), std::move(stop), std::move(subject), {}});
  forEachTree(*source,
              [&](int layer, int tree) { source->figures.push_back(treeFigures(counts, layer, tree)); });
  return source;
}

bool pairsExact(const RoutingCounts& counts) {
  return std::all_of(counts.trees.begin(), counts.trees.end(),
                     [](const TreeCounts& tree) { return tree.tokens.exact(); });
}

std::vector<Table> smallTables(const Source& source) {
  std::vector<Table> tables = {layersTable(source),     lorenzTable(source), positionsTable(source),
                               layerPairsTable(source), nodesTable(source),  leavesTable(source),
                               tokensTable(source)};
  if (source->counts.settings.contexts > 0) tables.push_back(contextsTable(source));
  return tables;
}

void forEachTree(const TableSource& source, const std::function<void(int layer, int tree)>& work) {
  for (int layer = 0; layer < source.counts.model.layers; ++layer) {
    for (int tree = 0; tree < source.counts.model.trees; ++tree) {
      stopIfAsked(source.stop, source.subject);
      work(layer, tree);
    }
  }
}

void treeCells(RowSink& row, int layer, int tree) {
  row.integer(layer + 1);
  row.integer(tree + 1);
}

void appendQuantileColumns(std::vector<std::string>& columns, const std::string& name) {
  for (const double quantile : kQuantiles) {
    const std::string percent = std::to_string(std::lround(quantile * 100));
    columns.push_back(name + (percent.size() < 2 ? "_p0" : "_p") + percent);
  }
}

}  // namespace ufb::exporting
