// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QObject>
#include <QTest>
#include <QToolTip>
#include <memory>

#include "models/selection.h"
#include "routing_sample.h"
#include "views/theme.h"
#include "views/tree_legend.h"
#include "views/tree_view.h"

namespace ufb::test {

/// A tree view on a selection, without animations, and what tests ask of it.
class TreeViewTest : public QObject {
 protected:
  void build() {
    QTest::failOnWarning(anyWarning());
    m_view = std::make_unique<TreeView>(&m_selection);
    m_view->setAnimated(false);
  }

  void tearDown() {
    m_view.reset();
    QToolTip::hideText();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void show(const view::RoutingPtr& routing, const QSize& size = {700, 500}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(0);
    m_routing = routing;
    m_view->resize(size);
    m_view->setRouting(routing);
    m_view->show();
  }

  /// In the selected layer and tree.
  NodeAddress at(int level, int place) const {
    return {m_selection.layer(), m_selection.tree(), level, place};
  }
  NodeAddress selected() const { return m_selection.node().value_or(NodeAddress{-1, -1, -1, -1}); }
  QImage picture() { return m_view->grab().toImage(); }
  /// A pixel of a node that no text and no outline covers.
  QColor colorOf(int level, int place) {
    return picture().pixelColor(m_view->nodeRect(at(level, place)).topLeft() + QPoint(1, 3));
  }
  /// The colour of nodes that nobody visits.
  QColor ground() const {
    const QPalette colors = m_view->palette();
    return theme::blend(colors.color(QPalette::Base), colors.color(QPalette::Text), 0.11).rgb();
  }
  QString legend() const { return m_view->findChild<TreeLegend*>()->text(); }

  void click(int level, int place, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(m_view.get(), Qt::LeftButton, modifiers, m_view->nodeRect(at(level, place)).center());
  }
  void press(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(m_view.get(), code, modifiers);
  }

  Selection m_selection;
  std::unique_ptr<TreeView> m_view;
  view::RoutingPtr m_routing;
};

}  // namespace ufb::test
