// SPDX-License-Identifier: MIT
#include <QTest>
#include <cmath>

#include "models/tree_window.h"
#include "support/registry.h"

using namespace ufb;

class TstTreeWindow : public QObject {
  Q_OBJECT

  static QVector<qint64> someVisits(int depth) {
    QVector<qint64> visits(1 << depth);
    for (int leaf = 0; leaf < visits.size(); ++leaf) visits[leaf] = leaf % 3 == 1 ? leaf % 7 : 0;
    if (depth == 0) visits[0] = 2;
    return visits;
  }

 private Q_SLOTS:
  void windowsAreLeaves() {
    QCOMPARE(TreeWindow::of(3, 1, 1), (TreeWindow{4, 4}));
    QCOMPARE(TreeWindow::whole(14), (TreeWindow{0, 16384}));
    const TreeWindow half{4, 4};
    QVERIFY(half.meets({7, 4}));
    QVERIFY(!half.meets({0, 4}));  // they only touch
    QVERIFY(half.contains({5, 1}));
    QVERIFY(!half.contains({3.5, 1}));
  }

  void windowMovesNoMoreThanNeeded() {
    const TreeWindow window{4, 4};
    QCOMPARE(window.moved({5, 2}), window);
    QCOMPARE(window.moved({2, 1}), (TreeWindow{2, 4}));
    QCOMPARE(window.moved({9, 2}), (TreeWindow{7, 4}));
    QCOMPARE(window.moved({0, 8}), (TreeWindow{0, 8}));
  }

  void enclosingNodeIsTheDeepest_data() {
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("count");
    QTest::addColumn<int>("node");
    QTest::newRow("all") << 0.0 << 8.0 << 0;
    QTest::newRow("right half") << 4.0 << 4.0 << 2;
    QTest::newRow("one leaf") << 5.0 << 1.0 << 12;
    QTest::newRow("inside one leaf") << 5.2 << 0.1 << 12;
    QTest::newRow("across the middle") << 3.5 << 1.0 << 0;
    QTest::newRow("across a quarter") << 5.5 << 1.0 << 2;
  }

  void enclosingNodeIsTheDeepest() {
    QFETCH(double, first);
    QFETCH(double, count);
    QTEST(enclosingNode({first, count}, 3).node(), "node");
  }

  void scaleFollowsVisits() {
    const TreeScale scale(2, {1, 0, 3, 0});
    QVERIFY(scale.proportional());
    QCOMPARE(scale.positionOf(0), 0.0);
    QCOMPARE(scale.positionOf(1), 1.0);
    QCOMPARE(scale.positionOf(2), 1.0);
    QCOMPARE(scale.positionOf(2.5), 2.5);
    QCOMPARE(scale.positionOf(4), 4.0);
    QCOMPARE(scale.leafAt(0.5), 0.5);
    QCOMPARE(scale.leafAt(2.5), 2.5);
    QVERIFY(scale.vanishes(2, 1));
    QVERIFY(scale.vanishes(2, 3));
    QVERIFY(!scale.vanishes(1, 0));
    QVERIFY(!TreeScale(2, {0, 0, 0, 0}).proportional());
  }

  void unusedWindowShowsWhatIsAbove() {
    const TreeScale scale(2, {1, 0, 3, 0});
    QCOMPARE(scale.spanOf({1, 1}), (TreeSpan{0, 1}));
    QCOMPARE(scale.spanOf({3, 1}), (TreeSpan{1, 3}));
    QCOMPARE(scale.spanOf({2, 1}), (TreeSpan{1, 3}));
    QCOMPARE(scale.spanOf({0, 4}), (TreeSpan{0, 4}));
  }

  void zoomKeepsThePositionUnderTheCursor() {
    const TreeScale scale(5);
    const TreeSpan zoomed = scale.zoomed({0, 32}, 2, 24);
    QCOMPARE(zoomed, (TreeSpan{12, 16}));
    QCOMPARE(scale.zoomed(zoomed, 0.5, 24), (TreeSpan{0, 32}));
    QCOMPARE(scale.zoomed({0, 32}, 0.5, 24), (TreeSpan{0, 32}));
    QCOMPARE(scale.zoomed({4, 2}, 1000, 5.5).length, 1.0);
    QCOMPARE(scale.bounded({30, 8}), (TreeSpan{24, 8}));
    QCOMPARE(scale.bounded({-3, 8}), (TreeSpan{0, 8}));
    // With 64 visits a leaf of one visit is half as wide as one of 32 equal ones.
    QVector<qint64> visits(32, 0);
    visits[0] = 63;
    visits[31] = 1;
    QCOMPARE(TreeScale(5, visits).zoomed({0, 32}, 1000, 31.9).length, 0.5);
  }

