// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "routing/export/tables.h"

/// The parts of report.html, each well-formed XHTML on its own.
namespace ufb::exporting {

/// The style sheet: light and dark by what the reader's system prefers, light on paper.
[[nodiscard]] std::string reportStyle();
/// Title, what was counted and how, what must be known before anything else, links to the trees.
[[nodiscard]] std::string reportHead(const RoutingCounts& counts);
/// All trees side by side: figures, Lorenz curves, neighbouring layers.
[[nodiscard]] std::string reportOverview(const TableSource& source);
/// One tree: figures, pictures, its most used leaves with their words and contexts.
[[nodiscard]] std::string reportTree(const TableSource& source, int layer, int tree);
[[nodiscard]] std::string reportLeaves(const TableSource& source, int layer, int tree);
/// How figures are made and what they cannot say, and which runs they come from.
[[nodiscard]] std::string reportNotes(const RoutingCounts& counts);

/// A table in a box that scrolls where the window is narrow.
[[nodiscard]] std::string figureTable(const std::string& rows);
/// The place of a tree's part, for links: "tree-7-3".
[[nodiscard]] std::string treeAnchor(int layer, int tree);

}  // namespace ufb::exporting
