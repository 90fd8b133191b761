// SPDX-License-Identifier: MIT
#include <QTest>
#include <cmath>

#include "models/path_order.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/path_view_ranks.h"

using namespace ufb;

class TstPathOrder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ordersTokens_data() {
    QTest::addColumn<int>("layer");
    QTest::addColumn<PathOrder>("order");
    QTest::addColumn<QVector<int>>("tokens");
    // Layer 0: leaves 5, 2, 0 with margins 0.012, 0, 0.7; layer 1: leaves 7, 3, 5 with 0.1, 0.05, 0.4.
    QTest::newRow("text") << 0 << PathOrder::Text << QVector<int>({0, 1, 2});
    QTest::newRow("path, layer 1") << 0 << PathOrder::Path << QVector<int>({2, 1, 0});
    QTest::newRow("path, layer 2") << 1 << PathOrder::Path << QVector<int>({1, 2, 0});
    QTest::newRow("margin, layer 1") << 0 << PathOrder::Margin << QVector<int>({1, 0, 2});
    QTest::newRow("margin, layer 2") << 1 << PathOrder::Margin << QVector<int>({1, 0, 2});
  }

  void ordersTokens() {
    QFETCH(int, layer);
    QFETCH(PathOrder, order);
    QFETCH(QVector<int>, tokens);
    QCOMPARE(orderTokens(*test::smallRouting(), layer, 0, order), tokens);
  }

  void equalOnesStayInTextOrder() {
    const auto routing = test::singleNodes();
    for (const PathOrder order : {PathOrder::Text, PathOrder::Path, PathOrder::Margin}) {
      QCOMPARE(orderTokens(*routing, 1, 0, order), QVector<int>({0, 1}));
    }
  }

  void unknownMarginsComeLast() {
    const auto routing = test::smallRouting();
    routing->margins[0] = std::nanf("");
    QCOMPARE(orderTokens(*routing, 0, 0, PathOrder::Margin), QVector<int>({1, 2, 0}));
  }

  void pathOrderPutsCommonPrefixesTogether() {
    const auto routing = test::largeRouting(2, 1, 5, 60);
    const QVector<int> order = orderTokens(*routing, 1, 0, PathOrder::Path);
    QString last;
    for (const int token : order) {
      QString turns;
      for (int level = 0; level < 5; ++level) turns += routing->turnsRight(1, 0, token, level) ? u'1' : u'0';
      QVERIFY2(last <= turns, qPrintable(turns));
      last = turns;
    }
  }

  void ranksSpreadEvenly() {
    const MarginRanks ranks(*test::smallRouting());
    QVERIFY(ranks.known());
    QCOMPARE(ranks.least(), 0.0);
    QCOMPARE(ranks.strength(0), 0.0);
    QCOMPARE(ranks.strength(ranks.greatest()), 16.0 / 17);  // twice 1.0 among 18 decisions
    QCOMPARE(ranks.strength(5), 1.0);
    QCOMPARE(ranks.strength(0.012F), 1.0 / 17);
    QCOMPARE(ranks.strength(std::nan("")), 1.0);
  }

  void ranksOfManyDecisionsComeFromAllLevels() {
    // Every level has margins of its own: a sample that met one level only would know no other.
    const auto routing = test::largeRouting(16, 1, 8, 128);
    for (qsizetype i = 0; i < routing->nodeMargins.size(); ++i) {
      routing->nodeMargins[i] = static_cast<float>(i % 9 + 1);
    }
    const MarginRanks ranks(*routing);
    QCOMPARE(ranks.least(), 1.0);
    QCOMPARE(ranks.greatest(), 8.0);
    for (int level = 0; level < 8; ++level) {
      const double strength = ranks.strength(level + 1);
      QVERIFY2(std::abs(strength - level / 8.0) < 0.01, qPrintable(QString::number(strength)));
    }
  }

  void withoutDecisionsNothingIsRanked() {
    const MarginRanks ranks(*test::singleNodes());
    QVERIFY(!ranks.known());
    QCOMPARE(ranks.strength(0), 1.0);
  }
};

UFB_TEST(TstPathOrder)
#include "tst_path_order.moc"
