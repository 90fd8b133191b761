// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "models/selection.h"
#include "support/registry.h"

using ufb::Selection;

class TstSelection : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

  void startsWithNothing() {
    const Selection selection;
    QCOMPARE(selection.primaryToken(), -1);
    QVERIFY(selection.tokens().isEmpty());
    QCOMPARE(selection.layer(), 0);
    QCOMPARE(selection.tree(), 0);
    QCOMPARE(selection.hoveredToken(), -1);
    QCOMPARE(selection.hoveredLayer(), -1);
  }

  void selectingTheSameTokenIsNoChange() {
    Selection selection;
    selection.setExtent(5, 2, 1);
    QSignalSpy changed(&selection, &Selection::selectionChanged);
    selection.selectToken(3);
    QCOMPARE(changed.size(), 1);
    selection.selectToken(3);
    QCOMPARE(changed.size(), 1);
    selection.toggleToken(4);
    selection.selectToken(4);
    QCOMPARE(selection.tokens(), QSet<int>({4}));
    QCOMPARE(changed.size(), 3);
  }

  void whatDoesNotExistIsIgnored_data() {
    QTest::addColumn<int>("index");
    QTest::newRow("negative") << -1;
    QTest::newRow("one too many") << 4;
  }

  void whatDoesNotExistIsIgnored() {
    QFETCH(int, index);
    Selection selection;
    selection.setExtent(4, 4, 4);
    selection.selectToken(2);
    QSignalSpy changed(&selection, &Selection::selectionChanged);
    selection.selectToken(index);
    selection.toggleToken(index);
    selection.extendTo(index);
    selection.setLayer(index);
    selection.setTree(index);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(selection.tokens(), QSet<int>({2}));
  }

  void toggleAddsAndRemoves() {
    Selection selection;
    selection.setExtent(8, 1, 1);
    selection.toggleToken(2);
    selection.toggleToken(5);
    selection.toggleToken(7);
    QCOMPARE(selection.primaryToken(), 7);
    selection.toggleToken(2);
    QCOMPARE(selection.primaryToken(), 7);
    selection.toggleToken(7);
    QCOMPARE(selection.primaryToken(), 5);
    selection.toggleToken(5);
    QCOMPARE(selection.primaryToken(), -1);
    QVERIFY(selection.tokens().isEmpty());
  }

  void extendTakesTheRange_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QSet<int>>("expected");
    QTest::newRow("forwards") << 1 << 3 << QSet<int>{1, 2, 3};
    QTest::newRow("backwards") << 3 << 1 << QSet<int>{1, 2, 3};
    QTest::newRow("to itself") << 2 << 2 << QSet<int>{2};
    QTest::newRow("from nothing") << -1 << 2 << QSet<int>{2};
  }

  void extendTakesTheRange() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QSet<int>, expected);
    Selection selection;
    selection.setExtent(6, 1, 1);
    if (from >= 0) selection.selectToken(from);
    selection.extendTo(to);
    QCOMPARE(selection.tokens(), expected);
    QCOMPARE(selection.primaryToken(), from >= 0 ? from : to);
  }

  void smallerExtentDropsAndClamps() {
    Selection selection;
    selection.setExtent(10, 6, 3);
    selection.selectToken(2);
    selection.toggleToken(4);
    selection.toggleToken(9);
    selection.setLayer(5);
    selection.setTree(2);
    selection.setHover(8, 5);
    QSignalSpy changed(&selection, &Selection::selectionChanged);
    QSignalSpy hover(&selection, &Selection::hoverChanged);
    selection.setExtent(5, 4, 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(hover.size(), 1);
    QCOMPARE(selection.tokens(), QSet<int>({2, 4}));
    QCOMPARE(selection.primaryToken(), 4);
    QCOMPARE(selection.layer(), 3);
    QCOMPARE(selection.tree(), 0);
    QCOMPARE(selection.hoveredToken(), -1);
    QCOMPARE(selection.hoveredLayer(), -1);
  }

  void largerExtentKeepsAll() {
    Selection selection;
    selection.setExtent(3, 2, 1);
    selection.selectToken(1);
    selection.setLayer(1);
    QSignalSpy changed(&selection, &Selection::selectionChanged);
    selection.setExtent(9, 12, 4);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(selection.primaryToken(), 1);
    QCOMPARE(selection.layer(), 1);
  }

  void hoverTellsOnlyRealChanges() {
    Selection selection;
    selection.setExtent(4, 4, 1);
    QSignalSpy hover(&selection, &Selection::hoverChanged);
    selection.clearHover();
    QCOMPARE(hover.size(), 0);
    selection.setHover(1, 2);
    selection.setHover(1, 2);
    QCOMPARE(hover.size(), 1);
    selection.setHover(1, 99);
    QCOMPARE(selection.hoveredLayer(), -1);
    selection.clearHover();
    QCOMPARE(hover.size(), 3);
  }

  void tokenColorsRepeatAndDiffer() {
    QSet<QRgb> colors;
    for (int token = 0; token < 6; ++token) colors += Selection::tokenColor(token).rgb();
    QCOMPARE(colors.size(), 6);
    QCOMPARE(Selection::tokenColor(6), Selection::tokenColor(0));
    QVERIFY(Selection::tokenColor(-1).isValid());
  }
};

UFB_TEST(TstSelection)
#include "tst_selection.moc"
