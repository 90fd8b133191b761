// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "leaf_dictionary_test.h"
#include "support/registry.h"
#include "views/leaf_dictionary_contexts.h"
#include "views/leaf_dictionary_table.h"

using namespace ufb;
using Order = LeafDictionaryView::Order;
using Arrangement = LeafDictionaryView::Arrangement;

/// With the corpus of dictionary_sample.h and the text of smallRouting().
class TstLeafDictionaryView : public test::LeafDictionaryTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { build(); }
  void cleanup() { tearDown(); }

  // ---- nothing to show -------------------------------------------------------------------------

  void withoutACorpusItOffersToCountOne() {
    show(nullptr);
    QVERIFY(m_view->message().startsWith(QStringLiteral("No corpus has been counted yet.")));
    QSignalSpy wanted(m_view.get(), &LeafDictionaryView::corpusRequested);
    const auto buttons = m_view->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons.first()->isVisible());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_asked->isEmpty());
  }

  void aCorpusOfOtherTreesIsNone() {
    show(test::smallCorpus(), test::twoTrees());
    QVERIFY(m_view->message().startsWith(QStringLiteral("No corpus")));
  }

  void withoutANodeItAsksForOne() {
    show(test::smallCorpus());
    QVERIFY(m_view->message().startsWith(QStringLiteral("Select a node")));
    QVERIFY(m_asked->isEmpty());
    m_selection.selectNode({0, 0, 3, 0});
    QCOMPARE(m_view->message(), QString());
    QCOMPARE(m_asked->size(), 1);
  }

  void aDenseModelHasNone() {
    m_view->setDense(true, 3072);
    show(test::smallCorpus());
    QVERIFY(m_view->message().contains(QStringLiteral("dense")));
    QVERIFY(!m_view->findChildren<QPushButton*>().first()->isVisible());
  }

  void newFiguresOfTheSameTreesKeepWordsAndSearch() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 0});
    answer();
    QSignalSpy searched(m_view.get(), &LeafDictionaryView::wordSearched);
    type(QStringLiteral("of"));
    m_view->setWordLeaves(leavesOf(QStringLiteral("of")));
    const int rows = m_view->table()->rowCount();
    m_view->setCorpus(test::smallCorpus());  // as often as a count that runs shows what it has
    QCOMPARE(m_view->table()->rowCount(), rows);
    QVERIFY(m_view->outdated());
    QCOMPARE(searched.size(), 2);
    QCOMPARE(searched.last().at(0).toString(), QStringLiteral("of"));
    answer();
    QVERIFY(!m_view->outdated());
  }

  // ---- words of a node -------------------------------------------------------------------------

  void saysWhatALeafStandsFor() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 0});
    answer();
    QCOMPARE(m_view->headline(),
             QStringLiteral("L1/leaf:0: 50.0 % of the corpus' tokens; 70.0 % are of, in."));
    const auto* table = part<LeafDictionaryTable>("words-by-count");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(part<LeafDictionaryTable>("words-by-lift")->model()->index(0, 0).data().toString(),
             QStringLiteral("for"));
    QVERIFY(m_view->findChild<LeafDictionaryContexts*>()->toPlainText().contains(
        QStringLiteral("the capital of France")));
    // For files: every word once.
    QCOMPARE(m_view->table()->rowCount(), 4);
    QCOMPARE(m_view->table()->index(3, 0).data().toString(), QStringLiteral("<rare>"));
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/000"));
    QVERIFY(m_view->settings().contains({QStringLiteral("node"), QStringLiteral("L1/000")}));
    QVERIFY(m_view->settings().contains({QStringLiteral("corpus"), QStringLiteral("news.txt")}));
  }

  void saysWhereTheTextWent() {
    // Tokens of layer 1 end at leaves 5, 2 and 0.
    show(test::smallCorpus(), test::smallRouting());
    QVERIFY(m_view->node() == (NodeAddress{0, 0, 3, 5}));  // of the primary token
    answer();
    QVERIFY(m_view->headline().endsWith(QStringLiteral("Your token “paris” went here.")));
    m_selection.selectNode({0, 0, 1, 0});
    answer();
    QVERIFY(m_view->headline().endsWith(QStringLiteral("Your tokens “is”, “big” went here.")));
    m_selection.selectNode({0, 0, 3, 7});
    answer();
    QVERIFY(!m_view->headline().contains(QStringLiteral("Your")));
  }

  void aDeadLeafHasNoWords() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 6});
    view::NodeWordsItem none;
    none.node = {0, 0, 3, 6};
    m_view->setWords(none);
    QCOMPARE(m_view->headline(), QStringLiteral("L1/leaf:6: no token of the corpus came here."));
  }

  void estimatesAreMarked() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 0});
    view::NodeWordsItem words = test::leafWords({0, 0, 3, 0});
    words.exact = false;
    words.distinct = -1;
    words.errorBound = 12;
    m_view->setWords(words);
    QVERIFY(m_view->headline().contains(QStringLiteral("at most 70.0 % are of, in")));
    QVERIFY(
        part<QLabel>("dictionary-note")->text().contains(QStringLiteral("estimates, at most 12 too high")));
    QVERIFY(m_view->settings().contains({QStringLiteral("counts"), QStringLiteral("at most")}));
  }

  // ---- asking ----------------------------------------------------------------------------------

  void asksOnceForEachQuestion() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 0});
    m_selection.setHoverNode({0, 0, 2, 1});
    m_view->setStale(true);
    QCOMPARE(m_asked->size(), 1);
    QVERIFY(m_asked->first().at(0).value<NodeAddress>() == (NodeAddress{0, 0, 3, 0}));
    QCOMPARE(m_asked->first().at(1).toLongLong(), m_view->leastCount());
    part<QSpinBox>("dictionary-least")->setValue(40);
    QCOMPARE(m_asked->size(), 2);
    QCOMPARE(m_asked->last().at(1).toLongLong(), 40);
    m_view->setCorpus(test::smallCorpus());  // another one
    QCOMPARE(m_asked->size(), 3);
  }

  void asksNothingWhileNobodyLooks() {
    show(test::smallCorpus());
    m_view->hide();
    m_selection.selectNode({0, 0, 3, 0});
    m_selection.selectNode({0, 0, 3, 4});
    m_view->search(QStringLiteral("of"));
    QVERIFY(m_asked->isEmpty());
    QSignalSpy searched(m_view.get(), &LeafDictionaryView::wordSearched);
    m_view->show();
    QCOMPARE(m_asked->size(), 1);
    QVERIFY(m_asked->first().at(0).value<NodeAddress>() == (NodeAddress{0, 0, 3, 4}));
    QCOMPARE(searched.size(), 1);
  }

  void whatIsOldStaysUntilTheAnswerComes() {
    show(test::smallCorpus());
    m_selection.selectNode({0, 0, 3, 0});
    answer();
    QVERIFY(!m_view->outdated());
    const QImage fresh = m_view->grab().toImage();
    m_selection.selectNode({0, 0, 3, 4});
    QVERIFY(m_view->outdated());
    QCOMPARE(part<LeafDictionaryTable>("words-by-count")->model()->rowCount(), 3);
    QVERIFY(m_view->grab().toImage() != fresh);
    m_view->setWords(test::leafWords({0, 0, 3, 0}));  // too late: not the node on show
    QVERIFY(m_view->outdated());
    m_view->setWords(test::leafWords({0, 0, 3, 4}));
    QVERIFY(!m_view->outdated());
    QVERIFY(m_view->headline().startsWith(QStringLiteral("L1/leaf:4")));
  }

  // ---- room ------------------------------------------------------------------------------------

  void usesTheRoomThereIs_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Arrangement>("arrangement");
    QTest::addColumn<bool>("both");
    QTest::addRow("wide") << QSize(1000, 500) << Arrangement::Columns << true;
    QTest::addRow("middle") << QSize(600, 320) << Arrangement::Split << false;
    QTest::addRow("narrow") << QSize(300, 500) << Arrangement::Stacked << false;
  }

  void usesTheRoomThereIs() {
    QFETCH(QSize, size);
    QFETCH(bool, both);
    show(test::smallCorpus(), nullptr, size);
    m_selection.selectNode({0, 0, 3, 0});
    answer();
    QTEST(m_view->arrangement(), "arrangement");
    QVERIFY(part<LeafDictionaryTable>("words-by-count")->isVisible());
    QCOMPARE(part<LeafDictionaryTable>("words-by-lift")->isVisible(), both);
    m_view->setOrder(Order::ByLift);
    QVERIFY(part<LeafDictionaryTable>("words-by-lift")->isVisible());
    QCOMPARE(part<LeafDictionaryTable>("words-by-count")->isVisible(), both);
    QCOMPARE(part<QWidget>("dictionary-order")->isVisible(), !both);
  }
};

UFB_TEST(TstLeafDictionaryView)
#include "tst_leaf_dictionary_view.moc"
