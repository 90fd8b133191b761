// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/color_map.h"
#include "views/legend.h"
#include "views/path_view.h"

using namespace ufb;

class TstPathView : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<PathView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& routing, const QSize& size = {400, 200}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees);
    m_selection.selectToken(0);
    m_view->resize(size);
    m_view->setRouting(routing);
    m_view->show();
  }

  QColor colorAt(const QPoint& pos) { return m_view->grab().toImage().pixelColor(pos); }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<PathView>(&m_selection);
  }
  void cleanup() {
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void turnsAreToldBySideAndShade() {
    show(test::smallRouting());
    const QRect right = m_view->cellRect(0, 0, 0);
    const QRect left = m_view->cellRect(0, 0, 1);
    const QPoint inLeftPart(8, left.height() / 2);
    const QColor light = turnColor(false, m_view->palette());
    const QColor dark = turnColor(true, m_view->palette());
    QCOMPARE(colorAt(left.topLeft() + inLeftPart), light);
    QCOMPARE(colorAt({right.right() - 8, right.center().y()}), dark);
    QVERIFY(colorAt(right.topLeft() + inLeftPart) != dark);
    QVERIFY(colorAt({left.right() - 8, left.center().y()}) != light);
  }

  void onlyCloseCallsAreHatched() {
    show(test::smallRouting());
    const auto colors = [this](const QRect& cell) {
      const QImage image = m_view->grab(cell.adjusted(4, 4, -cell.width() / 2, -4)).toImage();
      QSet<QRgb> result;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) result += image.pixel(x, y);
      }
      return result.size();
    };
    m_selection.selectToken(1);  // level 0 of layer 0 is the one decision below the limit; it goes left
    QVERIFY(colors(m_view->cellRect(0, 0, 0)) > 1);
    QCOMPARE(colors(m_view->cellRect(0, 0, 2)), 1);
    const auto* legend = m_view->findChild<Legend*>();
    QVERIFY2(legend->text().contains(QStringLiteral("margin below 0.012")), qPrintable(legend->text()));
  }

  void clickSelectsTheLayer() {
    show(test::smallRouting());
    QSignalSpy changed(&m_selection, &Selection::selectionChanged);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(1, 0, 2).center());
    QCOMPARE(m_selection.layer(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("layer 2: RRR, leaf 7")));
  }

  void clickSelectsTheTree() {
    show(test::twoTrees());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(0, 1, 0).center());
    QCOMPARE(m_selection.tree(), 1);
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("layer 1.2: L, leaf 0")));
  }

  void keysStepThroughRows() {
    show(test::largeRouting(2, 2, 3, 1));
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(qMakePair(m_selection.layer(), m_selection.tree()), qMakePair(0, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(qMakePair(m_selection.layer(), m_selection.tree()), qMakePair(1, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(qMakePair(m_selection.layer(), m_selection.tree()), qMakePair(0, 1));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(qMakePair(m_selection.layer(), m_selection.tree()), qMakePair(1, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(qMakePair(m_selection.layer(), m_selection.tree()), qMakePair(0, 0));
  }

  void tipSaysWhatTheNodeDid() {
    show(test::smallRouting());
    QCOMPARE(m_view->tipText(0, 0, 2),
             QStringLiteral("Layer 1, level 2, node 5\nL1/10*\nTurns right: logit 2.000\nMargin 0.012\n"
                            "Contribution 2.7, 27.0 % of this path's sum"));
    QVERIFY(m_view->tipText(0, 0, 3).contains(QStringLiteral("Leaf, decides nothing; logit -3.000")));
    const QPoint pos = m_view->cellRect(0, 0, 2).center();
    QHelpEvent help(QEvent::ToolTip, pos, m_view->mapToGlobal(pos));
    QApplication::sendEvent(m_view.get(), &help);
    QCOMPARE(QToolTip::text(), plainTip(m_view->tipText(0, 0, 2)));
    QToolTip::hideText();
  }

  void hoverIsShared() {
    show(test::smallRouting());
    QTest::mouseMove(m_view.get(), m_view->cellRect(1, 0, 1).center());
    QTRY_COMPARE(m_selection.hoveredLayer(), 1);
    QCOMPARE(m_selection.hoveredToken(), 0);
    const QPoint beside = m_view->cellRect(0, 0, 0).bottomLeft() - QPoint(4, 4);
    const QColor before = colorAt(beside);
    m_selection.setHover(2, 0);
    QVERIFY(colorAt(beside) != before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QCOMPARE(m_selection.hoveredLayer(), -1);
  }

  void sixAndSixteenLayersFitWithoutScrolling_data() {
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("height");
    QTest::newRow("demo model") << 6 << 200;
    QTest::newRow("the paper's model") << 16 << 300;
  }

  void sixAndSixteenLayersFitWithoutScrolling() {
    QFETCH(int, layers);
    QFETCH(int, height);
    show(test::largeRouting(layers, 1, 11, 2), {400, height});
    QVERIFY(!m_view->findChild<QScrollBar*>()->isVisible());
    QVERIFY(m_view->cellRect(0, 0, 0).height() >= 13);
    QVERIFY(m_view->rect().contains(m_view->cellRect(layers - 1, 0, 11)));
    QVERIFY(m_view->cellRect(layers - 1, 0, 11).bottom() < m_view->findChild<Legend*>()->geometry().top());
  }

  void manyTreesScrollToTheCurrentOne() {
    show(test::largeRouting(2, 128, 4, 1));
    QVERIFY(m_view->findChild<QScrollBar*>()->isVisible());
    m_selection.setLayer(1);
    m_selection.setTree(100);
    QVERIFY(m_view->rect().contains(m_view->cellRect(1, 100, 0)));
    QVERIFY(!m_view->rect().contains(m_view->cellRect(0, 0, 0)));
  }

  void rightToLeftMirrorsLevelsButNotTurns() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    const QRect root = m_view->cellRect(0, 0, 0);
    QVERIFY(root.left() > m_view->cellRect(0, 0, 1).left());
    QCOMPARE(colorAt({root.right() - 8, root.center().y()}), turnColor(true, m_view->palette()));
  }

  void saysWhyItIsEmpty() {
    QVERIFY(m_view->message().startsWith(QStringLiteral("Nothing to show yet")));
    m_view->setModelLoaded(false);
    QCOMPARE(m_view->message(), QStringLiteral("No model is loaded."));
    m_view->setModelLoaded(true);
    show(test::smallRouting());
    QVERIFY(m_view->message().isEmpty());
    m_selection.toggleToken(0);
    QVERIFY(m_view->message().startsWith(QStringLiteral("Select a token")));
    m_view->setRouting(nullptr);
    m_view->setDense(true, 1024);
    QVERIFY(m_view->message().contains(QStringLiteral("uses all 1024 neurons")));
    QVERIFY(m_view->cellRect(0, 0, 0).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::mouseClick(m_view.get(), Qt::LeftButton);
    m_view->grab();
  }

  void singleNodesHaveNoTurns() {
    show(test::singleNodes());
    QVERIFY(m_view->findChild<Legend*>()->text().contains(QStringLiteral("single node")));
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("single node")));
    QVERIFY(m_view->tipText(0, 0, 0).contains(QStringLiteral("decides nothing")));
  }

  void deepNodesHaveNoSeparators() {
    QLocale::setDefault(QLocale(QLocale::English));
    const auto routing = test::smallRouting();
    routing->nodes[routing->at(0, 0, 0) + 1] = 1187;
    show(routing);
    QVERIFY2(m_view->tipText(0, 0, 1).startsWith(QStringLiteral("Layer 1, level 1, node 1187\n")),
             qPrintable(m_view->tipText(0, 0, 1)));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString tip = m_view->tipText(0, 0, 1);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(!tip.section(u'\n', 0, 0).contains(u'1'), qPrintable(tip));
  }

  void staleIsDimmed() {
    show(test::smallRouting());
    const QRect cell = m_view->cellRect(1, 0, 0);
    const QPoint pos(cell.right() - 8, cell.center().y());
    QCOMPARE(colorAt(pos), turnColor(true, m_view->palette()));
    m_view->setStale(true);
    QVERIFY(colorAt(pos).lightness() > turnColor(true, m_view->palette()).lightness() + 40);
    m_view->setStale(false);
    QCOMPARE(colorAt(pos), turnColor(true, m_view->palette()));
  }

  void followsTheDarkPalette() {
    show(test::smallRouting());
    const QPalette dark(QColor(45, 45, 45));
    m_view->setPalette(dark);
    const QRect cell = m_view->cellRect(1, 0, 0);
    QCOMPARE(colorAt({cell.right() - 8, cell.center().y()}), turnColor(true, dark));
  }
};

UFB_TEST(TstPathView)
#include "tst_path_view.moc"
