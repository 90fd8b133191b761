// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QVector>

#include "models/tree_window.h"

namespace ufb {

class TreeColors;

/// Which node every pixel column of a level shows, breadth first; -1 where there is none. Of several in one
/// column it is the strongest, so that a single visit is seen among many nodes that nobody visits.
[[nodiscard]] QVector<int> nodesInColumns(const TreeGeometry& geometry, const TreeColors& colors, int level);
/// The node that a pixel shows; -1 outside of the tree. The same answer as nodesInColumns(), for one column.
[[nodiscard]] int nodeUnder(const TreeGeometry& geometry, const TreeColors& colors, const QPoint& pos);

/// The tree as the geometry lays it out, area.size() large. `gap`: pixels between nodes that are wide enough,
/// and between rows; they have the colour `back`.
[[nodiscard]] QImage treeImage(const TreeGeometry& geometry, const TreeColors& colors, QRgb back, int gap);
/// The last level alone, as high as the area.
[[nodiscard]] QImage leavesImage(const TreeGeometry& geometry, const TreeColors& colors);

}  // namespace ufb
