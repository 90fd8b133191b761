// SPDX-License-Identifier: MIT
#include <QTest>

#include "models/morton.h"
#include "support/registry.h"

using namespace ufb;

class TstMorton : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyLeafHasOneCell_data() {
    QTest::addColumn<int>("depth");
    for (int depth = 0; depth <= 14; ++depth) QTest::addRow("depth %d", depth) << depth;
  }

  void everyLeafHasOneCell() {
    QFETCH(int, depth);
    const MortonGrid grid(depth);
    QCOMPARE(grid.columns() * grid.rows(), 1 << depth);
    QCOMPARE(grid.columns(), depth % 2 == 0 ? grid.rows() : 2 * grid.rows());
    QVector<bool> taken(grid.leaves());
    for (int leaf = 0; leaf < grid.leaves(); ++leaf) {
      const QPoint cell = grid.cell(leaf);
      QVERIFY(QRect(0, 0, grid.columns(), grid.rows()).contains(cell));
      const int place = cell.y() * grid.columns() + cell.x();
      QVERIFY(!taken[place]);
      taken[place] = true;
      QCOMPARE(grid.leafAt(cell), leaf);
    }
  }

  void everySubtreeIsOneRectangle_data() { everyLeafHasOneCell_data(); }

  void everySubtreeIsOneRectangle() {
    QFETCH(int, depth);
    const MortonGrid grid(depth);
    for (int level = 0; level <= depth; ++level) {
      const int leaves = 1 << (depth - level);
      for (int place = 0; place < 1 << level; ++place) {
        const QRect block = grid.block(level, place);
        QRect bounds;
        for (int leaf = place * leaves; leaf < (place + 1) * leaves; ++leaf) {
          bounds |= QRect(grid.cell(leaf), QSize(1, 1));
        }
        // As many cells as leaves: nothing else lies in it.
        QCOMPARE(block, bounds);
        QCOMPARE(block.width() * block.height(), leaves);
      }
    }
  }

  void turnsCutInTurns() {
    const MortonGrid grid(11);
    QCOMPARE(QSize(grid.columns(), grid.rows()), QSize(64, 32));
    QCOMPARE(grid.block(1, 0), QRect(0, 0, 32, 32));   // left
    QCOMPARE(grid.block(1, 1), QRect(32, 0, 32, 32));  // right
    QCOMPARE(grid.block(2, 1), QRect(0, 16, 32, 16));  // left, right: below
    QCOMPARE(grid.block(3, 5), QRect(48, 0, 16, 16));  // right, left, right
    QCOMPARE(grid.block(4, 6), QRect(16, 16, 16, 8));  // 0110
    QCOMPARE(grid.cell(0), QPoint(0, 0));
    QCOMPARE(grid.cell(2047), QPoint(63, 31));
    QCOMPARE(grid.cell(1), QPoint(1, 0));
  }

  void outsideThereIsNoLeaf() {
    const MortonGrid grid(3);
    QCOMPARE(grid.leafAt({-1, 0}), -1);
    QCOMPARE(grid.leafAt({0, -1}), -1);
    QCOMPARE(grid.leafAt({4, 0}), -1);
    QCOMPARE(grid.leafAt({0, 2}), -1);
    QCOMPARE(grid.leafAt({3, 1}), 7);
  }
};

UFB_TEST(TstMorton)
#include "tst_morton.moc"
