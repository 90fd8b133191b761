// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "routing/export/table.h"
#include "ufb/routing_export.h"
#include "ufb/routing_figures.h"

/// The tables that TABLES.md describes. All of them count layers and trees from 1, other things from 0.
namespace ufb::exporting {

/// What several tables need, made once.
struct TableSource {
  const RoutingCounts& counts;
  std::vector<std::string> tokens;  ///< tokenNames()
  std::stop_token stop;
  std::string subject;               ///< what a stop is about
  std::vector<TreeFigures> figures;  ///< [layers, trees]

  [[nodiscard]] const TreeFigures& figuresOf(int layer, int tree) const {
    return figures[static_cast<std::size_t>(layer) * static_cast<std::size_t>(counts.model.trees) +
                   static_cast<std::size_t>(tree)];
  }
};
using Source = std::shared_ptr<const TableSource>;
/// Borrows the counts.
[[nodiscard]] Source tableSource(const RoutingCounts& counts, std::stop_token stop, std::string subject);

[[nodiscard]] Table nodesTable(const Source& source);
[[nodiscard]] Table leavesTable(const Source& source);
[[nodiscard]] Table layersTable(const Source& source);
[[nodiscard]] Table lorenzTable(const Source& source);
[[nodiscard]] Table positionsTable(const Source& source);
[[nodiscard]] Table layerPairsTable(const Source& source);
[[nodiscard]] Table tokensTable(const Source& source);
[[nodiscard]] Table contextsTable(const Source& source);
/// Pairs that occurred less often than `leastCount` are left out. Only if pairsExact().
[[nodiscard]] Table tokensLeavesTable(const Source& source, std::int64_t leastCount);

/// Whether every tree's table of tokens by leaves is exact, so that its pairs can be listed.
[[nodiscard]] bool pairsExact(const RoutingCounts& counts);

/// All but tokens_leaves, and contexts only if any were kept.
[[nodiscard]] std::vector<Table> smallTables(const Source& source);

/// Calls work(layer, tree) for each tree, asking the stop token before each.
void forEachTree(const TableSource& source, const std::function<void(int layer, int tree)>& work);
/// The first two cells of most rows.
void treeCells(RowSink& row, int layer, int tree);
/// name_p05, name_p25, ... of kQuantiles.
void appendQuantileColumns(std::vector<std::string>& columns, const std::string& name);

}  // namespace ufb::exporting
