// SPDX-License-Identifier: MIT
// What mouse and keys do in the leaf maps.
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <algorithm>

#include "models/leaf_model.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/leaf_maps.h"

namespace ufb {

void LeafMaps::selectTokens(const QVector<int>& tokens, bool add) {
  QVector<int> chosen = tokens;
  if (add) {
    for (const int token : selection()->tokens()) chosen += token;
  }
  // The primary token stays primary where it can.
  const auto primary = std::find(chosen.begin(), chosen.end(), selection()->primaryToken());
  if (primary != chosen.end()) std::iter_swap(chosen.begin(), primary);
  selection()->selectTokens(chosen);
}

void LeafMaps::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !message().isEmpty()) return;
  m_pressed = event->pos();
  m_brush = QRect();
}

void LeafMaps::mouseMoveEvent(QMouseEvent* event) {
  if (!message().isEmpty()) return;
  if (!m_pressed || !(event->buttons() & Qt::LeftButton)) {
    hoverAt(event->pos(), event->globalPosition().toPoint());
    return;
  }
  const bool far = (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
  const QRect map = mapRect(m_layout.placeAt(*m_pressed).layer);
  if ((!far && m_brush.isEmpty()) || map.isEmpty()) return;
  m_brush = QRect(*m_pressed, event->pos()).normalized().intersected(map);
  const auto count = static_cast<int>(brushed().size());
  const QString text = count == 1 ? tr("1 token ends here") : tr("%Ln tokens end here", nullptr, count);
  showTip(event->globalPosition().toPoint(), text);
  update();
}

void LeafMaps::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_pressed) return;
  if (m_brush.isEmpty()) {
    click(*m_pressed, event->modifiers());
  } else {
    const QVector<int> tokens = brushed();
    selection()->setLayer(m_layout.placeAt(*m_pressed).layer);
    selectTokens(tokens, event->modifiers() & Qt::ControlModifier);
  }
  m_pressed.reset();
  m_brush = QRect();
  update();
}

void LeafMaps::leaveEvent(QEvent*) {
  selection()->clearHover();
}

void LeafMaps::hoverAt(const QPoint& pixel, const QPoint& global) {
  const Place place = placeAt(pixel);
  if (place.leaf < 0) {
    const int layer = m_layout.layerAt(pixel);
    selection()->setHover(-1, layer);
    const QString text = plainTip(layerTip(layer));
    if (QToolTip::text() != text) QToolTip::showText(global, text, this);
    return;
  }
  const NodeAddress leaf = addressOf(place);
  const bool moved = selection()->hoveredNode() != leaf;
  const QVector<int> tokens = m_table->tokensAt(m_table->rowOf(place.layer, place.leaf));
  selection()->setHoverNode(leaf, tokens.size() == 1 ? tokens.constFirst() : -1);
  if (moved) showTip(global, tipText(leaf));
}

/// Plain: the leaf and its layer. Ctrl: the tokens that end there, Ctrl and Shift: these as well.
void LeafMaps::click(const QPoint& pixel, Qt::KeyboardModifiers modifiers) {
  const Place place = placeAt(pixel);
  if (place.leaf < 0) {
    selection()->setLayer(m_layout.layerAt(pixel));
    return;
  }
  if (modifiers & Qt::ControlModifier) {
    selectTokens(tokensOf(addressOf(place)), modifiers & Qt::ShiftModifier);
  } else {
    selection()->selectNode(addressOf(place));
  }
}

/// The tokens that end in the rectangle being dragged.
QVector<int> LeafMaps::brushed() const {
  if (!m_pressed || m_brush.isEmpty()) return {};
  const int layer = m_layout.placeAt(*m_pressed).layer;
  const QRect cells = m_layout.cells(layer, m_brush);
  QVector<int> tokens;
  for (int token = 0; token < routing()->tokens; ++token) {
    const int leaf = routing()->leaf(layer, m_table->tree(), token);
    if (cells.contains(m_layout.grid().cell(leaf))) tokens += token;
  }
  return tokens;
}

int LeafMaps::cursorLeaf() const {
  const auto node = chosen();
  return node && node->layer == layer() ? node->place << (routing()->depth - node->level) : 0;
}

void LeafMaps::toLeaf(int leaf) {
  const NodeAddress address = addressOf({layer(), leaf});
  selection()->selectNode(address);
  const QPoint corner = leafRect(layer(), leaf).bottomRight();
  showTip(mapToGlobal(corner), tipText(address));
}

/// The next leaf in tree order that stands out, in the layer.
void LeafMaps::toNextMarked(int step) {
  for (int leaf = cursorLeaf() + step; leaf >= 0 && leaf < m_table->leaves(); leaf += step) {
    if (m_marks.marked(m_table->rowOf(layer(), leaf))) return toLeaf(leaf);
  }
}

/// With a node chosen the same place in the other layer, so that one can leaf through them.
void LeafMaps::toLayer(int target) {
  const auto node = selection()->node();
  if (target < 0 || target >= m_table->layers()) return;
  if (node && shows(*node)) {
    selection()->selectNode({target, node->tree, node->level, node->place});
  } else {
    selection()->setLayer(target);
  }
}

bool LeafMaps::moveCursor(const QKeyEvent& event) {
  // Never mirrored: left stays left, as in the tree.
  static const QHash<int, QPoint> kSteps{
      {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
  const QPoint step = kSteps.value(event.key());
  if (step.isNull()) return false;
  if (event.modifiers() & Qt::ControlModifier) {
    toNextMarked(step.x() + step.y());
    return true;
  }
  const int leaf = m_layout.grid().leafAt(m_layout.grid().cell(cursorLeaf()) + step);
  if (leaf >= 0) toLeaf(leaf);
  return true;
}

void LeafMaps::keyPressEvent(QKeyEvent* event) {
  if (!message().isEmpty()) return QWidget::keyPressEvent(event);
  const auto node = chosen();
  switch (event->key()) {
    case Qt::Key_PageUp:
      return toLayer(layer() - 1);
    case Qt::Key_PageDown:
      return toLayer(layer() + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (node) selectTokens(tokensOf(*node), event->modifiers() & Qt::ControlModifier);
      return;
    case Qt::Key_Escape:
      if (m_pressed || selection()->node()) {
        m_pressed.reset();
        m_brush = QRect();
        selection()->clearNode();
        return update();
      }
      break;
    default:
      if (moveCursor(*event)) return;
  }
  QWidget::keyPressEvent(event);
}

void LeafMaps::fillMenu(QMenu& menu) {
  const auto node = current();
  const QVector<int> tokens = node ? tokensOf(*node) : QVector<int>();
  QAction* select = menu.addAction(tr("&Select the tokens that end here"));
  select->setObjectName(QStringLiteral("select-tokens"));
  select->setEnabled(!tokens.isEmpty());
  connect(select, &QAction::triggered, this, [this, tokens] { selectTokens(tokens); });
  menu.addSeparator();
  RoutingView::fillMenu(menu);
}

}  // namespace ufb
