// SPDX-License-Identifier: MIT
// Where the tree view's parts lie and how they are painted.
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "models/number_text.h"
#include "models/selection.h"
#include "models/tree_model.h"
#include "views/color_map.h"
#include "views/theme.h"
#include "views/tree_controls.h"
#include "views/tree_image.h"
#include "views/tree_labels.h"
#include "views/tree_minimap.h"
#include "views/tree_view.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMinimapHeight = 20;
constexpr int kMaxRowHeight = 12 * theme::kGrid;
constexpr int kMinRowHeight = 6;
constexpr int kLeastCharacters = 6;  ///< no room for as many: no text
constexpr int kTextMargin = 4;
constexpr double kPlate = 0.86;  ///< how opaque the ground under a text is on a pattern
constexpr int kTextAlignment = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter;

}  // namespace

void TreeView::placeChildren() {
  m_controls->setGeometry(0, 0, width(), m_controls->heightForWidth(width()));
  const QFontMetrics metrics(smallFont(font()));
  const int gutter =
      qMax(metrics.horizontalAdvance(tr("level")), metrics.horizontalAdvance(indexText(88))) + theme::kGrid;
  const int top = m_controls->geometry().bottom() + 1 + theme::kHalfGrid;
  const QRect strip(theme::kGrid + gutter, top, qMax(0, width() - gutter - 2 * theme::kGrid), kMinimapHeight);
  m_stripRect = QStyle::visualRect(layoutDirection(), rect(), strip);
  m_minimap->setGeometry(m_stripRect);
  const int below = m_stripRect.bottom() + 1 + theme::kGrid;
  const int rows = m_table->depth() + 1;
  m_treeRect = {m_stripRect.left(), below, m_stripRect.width(),
                qBound(rows, height() - theme::kGrid - below, rows * theme::scaled(kMaxRowHeight, font()))};
}

QSize TreeView::sizeHint() const {
  return {90 * theme::kGrid, 48 * theme::kGrid};
}

QSize TreeView::minimumSizeHint() const {
  const int rows = m_table->depth() + 1;
  return {qMax(36 * theme::kGrid, m_controls->minimumSizeHint().width()),
          7 * theme::kGrid + kMinimapHeight + rows * kMinRowHeight};
}

void TreeView::resizeEvent(QResizeEvent*) {
  placeChildren();
  m_image = {};
  updateStrip();
}

/// The strip above shows the same leaves in the same colours, always all of them.
void TreeView::updateStrip() {
  if (!message().isEmpty() || m_stripRect.isEmpty()) return;
  const double ratio = devicePixelRatioF();
  const QRect pixels({0, 0}, m_stripRect.size() * ratio);
  QImage leaves = leavesImage({m_scale, {0, m_scale.length()}, pixels}, m_colors);
  leaves.setDevicePixelRatio(ratio);
  m_minimap->setStrip(leaves, stale() ? kStaleOpacity : 1);
}

/// Made only when it changes: moving the mouse changes nothing of it.
void TreeView::preparePicture(double ratio) {
  const QSize size = m_treeRect.size() * ratio;
  if (m_image.size() != size || !(m_imageSpan == m_span)) {
    const QRgb back = palette().color(QPalette::Base).rgb();
    m_image = treeImage({m_scale, m_span, QRect({0, 0}, size)}, m_colors, back, qMax(1, qRound(ratio)));
    m_imageSpan = m_span;
    prepareLabels();
  }
  m_image.setDevicePixelRatio(ratio);
}

void TreeView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!beginPainting(painter)) return;
  const TreeGeometry tree = picture();
  paintLevels(painter, tree);
  preparePicture(painter.device()->devicePixelRatioF());
  painter.drawImage(m_treeRect.topLeft(), m_image);
  paintLabels(painter);
  paintMarks(painter, tree);
}

/// Numbers of the levels before their rows.
void TreeView::paintLevels(QPainter& painter, const TreeGeometry& tree) const {
  const QFontMetrics metrics = painter.fontMetrics();
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const auto label = [&](const QRect& row, const QString& text) {
    const QRect before(theme::kGrid, row.top(), tree.area().left() - 2 * theme::kGrid, row.height());
    const QRect after(tree.area().right() + theme::kGrid, row.top(),
                      width() - tree.area().right() - 2 * theme::kGrid, row.height());
    painter.drawText(mirrored ? after : before,
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip, text);
  };
  painter.setPen(theme::mutedText(palette()));
  label(m_stripRect, tr("level"));
  const int step = 1 + (metrics.ascent() - 1) / qMax(1, tree.row(0).height());
  for (int level = 0; level <= tree.depth(); level += step) label(tree.row(level), indexText(level));
}

