// SPDX-License-Identifier: MIT
// Where the parts of the leaf maps lie and how they are painted.
#include <QComboBox>
#include <QLayout>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "models/leaf_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "views/corpus_colors.h"
#include "views/leaf_maps.h"
#include "views/theme.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kGridCell = 6;     ///< pixels; larger cells are told apart by a line
constexpr int kHatchedCell = 8;  ///< room for a hatch
constexpr int kLeastMark = 4;    ///< a mark that one looks for
constexpr int kLeastNumber = 2;  ///< a mark that is one of many
constexpr int kLeastStripe = 3;
constexpr int kPrefixTurns = 4;  ///< of the subtrees that lines keep apart: sixteen to a map

}  // namespace

int LeafMaps::titleHeight() const {
  return QFontMetrics(smallFont(font())).height() + theme::kHalfGrid;
}

void LeafMaps::updateLayout() {
  layout()->activate();
  const int top = m_header->geometry().bottom() + 1 + theme::kHalfGrid;
  const QRect area = rect().adjusted(theme::kGrid, top, -theme::kGrid, -theme::kHalfGrid - 2);
  const MortonGrid grid(routing() ? routing()->depth : 0);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  m_layout = LeafMapsLayout(area, message().isEmpty() ? m_table->layers() : 0, grid, titleHeight(), mirrored);
  m_image = QImage();
  m_legend->update();  // its samples look as in the maps
  update();
}

QSize LeafMaps::sizeHint() const {
  return {60 * theme::kGrid, 24 * theme::kGrid};
}

QSize LeafMaps::minimumSizeHint() const {
  return {40 * theme::kGrid, 11 * theme::kGrid};
}

QRect LeafMaps::mapRect(int layer) const {
  return m_layout.map(layer);
}

QRect LeafMaps::titleRect(int layer) const {
  return m_layout.title(layer);
}

QRect LeafMaps::leafRect(int layer, int leaf) const {
  return leaf >= 0 && leaf < m_table->leaves() ? m_layout.leaf(layer, leaf) : QRect();
}

QRect LeafMaps::blockRect(const NodeAddress& node) const {
  return shows(node) ? m_layout.pixels(node.layer, m_layout.grid().block(node.level, node.place)) : QRect();
}

int LeafMaps::leastMark() const {
  if (color() == Color::Corpus) return 1;  // nearly all leaves have one: larger marks would hide others
  const bool one = color() == Color::SelectedTokens || color() == Color::Pinned;
  return one ? kLeastMark : kLeastNumber;
}

QRect LeafMaps::markRect(int layer, int leaf, int least) const {
  const QRect cell = m_layout.leaf(layer, leaf);
  // All of one size, though cells of a fraction of pixels differ by one.
  const int side = std::max(least, m_layout.cellSize());
  if (side > least) return {cell.topLeft(), QSize(side, side)};
  const QRect map = m_layout.map(layer);
  QRect mark(0, 0, side, side);
  mark.moveTopLeft(cell.center() - QPoint((mark.width() - 1) / 2, (mark.height() - 1) / 2));
  mark.moveLeft(std::clamp(mark.left(), map.left(), std::max(map.left(), map.right() + 1 - mark.width())));
  mark.moveTop(std::clamp(mark.top(), map.top(), std::max(map.top(), map.bottom() + 1 - mark.height())));
  return mark;
}

LeafMaps::Place LeafMaps::placeAt(const QPoint& pixel) const {
  const Place exact = m_layout.placeAt(pixel);
  const int least = leastMark();
  if (exact.leaf < 0 || m_layout.cellSize() >= least ||
      m_marks.marked(m_table->rowOf(exact.layer, exact.leaf)))
    return exact;
  const QRect cells =
      m_layout.cells(exact.layer, QRect(pixel - QPoint(least, least), pixel + QPoint(least, least)));
  Place best = exact;
  int nearest = 2 * least;
  for (int y = cells.top(); y <= cells.bottom(); ++y) {
    for (int x = cells.left(); x <= cells.right(); ++x) {
      const int leaf = m_layout.grid().leafAt({x, y});
      if (!m_marks.marked(m_table->rowOf(exact.layer, leaf))) continue;
      const QRect mark = markRect(exact.layer, leaf, least);
      const int distance = (mark.center() - pixel).manhattanLength();
      if (!mark.contains(pixel) || distance >= nearest) continue;
      nearest = distance;
      best.leaf = leaf;
    }
  }
  return best;
}

void LeafMaps::resizeEvent(QResizeEvent*) {
  updateLayout();
}

bool LeafMaps::event(QEvent* event) {
  const bool handled = RoutingView::event(event);
  // The legend has wrapped, or a chooser came or went: the maps move.
  if (event->type() == QEvent::LayoutRequest) updateLayout();
  return handled;
}

void LeafMaps::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
      refresh();
      break;
    default:
      break;
  }
}

