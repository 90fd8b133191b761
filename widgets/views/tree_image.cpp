// SPDX-License-Identifier: MIT
#include "views/tree_image.h"

#include <algorithm>
#include <cstring>

#include "views/tree_colors.h"

namespace ufb {

namespace {

constexpr int kGapFrom = 4;  ///< nodes narrower than this many gaps touch each other

int firstOf(int level) {
  return (1 << level) - 1;
}

/// The pixels of one level in an image.
struct Band {
  int top = 0;
  int height = 0;
  int gap = 0;  ///< between nodes
};

QRgb* line(QImage& image, int y) {
  return reinterpret_cast<QRgb*>(image.scanLine(y));  // NOLINT: the format is 32 bits a pixel
}

/// Pixels [left, right) of one node.
void paintRun(QImage& image, const Band& band, int node, int left, int right, const TreeColors& colors) {
  const bool gap = right - left >= kGapFrom * band.gap && right < image.width();
  const int end = gap ? right - band.gap : right;
  const bool plain = colors.pattern(node) == TreeColors::Pattern::Plain;
  for (int y = 0; y < band.height; ++y) {
    QRgb* pixels = line(image, band.top + y);
    if (plain) {
      std::fill(pixels + left, pixels + end, colors.color(node));
    } else {
      for (int x = left; x < end; ++x) pixels[x] = colors.pixel(node, x, y, band.height);
    }
  }
}

void paintLevel(QImage& image, const TreeGeometry& geometry, int level, const Band& band,
                const TreeColors& colors) {
  if (band.height <= 0) return;
  const QVector<int> nodes = nodesInColumns(geometry, colors, level);
  const Band first{band.top, 1, band.gap};
  QVector<int> patterned;  // where their runs begin
  const auto endOf = [&nodes](int left) {
    const auto differs = [&](int node) { return node != nodes[left]; };
    return static_cast<int>(std::find_if(nodes.begin() + left, nodes.end(), differs) - nodes.begin());
  };
  for (int left = 0; left < nodes.size(); left = endOf(left)) {
    const int node = nodes[left];
    if (node < 0) continue;
    if (colors.pattern(node) != TreeColors::Pattern::Plain) patterned += left;
    paintRun(image, first, node, left, endOf(left), colors);
  }
  // Most of a level is the same in all of its lines.
  for (int y = 1; y < band.height; ++y) {
    std::memcpy(image.scanLine(band.top + y), image.constScanLine(band.top),
                static_cast<size_t>(image.bytesPerLine()));
  }
  for (const int left : patterned) paintRun(image, band, nodes[left], left, endOf(left), colors);
}

}  // namespace

QVector<int> nodesInColumns(const TreeGeometry& geometry, const TreeColors& colors, int level) {
  const QRect area = geometry.area();
  QVector<int> columns(area.width(), -1);
  const TreePlaces places = geometry.visible(level);
  const auto offer = [&](int x, int node) {
    int& shown = columns[x - area.left()];
    if (shown < 0 || colors.strength(node) > colors.strength(shown)) shown = node;
  };
  int right = geometry.edge(level, places.first);
  for (int place = places.first; place <= places.last; ++place) {
    const int left = right;
    right = geometry.edge(level, place + 1);
    if (geometry.scale().vanishes(level, place)) continue;
    const int node = firstOf(level) + place;
    offer(std::min(left, area.right()), node);
    for (int x = left + 1; x < right; ++x) columns[x - area.left()] = node;
  }
  return columns;
}

int nodeUnder(const TreeGeometry& geometry, const TreeColors& colors, const QPoint& pos) {
  const int level = geometry.levelAt(pos.y());
  const TreePlaces places = geometry.at(level, pos.x());
  int shown = -1;
  for (int place = places.first; place <= places.last; ++place) {
    const int node = firstOf(level) + place;
    if (geometry.scale().vanishes(level, place)) continue;
    if (shown < 0 || colors.strength(node) > colors.strength(shown)) shown = node;
  }
  return shown;
}

QImage treeImage(const TreeGeometry& geometry, const TreeColors& colors, QRgb back, int gap) {
  QImage image(geometry.area().size(), QImage::Format_RGB32);
  image.fill(back);
  for (int level = 0; level <= geometry.depth(); ++level) {
    const QRect row = geometry.row(level);
    const int height = row.height() >= kGapFrom * gap ? row.height() - gap : row.height();
    paintLevel(image, geometry, level, {row.top() - geometry.area().top(), height, gap}, colors);
  }
  return image;
}

QImage leavesImage(const TreeGeometry& geometry, const TreeColors& colors) {
  QImage image(geometry.area().size(), QImage::Format_RGB32);
  image.fill(colors.ground());
  paintLevel(image, geometry, geometry.depth(), {0, image.height(), 0}, colors);
  return image;
}

}  // namespace ufb