  void rowsFillTheAreaAndAreFound_data() {
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("height");
    for (const int depth : {0, 1, 3, 11, 14}) {
      for (const int height : {15, 127, 700}) {
        QTest::addRow("%d, %d pixels", depth, height) << depth << height;
      }
    }
  }

  void rowsFillTheAreaAndAreFound() {
    QFETCH(int, depth);
    QFETCH(int, height);
    const TreeGeometry geometry(TreeScale(depth), {0, std::exp2(depth)}, {7, 11, 100, height});
    QCOMPARE(geometry.levelAt(10), -1);
    QCOMPARE(geometry.levelAt(11 + height), -1);
    for (int y = 11; y < 11 + height; ++y) {
      const QRect row = geometry.row(geometry.levelAt(y));
      QVERIFY2(row.top() <= y && y <= row.bottom(), qPrintable(QString::number(y)));
    }
    for (int level = 0; level < depth; ++level) {
      QCOMPARE(geometry.row(level).bottom() + 1, geometry.row(level + 1).top());
    }
  }

  void everyNodeIsFoundWhereItLies_data() {
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("byUse");
    QTest::addColumn<TreeWindow>("window");
    for (const int depth : {0, 1, 3, 11, 14}) {
      const double leaves = std::exp2(depth);
      for (const bool byUse : {false, true}) {
        const char* kind = byUse ? "by use" : "equal";
        QTest::addRow("%d, %s, all", depth, kind) << depth << byUse << TreeWindow{0, leaves};
        QTest::addRow("%d, %s, a part", depth, kind)
            << depth << byUse << TreeWindow{leaves * 0.37, leaves * 0.21};
        QTest::addRow("%d, %s, half", depth, kind) << depth << byUse << TreeWindow{leaves / 2, leaves / 2};
      }
    }
  }

  /// at() and rect() say the same: a node is among those of a column exactly if its rectangle has the column.
  void everyNodeIsFoundWhereItLies() {
    QFETCH(int, depth);
    QFETCH(bool, byUse);
    QFETCH(TreeWindow, window);
    const TreeScale scale = byUse ? TreeScale(depth, someVisits(depth)) : TreeScale(depth);
    const TreeGeometry geometry(scale, scale.spanOf(window), {13, 5, 317, 200});
    for (int level = 0; level <= depth; ++level) {
      QVector<QVector<int>> expected(317);
      for (int place = 0; place < 1 << level; ++place) {
        const QRect rect = geometry.rect(level, place);
        if (rect.isEmpty()) continue;
        QVERIFY(geometry.area().contains(rect));
        for (int x = rect.left(); x <= rect.right(); ++x) expected[x - 13] += place;
      }
      for (int x = 0; x < 317; ++x) {
        QVector<int> found;
        const TreePlaces places = geometry.at(level, x + 13);
        for (int place = places.first; place <= places.last; ++place) {
          if (!scale.vanishes(level, place)) found += place;
        }
        QCOMPARE(found, expected[x]);
        QVERIFY(!found.isEmpty());
      }
    }
  }

  void nothingLiesOutside() {
    const TreeGeometry geometry(TreeScale(3), {2, 2}, {10, 10, 100, 40});
    QVERIFY(geometry.rect(3, 1).isEmpty());
    QVERIFY(geometry.rect(3, 4).isEmpty());
    QVERIFY(geometry.rect(2, 0).isEmpty());
    QCOMPARE(geometry.rect(2, 1), QRect(10, 30, 100, 10));
    QCOMPARE(geometry.rect(0, 0), QRect(10, 10, 100, 10));
    QCOMPARE(geometry.rect(3, 3), QRect(60, 40, 50, 10));
    QVERIFY(geometry.rect(4, 0).isEmpty());
    QVERIFY(geometry.rect(3, 8).isEmpty());
    for (const int x : {9, 110}) QVERIFY(geometry.at(3, x).last < geometry.at(3, x).first);
    QCOMPARE(geometry.positionAt(60), 2 + 50.5 / 50);
  }
};

UFB_TEST(TstTreeWindow)
#include "tst_tree_window.moc"
