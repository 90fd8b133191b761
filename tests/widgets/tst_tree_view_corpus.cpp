// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QStandardItemModel>
#include <cmath>

#include "dictionary_sample.h"
#include "models/table_roles.h"
#include "models/tree_model.h"
#include "support/registry.h"
#include "tree_view_test.h"
#include "views/corpus_colors.h"

using namespace ufb;

/// A counted corpus in the tree view, beside a text and without one.
class TstTreeViewCorpus : public test::TreeViewTest {
  Q_OBJECT

  void showAlone(const view::CorpusPtr& corpus, const QSize& size = {700, 500}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(0, corpus->layers, corpus->trees, corpus->depth);
    m_view->resize(size);
    m_view->setCorpus(corpus);
    m_view->show();
  }

  QColor shade(double visits) const {
    return QColor::fromRgb(colorAt(kCorpusMap, std::log(visits) / std::log(1000.0)));
  }
  bool enabled(TreeColoring coloring) const {
    const auto* box = m_view->findChild<QComboBox*>(QStringLiteral("tree-color"));
    const auto* items = qobject_cast<QStandardItemModel*>(box->model());
    return items->item(box->findData(QVariant::fromValue(coloring)))->isEnabled();
  }
  QVariant cell(int row, const char* key) const {
    const auto* model = qobject_cast<const ColumnModel*>(m_view->table());
    return model->index(row, model->columnOf(QLatin1String(key))).data(ValueRole);
  }

 private Q_SLOTS:
  void init() { build(); }
  void cleanup() { tearDown(); }

  void isOfferedOnlyWithACorpus() {
    show(test::smallRouting());
    QVERIFY(!enabled(TreeColoring::Corpus));
    m_view->setColoring(TreeColoring::Corpus);
    QCOMPARE(m_view->coloring(), TreeColoring::SelectedTokens);
    m_view->setCorpus(test::smallCorpus());
    QVERIFY(enabled(TreeColoring::Corpus));
    QVERIFY(!enabled(TreeColoring::Difference));
    m_view->setDifference(test::smallDifference());
    QVERIFY(enabled(TreeColoring::Difference));
    m_view->setColoring(TreeColoring::Difference);
    m_view->setCorpus(nullptr);
    QCOMPARE(m_view->coloring(), TreeColoring::SelectedTokens);
    QVERIFY(!enabled(TreeColoring::Difference));
  }

  void shapesThatDoNotFitAreIgnored() {
    show(test::smallRouting());
    m_view->setCorpus(test::corpusOf(2, 1, 2, {{1, 1, 1, 1}, {1, 1, 1, 1}}));
    QVERIFY(!enabled(TreeColoring::Corpus));
    auto torn = test::smallCorpus();
    torn->figures[1].visits.resize(3);
    m_view->setCorpus(torn);
    QVERIFY(!enabled(TreeColoring::Corpus));
    m_view->setCorpus(test::smallCorpus());
    auto difference = test::smallDifference();
    difference->logRatios.removeLast();
    m_view->setDifference(difference);
    QVERIFY(!enabled(TreeColoring::Difference));
  }

  void coloursSharesOnALogScale() {
    show(test::smallRouting());
    m_view->setCorpus(test::smallCorpus());
    m_view->setColoring(TreeColoring::Corpus);
    QCOMPARE(colorOf(0, 0), shade(1000));
    QCOMPARE(colorOf(1, 1), shade(350));
    QCOMPARE(colorOf(3, 3), shade(50));
    QCOMPARE(legend(), QStringLiteral("share of the corpus, log scale: 0.100 % to 100 %, never visited"));
    QVERIFY(m_view->settings().contains({QStringLiteral("colour"), QStringLiteral("corpus")}));
    QVERIFY(m_view->settings().contains({QStringLiteral("corpus"), QStringLiteral("news.txt")}));
  }

  void deadNodesAreHatched() {
    show(test::smallRouting());
    m_view->setCorpus(test::smallCorpus());
    m_view->setColoring(TreeColoring::Corpus);
    const QRect dead = m_view->nodeRect(at(3, 6)).adjusted(1, 1, -2, -2);
    const QImage image = picture();
    QSet<QRgb> colors;
    for (int x = dead.left(); x < dead.right(); ++x) colors += image.pixel(x, dead.bottom() - 1);
    QCOMPARE(colors.size(), 2);
    QVERIFY(colors.contains(ground().rgb()));
  }

