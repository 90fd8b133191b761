// SPDX-License-Identifier: MIT
#include <QWheelEvent>

#include "models/plain_tip.h"
#include "support/registry.h"
#include "tree_view_test.h"
#include "views/tree_minimap.h"

using namespace ufb;
using WidthMode = TreeView::WidthMode;

/// Real mouse events: what they select, and where they lead.
class TstTreeViewMouse : public test::TreeViewTest {
  Q_OBJECT

  void wheel(const QPoint& pos, const QPoint& turn, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(pos, m_view->mapToGlobal(pos), {}, turn, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(m_view.get(), &event);
  }
  /// Which leaf a pixel column is in the middle of.
  double leafUnder(int x) {
    const QRect root = m_view->nodeRect(at(0, 0));
    return m_view->window().first + (x - root.left() + 0.5) / root.width() * m_view->window().count;
  }

 private Q_SLOTS:
  void init() {
    build();
    show(test::largeRouting(3, 1, 6, 9));
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
  }
  void cleanup() { tearDown(); }

  void clickZoomsToTheSubtree() {
    click(2, 1);
    QCOMPARE(selected(), at(2, 1));
    QCOMPARE(m_view->window(), (TreeWindow{16, 16}));
    // What is above stays, over the whole width; what is beside is gone.
    const QRect root = m_view->nodeRect(at(0, 0));
    QCOMPARE(m_view->nodeRect(at(1, 0)).width(), root.width());
    QCOMPARE(m_view->nodeRect(at(2, 1)).width(), root.width());
    QVERIFY(m_view->nodeRect(at(1, 1)).isEmpty());
    QVERIFY(m_view->nodeRect(at(6, 15)).isEmpty());
    QCOMPARE(m_view->nodeRect(at(3, 2)).left(), root.left());
    click(1, 0);
    QCOMPARE(selected(), at(1, 0));
    QCOMPARE(m_view->window(), (TreeWindow{0, 32}));
    click(6, 5);
    QCOMPARE(m_view->window(), (TreeWindow{5, 1}));
  }

  void controlClickOnlySelects() {
    click(3, 4, Qt::ControlModifier);
    QCOMPARE(selected(), at(3, 4));
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
  }

  void wheelZoomsAtTheCursor_data() {
    QTest::addColumn<int>("x");
    for (const int x : {60, 333, 690}) QTest::addRow("%d", x) << x;
  }

  void wheelZoomsAtTheCursor() {
    QFETCH(int, x);
    const double leaf = leafUnder(x);
    for (int i = 0; i < 5; ++i) {
      const double count = m_view->window().count;
      wheel({x, 200}, {0, 120});
      QVERIFY(m_view->window().count < count);
      QVERIFY(qAbs(leafUnder(x) - leaf) < 1e-6);
    }
    // The whole turn of the wheel is one place of the trail.
    m_view->goBack();
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
    QVERIFY(!m_view->canGoBack());
    wheel({x, 200}, {0, -120});
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
    for (int i = 0; i < 40; ++i) wheel({x, 200}, {0, 120});
    QCOMPARE(m_view->window().count, 1.0);
  }

  void wheelByUseKeepsTheNodeUnderTheCursor() {
    m_view->setWidthMode(WidthMode::ByUse);
    const QPoint pos(400, m_view->nodeRect(at(0, 0)).top() + 6 * m_view->nodeRect(at(0, 0)).height() + 8);
    const auto leaf = m_view->nodeAt(pos);
    QVERIFY(leaf && leaf->level == 6);
    for (int i = 0; i < 4; ++i) wheel(pos, {0, 120});
    QCOMPARE(m_view->nodeAt(pos), leaf);
    QVERIFY(m_view->window().count < 64);
  }

  void sidewaysWheelAndDragPan() {
    m_view->setWindow({16, 16});
    wheel({300, 200}, {-120, 0});
    const double first = m_view->window().first;
    QVERIFY(first > 16);
    QVERIFY(qAbs(m_view->window().count - 16) < 1e-9);
    wheel({300, 200}, {0, 120}, Qt::ShiftModifier);
    QVERIFY(m_view->window().first < first);

    m_view->setWindow({16, 16});
    const double leaf = leafUnder(400);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {400, 200});
    for (const int x : {380, 350, 300}) QTest::mouseMove(m_view.get(), {x, 205});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {300, 205});
    QVERIFY(qAbs(leafUnder(300) - leaf) < 1e-6);
    QVERIFY(!m_selection.node());  // a drag is no click
    m_view->goBack();
    QCOMPARE(m_view->window(), (TreeWindow{16, 16}));
  }

  void doubleClickFits() {
    click(2, 1);
    const QPoint root = m_view->nodeRect(at(0, 0)).center();
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, root);
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, root);
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
  }

  void hoverTellsAtOnceAndIsShared() {
    QTest::mouseMove(m_view.get(), m_view->nodeRect(at(2, 1)).center());
    QTRY_VERIFY(m_selection.hoveredNode());
    QCOMPARE(*m_selection.hoveredNode(), at(2, 1));
    QCOMPARE(QToolTip::text(), plainTip(m_view->tipText(at(2, 1))));
    const int leaf = m_routing->leaf(0, 0, 3);
    QTest::mouseMove(m_view.get(), m_view->nodeRect(at(6, leaf)).center());
    QTRY_COMPARE(*m_selection.hoveredNode(), at(6, leaf));
    QCOMPARE(QToolTip::text(), plainTip(m_view->tipText(at(6, leaf))));
    QTest::mouseMove(m_view.get(), {350, 2});
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QVERIFY(!m_selection.hoveredNode());
  }

  void minimapMovesTheWindow() {
    auto* map = m_view->findChild<TreeMinimap*>();
    QVERIFY(map->isVisible());
    QCOMPARE(map->width(), m_view->nodeRect(at(0, 0)).width());
    QTest::mouseClick(map, Qt::LeftButton, {}, {5, 10});
    QCOMPARE(m_view->window(), TreeWindow::whole(6));  // nothing to move
    m_view->setWindow({0, 16});
    QTest::mouseClick(map, Qt::LeftButton, {}, {map->width() / 2, 10});
    QVERIFY(qAbs(m_view->window().first - 24) < 0.2);
    QVERIFY(qAbs(map->frame().center().x() - map->width() / 2) <= 2);
    QTest::mousePress(map, Qt::LeftButton, {}, map->frame().center());
    QTest::mouseMove(map, {map->width() + 50, 10});
    QTest::mouseRelease(map, Qt::LeftButton, {}, {map->width() + 50, 10});
    QCOMPARE(m_view->window(), (TreeWindow{48, 16}));
    m_view->goBack();
    QVERIFY(qAbs(m_view->window().first - 24) < 0.2);
  }

  void zoomMovesForAMoment() {
    m_view->setAnimated(true);
    click(1, 1);
    QCOMPARE(m_view->window(), (TreeWindow{32, 32}));
    const int width = m_view->nodeRect(at(0, 0)).width();
    QTRY_COMPARE_WITH_TIMEOUT(m_view->nodeRect(at(2, 2)).width(), width / 2, 2000);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->nodeRect(at(1, 0)).isEmpty(), 2000);
  }

  void withoutTextNothingHappens() {
    m_view->setRouting(nullptr);
    for (const Qt::Key code : {Qt::Key_Down, Qt::Key_Return, Qt::Key_0, Qt::Key_Escape, Qt::Key_Plus})
      press(code);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(m_view.get(), {310, 210});
    wheel({300, 200}, {0, 120});
    m_view->fit();
    m_view->setWindow({1, 2});
    QVERIFY(!m_selection.node() && !m_selection.hoveredNode());
    m_view->setRouting(m_routing);
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
  }
};

UFB_TEST(TstTreeViewMouse)
#include "tst_tree_view_mouse.moc"
