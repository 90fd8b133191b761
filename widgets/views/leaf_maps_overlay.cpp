// SPDX-License-Identifier: MIT
// What follows mouse and selection on top of the leaf maps.
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "models/corpus_text.h"
#include "models/leaf_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "views/leaf_maps.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kLeastOutline = 7;  ///< pixels; an outline that leaves room for a mark
constexpr int kPrefixTurns = 4;   ///< the outer rectangle of a hovered leaf: sixteen to a map

}  // namespace

void LeafMaps::paintTitles(QPainter& painter) const {
  painter.setFont(smallFont(font()));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script
  for (int layer = 0; layer < m_layout.maps(); ++layer) paintTitle(painter, layer);
}

QString LeafMaps::titleNote(int layer) const {
  const LeafMarks::Summary summary = m_marks.summary(layer);
  if (color() == Color::Pinned) {
    return tr("%1 of %2 shared", "leaves that two texts reach, leaves of the first")
        .arg(indexText(summary.shared), indexText(summary.reached));
  }
  if (color() == Color::Difference) {
    return tr("%1 differ", "leaves that two corpora use differently").arg(groupedText(summary.differ));
  }
  if (color() == Color::Corpus) {
    const double most = double(summary.most) / double(qMax<qint64>(1, m_table->corpusTokens()));
    return tr("%1 of %2, most %3", "leaves reached, all leaves, share of the most used")
        .arg(indexText(summary.reached), indexText(m_table->leaves()), percentText(most));
  }
  const QString leaves = summary.reached == 1 ? tr("1 leaf") : tr("%Ln leaves", nullptr, summary.reached);
  if (color() == Color::SelectedTokens) return leaves;
  return tr("%1, most %2", "leaves, tokens at one of them")
      .arg(leaves, indexText(static_cast<int>(summary.most)));
}

void LeafMaps::paintTitle(QPainter& painter, int layer) const {
  const QRect title = m_layout.title(layer);
  const bool current = layer == this->layer();
  if (layer == selection()->hoveredLayer()) {
    painter.fillRect(title.adjusted(-2, 0, 2, -2), theme::hoverGround(palette()));
  }
  const QFont plain = painter.font();
  if (current) painter.setFont(theme::heading(plain));
  const QFontMetrics metrics = painter.fontMetrics();
  const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text); };
  // All titles are words or all are numbers.
  const bool words = width(tr("Layer %1").arg(indexText(m_layout.maps()))) <= title.width();
  const QString text = words ? tr("Layer %1").arg(indexText(layer + 1)) : indexText(layer + 1);
  const auto align = [this](Qt::Alignment side) {
    return QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter | Qt::TextDontClip;
  };
  painter.setPen(current ? palette().color(QPalette::Text) : theme::mutedText(palette()));
  painter.drawText(title.adjusted(0, 0, 0, -2), static_cast<int>(align(Qt::AlignLeft)), text);
  painter.setFont(plain);
  const QString note = titleNote(layer);
  if (width(text) + width(note) + 2 * theme::kGrid <= title.width()) {
    painter.setPen(theme::mutedText(palette()));
    painter.drawText(title.adjusted(0, 0, 0, -2), static_cast<int>(align(Qt::AlignRight)), note);
  }
  if (current)
    paintFrame(painter, mapRect(layer).adjusted(-2, -2, 2, 2), palette().color(QPalette::Highlight));
}

QRect LeafMaps::outlineRect(int layer, const NodeAddress& node) const {
  const QRect block = m_layout.pixels(layer, m_layout.grid().block(node.level, node.place));
  QRect outline(0, 0, std::max(block.width(), kLeastOutline), std::max(block.height(), kLeastOutline));
  outline.moveCenter(block.center());
  return outline;
}

/// The primary token's leaf, or that of the token under the mouse elsewhere, in every layer.
void LeafMaps::paintPrimary(QPainter& painter) const {
  const auto ring = [&](int token, const QColor& color) {
    for (int layer = 0; layer < m_layout.maps(); ++layer) {
      const int row = m_table->rowOfToken(layer, token);
      if (row >= 0)
        paintFrame(painter, outlineRect(layer, m_table->address(row)).adjusted(-1, -1, 1, 1), color);
    }
  };
  ring(token(), palette().color(QPalette::Text));
  const int hovered = selection()->hoveredToken();
  if (hovered >= 0 && hovered != token()) ring(hovered, Selection::tokenColor(hovered));
}

/// The same place in all layers; the layer that the mouse is in has the stronger lines.
void LeafMaps::paintHover(QPainter& painter) const {
  const auto& node = selection()->hoveredNode();
  if (!node || !shows(*node)) return;
  const int turns = std::min(kPrefixTurns, node->level);
  const NodeAddress prefix{node->layer, node->tree, turns, node->place >> (node->level - turns)};
  const QColor text = palette().color(QPalette::Text);
  for (int layer = 0; layer < m_layout.maps(); ++layer) {
    const bool here = layer == node->layer;
    const QColor color = here ? text : theme::mutedText(palette());
    if (turns > 0 && turns < node->level)
      paintFrame(painter, outlineRect(layer, prefix), theme::mutedText(palette()));
    paintFrame(painter, outlineRect(layer, *node), color);
    if (here)
      paintFrame(painter, outlineRect(layer, *node).adjusted(1, 1, -1, -1), palette().color(QPalette::Base));
  }
}

void LeafMaps::paintSelected(QPainter& painter) const {
  const auto& node = selection()->node();
  if (node && shows(*node)) paintMarker(painter, outlineRect(node->layer, *node), palette());
}

}  // namespace ufb
