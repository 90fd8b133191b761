// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/tree_usage.h"
#include "models/trie.h"
#include "models/trie_model.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/trie_view_layout.h"

using namespace ufb;

class TstTrie : public QObject {
  Q_OBJECT

  static QVector<int> nodesOf(const Trie& trie) {
    QVector<int> nodes;
    for (const TrieNode& node : trie.nodes) nodes += node.node;
    return nodes;
  }

  static QString row(const QAbstractItemModel& model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
      const QVariant value = model.index(row, column).data(ValueRole);
      cells += value.isValid() ? value.toString() : QStringLiteral("-");
    }
    return cells.join(u'|');
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void joinsThePaths() {
    // The leaves: paris 101, is 010, big 000.
    const Trie trie = buildTrie(*test::smallRouting(), nullptr, 0, 0);
    QCOMPARE(nodesOf(trie), QVector<int>({0, 1, 3, 7, 4, 9, 2, 5, 12}));
    QCOMPARE(trie.tokens, QVector<TrieToken>({{2, 0, false}, {1, 2, false}, {0, 5, false}}));
    QCOMPARE(trie.nodes[0].count, 3);
    QCOMPARE(trie.nodes[1].count, 2);
    QCOMPARE(trie.nodes[0].branches(), 2);
    QCOMPARE(trie.nodes[2].branches(), 1);
    QCOMPARE(trie.nodes[3].branches(), 0);
    QCOMPARE(trie.nodes[8].parent, 7);
    QCOMPARE(trie.leafOfPlace, QVector<int>({3, 5, 8}));
    QCOMPARE(trie.find(12), 8);
    QCOMPARE(trie.find(0), 0);
    QCOMPARE(trie.find(8), -1);
    QCOMPARE(trie.find(14), -1);
    QCOMPARE(trie.placeOf(0), 2);
    QCOMPARE(trie.placeOf(0, true), -1);
  }

  void tokensOfOneLeafKeepTheirOrder() {
    const Trie trie = buildTrie(*test::singleNodes(), test::singleNodes().get(), 0, 0);
    QCOMPARE(nodesOf(trie), QVector<int>({0}));
    QCOMPARE(trie.tokens, QVector<TrieToken>({{0, 0, false}, {1, 0, false}, {0, 0, true}, {1, 0, true}}));
    QCOMPARE(trie.nodes[0].own, 2);
    QCOMPARE(trie.nodes[0].count, 4);
  }

