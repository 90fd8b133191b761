// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "views/cell_grid.h"

class QPainter;
class QWidget;

namespace ufb {

/// What the views of layers x columns share: one row a layer with its number beside it, heads over the
/// columns. Font, palette and direction are the view's.
inline constexpr int kMinLayerHeight = 5;  ///< pixels

/// The cells inside of `plot`, as large as they may be. `headHeight` answers how much room the heads need
/// over columns of a width. layers and columns > 0.
[[nodiscard]] CellGrid layerGrid(const QWidget& view, const QRect& plot, int layers, int columns,
                                 const std::function<int(int columnWidth)>& headHeight);

/// The numbers of as many layers as there is room for, of the current one (counted from 0) in any case.
void paintLayerLabels(QPainter& painter, const QWidget& view, const CellGrid& cells, const QRect& plot,
                      int current);

}  // namespace ufb
