// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>
#include <limits>

#include "models/corpus_changes_model.h"
#include "models/corpus_tree_model.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "tst_corpus_sample.h"
#include "views/corpus_header.h"

using namespace ufb;

class TstCorpusModels : public QObject {
  Q_OBJECT

  static QVariant value(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data(ValueRole);
  }
  static QString text(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
  }
  static double bar(const QAbstractItemModel& model, int row, int column) {
    const QVariant length = model.index(row, column).data(CorpusCellModel::BarRole);
    return length.isValid() ? length.toDouble() : -1;
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }
  void cleanup() { QLocale::setDefault(QLocale::c()); }

  void modelsAreSound() {
    CorpusTreeModel trees;
    CorpusChangesModel changes;
    CorpusDivergenceModel layers;
    const QAbstractItemModelTester one(&trees, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester two(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester three(&layers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto corpus = test::corpusOf(3, 2, 4);
    const auto difference = test::differenceOf(*corpus, 9);
    for (int round = 0; round < 2; ++round) {
      trees.setCorpus(corpus, difference);
      changes.setDifference(difference);
      layers.setDifference(difference);
      QCOMPARE(trees.rowCount(), 6);
      QCOMPARE(trees.columnCount(), int(CorpusTreeModel::ColumnCount));
      QCOMPARE(changes.rowCount(), 9);
      QCOMPARE(changes.columnCount(), int(CorpusChangesModel::ColumnCount));
      QCOMPARE(layers.rowCount(), 6);
      QCOMPARE(layers.columnCount(), int(CorpusDivergenceModel::ColumnCount));
      trees.setCorpus(nullptr, nullptr);
      changes.setDifference(nullptr);
      layers.setDifference(nullptr);
      QCOMPARE(trees.rowCount() + changes.rowCount() + layers.rowCount(), 0);
    }
  }

  void keysAndTipsAreThere() {
    const CorpusTreeModel trees;
    const CorpusChangesModel changes;
    const CorpusDivergenceModel layers;
    const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9_]*$"));
    for (const CorpusCellModel* model :
         {static_cast<const CorpusCellModel*>(&trees), static_cast<const CorpusCellModel*>(&changes),
          static_cast<const CorpusCellModel*>(&layers)}) {
      QSet<QString> seen;
      for (int column = 0; column < model->columnCount(); ++column) {
        const QString name = model->headerData(column, Qt::Horizontal, KeyRole).toString();
        QVERIFY2(key.match(name).hasMatch(), qPrintable(name));
        QVERIFY(!seen.contains(name));
        seen += name;
        QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
      }
    }
    QCOMPARE(trees.columnOf(QLatin1String("leaf_token_bits")), int(CorpusTreeModel::LeafToken));
  }

  void figuresAreTheItems() {
    const auto corpus = test::corpusOf(3, 2, 4);
    CorpusTreeModel model;
    model.setCorpus(corpus, nullptr);
    const view::CorpusTreeItem& tree = corpus->at(1, 1);
    const int row = model.rowOf(1, 1);
    QCOMPARE(row, 3);
    QCOMPARE(value(model, row, CorpusTreeModel::Layer).toInt(), 2);
    QCOMPARE(value(model, row, CorpusTreeModel::Tree).toInt(), 2);
    QCOMPARE(value(model, row, CorpusTreeModel::Address).toString(), QStringLiteral("L2.2/*"));
    QCOMPARE(value(model, row, CorpusTreeModel::EffectiveLeaves).toDouble(), tree.perplexity);
    QCOMPARE(value(model, row, CorpusTreeModel::DeadLeaves).toLongLong(), 4);
    QCOMPARE(value(model, row, CorpusTreeModel::DeadNodes).toLongLong(), tree.deadNodes);
    QCOMPARE(value(model, row, CorpusTreeModel::Gini).toDouble(), tree.gini);
    QCOMPARE(value(model, row, CorpusTreeModel::Margin).toDouble(), 0.06);
    QCOMPARE(value(model, row, CorpusTreeModel::LeafToken).toDouble(), tree.leafTokenBits);
    QCOMPARE(value(model, row, CorpusTreeModel::LeafTokenChance).toDouble(), 0.031);
    QCOMPARE(value(model, row, CorpusTreeModel::LeafPosition).toDouble(), 0.22);
    QCOMPARE(value(model, row, CorpusTreeModel::NextLayer).toDouble(), tree.nextLayerBits);
    QCOMPARE(value(model, row, CorpusTreeModel::Entropy).toDouble(), tree.entropyBits);
    QCOMPARE(value(model, row, CorpusTreeModel::Nodes).toLongLong(), 31);
    QCOMPARE(model.rowOf(3, 0), -1);
    QCOMPARE(model.rowOf(0, 2), -1);
  }

  void whatIsNotKnownIsADash() {
    auto corpus = test::corpusOf(2, 1, 4);
    corpus->figures[0].leafTokenBits = std::numeric_limits<double>::quiet_NaN();
    CorpusTreeModel model;
    model.setCorpus(corpus, nullptr);
    for (const int column : {CorpusTreeModel::LeafToken, CorpusTreeModel::LeafTokenChance,
                             CorpusTreeModel::EffectiveMasked, CorpusTreeModel::Divergence}) {
      QVERIFY(!value(model, 0, column).isValid());
      QCOMPARE(text(model, 0, column), QStringLiteral("–"));
      QCOMPARE(bar(model, 0, column), -1.0);
    }
    QVERIFY(!value(model, 1, CorpusTreeModel::NextLayer).isValid());
    QVERIFY(value(model, 0, CorpusTreeModel::NextLayer).isValid());
    QVERIFY(!model.meaningful(CorpusTreeModel::EffectiveMasked));
    QVERIFY(!model.meaningful(CorpusTreeModel::Tree));
    QVERIFY(model.meaningful(CorpusTreeModel::LeafToken));
    model.setCorpus(corpus, test::differenceOf(*corpus, 3));
    QVERIFY(model.meaningful(CorpusTreeModel::Divergence));
    QCOMPARE(value(model, 1, CorpusTreeModel::Divergence).toDouble(), 0.02);
  }

  void barsStandForTheWhole() {
    const auto corpus = test::corpusOf(4, 1, 4);
    CorpusTreeModel model;
    model.setCorpus(corpus, nullptr);
    QCOMPARE(bar(model, 0, CorpusTreeModel::DeadLeaves), 0.25);
    QCOMPARE(bar(model, 2, CorpusTreeModel::EffectiveLeaves), corpus->at(2, 0).perplexity / 16);
    QCOMPARE(bar(model, 0, CorpusTreeModel::DeadNodes), double(corpus->at(0, 0).deadNodes) / 31);
    QCOMPARE(bar(model, 0, CorpusTreeModel::Gini), corpus->at(0, 0).gini);
    QCOMPARE(bar(model, 3, CorpusTreeModel::Margin), 1.0);            // the widest
    QCOMPARE(bar(model, 0, CorpusTreeModel::LeafPosition), 0.2 / 4);  // of 4 bits
    QCOMPARE(bar(model, 0, CorpusTreeModel::Layer), -1.0);
    const auto single = test::corpusOf(2, 1, 0);
    model.setCorpus(single, nullptr);
    QCOMPARE(bar(model, 0, CorpusTreeModel::LeafPosition), -1.0);
    QCOMPARE(text(model, 0, CorpusTreeModel::Address),
             QStringLiteral("L1/*").replace(u'*', QStringLiteral("leaf:0")));
  }

  void cellsSayWhatTheyHold() {
    CorpusTreeModel model;
    model.setCorpus(test::corpusOf(2, 1, 11), nullptr);
    QCOMPARE(text(model, 0, CorpusTreeModel::EffectiveLeaves), QStringLiteral("1,341"));
    const QStringList lines =
        model.index(0, CorpusTreeModel::EffectiveLeaves).data(Qt::ToolTipRole).toString().split(u'\n');
    QCOMPARE(lines.value(0), QStringLiteral("Layer 1"));
    QCOMPARE(lines.value(1), QStringLiteral("Effective leaves: 1,341 of 2,048"));
    QVERIFY(lines.value(2).startsWith(QStringLiteral("Perplexity")));
    QVERIFY(model.index(0, CorpusTreeModel::LeafPosition)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("Leaf and position: 0.200 bits")));
  }

  void changesAreTheItems() {
    const auto corpus = test::corpusOf(3, 2, 4);
    const auto difference = test::differenceOf(*corpus, 9);
    CorpusChangesModel model;
    model.setDifference(difference);
    const view::NodeDifferenceItem& first = difference->changed.at(0);
    QCOMPARE(text(model, 0, CorpusChangesModel::Address), formatAddress(first.node, difference->space));
    QCOMPARE(value(model, 0, CorpusChangesModel::Ratio).toDouble(), 16.0);
    QCOMPARE(text(model, 0, CorpusChangesModel::Ratio), QStringLiteral("16×"));
    QCOMPARE(value(model, 0, CorpusChangesModel::LogRatio).toDouble(), 4.0);
    QCOMPARE(text(model, 0, CorpusChangesModel::ShareA), QStringLiteral("2.00 %"));
    QCOMPARE(text(model, 0, CorpusChangesModel::ShareB), QStringLiteral("32.0 %"));
    QVERIFY(text(model, 0, CorpusChangesModel::PCorrected).startsWith(u'<'));
    QCOMPARE(text(model, 1, CorpusChangesModel::PCorrected), QStringLiteral("0.0001"));
    QCOMPARE(value(model, 0, CorpusChangesModel::VisitsA).toLongLong(), 4691);
    QCOMPARE(value(model, 0, CorpusChangesModel::Node).toInt(), first.node.node());
    QCOMPARE(bar(model, 0, CorpusChangesModel::ShareB), 1.0);
    QCOMPARE(bar(model, 0, CorpusChangesModel::ShareA), 1.0 / 16);
    QCOMPARE(bar(model, 0, CorpusChangesModel::VisitsA), -1.0);
    QCOMPARE(model.rowOf(difference->changed.at(4).node), 4);
    QCOMPARE(model.rowOf({0, 0, 0, 0}), -1);
  }

  void moreInAIsToTheLeft() {
    const auto corpus = test::corpusOf(3, 1, 4);
    CorpusChangesModel model;
    model.setDifference(test::differenceOf(*corpus, 4));
    const auto balance = [&](int row) {
      return model.index(row, CorpusChangesModel::Ratio).data(CorpusCellModel::BalanceRole).toDouble();
    };
    QCOMPARE(balance(0), 1.0);
    QCOMPARE(balance(1), -0.75);
    QVERIFY(!model.index(0, CorpusChangesModel::ShareA).data(CorpusCellModel::BalanceRole).isValid());
    QCOMPARE(model.index(0, CorpusChangesModel::ShareB).data(CorpusCellModel::SideRole).toInt(),
             int(CorpusCellModel::Side::B));
    QCOMPARE(model.widestLogRatio(), 4.0);
  }

  void divergenceIsOfEachTree() {
    const auto corpus = test::corpusOf(3, 2, 4);
    CorpusDivergenceModel model;
    model.setDifference(test::differenceOf(*corpus, 9));
    QCOMPARE(model.rowOf(2, 1), 5);
    QCOMPARE(value(model, 5, CorpusDivergenceModel::Layer).toInt(), 3);
    QCOMPARE(value(model, 5, CorpusDivergenceModel::Tree).toInt(), 2);
    QCOMPARE(value(model, 5, CorpusDivergenceModel::Divergence).toDouble(), 0.06);
    QCOMPARE(bar(model, 5, CorpusDivergenceModel::Divergence), 1.0);
    QCOMPARE(bar(model, 2, CorpusDivergenceModel::Divergence), 0.5);
    qint64 changed = 0;
    for (int row = 0; row < 6; ++row)
      changed += value(model, row, CorpusDivergenceModel::Changed).toLongLong();
    QCOMPARE(changed, 9);
  }

  void whatHasNoNumberComesLast_data() {
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("layers");
    QTest::newRow("ascending") << Qt::AscendingOrder << "2 1 3";
    QTest::newRow("descending") << Qt::DescendingOrder << "1 2 3";
  }
  void whatHasNoNumberComesLast() {
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, layers);
    CorpusTreeModel model;
    model.setCorpus(test::corpusOf(3, 1, 4), nullptr);
    CorpusSorting sorting;
    sorting.setSourceModel(&model);
    sorting.sort(CorpusTreeModel::NextLayer, order);
    QStringList found;
    for (int row = 0; row < 3; ++row) found += sorting.index(row, 0).data().toString();
    QCOMPARE(found.join(u' '), layers);
  }
};

UFB_TEST(TstCorpusModels)
#include "tst_corpus_models.moc"
