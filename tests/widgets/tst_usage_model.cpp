// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include "models/usage_model.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;
using Scope = UsageModel::Scope;

class TstUsageModel : public QObject {
  Q_OBJECT

  static QVariant cell(const UsageModel& model, int row, int column, int role = ValueRole) {
    return model.index(row, column).data(role);
  }

  /// 128 tokens whose paths part as early as they can.
  static std::shared_ptr<view::RoutingItem> spreadRouting() {
    QStringList words;
    for (int token = 0; token < 128; ++token) words += QStringLiteral("w%1").arg(token);
    test::RoutingBuilder builder(1, 1, 11, words);
    for (int token = 0; token < 128; ++token) {
      std::vector<float> logits(12, -1);
      for (size_t level = 0; level < 7; ++level) logits[level] = (token >> level) & 1 ? 1 : -1;
      builder.path(logits, std::vector<float>(12, 1), std::vector<float>(11, 1));
    }
    return builder.item();
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void countsByHand() {
    auto routing = test::smallRouting();
    routing->nodeBytes = 100;
    UsageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts(routing, {}, Scope::Text);
    QCOMPARE(model.rowCount(), 2);
    // Layer 1: paths 0 2 5 12, 0 1 4 9, 0 1 3 7.
    QCOMPARE(cell(model, 0, UsageModel::Touched).toLongLong(), 9);
    QCOMPARE(cell(model, 0, UsageModel::Nodes).toLongLong(), 15);
    QCOMPARE(cell(model, 0, UsageModel::TouchedShare).toDouble(), 0.6);
    QCOMPARE(cell(model, 0, UsageModel::MostPossible).toLongLong(), 9);
    QCOMPARE(cell(model, 0, UsageModel::NeverVisited).toLongLong(), 6);
    QCOMPARE(cell(model, 0, UsageModel::Visits).toLongLong(), 12);
    QCOMPARE(cell(model, 0, UsageModel::BytesTouched).toLongLong(), 900);
    QCOMPARE(cell(model, 0, UsageModel::LeavesTouched).toLongLong(), 3);
    QCOMPARE(cell(model, 0, UsageModel::Gini).toDouble(), 0.625);
    QVERIFY(qAbs(cell(model, 0, UsageModel::EffectiveLeaves).toDouble() - 3) < 1e-9);
    QCOMPARE(cell(model, 1, UsageModel::Address).toString(), QStringLiteral("L2/*"));
    QCOMPARE(cell(model, 0, UsageModel::TouchedShare, Qt::DisplayRole).toString(), QStringLiteral("60.0 %"));
    QCOMPARE(cell(model, 0, UsageModel::BytesTouched, Qt::DisplayRole).toString(),
             QStringLiteral("900 bytes"));
    QCOMPARE(model.visits(0, 0).visits.mid(0, 6), QVector<qint64>({3, 2, 1, 1, 1, 1}));
    QCOMPARE(model.total().touched, model.layer(0).touched + model.layer(1).touched);
  }

  void everyColumnIsDefined() {
    UsageModel model;
    model.setTexts(test::smallRouting(), {}, Scope::Text);
    QSet<QString> keys;
    for (int column = 0; column < model.columnCount(); ++column) {
      const QString key = model.headerData(column, Qt::Horizontal, KeyRole).toString();
      QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
      QVERIFY(!keys.contains(key));
      keys.insert(key);
    }
    QCOMPARE(model.columnCount(), UsageModel::EffectiveLeaves + 1);
    QCOMPARE(model.columnOf(QLatin1String("bytes_touched")), int(UsageModel::BytesTouched));
    QCOMPARE(model.columnOf(QLatin1String("entropy_bits")), int(UsageModel::EntropyBits));
  }

  void differentPathsTouchTheMostPossible() {
    UsageModel model;
    model.setTexts(spreadRouting(), {}, Scope::Text);
    QCOMPARE(model.layer(0).touched, qint64{767});
    QCOMPARE(model.layer(0).mostPossible, qint64{767});
    QCOMPARE(model.layer(0).nodes, qint64{4095});
    QCOMPARE(model.layer(0).onePath, qint64{12});
    QCOMPARE(model.layer(0).visits, qint64{1536});
  }

  void countsAsSetsDo_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::newRow("single nodes") << 1 << 0;
    QTest::newRow("three trees") << 3 << 4;
    QTest::newRow("published") << 1 << 11;
  }

