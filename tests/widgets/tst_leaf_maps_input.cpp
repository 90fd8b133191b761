// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/leaf_maps.h"

using namespace ufb;

/// What mouse, keys and other views do to the leaf maps; tst_leaf_maps has the picture.
class TstLeafMapsInput : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<LeafMaps> m_maps;

  void show(const view::RoutingPtr& routing, const QSize& size = {480, 240}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(0);
    m_selection.clearHover();
    m_maps->resize(size);
    m_maps->setRouting(routing);
    m_maps->show();
  }

  QImage picture() { return m_maps->grab().toImage(); }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(m_maps.get(), static_cast<Qt::Key>(key), modifiers);
  }
  void click(int layer, int leaf, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(m_maps.get(), Qt::LeftButton, modifiers, m_maps->leafRect(layer, leaf).center());
  }
  void drag(const QPoint& from, const QPoint& to) {
    QTest::mousePress(m_maps.get(), Qt::LeftButton, {}, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
      QMouseEvent move(QEvent::MouseMove, at, m_maps->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
      QApplication::sendEvent(m_maps.get(), &move);
    }
    QTest::mouseRelease(m_maps.get(), Qt::LeftButton, {}, to);
  }
  static NodeAddress leafAt(int layer, int leaf) { return {layer, 0, 3, leaf}; }
  bool chosen(int layer, int leaf) const { return m_selection.node() == leafAt(layer, leaf); }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_maps = std::make_unique<LeafMaps>(&m_selection);
  }
  void cleanup() {
    m_maps.reset();
    m_selection.clearNode();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QToolTip::hideText();
  }

  void clicksSelectLeafAndLayer() {
    show(test::smallRouting());
    click(1, 6);
    QVERIFY(chosen(1, 6));
    QCOMPARE(m_selection.layer(), 1);
    QCOMPARE(m_selection.primaryToken(), 0);
    QTest::mouseClick(m_maps.get(), Qt::LeftButton, {}, m_maps->titleRect(0).center());
    QCOMPARE(m_selection.layer(), 0);
    QVERIFY(!m_selection.node());
    click(0, 2, Qt::ControlModifier);
    QCOMPARE(m_selection.tokens(), QSet<int>{1});
    click(0, 0, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_selection.tokens(), QSet<int>({1, 2}));
    click(0, 3, Qt::ControlModifier);  // nobody ends there
    QCOMPARE(m_selection.tokens(), QSet<int>({1, 2}));
    QTest::mouseClick(m_maps.get(), Qt::LeftButton, {}, QPoint(2, m_maps->height() - 2));
    QCOMPARE(m_selection.layer(), 0);
  }

  void everyLeafIsHitWhereItIsPainted() {
    show(test::largeRouting(4, 1, 7, 20), {900, 300});
    for (int layer = 0; layer < 4; ++layer) {
      for (int leaf = 0; leaf < 128; ++leaf) {
        const QRect rect = m_maps->leafRect(layer, leaf);
        for (const QPoint& corner : {rect.topLeft(), rect.bottomRight()}) {
          QTest::mouseClick(m_maps.get(), Qt::LeftButton, {}, corner);
          QVERIFY(m_selection.node() == NodeAddress({layer, 0, 7, leaf}));
        }
      }
    }
  }

  void marksOfSmallLeavesAreSeenAndHit() {
    const auto routing = test::largeRouting(16, 1, 11, 1);
    show(routing, {900, 140});
    const int leaf = routing->leaf(9, 0, 0);
    const QRect rect = m_maps->leafRect(9, leaf);
    QCOMPARE(rect.size(), QSize(1, 1));
    const QImage image = picture();
    int found = 0;
    const QRect around = rect.adjusted(-5, -5, 5, 5);
    for (int y = around.top(); y <= around.bottom(); ++y) {
      for (int x = around.left(); x <= around.right(); ++x) {
        if (image.pixelColor(x, y) != Selection::tokenColor(0)) continue;
        ++found;
        QCOMPARE(m_maps->placeAt({x, y}), (LeafMaps::Place{9, leaf}));
      }
    }
    QCOMPARE(found, 16);
    QCOMPARE(m_maps->placeAt(rect.center() + QPoint(6, 0)).layer, 9);
    QVERIFY(m_maps->placeAt(m_maps->mapRect(9).topLeft()).leaf != leaf);
  }

  void draggingSelectsTheTokensInside() {
    show(test::smallRouting());
    const QRect left = m_maps->blockRect({0, 0, 1, 0});  // leaves 0 to 3: "is" and "big"
    drag(left.topLeft() + QPoint(2, 2), left.bottomRight() - QPoint(2, 2));
    QCOMPARE(m_selection.tokens(), QSet<int>({1, 2}));
    QVERIFY(!m_selection.node());
    m_selection.selectToken(2);
    // Beyond the map's edge there is nothing more; of another layer there is the layer, too.
    const QRect right = m_maps->blockRect({1, 0, 1, 1});  // leaves 4 to 7 of layer 2: "paris" and "big"
    drag(right.topLeft() + QPoint(2, 2), right.bottomRight() + QPoint(40, 40));
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 2}));
    QCOMPARE(m_selection.primaryToken(), 2);  // it was one of them
    QCOMPARE(m_selection.layer(), 1);
    drag(m_maps->leafRect(1, 0).topLeft() + QPoint(1, 1),
         m_maps->leafRect(1, 0).bottomRight() - QPoint(3, 3));
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 2}));  // nobody ends there
  }

  void escapeGivesUpDragging() {
    show(test::smallRouting());
    const QRect map = m_maps->mapRect(0);
    QTest::mousePress(m_maps.get(), Qt::LeftButton, {}, map.topLeft() + QPoint(2, 2));
    QMouseEvent move(QEvent::MouseMove, map.center(), m_maps->mapToGlobal(map.center()), Qt::NoButton,
                     Qt::LeftButton, {});
    const QImage before = picture();
    QApplication::sendEvent(m_maps.get(), &move);
    QVERIFY(picture() != before);
    QVERIFY(QToolTip::text().contains(QRegularExpression(QStringLiteral("\\d tokens? ends? here"))));
    press(Qt::Key_Escape);
    QCOMPARE(picture(), before);
    QTest::mouseRelease(m_maps.get(), Qt::LeftButton, {}, map.center());
    QCOMPARE(m_selection.tokens(), QSet<int>{0});
  }

  void keysMoveInTwoDimensions() {
    show(test::smallRouting());
    press(Qt::Key_Right);  // from the primary token's leaf 5 = column 3, row 0: the last column
    QVERIFY(!m_selection.node());
    press(Qt::Key_Left);
    QVERIFY(chosen(0, 4));
    press(Qt::Key_Down);
    QVERIFY(chosen(0, 6));
    press(Qt::Key_Left);
    QVERIFY(chosen(0, 3));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(chosen(0, 1));
    QVERIFY(m_maps->accessibleDescription().startsWith(QStringLiteral("Layer 1, leaf 1, L1/001\nnone of 3")));
    press(Qt::Key_Right, Qt::ControlModifier);  // the next leaf with a token
    QVERIFY(chosen(0, 2));
    QCOMPARE(QToolTip::text(), plainTip(m_maps->tipText(leafAt(0, 2))));
    press(Qt::Key_Return);
    QCOMPARE(m_selection.tokens(), QSet<int>{1});
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QVERIFY(chosen(1, 2));
    press(Qt::Key_PageUp);
    QVERIFY(chosen(0, 2));
    press(Qt::Key_Escape);
    QVERIFY(!m_selection.node());
    press(Qt::Key_PageDown);
    QCOMPARE(m_selection.layer(), 1);
  }

  void leftStaysLeftFromRightToLeft() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    QVERIFY(m_maps->mapRect(0).left() > m_maps->mapRect(1).left());
    QVERIFY(m_maps->leafRect(0, 0).left() < m_maps->leafRect(0, 5).left());
    press(Qt::Key_Left);
    QVERIFY(chosen(0, 4));
    click(1, 2);
    QVERIFY(chosen(1, 2));
  }

  void hoverTellsAtOnce() {
    auto routing = test::smallRouting();
    show(routing);
    QTest::mouseMove(m_maps.get(), m_maps->leafRect(0, 2).center());
    QTRY_COMPARE(m_selection.hoveredNode(), leafAt(0, 2));
    QCOMPARE(m_selection.hoveredToken(), 1);
    QCOMPARE(m_maps->tipText(leafAt(0, 2)), QStringLiteral("Layer 1, leaf 2, L1/010\n1 of 3 tokens: is"));
    QCOMPARE(QToolTip::text(), plainTip(m_maps->tipText(leafAt(0, 2))));
    QCOMPARE(m_maps->valueText(), QStringLiteral("1 of 3 tokens: is"));
    QCOMPARE(m_maps->addressText(), QStringLiteral("L1/010"));
    QTest::mouseMove(m_maps.get(), m_maps->titleRect(1).center());
    QTRY_COMPARE(m_selection.hoveredLayer(), 1);
    QVERIFY(!m_selection.hoveredNode());
    QCOMPARE(QToolTip::text(), plainTip(m_maps->layerTip(1)));
    QVERIFY(m_maps->layerTip(1).contains(QStringLiteral("3 of 8 leaves reached, most tokens at one: 1")));
    QCOMPARE(m_maps->addressText(), QStringLiteral("L1/101"));  // the primary token's
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_maps.get(), &leave);
    QCOMPARE(m_selection.hoveredLayer(), -1);
  }

  void hoverElsewhereIsOutlinedInAllLayers() {
    show(test::smallRouting());
    const QImage before = picture();
    const NodeAddress subtree{0, 0, 1, 0};
    m_selection.setHoverNode(subtree);
    const QImage after = picture();
    for (int layer = 0; layer < 2; ++layer) {
      const QRect block = m_maps->blockRect({layer, 0, 1, 0});
      for (const QPoint& corner :
           {block.topLeft(), block.topRight(), block.bottomLeft(), block.bottomRight()}) {
        QVERIFY(after.pixelColor(corner) != before.pixelColor(corner));
      }
      QCOMPARE(after.pixelColor(block.center()), before.pixelColor(block.center()));
    }
    QCOMPARE(m_maps->tipText(subtree),
             QStringLiteral("Layer 1, subtree of 4 leaves, L1/0*\n2 of 3 tokens: is, big"));
    m_selection.clearHover();
    QCOMPARE(picture(), before);
    m_selection.setHover(1, -1);  // a token: its leaf in each layer
    const QImage token = picture();
    for (const auto& [layer, leaf] : {qMakePair(0, 2), qMakePair(1, 3)}) {
      const QPoint corner = m_maps->leafRect(layer, leaf).topLeft() - QPoint(1, 1);
      QCOMPARE(token.pixelColor(corner), Selection::tokenColor(1));
    }
  }

  void aNodeSelectedElsewhereIsMarkedInItsLayer() {
    show(test::smallRouting());
    m_selection.setLayer(1);
    const QImage before = picture();
    m_selection.selectNode({1, 0, 2, 1});
    const QImage after = picture();
    const QRect block = m_maps->blockRect({1, 0, 2, 1});
    QCOMPARE(after.pixelColor(block.topLeft() - QPoint(1, 1)), m_maps->palette().color(QPalette::Text));
    const QRect same = m_maps->blockRect({0, 0, 2, 1});
    QCOMPARE(after.copy(same), before.copy(same));
  }

  void theMenuSelectsTokens() {
    show(test::smallRouting());
    m_selection.selectNode(leafAt(0, 2));
    QMenu menu;
    m_maps->fillMenu(menu);
    auto* select = menu.findChild<QAction*>(QStringLiteral("select-tokens"));
    QVERIFY(select && select->isEnabled());
    QVERIFY(menu.findChild<QAction*>(QStringLiteral("copy-address")));
    select->trigger();
    QCOMPARE(m_selection.tokens(), QSet<int>{1});
  }

  void anAnswerThatGoesAwayEndsTheDrag() {
    show(test::smallRouting(), {600, 300});
    const QPoint start = m_maps->leafRect(0, 1).center();
    QTest::mousePress(m_maps.get(), Qt::LeftButton, {}, start);
    QTest::mouseMove(m_maps.get(), start + QPoint(40, 10));
    m_maps->setRouting(nullptr);
    QTest::mouseRelease(m_maps.get(), Qt::LeftButton, {}, start + QPoint(40, 10));
    QVERIFY(!m_maps->message().isEmpty());
  }
};

UFB_TEST(TstLeafMapsInput)
#include "tst_leaf_maps_input.moc"
