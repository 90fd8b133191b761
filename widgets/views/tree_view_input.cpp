// SPDX-License-Identifier: MIT
// What mouse and keyboard do in the tree view.
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>
#include <utility>

#include "models/selection.h"
#include "models/tree_model.h"
#include "views/tree_view.h"

namespace ufb {

namespace {

constexpr double kNotch = 120;  ///< one step of a wheel
constexpr double kNotchesToDouble = 2;
constexpr double kPanPart = 0.1;  ///< of what is on show, for one step of the wheel

bool wholeTree(int key, Qt::KeyboardModifiers modifiers) {
  return key == Qt::Key_0 && (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
}

}  // namespace

/// Selects a node and shows a window, as one place of the trail.
void TreeView::choose(const NodeAddress& node, const TreeWindow& window, Move move) {
  {
    const QScopedValueRollback choosing(m_choosing, true);
    selection()->selectNode(node);
  }
  moveTo(window, move);
}

void TreeView::click(const NodeAddress& node, Qt::KeyboardModifiers modifiers) {
  const bool only = (modifiers & Qt::ControlModifier) != 0;
  choose(node, only ? m_window : windowOf(node), Move::Jump);
}

void TreeView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::BackButton) return goBack();
  if (event->button() == Qt::ForwardButton) return goForward();
  if (event->button() != Qt::LeftButton || !message().isEmpty()) return RoutingView::mousePressEvent(event);
  if (!m_treeRect.contains(event->pos())) return;
  m_press = event->pos();
  m_dragX = event->pos().x();
  m_dragging = false;
}

void TreeView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_press || (event->buttons() & Qt::LeftButton) == 0) {
    return hoverAt(event->pos(), event->globalPosition().toPoint());
  }
  const int x = event->pos().x();
  if (!m_dragging) {
    if (std::abs(x - m_press->x()) < QGuiApplication::styleHints()->startDragDistance()) return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    QToolTip::hideText();
  }
  panBy(m_dragX - x);
  m_dragX = x;
}

void TreeView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_press) return RoutingView::mouseReleaseEvent(event);
  const bool dragged = std::exchange(m_dragging, false);
  m_press.reset();
  if (dragged) {
    unsetCursor();
    remember(Move::Jump);
  } else if (const auto node = nodeAt(event->pos())) {
    click(*node, event->modifiers());
  }
}

void TreeView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return mousePressEvent(event);
  m_press.reset();
  if (m_treeRect.contains(event->pos())) fit();
}

void TreeView::hoverAt(const QPoint& pos, const QPoint& globalPos) {
  const auto node = nodeAt(pos);
  if (!node) {
    selection()->clearHover();
    QToolTip::hideText();
    return;
  }
  const bool moved = selection()->hoveredNode() != node;
  const QVector<int> tokens = m_table->tokens(node->node());
  selection()->setHoverNode(*node, tokens.size() == 1 ? tokens.first() : -1);
  if (moved || !QToolTip::isVisible()) showTip(globalPos, tipText(*node));
}

void TreeView::leaveEvent(QEvent*) {
  selection()->clearHover();
}

void TreeView::wheelEvent(QWheelEvent* event) {
  if (!message().isEmpty() || !m_treeRect.contains(event->position().toPoint())) return event->ignore();
  QPoint turn = event->angleDelta();
  if ((event->modifiers() & Qt::ShiftModifier) != 0 && turn.x() == 0) turn = {turn.y(), 0};
  if (std::abs(turn.x()) > std::abs(turn.y())) {
    panBy(-turn.x() / kNotch * kPanPart * m_treeRect.width());
  } else if (turn.y() != 0) {
    zoomAt(std::exp2(turn.y() / (kNotch * kNotchesToDouble)), event->position().toPoint().x());
  }
  hoverAt(event->position().toPoint(), event->globalPosition().toPoint());
}

/// The nearest node of the same level that is drawn at all, from a place on in one direction.
std::optional<NodeAddress> TreeView::sibling(const NodeAddress& node, int from, int step) const {
  for (int place = from; place >= 0 && place < 1 << node.level; place += step) {
    if (!m_scale.vanishes(node.level, place)) return NodeAddress{node.layer, node.tree, node.level, place};
  }
  return std::nullopt;
}

/// The child on the primary token's path; else the one that more tokens come to.
std::optional<NodeAddress> TreeView::childOf(const NodeAddress& node) const {
  if (node.level == routing()->depth) return std::nullopt;
  const int left = 2 * node.node() + 1;
  const QVector<int> path = m_table->path(token());
  const bool onPath = !path.isEmpty() && path.at(node.level) == node.node();
  const qint64 leftVisits = m_colors.strength(left);
  const qint64 rightVisits = m_colors.strength(left + 1);
  const bool right = onPath ? path.at(node.level + 1) == left + 1 : rightVisits > leftVisits;
  return m_table->address(right ? left + 1 : left);
}

std::optional<NodeAddress> TreeView::neighbour(const NodeAddress& node, int key) const {
  switch (key) {
    case Qt::Key_Left:
      return sibling(node, node.place - 1, -1);
    case Qt::Key_Right:
      return sibling(node, node.place + 1, 1);
    case Qt::Key_Home:
      return sibling(node, 0, 1);
    case Qt::Key_End:
      return sibling(node, (1 << node.level) - 1, -1);
    case Qt::Key_Up:
      if (node.level == 0) return std::nullopt;
      return NodeAddress{node.layer, node.tree, node.level - 1, node.place / 2};
    default:
      return childOf(node);
  }
}

/// Arrows, Home and End move the selected node; the first of them selects one.
bool TreeView::walk(int key) {
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
      break;
    default:
      return false;
  }
  const auto current = selectedNode();
  NodeAddress start = enclosingNode(m_window, m_shownDepth);
  start.layer = layer();
  start.tree = tree();
  const std::optional<NodeAddress> next = current ? neighbour(*current, key) : start;
  if (!next) return true;
  const TreeWindow wanted = windowOf(*next);
  const bool strip = wanted.contains(m_window);
  choose(*next, strip ? m_window : m_window.moved(wanted), Move::Step);
  return true;
}

bool TreeView::command(int key, Qt::KeyboardModifiers modifiers) {
  if (wholeTree(key, modifiers)) {
    fit();
    return true;
  }
  switch (key) {
    case Qt::Key_Escape:
      // Nothing to leave: the key is for whoever is around this view.
      if (!selection()->node() && m_window == TreeWindow::whole(m_shownDepth)) return false;
      {
        const QScopedValueRollback choosing(m_choosing, true);
        selection()->clearNode();
      }
      fit();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const auto node = selectedNode()) zoomTo(*node);
      return true;
    case Qt::Key_Backspace:
      (modifiers & Qt::ShiftModifier) != 0 ? goForward() : goBack();
      return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus: {
      const auto node = selectedNode();
      const QRect around = node ? nodeRect(*node) : QRect();
      zoomAt(key == Qt::Key_Plus ? 2 : 0.5, (around.isEmpty() ? m_treeRect : around).center().x());
      return true;
    }
    default:
      return false;
  }
}

void TreeView::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
  if (message().isEmpty() && plain && (walk(event->key()) || command(event->key(), event->modifiers())))
    return;
  RoutingView::keyPressEvent(event);
}

}  // namespace ufb
