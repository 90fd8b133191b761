// SPDX-License-Identifier: MIT
// Which part of the tree is on show, and the way back to where one was.
#include <QScopedValueRollback>
#include <QStyle>
#include <QVariantAnimation>
#include <algorithm>

#include "models/selection.h"
#include "views/tree_minimap.h"
#include "views/tree_view.h"

namespace ufb {

namespace {

constexpr int kLongestZoom = 150;  ///< milliseconds

}  // namespace

TreePlace TreeView::currentPlace() const {
  return {selection()->layer(), selection()->tree(), m_window, selection()->node()};
}

TreeWindow TreeView::windowOf(const NodeAddress& node) const {
  return TreeWindow::of(m_shownDepth, node.level, node.place);
}

void TreeView::setSpan(const TreeSpan& span) {
  m_span = span;
  m_minimap->setSpan(span, m_scale.length());
  update();
}

void TreeView::showWindow(const TreeWindow& window, bool animated) {
  m_window = window;
  const TreeSpan from = m_span;
  const TreeSpan to = targetSpan();
  const int longest =
      qMin(kLongestZoom, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
  m_zoom->disconnect(this);
  m_zoom->stop();
  if (!animated || !m_animated || longest <= 0 || !isVisible() || from == to) return setSpan(to);
  m_zoom->setDuration(longest);
  m_zoom->setStartValue(0.0);
  m_zoom->setEndValue(1.0);
  connect(m_zoom, &QVariantAnimation::valueChanged, this, [this, from, to](const QVariant& progress) {
    const double part = progress.toDouble();
    setSpan(part >= 1 ? to
                      : TreeSpan{from.first + part * (to.first - from.first),
                                 from.length + part * (to.length - from.length)});
  });
  m_zoom->start();
}

void TreeView::moveTo(const TreeWindow& window, Move move, bool animated) {
  if (!(window == m_window)) showWindow(window, animated);
  describe();
  remember(move);
}

void TreeView::remember(Move move) {
  if (move == Move::Jump) {
    m_trail.visit(currentPlace());
  } else {
    m_trail.step(currentPlace());
  }
  Q_EMIT trailChanged();
}

void TreeView::setWindow(const TreeWindow& window) {
  if (!routing()) return;
  const double leaves = m_scale.length();
  const double count = std::clamp(window.count, 1.0, leaves);
  moveTo({std::clamp(window.first, 0.0, leaves - count), count}, Move::Jump);
}

void TreeView::zoomTo(const NodeAddress& node) {
  if (shows(node)) moveTo(windowOf(node), Move::Jump);
}

void TreeView::fit() {
  if (routing()) moveTo(TreeWindow::whole(m_shownDepth), Move::Jump);
}

void TreeView::goBack() {
  if (canGoBack()) returnTo(m_trail.goBack());
}

void TreeView::goForward() {
  if (canGoForward()) returnTo(m_trail.goForward());
}

void TreeView::returnTo(const TreePlace& place) {
  const TreePlace goal = place;
  {
    const QScopedValueRollback choosing(m_choosing, true);
    selection()->setLayer(goal.layer);
    selection()->setTree(goal.tree);
    if (goal.node) {
      selection()->selectNode(*goal.node);
    } else {
      selection()->clearNode();
    }
  }
  showWindow(goal.window, true);
  describe();
  Q_EMIT trailChanged();
}

/// Keeps what is under the pixel column where it is.
void TreeView::zoomAt(double factor, int x) {
  const TreeGeometry tree = picture();
  const double position = tree.positionAt(x);
  const double part = (position - m_span.first) / m_span.length;
  // From where an animation goes to and not from where it is: no turn of the wheel is lost.
  const TreeSpan goal = targetSpan();
  const TreeSpan around{position - part * goal.length, goal.length};
  moveTo(m_scale.windowOf(m_scale.zoomed(around, factor, position)), Move::Step);
}

void TreeView::panBy(double pixels) {
  const TreeSpan goal = targetSpan();
  const double shift = pixels / qMax(1, m_treeRect.width()) * goal.length;
  const TreeSpan moved = m_scale.bounded({goal.first + shift, goal.length});
  moveTo(m_scale.windowOf(moved), Move::Step, false);
}

}  // namespace ufb
