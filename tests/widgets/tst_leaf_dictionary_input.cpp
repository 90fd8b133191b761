// SPDX-License-Identifier: MIT
#include <QToolButton>

#include "leaf_dictionary_test.h"
#include "support/registry.h"
#include "views/leaf_dictionary_contexts.h"
#include "views/leaf_dictionary_table.h"

using namespace ufb;

/// What buttons, keys and the search do in the leaf dictionary.
class TstLeafDictionaryInput : public test::LeafDictionaryTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { build(); }
  void cleanup() { tearDown(); }

  // ---- moving about ----------------------------------------------------------------------------

  void buttonsAndKeysWalkTheTree() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 2, 1});
    QTest::mouseClick(part<QToolButton>("dictionary-right"), Qt::LeftButton);
    QVERIFY(m_selection.node() == (NodeAddress{0, 0, 3, 3}));
    QVERIFY(!part<QToolButton>("dictionary-left")->isEnabled());  // a leaf
    QTest::mouseClick(part<QToolButton>("dictionary-parent"), Qt::LeftButton);
    QVERIFY(m_selection.node() == (NodeAddress{0, 0, 2, 1}));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_selection.node() == (NodeAddress{0, 0, 3, 2}));
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_selection.node() == (NodeAddress{0, 0, 0, 0}));
    QVERIFY(!part<QToolButton>("dictionary-parent")->isEnabled());
  }

  void leftStaysLeft() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 0, 0});
    const auto* left = part<QToolButton>("dictionary-left");
    const auto* right = part<QToolButton>("dictionary-right");
    QVERIFY(left->mapToGlobal(QPoint()).x() < right->mapToGlobal(QPoint()).x());
  }

  void anAddressSelectsItsNode() {
    show(test::smallCorpus());
    QSignalSpy searched(m_view.get(), &LeafDictionaryView::wordSearched);
    type(QStringLiteral("L1/leaf:5"));
    QVERIFY(m_selection.node() == (NodeAddress{0, 0, 3, 5}));
    type(QStringLiteral(" l2/01* "));
    QVERIFY(m_selection.node() == (NodeAddress{1, 0, 2, 1}));
    QVERIFY(searched.isEmpty());
  }

  void aWordListsItsLeaves() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 0});
    answer();
    QSignalSpy searched(m_view.get(), &LeafDictionaryView::wordSearched);
    type(QStringLiteral("of"));
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.first(), QVariantList({QStringLiteral("of"), 0, 0}));
    auto* leaves = part<LeafDictionaryTable>("word-leaves");
    QVERIFY(!leaves->isVisible());
    m_view->setWordLeaves(leavesOf(QStringLiteral("of")));
    QVERIFY(leaves->isVisible());
    QVERIFY(!m_view->findChild<LeafDictionaryContexts*>()->isVisible());
    QTest::mouseClick(leaves->viewport(), Qt::LeftButton, {},
                      leaves->visualRect(leaves->model()->index(0, 0)).center());
    QVERIFY(m_selection.node() == (NodeAddress{0, 0, 3, 5}));
    QTest::keyClick(leaves, Qt::Key_Escape);
    QVERIFY(!leaves->isVisible());
    QVERIFY(m_view->findChild<LeafDictionaryContexts*>()->isVisible());
    m_view->setWordLeaves(leavesOf(QStringLiteral("of")));  // closed meanwhile
    QVERIFY(!leaves->isVisible());
  }

  void aWordIsFoundWithoutANode() {
    show(test::smallCorpus());
    type(QStringLiteral("of"));
    m_view->setWordLeaves(leavesOf(QStringLiteral("of")));
    auto* leaves = part<LeafDictionaryTable>("word-leaves");
    QVERIFY(leaves->isVisible());
    QTest::mouseMove(leaves->viewport(), leaves->visualRect(leaves->model()->index(1, 0)).center());
    QTRY_VERIFY(m_selection.hoveredNode() == (NodeAddress{0, 0, 3, 0}));
  }

  void anotherLayerAsksForTheWordAgain() {
    show(test::smallCorpus());
    QSignalSpy searched(m_view.get(), &LeafDictionaryView::wordSearched);
    type(QStringLiteral("of"));
    m_selection.setLayer(1);
    QCOMPARE(searched.size(), 2);
    QCOMPARE(searched.last().at(1).toInt(), 1);
    m_view->setWordLeaves(leavesOf(QStringLiteral("of")));  // of layer 1: too late
    QVERIFY(!part<LeafDictionaryTable>("word-leaves")->isVisible());
  }

  void enterOnAWordSearchesForIt() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 0});
    answer();
    QSignalSpy searched(m_view.get(), &LeafDictionaryView::wordSearched);
    auto* table = part<LeafDictionaryTable>("words-by-count");
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), QStringLiteral("in"));
    QCOMPARE(part<QLineEdit>("dictionary-search")->text(), QStringLiteral("in"));
  }
};

UFB_TEST(TstLeafDictionaryInput)
#include "tst_leaf_dictionary_input.moc"
