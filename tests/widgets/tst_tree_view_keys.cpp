// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QSignalSpy>

#include "support/registry.h"
#include "tree_view_test.h"

using namespace ufb;
using WidthMode = TreeView::WidthMode;

/// Keys, boxes, and the way back.
class TstTreeViewKeys : public test::TreeViewTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    build();
    show(test::largeRouting(3, 1, 6, 9));
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
  }
  void cleanup() { tearDown(); }

  void backAndForwardWalkTheTrail() {
    QSignalSpy changed(m_view.get(), &TreeView::trailChanged);
    QVERIFY(!m_view->canGoBack());
    click(1, 1);
    click(3, 5);
    QVERIFY(m_view->canGoBack() && !m_view->canGoForward());
    QVERIFY(changed.size() >= 2);
    QTest::mouseClick(m_view.get(), Qt::BackButton, {}, {300, 200});
    QCOMPARE(m_view->window(), (TreeWindow{32, 32}));
    QCOMPARE(selected(), at(1, 1));
    press(Qt::Key_Backspace);
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
    QVERIFY(!m_selection.node());
    press(Qt::Key_Backspace);
    QVERIFY(!m_view->canGoBack());
    press(Qt::Key_Backspace, Qt::ShiftModifier);
    QCOMPARE(selected(), at(1, 1));
    QTest::mouseClick(m_view.get(), Qt::ForwardButton, {}, {300, 200});
    QCOMPARE(m_view->window(), (TreeWindow{40, 8}));
    QVERIFY(!m_view->canGoForward());
    m_view->goBack();
    QCOMPARE(m_view->window(), (TreeWindow{32, 32}));
  }

  void backReturnsToTheLayerToo() {
    click(2, 2);
    m_selection.selectNode({2, 0, 4, 1});
    QCOMPARE(m_selection.layer(), 2);
    m_view->goBack();
    QCOMPARE(m_selection.layer(), 0);
    QCOMPARE(selected(), (NodeAddress{0, 0, 2, 2}));
    QCOMPARE(m_view->window(), (TreeWindow{32, 16}));
  }

  void escapeAndZeroShowTheWholeTree() {
    click(2, 1);
    press(Qt::Key_0);
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
    QCOMPARE(selected(), at(2, 1));
    click(4, 3);
    press(Qt::Key_Escape);
    QCOMPARE(m_view->window(), TreeWindow::whole(6));
    QVERIFY(!m_selection.node());
    m_view->goBack();
    QCOMPARE(selected(), at(4, 3));
  }

  void arrowsWalkSiblingsAndLevels() {
    press(Qt::Key_Down);
    QCOMPARE(selected(), at(0, 0));
    for (int level = 1; level <= 6; ++level) {
      press(Qt::Key_Down);
      QCOMPARE(selected().node(), m_routing->nodes[m_routing->at(0, 0, 0) + level]);
    }
    press(Qt::Key_Down);
    QCOMPARE(selected().level, 6);
    press(Qt::Key_Home);
    QCOMPARE(selected(), at(6, 0));
    press(Qt::Key_Left);
    QCOMPARE(selected(), at(6, 0));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(selected(), at(6, 2));
    press(Qt::Key_Up);
    QCOMPARE(selected(), at(5, 1));
    press(Qt::Key_End);
    QCOMPARE(selected(), at(5, 31));
    // Walking is one place of the trail.
    m_view->goBack();
    QVERIFY(!m_selection.node());
  }

  void enterZoomsAndTheKeysStayInView() {
    m_selection.selectNode(at(3, 2));
    press(Qt::Key_Return);
    QCOMPARE(m_view->window(), (TreeWindow{16, 8}));
    press(Qt::Key_Right);
    QCOMPARE(selected(), at(3, 3));
    QCOMPARE(m_view->window(), (TreeWindow{24, 8}));
    press(Qt::Key_Up);
    QCOMPARE(m_view->window(), (TreeWindow{24, 8}));  // the parent is a strip
    press(Qt::Key_Left);
    QVERIFY(!m_view->nodeRect(selected()).isEmpty());
    press(Qt::Key_Plus);
    QCOMPARE(m_view->window().count, 8.0);
    press(Qt::Key_Minus);
    QCOMPARE(m_view->window().count, 16.0);
  }

  void byUseSkipsWhatNobodyVisits() {
    m_view->setWidthMode(WidthMode::ByUse);
    m_selection.selectNode(at(6, m_routing->leaf(0, 0, 0)));
    press(Qt::Key_Home);
    QVERIFY(!m_view->nodeRect(selected()).isEmpty());
    for (int i = 0; i < 5; ++i) {
      press(Qt::Key_Right);
      QVERIFY(!m_view->nodeRect(selected()).isEmpty());
    }
  }

  void aNodeSelectedElsewhereComesIntoView() {
    m_view->setWindow({0, 8});
    m_selection.selectNode(at(6, 3));
    QCOMPARE(m_view->window(), (TreeWindow{0, 8}));  // it is on show already
    m_selection.selectNode(at(1, 0));
    QCOMPARE(m_view->window(), (TreeWindow{0, 8}));  // and so is a strip
    m_selection.selectNode(at(5, 30));
    QCOMPARE(m_view->window(), (TreeWindow{60, 4}));
    QVERIFY(!m_view->nodeRect(at(5, 30)).isEmpty());
    m_view->goBack();
    QCOMPARE(m_view->window(), (TreeWindow{0, 8}));
  }

  void boxesChooseWidthAndColor() {
    QSignalSpy changed(m_view.get(), &TreeView::settingsChanged);
    QTest::keyClick(m_view->findChild<QComboBox*>(QStringLiteral("tree-width")), Qt::Key_Down);
    QCOMPARE(m_view->widthMode(), WidthMode::ByUse);
    QTest::keyClick(m_view->findChild<QComboBox*>(QStringLiteral("tree-color")), Qt::Key_Down);
    QCOMPARE(m_view->coloring(), TreeColoring::ThisText);
    QCOMPARE(changed.size(), 2);
  }
};

UFB_TEST(TstTreeViewKeys)
#include "tst_tree_view_keys.moc"
