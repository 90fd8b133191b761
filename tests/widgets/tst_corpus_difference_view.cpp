// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "models/corpus_changes_model.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "tst_corpus_sample.h"
#include "views/color_bar.h"
#include "views/corpus_difference_view.h"
#include "views/corpus_table.h"
#include "views/empty_state.h"
#include "views/legend.h"

using namespace ufb;

class TstCorpusDifferenceView : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<CorpusDifferenceView> m_view;
  view::CorpusPtr m_corpus;
  std::shared_ptr<view::CorpusDifferenceItem> m_difference;

  void show(int layers = 4, int trees = 1, int depth = 5) {
    m_corpus = test::corpusOf(layers, trees, depth);
    m_difference = test::differenceOf(*m_corpus, 12);
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(0, layers, trees, depth);
    m_view->resize(900, 600);
    m_view->setCorpus(m_corpus);
    m_view->setDifference(m_difference);
    m_view->show();
    QCoreApplication::processEvents();
  }
  CorpusTable* table(const char* name) const {
    return m_view->findChild<CorpusTable*>(QString::fromLatin1(name));
  }
  static QPoint cell(const CorpusTable* table, int row, int column) {
    return table->visualRect(table->model()->index(row, column)).center();
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_selection.setExtent(0, 0, 0);
    m_selection.clearHover();
    m_view = std::make_unique<CorpusDifferenceView>(&m_selection);
  }
  void cleanup() {
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
  }

  void emptySaysHowToGetASecondCorpus() {
    m_view->resize(600, 320);
    m_view->show();
    auto* empty = m_view->findChild<EmptyState*>();
    auto* action = empty->findChild<QPushButton*>();
    QVERIFY(empty->isVisible());
    QVERIFY(m_view->message().startsWith(QStringLiteral("To compare two texts, count or open a first one")));
    QVERIFY(!action->isVisible());
    m_view->setCorpus(test::corpusOf(2, 1, 3));
    QVERIFY(m_view->message().startsWith(QStringLiteral("tales.txt is the only count. Open a second one")));
    QSignalSpy asked(m_view.get(), &CorpusDifferenceView::compareRequested);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
  }

  void saysHowManyDiffer() {
    show();
    QVERIFY(m_view->message().isEmpty());
    QCOMPARE(m_view->statement(),
             QStringLiteral("12 of 4,321 tested nodes differ at 5 % for all tests together; "
                            "nodes with at least 20 visits were tested."));
    QCOMPARE(m_view->findChild<QLabel*>(QStringLiteral("statement"))->text(), m_view->statement());
    QCOMPARE(m_view->accessibleDescription(), m_view->statement());
    QCOMPARE(m_view->findChild<Legend*>()->text(), QStringLiteral("A: tales.txt, B: news.txt"));
    QVERIFY(m_view->findChild<ColorBar*>()->text().contains(QStringLiteral("1/16")));
    auto none = std::make_shared<view::CorpusDifferenceItem>(*m_difference);
    none->tests = 0;
    m_view->setDifference(none);
    QCOMPARE(m_view->statement(),
             QStringLiteral("No node was tested: none has 20 visits in both corpora together."));
  }

  void aClickSelectsTheNode() {
    show();
    CorpusTable* nodes = table("nodes");
    QTest::mouseClick(nodes->viewport(), Qt::LeftButton, {}, cell(nodes, 2, CorpusChangesModel::ShareA));
    QVERIFY(m_selection.node() == m_difference->changed.at(2).node);
    QCOMPARE(m_view->addressText(), formatAddress(m_difference->changed.at(2).node, m_difference->space));
    QTest::keyClick(nodes, Qt::Key_Down);
    QVERIFY(m_selection.node() == m_difference->changed.at(3).node);
    QVERIFY(table("layers")->selectionModel()->isRowSelected(m_difference->changed.at(3).node.layer));
    m_selection.selectNode(m_difference->changed.at(7).node);
    QVERIFY(nodes->selectionModel()->isRowSelected(7));
    m_selection.selectNode({0, 0, 0, 0});
    QVERIFY(!nodes->selectionModel()->hasSelection());
  }

  void aClickOnALayerSelectsIt() {
    show(3, 2, 4);
    CorpusTable* layers = table("layers");
    QVERIFY(!layers->isColumnHidden(CorpusDivergenceModel::Tree));
    QTest::mouseClick(layers->viewport(), Qt::LeftButton, {},
                      cell(layers, 5, CorpusDivergenceModel::Divergence));
    QCOMPARE(m_selection.layer(), 2);
    QCOMPARE(m_selection.tree(), 1);
  }

  void hoverIsShared() {
    show();
    CorpusTable* nodes = table("nodes");
    QTest::mouseMove(nodes->viewport(), cell(nodes, 1, CorpusChangesModel::Ratio));
    QVERIFY(m_selection.hoveredNode() == m_difference->changed.at(1).node);
    const QString tip = nodes->tipText(cell(nodes, 1, CorpusChangesModel::Ratio));
    QVERIFY2(tip.contains(QStringLiteral("B over A: 0.0787× (1.00 % of A's tokens, 0.0787 % of B's)")),
             qPrintable(tip));
    QTRY_VERIFY(QToolTip::isVisible());
    const QImage before = nodes->viewport()->grab().toImage();
    m_selection.setHoverNode(m_difference->changed.at(5).node);
    QVERIFY(nodes->viewport()->grab().toImage() != before);
    QToolTip::hideText();
  }

  void stopsComparing() {
    show();
    QSignalSpy cleared(m_view.get(), &CorpusDifferenceView::compareCleared);
    QTest::mouseClick(m_view->findChild<QPushButton*>(QStringLiteral("stop-comparing")), Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
    m_view->setDifference(nullptr);
    QVERIFY(m_view->findChild<EmptyState*>()->isVisible());
    QCOMPARE(m_view->table()->rowCount(), 0);
  }

  /// More in A: blue, left of the middle. More in B: orange, right of it. In mirrored windows too.
  void ratiosHaveASideAndAColour_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
  }
  void ratiosHaveASideAndAColour() {
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    show();
    CorpusTable* nodes = table("nodes");
    const QImage image = nodes->viewport()->grab().toImage();
    const auto middleOf = [&](int row, auto wanted) {
      const QRect area = nodes->visualRect(nodes->model()->index(row, CorpusChangesModel::Ratio));
      qint64 sum = 0;
      int count = 0;
      for (int x = area.left(); x <= area.right(); ++x) {
        const QColor color = image.pixelColor(x, area.center().y());
        if (!wanted(color)) continue;
        sum += x;
        ++count;
      }
      return count > 10 ? static_cast<int>(sum / count) : -1;
    };
    const int blue = middleOf(1, [](const QColor& c) { return c.blue() > c.red() + 60; });
    const int orange = middleOf(0, [](const QColor& c) { return c.red() > c.blue() + 60; });
    QVERIFY(blue > 0 && orange > 0);
    QVERIFY(blue < orange);
  }
};

UFB_TEST(TstCorpusDifferenceView)
#include "tst_corpus_difference_view.moc"
