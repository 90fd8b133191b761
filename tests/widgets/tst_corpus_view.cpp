// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>

#include "support/registry.h"
#include "tst_corpus_fixture.h"
#include "views/corpus_panels.h"

using namespace ufb;

class TstCorpusView : public QObject, private test::CorpusViewFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  // ---- figures ---------------------------------------------------------------------------------

  void saysWhatWasCounted() {
    showCorpus();
    QVERIFY(m_view->message().isEmpty());
    QCOMPARE(label("name"), QStringLiteral("tales.txt — complete"));
    QCOMPARE(
        label("extent"),
        QStringLiteral("12,345 sentences · 234,567 tokens · 1.2 MB of text · model demo-fff (3f9a01c2)"));
    QCOMPARE(label("settings"), QStringLiteral("Split into sentences; nothing masked; seed 1"));
    QVERIFY(!button("resume")->isVisible());
    auto partial = test::corpusOf(6, 1, 5);
    partial->complete = false;
    partial->unitsLeftOut = 111105;
    partial->maskedTokens = 35185;
    partial->exactPairs = false;
    m_view->setCorpus(partial);
    QCOMPARE(label("name"), QStringLiteral("tales.txt — unfinished: a part of the text"));
    QVERIFY(label("extent").contains(QStringLiteral("234,567 tokens, 35,185 of them masked")));
    QVERIFY(label("settings").contains(QStringLiteral("A sample: 111,105 sentences were left out.")));
    QVERIFY(label("settings").contains(QStringLiteral("estimates")));
    QSignalSpy resumed(m_view.get(), &CorpusView::resumeRequested);
    click("resume");
    QCOMPARE(resumed.size(), 1);
    m_view->setResumable(false);
    QVERIFY(!button("resume")->isVisible());
    m_view->setCorpus(nullptr);
    QVERIFY(label("invitation").startsWith(QStringLiteral("Drop text files here")));
    QVERIFY(!m_view->message().isEmpty());
  }

  void showsACorpusOfAnotherModel() {
    showCorpus(6, 1, 5);
    m_view->setRouting(test::smallRouting());
    QVERIFY(table()->isVisible());
    m_view->setModelLoaded(false);
    QVERIFY(table()->isVisible());
    QVERIFY(m_view->message().isEmpty());
  }

  void aRowIsALayer() {
    showCorpus();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(3, 3));
    QCOMPARE(m_selection.layer(), 3);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_selection.layer(), 4);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_selection.layer(), 0);
    m_selection.setLayer(5);
    QVERIFY(table()->selectionModel()->isRowSelected(5));
    QCOMPARE(m_view->addressText(), QStringLiteral("L6/*"));
  }

  void aRowIsATree() {
    showCorpus(2, 3, 4);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(5, 3));
    QCOMPARE(m_selection.layer(), 1);
    QCOMPARE(m_selection.tree(), 2);
    QVERIFY(table()->selectionModel()->isRowSelected(5));
    QCOMPARE(m_view->addressText(), QStringLiteral("L2.3/*"));
    QTest::mouseMove(table()->viewport(), cell(1, 3));
    QCOMPARE(m_selection.hoveredLayer(), 0);
    QVERIFY(m_selection.hoveredNode() && m_selection.hoveredNode()->tree == 1);
  }

  void aClickOnATitleSorts() {
    showCorpus();
    const int gini = 6;
    QHeaderView* header = table()->horizontalHeader();
    const QPoint title(header->sectionViewportPosition(gini) + header->sectionSize(gini) / 2,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    const bool ascending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    QCOMPARE(table()->model()->index(0, 0).data().toString(),
             ascending ? QStringLiteral("1") : QStringLiteral("6"));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(table()->model()->index(0, 0).data().toString(),
             ascending ? QStringLiteral("6") : QStringLiteral("1"));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(0, 3));
    QCOMPARE(m_selection.layer(), ascending ? 5 : 0);
  }

  void hoverLightsUpEverywhere() {
    showCorpus();
    QTest::mouseMove(table()->viewport(), cell(2, 4));
    QCOMPARE(m_selection.hoveredLayer(), 2);
    const QString tip = table()->tipText(cell(2, 4));
    QCOMPARE(tip, QStringLiteral("Layer 3\nDead leaves: 8 of 32\nLeaves that no token reached"));
    QTRY_VERIFY(QToolTip::isVisible());
    const QImage before = table()->viewport()->grab().toImage();
    const QImage curves = plot()->grab().toImage();
    m_selection.setHover(-1, 4);
    QVERIFY(table()->viewport()->grab().toImage() != before);
    QVERIFY(plot()->grab().toImage() != curves);
    QToolTip::hideText();
  }

  void hidesColumnsThatSayNothing() {
    showCorpus();
    QVERIFY(table()->isColumnHidden(1));   // one tree
    QVERIFY(table()->isColumnHidden(12));  // no mask tokens
    QVERIFY(table()->isColumnHidden(13));  // nothing compared
    auto corpus = test::corpusOf(6, 3, 5);
    for (view::CorpusTreeItem& tree : corpus->figures) tree.perplexityMasked = 2;
    m_view->setCorpus(corpus);
    m_view->setDifference(test::differenceOf(*corpus, 5));
    for (const int column : {1, 12, 13}) QVERIFY(!table()->isColumnHidden(column));
  }

  void comparesAndExports() {
    showCorpus();
    QSignalSpy exported(m_view.get(), &CorpusView::exportRequested);
    QSignalSpy compared(m_view.get(), &CorpusView::compareRequested);
    QSignalSpy cleared(m_view.get(), &CorpusView::compareCleared);
    click("export");
    click("compare");
    QCOMPARE(exported.size(), 1);
    QCOMPARE(compared.size(), 1);
    QVERIFY(!button("stop-comparing")->isVisible());
    m_view->setDifference(test::differenceOf(*test::corpusOf(6, 1, 5), 12));
    QVERIFY(
        label("compared")
            .startsWith(QStringLiteral(
                "Compared with news.txt: 12 of 4,321 tested nodes differ at 5 % for all tests together")));
    QVERIFY(!button("compare")->isVisible());
    click("stop-comparing");
    QCOMPARE(cleared.size(), 1);
    click("another");
    QVERIFY(button("open-texts")->isVisible());
    const auto again = test::corpusOf(6, 1, 5);
    m_view->setCorpus(again);
    QVERIFY(table()->isVisible());
    click("another");
    m_view->setCorpus(again);  // the same once more is nothing new
    QVERIFY(button("open-texts")->isVisible());
    click("back");
    QVERIFY(table()->isVisible());
  }

  void copiesAndOffersFiles() {
    showCorpus();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(1, 4));
    QMenu menu;
    m_view->fillMenu(menu);
    menu.findChild<QAction*>(QStringLiteral("copy-value"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("8"));
    menu.findChild<QAction*>(QStringLiteral("copy-address"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("L2/*"));
    QVERIFY(menu.findChild<QAction*>(QStringLiteral("export-data"))->isEnabled());
    QCOMPARE(m_view->table()->rowCount(), 6);
    QCOMPARE(m_view->settings().first().second, QStringLiteral("tales.txt"));
  }

  // ---- arrangement -----------------------------------------------------------------------------

  void usesTheRoomThatThereIs_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<CorpusPanels::Arrangement>("expected");
    QTest::newRow("wide") << QSize(1440, 900) << CorpusPanels::Arrangement::Beside;
    QTest::newRow("usual") << QSize(900, 600) << CorpusPanels::Arrangement::Above;
    QTest::newRow("small") << QSize(600, 320) << CorpusPanels::Arrangement::Tabs;
  }
  void usesTheRoomThatThereIs() {
    QFETCH(QSize, size);
    QFETCH(CorpusPanels::Arrangement, expected);
    showCorpus(6, 1, 11, size);
    auto* panels = m_view->findChild<CorpusPanels*>();
    QCOMPARE(panels->arrangement(), expected);
    QVERIFY(table()->isVisible());
    QCOMPARE(plot()->isVisible(), expected != CorpusPanels::Arrangement::Tabs);
    QCOMPARE(m_view->size(), size);
  }

  void picturesOfEveryPageAreSilent() {
    QVERIFY(!m_view->grab().isNull());
    m_view->setCorpus(test::corpusOf(6, 1, 5));
    QVERIFY(!m_view->grab().isNull());
    show({600, 320});
    QVERIFY(!m_view->grab().isNull());
  }

  void mirrorsControlsAndNotCurves() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showCorpus();
    QVERIFY(cell(0, 0).x() > cell(0, 3).x());
    QCOMPARE(plot()->layoutDirection(), Qt::LeftToRight);
    QVERIFY(button("another")->mapTo(m_view.get(), QPoint()).x() <
            button("export")->mapTo(m_view.get(), QPoint()).x());
  }
};

UFB_TEST(TstCorpusView)
#include "tst_corpus_view.moc"