  void countsAsSetsDo() {
    QFETCH(int, trees);
    QFETCH(int, depth);
    const auto routing = test::largeRouting(3, trees, depth, 25);
    UsageModel model;
    model.setTexts(routing, {}, Scope::Text);
    QCOMPARE(model.rowCount(), 3 * trees);
    for (int layer = 0; layer < 3; ++layer) {
      qint64 sum = 0;
      for (int tree = 0; tree < trees; ++tree) {
        QSet<int> nodes;
        for (int i = 0; i < 25 * (depth + 1); ++i)
          nodes.insert(routing->nodes[routing->at(layer, tree, 0) + i]);
        QCOMPARE(model.tree(layer, tree).touched, qint64{nodes.size()});
        QCOMPARE(cell(model, layer * trees + tree, UsageModel::Touched).toLongLong(), qint64{nodes.size()});
        QVERIFY(nodes.size() <= model.tree(layer, tree).mostPossible);
        sum += nodes.size();
      }
      QCOMPARE(model.layer(layer).touched, sum);
      QCOMPARE(model.layer(layer).nodes, trees * nodesOf(depth));
      QCOMPARE(model.layer(layer).tokens, qint64{25});
      QCOMPARE(model.layer(layer).visits, qint64{25} * trees * (depth + 1));
      QCOMPARE(model.balance(layer).places, qint64{trees} << depth);
      QCOMPARE(model.balance(layer).visits, qint64{25} * trees);
    }
  }

  void sessionAddsTheTextsBefore() {
    const auto routing = test::largeRouting(2, 3, 4, 5);
    const view::RoutingHistory history{test::largeRouting(2, 3, 4, 9), test::smallRouting(), nullptr};
    UsageModel model;
    model.setTexts(routing, history, Scope::Text);
    QCOMPARE(model.layer(0).tokens, qint64{5});
    QCOMPARE(model.texts(), 1);
    model.setTexts(routing, history, Scope::Session);
    QCOMPARE(model.layer(0).tokens, qint64{14});
    QCOMPARE(model.texts(), 2);  // the others have another shape
    for (int tree = 0; tree < 3; ++tree) {
      TreeUsage both = countVisits(*routing, 1, tree);
      both.add(countVisits(*history[0], 1, tree));
      QCOMPARE(model.visits(1, tree).visits, both.visits);
    }
    // The next text counts with the same history, once.
    model.setTexts(history[0], history, Scope::Session);
    QCOMPARE(model.layer(0).tokens, qint64{18});
    model.setTexts(routing, {}, Scope::Session);
    QCOMPARE(model.layer(0).tokens, qint64{5});
  }

  void anotherShapeForgetsTheHistory() {
    const view::RoutingHistory history{test::largeRouting(2, 3, 4, 9)};
    UsageModel model;
    model.setTexts(test::largeRouting(2, 3, 4, 5), history, Scope::Session);
    model.setTexts(test::smallRouting(), history, Scope::Session);
    QCOMPARE(model.layer(0).tokens, qint64{3});
    model.setTexts(test::largeRouting(2, 3, 4, 5), history, Scope::Session);
    QCOMPARE(model.layer(0).tokens, qint64{14});
  }

  void sizesMayBeUnknown() {
    UsageModel model;
    model.setTexts(test::smallRouting(), {}, Scope::Text);
    QVERIFY(!model.bytesOf(3));
    QVERIFY(!cell(model, 0, UsageModel::BytesTouched).isValid());
    QCOMPARE(cell(model, 0, UsageModel::BytesTouched, Qt::DisplayRole).toString(), QString());
    model.setTexts(nullptr, {}, Scope::Text);
    QVERIFY(model.empty());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.bytesOf(3));
    QCOMPARE(model.total(), UsageItem());
  }
};

UFB_TEST(TstUsageModel)
#include "tst_usage_model.moc"
