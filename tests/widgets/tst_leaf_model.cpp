// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>
#include <numeric>

#include "models/leaf_model.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

class TstLeafModel : public QObject {
  Q_OBJECT

  static QVariant cell(const LeafModel& model, int row, const char* key, int role = ValueRole) {
    return model.index(row, model.columnOf(QLatin1String(key))).data(role);
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void hasARowForEachLeafOfEachLayer() {
    LeafModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setRouting(test::smallRouting(), nullptr, {}, 0);
    QCOMPARE(model.rowCount(), 2 * 8);
    // Layer 1: paris to leaf 5, is to leaf 2, big to leaf 0; layer 2: 7, 3 and 5.
    const QVector<int> expected{1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1};
    QCOMPARE(model.visits(), expected);
    for (int row = 0; row < model.rowCount(); ++row) {
      QCOMPARE(cell(model, row, "layer").toInt(), row / 8 + 1);
      QCOMPARE(cell(model, row, "tree").toInt(), 1);
      QCOMPARE(cell(model, row, "leaf").toInt(), row % 8);
      QCOMPARE(cell(model, row, "visits").toInt(), expected[row]);
      QCOMPARE(cell(model, row, "share").toDouble(), expected[row] / 3.0);
      QCOMPARE(cell(model, row, "session_visits").toInt(), expected[row]);
      QVERIFY(!cell(model, row, "pinned_visits").isValid());
    }
    QCOMPARE(cell(model, 5, "address").toString(), QStringLiteral("L1/101"));
    QCOMPARE(cell(model, 5, "tokens").toString(), QStringLiteral("paris"));
    QCOMPARE(cell(model, 4, "tokens").toString(), QString());
    model.setRouting(nullptr, nullptr, {}, 0);
    QCOMPARE(model.rowCount(), 0);
  }

  void columnsAreExplained() {
    const LeafModel model;
    for (int column = 0; column < model.columnCount(); ++column) {
      for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(KeyRole)}) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, role).toString().isEmpty());
      }
    }
    QCOMPARE(model.columnCount(), 12);
  }

  void addsUpTheSession() {
    LeafModel model;
    const auto now = test::smallRouting();
    auto before = test::largeRouting(2, 1, 3, 40);
    model.setRouting(now, nullptr, {before, before, test::twoTrees()}, 0);
    QCOMPARE(model.sessionTexts(), 3);  // that of another shape does not count
    QCOMPARE(model.sessionTokens(), 83);
    for (int layer = 0; layer < 2; ++layer) {
      const auto first = model.sessionVisits().cbegin() + model.rowOf(layer, 0);
      QCOMPARE(std::accumulate(first, first + 8, 0), 83);
    }
    QVector<int> expected = model.visits();
    for (int token = 0; token < 40; ++token) {
      for (int layer = 0; layer < 2; ++layer)
        expected[model.rowOf(layer, before->leaf(layer, 0, token))] += 2;
    }
    QCOMPARE(model.sessionVisits(), expected);
  }

  void countsThePinnedText() {
    LeafModel model;
    model.setRouting(test::smallRouting(), test::largeRouting(2, 1, 3, 5), {}, 0);
    QVERIFY(model.hasPinned());
    int sum = 0;
    for (int row = 0; row < 8; ++row) {
      sum += cell(model, row, "pinned_visits").toInt();
      QCOMPARE(model.pinnedTokensAt(row).size(), cell(model, row, "pinned_visits").toInt());
    }
    QCOMPARE(sum, 5);
    model.setRouting(test::smallRouting(), test::twoTrees(), {}, 0);
    QVERIFY(!model.hasPinned());
  }

  void showsOneTree() {
    LeafModel model;
    model.setRouting(test::twoTrees(), nullptr, {}, 0);
    QCOMPARE(model.visits(), QVector<int>({0, 1}));
    model.setRouting(test::twoTrees(), nullptr, {}, 1);
    QCOMPARE(model.visits(), QVector<int>({1, 0}));
    QCOMPARE(cell(model, 0, "tree").toInt(), 2);
    QCOMPARE(cell(model, 0, "address").toString(), QStringLiteral("L1.2/0"));
  }

  void treesThatDecideNothingHaveOneLeaf() {
    LeafModel model;
    model.setRouting(test::singleNodes(), nullptr, {}, 0);
    QCOMPARE(model.visits(), QVector<int>({2, 2}));
    QCOMPARE(cell(model, 1, "tokens").toString(), QStringLiteral("a b"));
    QCOMPARE(model.tokensAt(1), QVector<int>({0, 1}));
    QCOMPARE(model.rowOfToken(1, 1), 1);
    QCOMPARE(model.rowOfToken(1, 2), -1);
    QCOMPARE(model.rowOfToken(2, 0), -1);
  }
};

UFB_TEST(TstLeafModel)
#include "tst_leaf_model.moc"
