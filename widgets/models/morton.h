// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QRect>

namespace ufb {

/// The leaves of a binary tree in a grid of equal cells, so that every subtree is one rectangle: the first
/// turn cuts the grid into left and right, the second into top and bottom, and so on in turns (Morton or Z
/// order). A tree of even depth fills a square, one of odd depth a rectangle twice as wide as it is high.
/// Depths 0 to
/// 30. Nothing is stored: places are computed from the bits of a leaf's number.
class MortonGrid {
 public:
  MortonGrid() = default;
  explicit MortonGrid(int depth) : m_depth(depth) {}

  [[nodiscard]] int depth() const { return m_depth; }
  [[nodiscard]] int columns() const { return 1 << ((m_depth + 1) / 2); }
  [[nodiscard]] int rows() const { return 1 << (m_depth / 2); }
  [[nodiscard]] int leaves() const { return 1 << m_depth; }
  /// Column and row of a leaf, 0 .. 2^depth-1.
  [[nodiscard]] QPoint cell(int leaf) const;
  /// The leaf in a cell; -1 outside of the grid.
  [[nodiscard]] int leafAt(const QPoint& cell) const;
  /// The cells of a subtree: `level` turns from the root, `place` from the left in that level.
  [[nodiscard]] QRect block(int level, int place) const;

 private:
  int m_depth = 0;
};

}  // namespace ufb
