// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/tree_model.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

class TstTreeModel : public QObject {
  Q_OBJECT

  static QVariant at(const TreeModel& model, int node, const char* key) {
    return model.index(node, model.columnOf(QLatin1String(key))).data(ValueRole);
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void isEmptyWithoutText() {
    TreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setContent(test::smallRouting(), nullptr, {}, 0, 0);
    QCOMPARE(model.rowCount(), 15);
    model.setContent(nullptr, nullptr, {}, 0, 0);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.session().visits.isEmpty());
    QVERIFY(model.path(0).isEmpty());
  }

  void knowsWhoCameToANode() {
    TreeModel model;
    model.setContent(test::smallRouting(), nullptr, {}, 0, 0);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(at(model, 0, "visits"), QVariant(qint64{3}));
    QCOMPARE(at(model, 0, "tokens"), QVariant(QStringLiteral("paris is big")));
    QCOMPARE(at(model, 0, "mean_logit").toDouble(), (0.5 + 0 - 1) / 3);
    QCOMPARE(at(model, 0, "right_turn_share").toDouble(), 1.0 / 3);
    QCOMPARE(at(model, 1, "visits"), QVariant(qint64{2}));
    QCOMPARE(at(model, 1, "share").toDouble(), 2.0 / 3);
    QCOMPARE(at(model, 1, "right_turn_share").toDouble(), 0.5);
    QCOMPARE(at(model, 1, "tokens"), QVariant(QStringLiteral("is big")));
    QCOMPARE(at(model, 1, "address"), QVariant(QStringLiteral("L1/0*")));
    QCOMPARE(at(model, 1, "level"), QVariant(1));
    QVERIFY(!at(model, 1, "leaf").isValid());
    // paris ends in leaf 5
    QCOMPARE(at(model, 12, "leaf"), QVariant(5));
    QCOMPARE(at(model, 12, "address"), QVariant(QStringLiteral("L1/101")));
    QCOMPARE(at(model, 12, "mean_logit").toDouble(), -3.0);
    QVERIFY(!at(model, 12, "right_turn_share").isValid());
    // nobody in leaf 7
    QCOMPARE(at(model, 14, "visits"), QVariant(qint64{0}));
    QVERIFY(!at(model, 14, "mean_logit").isValid());
    QCOMPARE(at(model, 14, "tokens"), QVariant(QString()));
    QCOMPARE(model.path(0), QVector<int>({0, 2, 5, 12}));
  }

  void countsOtherTextsToo() {
    const auto now = test::smallRouting();
    auto other = std::make_shared<view::RoutingItem>(*now);
    other->nodes.swapItemsAt(other->at(0, 0, 0) + 3, other->at(0, 0, 1) + 3);
    TreeModel model;
    model.setContent(now, nullptr, {other, now}, 0, 0);
    QCOMPARE(model.texts(), 3);
    QCOMPARE(at(model, 0, "session_visits"), QVariant(qint64{9}));
    QCOMPARE(at(model, 12, "session_visits"), QVariant(qint64{3}));
    QVERIFY(!at(model, 0, "pinned_visits").isValid());
    model.setContent(now, other, {}, 1, 0);
    QCOMPARE(at(model, 0, "pinned_visits"), QVariant(qint64{3}));
    QCOMPARE(at(model, 0, "session_visits"), QVariant(qint64{3}));
    QCOMPARE(at(model, 0, "layer"), QVariant(2));
  }

  void leavesOutOtherShapes() {
    TreeModel model;
    model.setContent(test::smallRouting(), test::twoTrees(), {test::singleNodes()}, 0, 0);
    QVERIFY(!at(model, 0, "pinned_visits").isValid());
    QCOMPARE(at(model, 0, "session_visits"), QVariant(qint64{3}));
    QCOMPARE(model.texts(), 1);
  }

  void equalsTheRouting_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::addRow("no decision") << 1 << 0;
    QTest::addRow("three trees") << 3 << 4;
    QTest::addRow("published") << 1 << 11;
  }

  /// Counted again, token by token, from the paths themselves.
  void equalsTheRouting() {
    QFETCH(int, trees);
    QFETCH(int, depth);
    const auto routing = test::largeRouting(2, trees, depth, 40);
    TreeModel model;
    for (int tree = 0; tree < trees; ++tree) {
      model.setContent(routing, nullptr, {}, 1, tree);
      QCOMPARE(model.rowCount(), (2 << depth) - 1);
      QVector<QStringList> words(model.rowCount());
      for (int token = 0; token < 40; ++token) {
        for (int level = 0; level <= depth; ++level) {
          words[routing->nodes[routing->at(1, tree, token) + level]] += routing->tokenItems[token].text;
        }
      }
      for (int node = 0; node < model.rowCount(); ++node) {
        QCOMPARE(at(model, node, "node").toInt(), node);
        QCOMPARE(at(model, node, "visits").toInt(), words[node].size());
        QCOMPARE(at(model, node, "tokens").toString(), words[node].join(u' '));
        QCOMPARE(at(model, node, "tree").toInt(), tree + 1);
      }
    }
  }

  void columnsAreExplained() {
    const TreeModel model;
    for (int column = 0; column < model.columnCount(); ++column) {
      QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
      QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    QCOMPARE(model.columnOf(QLatin1String("tokens")), int(TreeModel::Tokens));
  }
};

UFB_TEST(TstTreeModel)
#include "tst_tree_model.moc"
