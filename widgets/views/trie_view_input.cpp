// SPDX-License-Identifier: MIT
// What mouse and keyboard do in the trie view.
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QCoreApplication>

#include "models/selection.h"
#include "models/trie_model.h"
#include "views/trie_view.h"

namespace ufb {

void TrieView::resizeEvent(QResizeEvent* event) {
  RoutingView::resizeEvent(event);
  m_labels = measureLabels();
  arrange();
  m_scroll->setValue(0);
  showCursor();
}

int TrieView::selectedIndex() const {
  const auto& node = selection()->node();
  if (!node || node->layer != m_shownLayer || node->tree != m_shownTree) return -1;
  return trie().find(node->node());
}

int TrieView::hoveredIndex() const {
  const auto& node = selection()->hoveredNode();
  if (!node || node->layer != m_shownLayer || node->tree != m_shownTree) return -1;
  return trie().find(node->node());
}

TrieView::Hit TrieView::cursor() const {
  if (!message().isEmpty()) return {};
  const int index = selectedIndex();
  if (!m_atToken && index >= 0) return {-1, m_layout.shownNode(trie(), index)};
  return {token() < 0 ? -1 : trie().placeOf(token()), -1};
}

void TrieView::chooseNode(int index) {
  m_atToken = false;
  selection()->selectNode(addressOf(index));
  showCursor();
}

void TrieView::choosePlace(int place) {
  m_atToken = true;
  selection()->selectToken(trie().tokens.at(place).token);
  showCursor();
}

void TrieView::toggleRun(int index) {
  const int end = runEnd(trie(), index);
  if (runs() == Runs::AllNodes || nodesInRun(trie(), end) == 0) return;
  const int node = trie().nodes.at(end).node;
  if (!m_expanded.remove(node)) m_expanded += node;
  arrange();
  showCursor();
  update();
}

/// Scrolls as little as needed.
void TrieView::showCursor() {
  const Hit at = cursor();
  if ((at.place < 0 && at.index < 0) || m_scroll->maximum() == 0) return;
  const int middle = at.place >= 0 ? m_layout.rowTop(at.place) + m_layout.rowHeight() / 2
                                   : m_layout.point(trie(), at.index).y();
  const int reach = m_layout.rowHeight();
  const int height = bodyRect().height();
  if (middle - reach < m_scroll->value()) m_scroll->setValue(middle - reach);
  if (middle + reach > m_scroll->value() + height) m_scroll->setValue(middle + reach - height);
}

void TrieView::mousePressEvent(QMouseEvent* event) {
  const Hit hit = hitAt(event->pos());
  if (event->button() != Qt::LeftButton) return;
  if (hit.index >= 0) return chooseNode(hit.index);
  if (hit.place < 0 || trie().tokens.at(hit.place).pinned) return;
  const int token = trie().tokens.at(hit.place).token;
  m_atToken = true;
  if (event->modifiers() & Qt::ControlModifier) {
    selection()->toggleToken(token);
  } else if (event->modifiers() & Qt::ShiftModifier) {
    selection()->extendTo(token);
  } else {
    selection()->selectToken(token);
  }
}

void TrieView::mouseDoubleClickEvent(QMouseEvent* event) {
  const Hit hit = hitAt(event->pos());
  if (event->button() == Qt::LeftButton && hit.index >= 0) toggleRun(hit.index);
}

void TrieView::mouseMoveEvent(QMouseEvent* event) {
  const Hit hit = hitAt(event->pos());
  if (hit == Hit()) {
    selection()->clearHover();
    QToolTip::hideText();
    return;
  }
  const bool row = hit.place >= 0;
  const int index = row ? trie().leafOfPlace.at(hit.place) : hit.index;
  const bool foreign = row && trie().tokens.at(hit.place).pinned;
  const int token = row && !foreign ? trie().tokens.at(hit.place).token : -1;
  const NodeAddress node = addressOf(index);
  const bool moved = token != selection()->hoveredToken() || selection()->hoveredNode() != node || foreign;
  selection()->setHoverNode(node, token);
  if (!moved) return;
  const QString tip = row ? tokenTip(trie().tokens.at(hit.place).token, foreign) : nodeTip(node.node());
  showTip(event->globalPosition().toPoint(), tip);
}

void TrieView::leaveEvent(QEvent*) {
  selection()->clearHover();
}

void TrieView::wheelEvent(QWheelEvent* event) {
  if (m_scroll->maximum() == 0) return event->ignore();
  QCoreApplication::sendEvent(m_scroll, event);
}

void TrieView::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const Hit at = cursor();
  if (enter && (at.index >= 0 || at.place >= 0)) {
    toggleRun(at.index >= 0 ? at.index : trie().leafOfPlace.at(at.place));
  } else if (!message().isEmpty() || !moveBy(event->key())) {
    QWidget::keyPressEvent(event);
  }
}

bool TrieView::moveBy(int key) {
  if (key == Qt::Key_Home || key == Qt::Key_End) {
    choosePlaceFrom(key == Qt::Key_Home ? -1 : static_cast<int>(trie().tokens.size()),
                    key == Qt::Key_Home ? 1 : -1);
    return true;
  }
  const Hit at = cursor();
  if (at.index >= 0) return moveFromNode(at.index, key);
  return moveFromToken(at.place, key);
}

/// Selects the next token of this text's; those of the pinned one cannot be selected.
void TrieView::choosePlaceFrom(int place, int step) {
  for (place += step; place >= 0 && place < trie().tokens.size(); place += step) {
    if (!trie().tokens.at(place).pinned) return choosePlace(place);
  }
}

bool TrieView::moveFromToken(int place, int key) {
  switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      choosePlaceFrom(place, key == Qt::Key_Up && place >= 0 ? -1 : 1);
      return true;
    case Qt::Key_Left:
      if (place >= 0) chooseNode(trie().leafOfPlace.at(place));
      return true;
    case Qt::Key_Right:
      return true;
    default:
      return false;
  }
}

bool TrieView::moveFromNode(int index, int key) {
  int next = -1;
  switch (key) {
    case Qt::Key_Left:
      next = m_layout.above(index);
      break;
    case Qt::Key_Right:
      next = childTowards(index);
      if (next < 0) choosePlaceFrom(trie().nodes.at(index).first - 1, 1);
      break;
    case Qt::Key_Up:
      next = neighbour(index, -1);
      break;
    case Qt::Key_Down:
      next = neighbour(index, 1);
      break;
    default:
      return false;
  }
  if (next >= 0) chooseNode(next);
  return true;
}

/// The next shown node away from the root: on the primary token's path if that goes through here, else the
/// left.
int TrieView::childTowards(int index) const {
  const TrieNode& node = trie().nodes.at(index);
  if (node.branches() == 0) return -1;
  int child = node.children[0] >= 0 ? node.children[0] : node.children[1];
  const int place = token() < 0 ? -1 : trie().placeOf(token());
  const int other = node.children[1];
  if (other >= 0 && place >= trie().nodes.at(other).first &&
      place < trie().nodes.at(other).first + trie().nodes.at(other).count) {
    child = other;
  }
  return m_layout.shownNode(trie(), child);
}

/// The next shown node of the same column, above or below; -1 if there is none.
int TrieView::neighbour(int index, int step) const {
  const int column = m_layout.column(index);
  for (int next = index + step; next >= 0 && next < trie().nodes.size(); next += step) {
    if (m_layout.shown(next) && m_layout.column(next) == column) return next;
  }
  return -1;
}

}  // namespace ufb
