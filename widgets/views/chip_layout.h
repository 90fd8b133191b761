// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QVector>

namespace ufb {

/// Chips in rows from left to right (mirrored: from right to left), and one label at the far end: of the
/// first row if that leaves room for chips, else of a row of its own at the bottom. Pixels.
class ChipLayout {
 public:
  struct Sizes {
    QVector<int> chips;  ///< their widths; one wider than a row is cut to it
    int label = 0;       ///< its width; 0 = no label
    int height = 0;      ///< of a chip
    int scrollBar = 0;   ///< kept free at the far end of every row; then the label keeps its column free too
  };

  ChipLayout() = default;
  ChipLayout(const Sizes& sizes, int width, bool mirrored);

  [[nodiscard]] QRect chip(int index) const { return m_chips.value(index); }
  [[nodiscard]] QRect label() const { return m_label; }
  [[nodiscard]] int height() const { return m_height; }
  /// The label stands beside the first row, not below the last.
  [[nodiscard]] bool labelBeside() const { return m_labelBeside; }
  /// From one row to the next.
  [[nodiscard]] static int rowStep(int chipHeight);
  [[nodiscard]] static int heightOfRows(int rows, int chipHeight);
  /// The chip under a point; -1 if none.
  [[nodiscard]] int at(const QPoint& point) const;
  /// The chip that lies one row below (above: down = false) and nearest; `index` itself if there is none.
  [[nodiscard]] int neighbourRow(int index, bool down) const;

 private:
  QVector<QRect> m_chips;
  QRect m_label;
  int m_height = 0;
  bool m_labelBeside = false;
};

}  // namespace ufb
