// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace ufb {

/// A rectangle cut into rows and columns of whole pixels that leave no gap; where a cell lies, and which cell
/// lies somewhere, is computed and not stored. Mirrored: column 0 is the rightmost.
struct CellGrid {
  QRect area;
  int rows = 0;
  int columns = 0;
  bool mirrored = false;

  [[nodiscard]] QRect cell(int row, int column) const;
  /// The whole row or column.
  [[nodiscard]] QRect row(int index) const;
  [[nodiscard]] QRect column(int index) const;
  /// The row at this y or the column at this x; -1 outside.
  [[nodiscard]] int rowAt(int y) const;
  [[nodiscard]] int columnAt(int x) const;
};

}  // namespace ufb