/// Only where there is room; a level of many narrow nodes is passed over at once.
void TreeView::prepareLabels() {
  m_labels.clear();
  const TreeGeometry tree = picture();
  const QFontMetrics metrics(smallFont(font()));
  const int least = kLeastCharacters * metrics.averageCharWidth() + 2 * kTextMargin;
  for (int level = 0; level <= tree.depth(); ++level) {
    const QRect row = tree.row(level);
    const TreePlaces places = tree.visible(level);
    const bool narrow = (places.last - places.first - 1) * least > row.width();
    if (row.height() < metrics.ascent() + 2 || (narrow && !m_scale.proportional())) continue;
    int right = tree.edge(level, places.first);
    for (int place = places.first; place <= places.last; ++place) {
      const int left = right;
      right = tree.edge(level, place + 1);
      const QRect node(left, row.top(), right - left - 1, row.height() - 1);
      if (node.width() >= least) addLabel(metrics, node, (1 << level) - 1 + place);
    }
  }
}

void TreeView::addLabel(const QFontMetrics& metrics, const QRect& rect, int node) {
  const QRect room = rect.adjusted(kTextMargin, 0, -kTextMargin, 0);
  const QStringList texts = nodeLabels(*m_table, *routing(), node, coloring());
  const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room.width(); };
  const auto found = std::find_if(texts.begin(), texts.end(), fits);
  // Of an address the last turns tell a node from its neighbours, of a word the first letters.
  const bool leaf = m_table->address(node).level == m_table->depth();
  const QString text =
      found != texts.end()
          ? *found
          : metrics.elidedText(texts.last(), leaf ? Qt::ElideRight : Qt::ElideLeft, room.width());
  const QColor ground = QColor::fromRgb(m_colors.color(node));
  const bool empty = m_colors.strength(node) == 0;
  const QColor pen =
      empty ? theme::readableText(theme::mutedText(palette()), ground, palette()) : textColorOn(ground);
  const bool enough = theme::contrast(pen, ground) >= theme::textContrast(palette());
  if (enough && m_colors.pattern(node) == TreeColors::Pattern::Plain) {
    m_labels += {room, {}, text, pen};
    return;
  }
  const QRect words = metrics.boundingRect(room, kTextAlignment, text);
  m_labels += {room, words.adjusted(-3, -1, 3, 1) & rect, text, palette().color(QPalette::Text)};
}

void TreeView::paintLabels(QPainter& painter) const {
  QColor plate = palette().color(QPalette::Base);
  if (!theme::isHighContrast(palette())) plate.setAlphaF(kPlate);
  for (const Label& label : m_labels) {
    if (!label.plate.isEmpty()) painter.fillRect(label.plate, plate);
    painter.setPen(label.pen);
    painter.drawText(label.room, kTextAlignment | Qt::TextDontClip, label.text);
  }
}

/// What the mouse is over in this view or another, and what is selected.
void TreeView::paintMarks(QPainter& painter, const TreeGeometry& tree) const {
  const auto outline = [&](const QRect& rect) {
    if (rect.isEmpty()) return;
    paintFrame(painter, rect.adjusted(-1, -1, 0, 0), palette().color(QPalette::Text));
    if (rect.width() > 4) paintFrame(painter, rect.adjusted(0, 0, -1, -1), palette().color(QPalette::Base));
  };
  const int layers = selection()->hoveredLayer();
  if (layers < 0 || layers == layer()) {
    for (const int node : m_table->path(selection()->hoveredToken())) {
      const NodeAddress place = m_table->address(node);
      outline(tree.rect(place.level, place.place));
    }
  }
  if (const auto node = hoveredNode()) outline(tree.rect(node->level, node->place));
  const auto node = selectedNode();
  const QRect selected = node ? tree.rect(node->level, node->place) : QRect();
  if (!selected.isEmpty()) paintMarker(painter, selected.adjusted(0, 0, -1, -1), palette());
}

}  // namespace ufb