  void holdsWhatWasVisited_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::newRow("the largest") << 1 << 11;
    QTest::newRow("three trees") << 3 << 4;
    QTest::newRow("one decision") << 2 << 1;
    QTest::newRow("none") << 1 << 0;
  }

  void holdsWhatWasVisited() {
    QFETCH(int, trees);
    QFETCH(int, depth);
    const auto routing = test::largeRouting(2, trees, depth, 128);
    const TreeUsage usage = countVisits(*routing, 1, trees - 1);
    const Trie trie = buildTrie(*routing, nullptr, 1, trees - 1);
    QCOMPARE(trie.nodes.size(), usage.touched());
    for (const TrieNode& node : trie.nodes) QCOMPARE(qint64(node.own), usage.visits[node.node]);
    for (int node = 0; node < usage.visits.size(); ++node)
      QCOMPARE(trie.find(node) >= 0, usage.visits[node] > 0);
  }

  void tableHasARowForEveryNode() {
    TrieModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto routing = test::smallRouting();
    model.setRouting(routing, nullptr, 0, 0);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(row(model, 0), QStringLiteral("1|1|0|0|L1/*|3|1|2|-|-|-"));
    QCOMPARE(row(model, 2), QStringLiteral("1|1|3|2|L1/00*|1|%1|1|-|-|-").arg(QVariant(1.0 / 3).toString()));
    QCOMPARE(row(model, 8),
             QStringLiteral("1|1|12|3|L1/101|1|%1|0|paris|-|-").arg(QVariant(1.0 / 3).toString()));
    QCOMPARE(model.index(1, TrieModel::Share).data().toString(), QStringLiteral("66.7 %"));
    QStringList keys;
    for (int column = 0; column < model.columnCount(); ++column) {
      keys += model.headerData(column, Qt::Horizontal, KeyRole).toString();
    }
    QCOMPARE(keys.join(u' '),
             QStringLiteral("layer tree node level address tokens_here share branches token_texts "
                            "pinned_tokens_here pinned_token_texts"));
    model.setRouting(routing, routing, 0, 0);
    QCOMPARE(row(model, 8),
             QStringLiteral("1|1|12|3|L1/101|1|%1|0|paris|1|paris").arg(QVariant(1.0 / 3).toString()));
    QCOMPARE(model.words(1, false), QStringList({QStringLiteral("is"), QStringLiteral("big")}));
    // Another shape has other places.
    model.setRouting(routing, test::twoTrees(), 0, 0);
    QCOMPARE(row(model, 0), QStringLiteral("1|1|0|0|L1/*|3|1|2|-|-|-"));
    model.setRouting(nullptr, nullptr, 0, 0);
    QCOMPARE(model.rowCount(), 0);
  }

  void runsEndWhereTokensPart() {
    const Trie trie = buildTrie(*test::smallRouting(), nullptr, 0, 0);
    QCOMPARE(trie.nodes[runEnd(trie, 6)].node, 12);
    QCOMPARE(runEnd(trie, 0), 0);
    QCOMPARE(runEnd(trie, 1), 1);
    QCOMPARE(nodesInRun(trie, trie.find(12)), 2);
    QCOMPARE(nodesInRun(trie, trie.find(7)), 1);
    QCOMPARE(nodesInRun(trie, trie.find(1)), 0);
    QCOMPARE(turnsBetween(trie.nodes[0], trie.nodes[8]), QStringLiteral("101"));
    QCOMPARE(turnsBetween(trie.nodes[1], trie.nodes[5]), QStringLiteral("10"));
  }

  void layoutCollapsesRuns() {
    const Trie trie = buildTrie(*test::smallRouting(), nullptr, 0, 0);
    TrieLayout::Wish wish{false, {}, 300, 100, 20, 7, 4};
    const TrieLayout collapsed(trie, wish);
    QVector<int> shown;
    for (int index = 0; index < trie.nodes.size(); ++index) {
      if (collapsed.shown(index)) shown += trie.nodes[index].node;
    }
    QCOMPARE(shown, QVector<int>({0, 1, 7, 9, 12}));
    QCOMPARE(collapsed.lastColumn(), 2);
    QCOMPARE(collapsed.column(8), 2);  // a leaf, though only the root is above it
    QCOMPARE(collapsed.above(8), 0);
    // Rows in the order of the leaves; a node between its children; a node of a run on its edge.
    QVERIFY(collapsed.rowTop(0) >= 4);
    QVERIFY(collapsed.rowTop(1) > collapsed.rowTop(0));
    const QPoint part = collapsed.point(trie, 1);
    QCOMPARE(part.y(), (collapsed.point(trie, 3).y() + collapsed.point(trie, 5).y()) / 2);
    const QPoint inRun = collapsed.point(trie, trie.find(2));
    QVERIFY(inRun.x() > collapsed.point(trie, 0).x() && inRun.x() < collapsed.point(trie, 8).x());
    wish.expanded = {12};
    const TrieLayout expanded(trie, wish);
    QVERIFY(expanded.shown(trie.find(2)) && expanded.shown(trie.find(5)) && !expanded.shown(trie.find(3)));
    wish.allNodes = true;
    QCOMPARE(TrieLayout(trie, wish).lastColumn(), 3);
  }

  void layoutFindsWhatItPlaces() {
    const auto routing = test::largeRouting(1, 1, 11, 128);
    const Trie trie = buildTrie(*routing, nullptr, 0, 0);
    for (const bool all : {false, true}) {
      const TrieLayout layout(trie, {all, {}, 600, 400, 16, 7, 0});
      for (int place = 0; place < trie.tokens.size(); ++place) {
        QCOMPARE(layout.placeAt(layout.rowTop(place) + 3), place);
      }
      for (int index = 0; index < trie.nodes.size(); ++index) {
        if (!layout.shown(index)) continue;
        const TrieNode& node = trie.nodes[index];
        QCOMPARE(layout.nodeAt(trie, node.first, layout.point(trie, index).x()), index);
      }
      QVERIFY(layout.width() <= 600);
      QCOMPARE(layout.placeAt(-1), -1);
      QCOMPARE(layout.placeAt(layout.height()), -1);
    }
  }
};

UFB_TEST(TstTrie)
#include "tst_trie.moc"
