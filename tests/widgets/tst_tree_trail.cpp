// SPDX-License-Identifier: MIT
#include <QTest>

#include "models/tree_trail.h"
#include "support/registry.h"

using namespace ufb;

class TstTreeTrail : public QObject {
  Q_OBJECT

  static TreePlace at(double first) { return {0, 0, {first, 1}, std::nullopt}; }

 private Q_SLOTS:
  void walksBackAndForward() {
    TreeTrail trail;
    trail.start(at(0));
    QVERIFY(!trail.canGoBack() && !trail.canGoForward());
    trail.visit(at(1));
    trail.visit(at(2));
    QCOMPARE(trail.goBack(), at(1));
    QCOMPARE(trail.goBack(), at(0));
    QVERIFY(!trail.canGoBack());
    QCOMPARE(trail.goForward(), at(1));
    trail.visit(at(5));
    QVERIFY(!trail.canGoForward());
    QCOMPARE(trail.goBack(), at(1));
  }

  void theSamePlaceIsNoJump() {
    TreeTrail trail;
    trail.start(at(0));
    trail.visit(at(0));
    trail.step(at(0));
    QVERIFY(!trail.canGoBack());
    trail.visit(at(1));
    trail.goBack();
    trail.visit(at(0));
    QVERIFY(trail.canGoForward());
  }

  void stepsCountAsOneJump() {
    TreeTrail trail;
    trail.start(at(0));
    for (int i = 1; i <= 9; ++i) trail.step(at(i));
    trail.visit(at(20));
    for (int i = 21; i <= 23; ++i) trail.step(at(i));
    QCOMPARE(trail.goBack(), at(20));
    QCOMPARE(trail.goBack(), at(9));
    QCOMPARE(trail.goBack(), at(0));
    QVERIFY(!trail.canGoBack());
  }

  void anEndedDragIsNotMovedOn() {
    TreeTrail trail;
    trail.start(at(0));
    trail.step(at(1));
    trail.visit(at(1));  // let go
    trail.step(at(2));
    QCOMPARE(trail.goBack(), at(1));
    QCOMPARE(trail.goBack(), at(0));
  }

  void theOldestAreForgotten() {
    TreeTrail trail;
    trail.start(at(0));
    for (int i = 1; i <= 1000; ++i) trail.visit(at(i));
    int back = 0;
    for (; trail.canGoBack(); ++back) trail.goBack();
    QVERIFY(back >= 100 && back < 1000);
    for (; trail.canGoForward(); --back) trail.goForward();
    QCOMPARE(back, 0);
    trail.start(at(3));
    QVERIFY(!trail.canGoBack());
  }

  void placesDifferByLayerAndNode() {
    TreeTrail trail;
    trail.start(at(0));
    TreePlace place = at(0);
    place.layer = 1;
    trail.visit(place);
    place.node = NodeAddress{1, 0, 2, 3};
    trail.visit(place);
    QCOMPARE(trail.goBack().node, std::nullopt);
    QCOMPARE(trail.goBack().layer, 0);
  }
};

UFB_TEST(TstTreeTrail)
#include "tst_tree_trail.moc"
