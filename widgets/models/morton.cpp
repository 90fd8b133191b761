// SPDX-License-Identifier: MIT
#include "models/morton.h"

namespace ufb {

namespace {

/// Column and row of a subtree among the subtrees of its level: its turns, dealt out to the two in turns.
QPoint dealOut(int level, int place) {
  QPoint cell;
  for (int turn = 0; turn < level; ++turn) {
    const int bit = place >> (level - 1 - turn) & 1;
    if (turn % 2 == 0) {
      cell.rx() = cell.x() << 1 | bit;
    } else {
      cell.ry() = cell.y() << 1 | bit;
    }
  }
  return cell;
}

}  // namespace

QPoint MortonGrid::cell(int leaf) const {
  return dealOut(m_depth, leaf);
}

int MortonGrid::leafAt(const QPoint& cell) const {
  if (!QRect(0, 0, columns(), rows()).contains(cell)) return -1;
  int leaf = 0;
  int columnBit = (m_depth + 1) / 2;
  int rowBit = m_depth / 2;
  for (int turn = 0; turn < m_depth; ++turn) {
    const int bit = turn % 2 == 0 ? cell.x() >> --columnBit & 1 : cell.y() >> --rowBit & 1;
    leaf = leaf << 1 | bit;
  }
  return leaf;
}

QRect MortonGrid::block(int level, int place) const {
  const QSize size(columns() >> ((level + 1) / 2), rows() >> (level / 2));
  const QPoint among = dealOut(level, place);
  return {QPoint(among.x() * size.width(), among.y() * size.height()), size};
}

}  // namespace ufb
