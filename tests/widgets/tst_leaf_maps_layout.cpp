// SPDX-License-Identifier: MIT
#include <QTest>

#include "support/registry.h"
#include "views/leaf_maps_layout.h"

using namespace ufb;

class TstLeafMapsLayout : public QObject {
  Q_OBJECT

  static int columns(const LeafMapsLayout& layout) {
    int count = 1;
    while (count < layout.maps() && layout.map(count).top() == layout.map(0).top()) ++count;
    return count;
  }

 private Q_SLOTS:
  void fillsTheRoomWithLargeCells_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("maps");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("cell");
    QTest::newRow("16 in a large view") << QSize(1424, 860) << 16 << 11 << 4 << 5;
    QTest::newRow("16 in a view") << QSize(884, 560) << 16 << 11 << 4 << 3;
    QTest::newRow("16 in a strip") << QSize(884, 104) << 16 << 11 << 8 << 1;
    QTest::newRow("16 in a long strip") << QSize(1900, 60) << 16 << 11 << 16 << 1;
    QTest::newRow("6 in a strip") << QSize(884, 104) << 6 << 5 << 6 << 17;
    QTest::newRow("one cell") << QSize(600, 300) << 2 << 0 << 2 << 96;
    QTest::newRow("cells without a pixel") << QSize(300, 100) << 16 << 14 << 8 << 0;
  }

  void fillsTheRoomWithLargeCells() {
    QFETCH(QSize, size);
    QFETCH(int, maps);
    QFETCH(int, depth);
    const QRect area(QPoint(8, 40), size);
    const LeafMapsLayout layout(area, maps, MortonGrid(depth), 18, false);
    QTEST(columns(layout), "columns");
    QTEST(layout.cellSize(), "cell");
    for (int one = 0; one < maps; ++one) {
      QVERIFY(area.contains(layout.map(one)));
      QVERIFY(area.contains(layout.title(one)));
      QCOMPARE(layout.title(one).bottom() + 1, layout.map(one).top());
      QCOMPARE(layout.map(one).size(), layout.map(0).size());
      for (int other = 0; other < one; ++other) {
        QVERIFY(!layout.map(one).intersects(layout.map(other) | layout.title(other)));
      }
    }
    QVERIFY(layout.map(maps).isEmpty());
    QVERIFY(layout.map(-1).isEmpty());
  }

  void everyLeafIsHitWhereItLies_data() {
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("mirrored");
    for (int depth = 0; depth <= 14; ++depth) {
      QTest::addRow("depth %d", depth) << depth << false;
      QTest::addRow("depth %d, right to left", depth) << depth << true;
    }
  }

  void everyLeafIsHitWhereItLies() {
    QFETCH(int, depth);
    QFETCH(bool, mirrored);
    const LeafMapsLayout layout(QRect(3, 5, 900, 560), 3, MortonGrid(depth), 16, mirrored);
    QVERIFY(layout.cellSize() >= 1);
    for (int layer = 0; layer < 3; ++layer) {
      for (int leaf = 0; leaf < 1 << depth; ++leaf) {
        const QRect rect = layout.leaf(layer, leaf);
        for (const QPoint& corner : {rect.topLeft(), rect.bottomRight()}) {
          const LeafMapsLayout::Place expected{layer, leaf};
          QVERIFY2(layout.placeAt(corner) == expected, qPrintable(QString::number(leaf)));
        }
      }
      QCOMPARE(layout.placeAt(layout.title(layer).center()).leaf, -1);
      QCOMPARE(layout.layerAt(layout.title(layer).center()), layer);
    }
    QCOMPARE(layout.map(0).left() > layout.map(1).left(), mirrored);
    QCOMPARE(layout.layerAt({0, 0}), -1);
  }

  void smallCellsHaveQuarters() {
    const LeafMapsLayout layout(QRect(0, 0, 884, 570), 16, MortonGrid(11), 18, false);
    QCOMPARE(layout.map(0).size(), QSize(208, 104));  // 3.25 pixels a cell
    for (int place = 0; place < 16; ++place) {
      QCOMPARE(layout.pixels(0, layout.grid().block(4, place)).size(), QSize(52, 26));
    }
    for (int leaf = 0; leaf < 2048; ++leaf) {
      const QRect rect = layout.leaf(5, leaf);
      QVERIFY(rect.width() == 3 || rect.width() == 4);
      QCOMPARE(layout.placeAt(rect.topLeft()).leaf, leaf);
      QCOMPARE(layout.placeAt(rect.bottomRight()).leaf, leaf);
    }
  }

  void subtreesAreWholeRectangles() {
    const LeafMapsLayout layout(QRect(0, 0, 300, 200), 1, MortonGrid(5), 16, false);
    const QRect block = layout.pixels(0, layout.grid().block(2, 1));
    QRect leaves;
    for (int leaf = 8; leaf < 16; ++leaf) leaves |= layout.leaf(0, leaf);
    QCOMPARE(block, leaves);
    QCOMPARE(layout.cells(0, block), layout.grid().block(2, 1));
    QVERIFY(layout.cells(0, QRect(0, 0, 3, 3)).isEmpty());  // the title
  }

  /// Where several leaves share a pixel, each pixel has some, and together they have all.
  void smallCellsShareTheirPixels() {
    const LeafMapsLayout layout(QRect(0, 0, 300, 100), 16, MortonGrid(14), 12, false);
    QCOMPARE(layout.cellSize(), 0);
    const QRect map = layout.map(7);
    int cells = 0;
    for (int y = map.top(); y <= map.bottom(); ++y) {
      for (int x = map.left(); x <= map.right(); ++x) {
        const QRect touched = layout.cells(7, QRect(x, y, 1, 1));
        cells += touched.width() * touched.height();
        const auto place = layout.placeAt({x, y});
        QCOMPARE(place.layer, 7);
        QCOMPARE(layout.leaf(7, place.leaf), QRect(x, y, 1, 1));
      }
    }
    QCOMPARE(cells, 1 << 14);
  }

  void noRoomDoesNoHarm() {
    for (const QRect& area : {QRect(), QRect(0, 0, 3, 3), QRect(0, 0, 500, 10), QRect(0, 0, 10, 500)}) {
      const LeafMapsLayout layout(area, 16, MortonGrid(11), 18, false);
      for (int x = 0; x < 20; ++x) QVERIFY(layout.placeAt({x, x}).layer < 16);
      QVERIFY(layout.leaf(3, 100).width() >= 1);
    }
    QCOMPARE(LeafMapsLayout().layerAt({0, 0}), -1);
  }
};

UFB_TEST(TstLeafMapsLayout)
#include "tst_leaf_maps_layout.moc"
