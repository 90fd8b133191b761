// SPDX-License-Identifier: MIT
#include "views/leaf_maps_layout.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "views/theme.h"

namespace ufb {

namespace {

constexpr QSize kGap(theme::kGrid, theme::kHalfGrid);         ///< the least between two maps
constexpr QSize kMaxGap(5 * theme::kGrid, 3 * theme::kGrid);  ///< maps of one picture stay together
constexpr double kMaxCell = 96;
constexpr double kCrispCell = 4;

/// Whole pixels, which are crisp. Small cells, of which so much room would be lost, have quarters: then
/// subtrees of four turns fewer are still whole. Cells smaller than a pixel take what there is.
double cellSide(double room) {
  if (room < 1) return room;
  return room < kCrispCell ? std::floor(4 * room) / 4 : std::floor(room);
}

int rowsFor(int maps, int columns) {
  return (maps + columns - 1) / columns;
}

}  // namespace

double LeafMapsLayout::fit(int columns) const {
  const int rows = rowsFor(m_maps, columns);
  const double width = (m_area.width() - (columns - 1) * kGap.width()) / columns;
  const double height = (m_area.height() - (rows - 1) * kGap.height()) / rows - m_titleHeight;
  return std::clamp(std::min(width / m_grid.columns(), height / m_grid.rows()), 0.0, kMaxCell);
}

LeafMapsLayout::LeafMapsLayout(const QRect& area, int maps, const MortonGrid& grid, int titleHeight,
                               bool mirrored)
    : m_area(area), m_maps(maps), m_grid(grid), m_titleHeight(titleHeight), m_mirrored(mirrored) {
  if (maps <= 0) return;
  // The largest cells, as they will be painted; of these no hole in the last row, then the most even use of
  // room.
  const auto merit = [this](int columns) {
    return std::make_tuple(cellSide(fit(columns)), -(rowsFor(m_maps, columns) * columns - m_maps),
                           fit(columns));
  };
  for (int columns = 2; columns <= maps; ++columns) {
    if (merit(columns) >= merit(m_columns)) m_columns = columns;
  }
  const double side = cellSide(fit(m_columns));
  const QSizeF best(side * grid.columns(), side * grid.rows());
  m_cell = static_cast<int>(side);
  m_size = QSize(std::max(1, static_cast<int>(best.width())), std::max(1, static_cast<int>(best.height())));
  const int rows = rowsFor(maps, m_columns);
  const QSize slot(m_size.width(), m_size.height() + m_titleHeight);
  const auto gap = [](int room, int count, int part, int most) {
    return count < 2 ? 0 : std::clamp((room - count * part) / (count - 1), 1, most);
  };
  m_step = QSize(slot.width() + gap(area.width(), m_columns, slot.width(), kMaxGap.width()),
                 slot.height() + gap(area.height(), rows, slot.height(), kMaxGap.height()));
}

QRect LeafMapsLayout::slot(int layer) const {
  if (layer < 0 || layer >= m_maps) return {};
  const int column = layer % m_columns;
  const int left = m_mirrored ? m_area.right() + 1 - m_size.width() - column * m_step.width()
                              : m_area.left() + column * m_step.width();
  return {left, m_area.top() + layer / m_columns * m_step.height(), m_size.width(),
          m_size.height() + m_titleHeight};
}

QRect LeafMapsLayout::title(int layer) const {
  QRect title = slot(layer);
  if (!title.isEmpty()) title.setHeight(m_titleHeight);
  return title;
}

QRect LeafMapsLayout::map(int layer) const {
  const QRect place = slot(layer);
  return place.isEmpty() ? place : place.adjusted(0, m_titleHeight, 0, 0);
}

QRect LeafMapsLayout::pixels(int layer, const QRect& cells) const {
  const QRect area = map(layer);
  if (area.isEmpty()) return area;
  const int left = cells.left() * area.width() / m_grid.columns();
  const int top = cells.top() * area.height() / m_grid.rows();
  const int right = (cells.right() + 1) * area.width() / m_grid.columns();
  const int bottom = (cells.bottom() + 1) * area.height() / m_grid.rows();
  return {area.left() + left, area.top() + top, std::max(1, right - left), std::max(1, bottom - top)};
}

QRect LeafMapsLayout::leaf(int layer, int leaf) const {
  return pixels(layer, QRect(m_grid.cell(leaf), QSize(1, 1)));
}

QRect LeafMapsLayout::cells(int layer, const QRect& pixels) const {
  const QRect area = map(layer);
  const QRect inside = pixels.intersected(area).translated(-area.topLeft());
  if (inside.isEmpty()) return {};
  // The last cell that touches a pixel is the one before the first that starts behind it. Of cells smaller
  // than a pixel the first is the one that starts in it.
  const auto last = [](int pixel, int cells, int side) { return ((pixel + 1) * cells - 1) / side; };
  const auto first = [&last](int pixel, int cells, int side) {
    return side < cells ? (pixel * cells + side - 1) / side : last(pixel, cells, side);
  };
  return {QPoint(first(inside.left(), m_grid.columns(), area.width()),
                 first(inside.top(), m_grid.rows(), area.height())),
          QPoint(last(inside.right(), m_grid.columns(), area.width()),
                 last(inside.bottom(), m_grid.rows(), area.height()))};
}

LeafMapsLayout::Place LeafMapsLayout::placeAt(const QPoint& pixel) const {
  const int layer = layerAt(pixel);
  const QRect touched = cells(layer, QRect(pixel, QSize(1, 1)));
  if (touched.isEmpty()) return {};
  return {layer, m_grid.leafAt(touched.topLeft())};
}

int LeafMapsLayout::layerAt(const QPoint& pixel) const {
  if (m_maps == 0 || !m_area.contains(pixel)) return -1;
  const int along = m_mirrored ? m_area.right() - pixel.x() : pixel.x() - m_area.left();
  const int column = along / m_step.width();
  const int layer = (pixel.y() - m_area.top()) / m_step.height() * m_columns + column;
  return column < m_columns && slot(layer).contains(pixel) ? layer : -1;
}

}  // namespace ufb