  void coloursOnlySignificantDifferences() {
    show(test::smallRouting());
    m_view->setCorpus(test::smallCorpus());
    m_view->setDifference(test::smallDifference());
    m_view->setColoring(TreeColoring::Difference);
    QCOMPARE(colorOf(3, 0), QColor::fromRgb(differenceColor(-1, 3)));
    QCOMPARE(colorOf(3, 7), QColor::fromRgb(colorAt(kDifferenceMap, 1)));
    QCOMPARE(colorOf(3, 2), ground());
    QVERIFY(legend().contains(QStringLiteral("8 times more in A to 8 times more in B")));
    QVERIFY(legend().contains(QStringLiteral("not significant")));
  }

  void hoveringTellsTheNumbers() {
    show(test::smallRouting());
    m_view->setCorpus(test::smallCorpus());
    m_view->setDifference(test::smallDifference());
    const QString tip = m_view->tipText(at(3, 0));
    QVERIFY(tip.contains(QStringLiteral("1 of 3 tokens")));  // of the text
    QVERIFY(tip.contains(QStringLiteral("Corpus news.txt: 500 of 1000 tokens, 50.0 %")));
    QVERIFY(tip.contains(QStringLiteral("2 times more in A")));
    QVERIFY(m_view->tipText(at(3, 6)).contains(QStringLiteral("Corpus news.txt: no token comes here")));
  }

  void theTableHasTheNumbers() {
    show(test::smallRouting());
    QVERIFY(!cell(7, "corpus_visits").isValid());
    m_view->setCorpus(test::smallCorpus());
    m_view->setDifference(test::smallDifference());
    QCOMPARE(cell(7, "corpus_visits").toLongLong(), 500);
    QCOMPARE(cell(7, "corpus_share").toDouble(), 0.5);
    QCOMPARE(cell(7, "corpus_log_ratio").toDouble(), -1.0);
    QCOMPARE(cell(7, "visits").toLongLong(), 1);
  }

  // ---- without a text --------------------------------------------------------------------------

  void showsACorpusAlone() {
    showAlone(test::smallCorpus());
    QCOMPARE(m_view->message(), QString());
    QCOMPARE(m_view->coloring(), TreeColoring::Corpus);
    QVERIFY(!enabled(TreeColoring::SelectedTokens));
    QCOMPARE(colorOf(3, 0), shade(500));
    const QString tip = m_view->tipText(at(3, 0));
    QVERIFY(tip.contains(QStringLiteral("500 of 1000 tokens")));
    QVERIFY(!tip.contains(QStringLiteral("this text")));
    click(3, 0);
    QVERIFY(selected() == at(3, 0));
    QCOMPARE(m_view->valueText(), QStringLiteral("Corpus news.txt: 500 of 1000 tokens, 50.0 %"));
    press(Qt::Key_Up);
    QVERIFY(selected() == at(2, 0));
    m_selection.setLayer(1);
    m_view->fit();
    QCOMPARE(colorOf(3, 7), shade(1000));
    const QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(m_view->table()),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
  }

  void aTextBringsItsColoursBack() {
    show(test::smallRouting());
    m_view->setColoring(TreeColoring::ThisText);
    m_view->setCorpus(test::smallCorpus());
    m_view->setRouting(nullptr);
    QCOMPARE(m_view->coloring(), TreeColoring::Corpus);
    m_view->setRouting(test::smallRouting());
    QCOMPARE(m_view->coloring(), TreeColoring::ThisText);
    m_view->setCorpus(nullptr);
    m_view->setRouting(nullptr);
    QVERIFY(!m_view->message().isEmpty());
  }

  void aDenseModelShowsNoTree() {
    showAlone(test::smallCorpus());
    m_view->setDense(true, 3072);
    QVERIFY(m_view->message().contains(QStringLiteral("dense")));
  }

  void widthsFollowTheCorpus() {
    showAlone(test::smallCorpus());
    m_view->setWidthMode(TreeView::WidthMode::ByUse);
    const double whole = m_view->nodeRect(at(0, 0)).width();
    QVERIFY(std::abs(m_view->nodeRect(at(3, 0)).width() / whole - 0.5) < 0.01);
    QVERIFY(m_view->nodeRect(at(3, 6)).isEmpty());
  }

  void aTreeWithoutDecisions() {
    showAlone(test::corpusOf(2, 1, 0, {{9}, {9}}));
    QCOMPARE(m_view->message(), QString());
    QVERIFY(m_view->tipText({0, 0, 0, 0}).contains(QStringLiteral("9 of 9 tokens")));
  }
};

UFB_TEST(TstTreeViewCorpus)
#include "tst_tree_view_corpus.moc"