void LeafMaps::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!beginPainting(painter)) return;
  if (m_image.isNull() || m_image.devicePixelRatio() != devicePixelRatioF()) paintImage();
  painter.drawImage(0, 0, m_image);
  paintTitles(painter);
  paintPrimary(painter);
  paintHover(painter);
  paintSelected(painter);
  if (!m_brush.isEmpty()) {
    QColor veil = palette().color(QPalette::Highlight);
    paintFrame(painter, m_brush, veil);
    veil.setAlphaF(0.2F);
    painter.fillRect(m_brush, veil);
  }
}

void LeafMaps::paintImage() {
  m_image = QImage(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
  m_image.setDevicePixelRatio(devicePixelRatioF());
  m_image.fill(Qt::transparent);
  for (int layer = 0; layer < m_layout.maps(); ++layer) paintGround(layer);
  for (const LeafMark& mark : m_marks.marks()) paintMark(mark);
}

/// A rectangle of the view in pixels of the image; empty outside of it.
QRect LeafMaps::imagePixels(const QRect& rect) const {
  const double ratio = m_image.devicePixelRatio();
  const auto scaled = [ratio](int value, int most) { return std::clamp(qRound(value * ratio), 0, most); };
  return {
      QPoint(scaled(rect.left(), m_image.width()), scaled(rect.top(), m_image.height())),
      QPoint(scaled(rect.right() + 1, m_image.width()) - 1, scaled(rect.bottom() + 1, m_image.height()) - 1)};
}

void LeafMaps::fill(const QRect& rect, QRgb color) {
  const QRect pixels = imagePixels(rect);
  for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(y)) + pixels.left();
    std::fill(line, line + std::max(0, pixels.width()), color | 0xff000000U);
  }
}

/// Lines that run on from leaf to leaf, so that they are seen where many are dead, however small.
void LeafMaps::fillDead(const QRect& rect, QRgb color) {
  const QRect pixels = imagePixels(rect);
  const int ratio = std::max(1, qRound(m_image.devicePixelRatio()));
  for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(y));
    for (int x = pixels.left(); x <= pixels.right(); ++x) {
      if (onDeadHatch(x / ratio, y / ratio)) line[x] = color | 0xff000000U;
    }
  }
}

/// Grey with lines: between all leaves if there is room for them, else between subtrees of kPrefixTurns.
void LeafMaps::paintGround(int layer) {
  const QRect map = m_layout.map(layer);
  const MortonGrid& grid = m_layout.grid();
  fill(map, LeafMarks::ground(palette()));
  const bool all = m_layout.cellSize() >= kGridCell;
  const QSize block = all ? QSize(1, 1) : grid.block(std::min(kPrefixTurns, grid.depth()), 0).size();
  const QRgb line = (all ? palette().color(QPalette::Base) : theme::hairline(palette())).rgb();
  for (int column = block.width(); column < grid.columns(); column += block.width()) {
    const QRect right = m_layout.pixels(layer, QRect(column, 0, 1, grid.rows()));
    fill(QRect(right.left() - 1, map.top(), 1, map.height()), line);
  }
  for (int row = block.height(); row < grid.rows(); row += block.height()) {
    const QRect below = m_layout.pixels(layer, QRect(0, row, grid.columns(), 1));
    fill(QRect(map.left(), below.top() - 1, map.width(), 1), line);
  }
}

void LeafMaps::paintMark(const LeafMark& mark) {
  const int leaf = mark.row % m_table->leaves();
  const int layer = mark.row / m_table->leaves();
  // Where neighbours are marked too, nothing is left between cells of a fraction of pixels.
  QRect rect = color() == Color::Corpus ? m_layout.leaf(layer, leaf) : markRect(layer, leaf, leastMark());
  if (m_layout.cellSize() >= kGridCell) rect.adjust(0, 0, -1, -1);
  if (mark.dead) return fillDead(rect, mark.color);
  if (mark.second) {
    QPainter painter(&m_image);
    paintPinnedMark(painter, rect);
    return;
  }
  const QVector<QRgb> colors = m_marks.colors(mark.row);
  const auto count = static_cast<int>(colors.size());
  if (count < 2 || rect.width() / count < kLeastStripe) return fill(rect, mark.color);
  for (int i = 0; i < count; ++i) {
    const int left = rect.width() * i / count;
    const int right = rect.width() * (i + 1) / count;
    fill(QRect(rect.left() + left, rect.top(), right - left, rect.height()), colors.at(i));
  }
}

/// Hatched, or hollow where a hatch would not be seen: told from the text's own leaves without colour.
void LeafMaps::paintPinnedMark(QPainter& painter, const QRect& rect) const {
  const QColor color = QColor::fromRgb(LeafMarks::pinnedText(palette()));
  painter.fillRect(rect, QColor::fromRgb(LeafMarks::ground(palette())));
  if (m_layout.cellSize() >= kHatchedCell) paintHatch(painter, rect, color);
  paintFrame(painter, rect, color);
}

}  // namespace ufb
