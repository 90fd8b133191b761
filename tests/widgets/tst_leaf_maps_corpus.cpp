// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSet>
#include <QTest>
#include <cmath>

#include "dictionary_sample.h"
#include "models/leaf_model.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/color_bar.h"
#include "views/corpus_colors.h"
#include "views/leaf_maps.h"
#include "views/legend.h"

using namespace ufb;
using Color = LeafMaps::Color;

/// A counted corpus in the leaf maps, beside a text and without one.
class TstLeafMapsCorpus : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<LeafMaps> m_maps;

  void show(const view::RoutingPtr& routing, const view::CorpusPtr& corpus) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing ? routing->tokens : 0, 2, 1, 3);
    m_maps->resize(600, 300);
    m_maps->setRouting(routing);
    m_maps->setCorpus(corpus);
    m_maps->show();
  }
  QColor leafColor(int layer, int leaf) {
    return m_maps->grab().toImage().pixelColor(m_maps->leafRect(layer, leaf).center());
  }
  QColor ground() const { return QColor::fromRgb(LeafMarks::ground(m_maps->palette())); }
  QColor shade(double part) const {
    const auto [from, to] = LeafMarks::part(m_maps->palette());
    return QColor::fromRgb(colorAt(kCorpusMap, from + part * (to - from)));
  }
  static NodeAddress leafAt(int layer, int leaf) { return {layer, 0, 3, leaf}; }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_maps = std::make_unique<LeafMaps>(&m_selection);
  }
  void cleanup() {
    m_maps.reset();
    m_selection.clearNode();
  }

  void isOfferedOnlyWithACorpus() {
    show(test::smallRouting(), nullptr);
    m_maps->setColor(Color::Corpus);
    QCOMPARE(m_maps->color(), Color::SelectedTokens);
    m_maps->setCorpus(test::smallCorpus());
    m_maps->setColor(Color::Corpus);
    QCOMPARE(m_maps->color(), Color::Corpus);
    m_maps->setColor(Color::Difference);
    QCOMPARE(m_maps->color(), Color::Corpus);
    m_maps->setDifference(test::smallDifference());
    m_maps->setColor(Color::Difference);
    QCOMPARE(m_maps->color(), Color::Difference);
    m_maps->setCorpus(nullptr);
    QCOMPARE(m_maps->color(), Color::Text);
  }

  void coloursShares() {
    show(test::smallRouting(), test::smallCorpus());
    m_maps->setColor(Color::Corpus);
    QCOMPARE(leafColor(1, 7), shade(1));  // 1000, the most of all layers
    QCOMPARE(leafColor(0, 0), shade(std::log(500) / std::log(1000)));
    m_maps->setScale({true, true});
    QCOMPARE(leafColor(0, 0), shade(1));
    QCOMPARE(leafColor(0, 3), shade(std::log(50) / std::log(500)));
    m_maps->setScale({false, true});
    QCOMPARE(leafColor(0, 3), shade(0.1));
    QVERIFY(m_maps->findChild<ColorBar*>()->isVisible());
    QCOMPARE(m_maps->findChild<Legend*>()->text(), QStringLiteral("never reached"));
    QVERIFY(m_maps->settings().contains({QStringLiteral("color"), QStringLiteral("corpus")}));
    QVERIFY(m_maps->settings().contains({QStringLiteral("corpus"), QStringLiteral("news.txt")}));
  }

  void deadLeavesAreHatched() {
    show(nullptr, test::smallCorpus());
    const QRect dead = m_maps->leafRect(0, 6).adjusted(2, 2, -3, -3);
    const QImage image = m_maps->grab().toImage();
    QSet<QRgb> colors;
    for (int x = dead.left(); x < dead.right(); ++x) colors += image.pixel(x, dead.center().y());
    QCOMPARE(colors, QSet<QRgb>({ground().rgb(), LeafMarks::otherTokens(m_maps->palette()) | 0xff000000U}));
  }

  void coloursOnlySignificantDifferences() {
    show(test::smallRouting(), test::smallCorpus());
    m_maps->setDifference(test::smallDifference());
    m_maps->setColor(Color::Difference);
    QCOMPARE(leafColor(0, 0), QColor::fromRgb(differenceColor(-1, 3)));
    QCOMPARE(leafColor(0, 7), QColor::fromRgb(differenceColor(3, 3)));
    QCOMPARE(leafColor(1, 7), ground());
    QVERIFY(m_maps->findChild<ColorBar*>()->text().contains(QStringLiteral("8 times more in B")));
    QVERIFY(m_maps->layerTip(0).contains(QStringLiteral("2 leaves differ significantly")));
  }

  void hoveringTellsTheNumbers() {
    show(test::smallRouting(), test::smallCorpus());
    m_maps->setDifference(test::smallDifference());
    const QString tip = m_maps->tipText(leafAt(0, 0));
    QVERIFY(tip.contains(QStringLiteral("1 of 3 tokens: big")));
    QVERIFY(tip.contains(QStringLiteral("Corpus news.txt: 500 of 1000 tokens, 50.0 %")));
    QVERIFY(tip.contains(QStringLiteral("2 times more in A")));
    m_maps->setColor(Color::Corpus);
    QVERIFY(m_maps->layerTip(0).contains(QStringLiteral("reaches 6 of 8 leaves")));
  }

  void showsACorpusAlone() {
    show(nullptr, test::smallCorpus());
    QCOMPARE(m_maps->message(), QString());
    QCOMPARE(m_maps->color(), Color::Corpus);
    QCOMPARE(leafColor(1, 7), shade(1));
    QTest::mouseClick(m_maps.get(), Qt::LeftButton, {}, m_maps->leafRect(0, 4).center());
    QVERIFY(m_selection.node() == leafAt(0, 4));
    QCOMPARE(m_maps->valueText(), QStringLiteral("Corpus news.txt: 200 of 1000 tokens, 20.0 %"));
    QTest::keyClick(m_maps.get(), Qt::Key_Right, Qt::ControlModifier);  // over dead ones
    QVERIFY(m_selection.node() == leafAt(0, 5));
    QTest::keyClick(m_maps.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_selection.node() == leafAt(0, 7));
    m_maps->setRouting(test::smallRouting());
    QCOMPARE(m_maps->color(), Color::SelectedTokens);
  }

  void theTableHasTheNumbers() {
    LeafModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCorpus(test::smallCorpus(), test::smallDifference());
    model.setRouting(test::smallRouting(), nullptr, {}, 0);
    const auto cell = [&](int row, int column) { return model.index(row, column).data(ValueRole); };
    QCOMPARE(cell(0, LeafModel::CorpusVisits).toLongLong(), 500);
    QCOMPARE(cell(0, LeafModel::CorpusShare).toDouble(), 0.5);
    QCOMPARE(cell(7, LeafModel::CorpusLogRatio).toDouble(), 3.0);
    QCOMPARE(cell(15, LeafModel::CorpusVisits).toLongLong(), 1000);
    QCOMPARE(model.columnOf(QLatin1String("corpus_share")), int(LeafModel::CorpusShare));
    model.setCorpus(nullptr, nullptr);
    model.setRouting(test::smallRouting(), nullptr, {}, 0);
    QVERIFY(!cell(0, LeafModel::CorpusVisits).isValid());
  }
};

UFB_TEST(TstLeafMapsCorpus)
#include "tst_leaf_maps_corpus.moc"
