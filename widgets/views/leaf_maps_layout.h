// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

#include "models/morton.h"

namespace ufb {

/// Where the maps of all layers lie in a rectangle: as many columns as give the largest cells, of whole
/// pixels unless they are small. Everything is computed, nothing looked up. Right to left the
/// first layer is the rightmost; the maps themselves are never mirrored: a left turn is on the left.
class LeafMapsLayout {
 public:
  /// A leaf in a map; layer -1 = none.
  struct Place {
    int layer = -1;
    int leaf = -1;
    bool operator==(const Place&) const = default;
  };

  LeafMapsLayout() = default;
  LeafMapsLayout(const QRect& area, int maps, const MortonGrid& grid, int titleHeight, bool mirrored);

  [[nodiscard]] int maps() const { return m_maps; }
  [[nodiscard]] const MortonGrid& grid() const { return m_grid; }
  /// Pixels of a cell's side, rounded down; 0 if a cell is smaller than a pixel.
  [[nodiscard]] int cellSize() const { return m_cell; }
  /// Empty for a layer that does not exist.
  [[nodiscard]] QRect map(int layer) const;
  [[nodiscard]] QRect title(int layer) const;
  /// The pixels of some cells of a map; at least one.
  [[nodiscard]] QRect pixels(int layer, const QRect& cells) const;
  [[nodiscard]] QRect leaf(int layer, int leaf) const;
  /// A rectangle of pixels as the cells of a map that it touches; empty if it touches none.
  [[nodiscard]] QRect cells(int layer, const QRect& pixels) const;
  /// The leaf at a pixel; of several that share one, the one up and left.
  [[nodiscard]] Place placeAt(const QPoint& pixel) const;
  /// The layer whose title or map is at a pixel; -1 if there is none.
  [[nodiscard]] int layerAt(const QPoint& pixel) const;

 private:
  /// The room for the side of a cell if the maps stand in so many columns, in pixels.
  [[nodiscard]] double fit(int columns) const;
  [[nodiscard]] QRect slot(int layer) const;

  QRect m_area;
  int m_maps = 0;
  MortonGrid m_grid;
  int m_titleHeight = 0;
  bool m_mirrored = false;
  int m_columns = 1;
  int m_cell = 0;
  QSize m_size;  ///< of one map
  QSize m_step;  ///< from one map to the next
};

}  // namespace ufb
