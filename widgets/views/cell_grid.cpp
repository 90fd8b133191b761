// SPDX-License-Identifier: MIT
#include "views/cell_grid.h"

namespace ufb {

namespace {

/// Where part `index` of `count` begins on a line this long.
int edge(int index, int length, int count) {
  return static_cast<int>(static_cast<qint64>(index) * length / count);
}

/// The part that holds a pixel: the inverse of edge(), also where rounding makes parts unequal.
int part(int pixel, int length, int count) {
  if (pixel < 0 || pixel >= length || count <= 0) return -1;
  return static_cast<int>((static_cast<qint64>(pixel + 1) * count - 1) / length);
}

}  // namespace

QRect CellGrid::row(int index) const {
  if (index < 0 || index >= rows) return {};
  const int top = edge(index, area.height(), rows);
  return {area.left(), area.top() + top, area.width(), edge(index + 1, area.height(), rows) - top};
}

QRect CellGrid::column(int index) const {
  if (index < 0 || index >= columns) return {};
  const int place = mirrored ? columns - 1 - index : index;
  const int left = edge(place, area.width(), columns);
  return {area.left() + left, area.top(), edge(place + 1, area.width(), columns) - left, area.height()};
}

QRect CellGrid::cell(int rowIndex, int columnIndex) const {
  return row(rowIndex) & column(columnIndex);
}

int CellGrid::rowAt(int y) const {
  return part(y - area.top(), area.height(), rows);
}

int CellGrid::columnAt(int x) const {
  const int place = part(x - area.left(), area.width(), columns);
  return place >= 0 && mirrored ? columns - 1 - place : place;
}

}  // namespace ufb
