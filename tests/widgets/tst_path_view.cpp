// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "models/paths_model.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/color_map.h"
#include "views/legend.h"
#include "views/path_view.h"
#include "views/theme.h"
#include "views/turn_paint.h"

using namespace ufb;

class TstPathView : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<PathView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& routing, const QSize& size = {400, 240}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(0);
    m_view->resize(size);
    m_view->setRouting(routing);
    m_view->show();
  }

  QRect cell(int layer, int tree, int level) {
    return m_view->cellRect(m_view->rowOf(layer, tree, m_selection.primaryToken()), level);
  }
  QString tip(int layer, int tree, int level) {
    return m_view->tipText(m_view->rowOf(layer, tree, m_selection.primaryToken()), level);
  }
  QColor shade(bool right, double strength) { return turnShade(right, strength, m_view->palette()); }

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
    const QRect right = cell(0, 0, 0);
    const QRect left = cell(0, 0, 1);
    const QPoint inLeftPart(8, left.height() / 2);
    // Of the text's 18 margins, 5 are below 0.25 and 11 below 0.5.
    const QColor light = shade(false, 11.0 / 17);
    const QColor dark = shade(true, 5.0 / 17);
    QCOMPARE(colorAt(left.topLeft() + inLeftPart), light);
    QCOMPARE(colorAt({right.right() - 8, right.center().y()}), dark);
    QVERIFY(colorAt(right.topLeft() + inLeftPart) != dark);
    QVERIFY(colorAt({left.right() - 8, left.center().y()}) != light);
  }

  void closeDecisionsArePale_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(240, 240, 240));
    QTest::newRow("dark") << QPalette(QColor(45, 45, 45));
  }

  void closeDecisionsArePale() {
    QFETCH(QPalette, palette);
    for (const bool right : {false, true}) {
      QVERIFY(turnShade(right, 0, palette).hsvSaturation() < 10);
      QVERIFY(turnShade(right, 1, palette).hsvSaturation() > 30);
      QCOMPARE(turnShade(right, 1, palette), turnColor(right, palette));
    }
    for (const double strength : {0.0, 0.5, 1.0}) {
      QVERIFY(turnShade(false, strength, palette).lightness() >
              turnShade(true, strength, palette).lightness() + 30);
    }
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
    QVERIFY(colors(cell(0, 0, 0)) > 1);
    QCOMPARE(colors(cell(0, 0, 2)), 1);
    const auto* legend = m_view->findChild<Legend*>();
    QVERIFY2(legend->text().contains(QStringLiteral("margin below 0.012")), qPrintable(legend->text()));
  }

  void clickSelectsTheLayer() {
    show(test::smallRouting());
    QSignalSpy changed(&m_selection, &Selection::selectionChanged);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, cell(1, 0, 2).center());
    QCOMPARE(m_selection.layer(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("layer 2: RRR, leaf 7")));
  }

  void clickSelectsTheTree() {
    show(test::twoTrees());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, cell(0, 1, 0).center());
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
    QCOMPARE(tip(0, 0, 2),
             QStringLiteral(
                 "paris (token 1)\nLayer 1, level 2, node 5\nL1/10*\nTurns right: logit 2.000\nMargin 0.012\n"
                 "Contribution 2.7, 27.0 % of this path's sum"));
    QVERIFY(tip(0, 0, 3).contains(QStringLiteral("Leaf, decides nothing; logit -3.000")));
    const QPoint pos = cell(0, 0, 2).center();
    QHelpEvent help(QEvent::ToolTip, pos, m_view->mapToGlobal(pos));
    QApplication::sendEvent(m_view.get(), &help);
    QCOMPARE(QToolTip::text(), plainTip(tip(0, 0, 2)));
    QToolTip::hideText();
  }

  void hoverIsShared() {
    show(test::smallRouting());
    QTest::mouseMove(m_view.get(), cell(1, 0, 1).center());
    QTRY_COMPARE(m_selection.hoveredLayer(), 1);
    QCOMPARE(m_selection.hoveredToken(), 0);
    const QPoint beside = cell(0, 0, 0).bottomLeft() - QPoint(4, 4);
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
    QTest::newRow("demo model") << 6 << 240;
    QTest::newRow("the paper's model") << 16 << 360;
  }

  void sixAndSixteenLayersFitWithoutScrolling() {
    QFETCH(int, layers);
    QFETCH(int, height);
    show(test::largeRouting(layers, 1, 11, 2), {400, height});
    QVERIFY(!m_view->findChild<QScrollBar*>()->isVisible());
    QVERIFY(cell(0, 0, 0).height() >= 13);
    QVERIFY(m_view->rect().contains(cell(layers - 1, 0, 11)));
    QVERIFY(cell(layers - 1, 0, 11).bottom() < m_view->findChild<Legend*>()->geometry().top());
  }

  void manyTreesScrollToTheCurrentOne() {
    show(test::largeRouting(2, 128, 4, 1));
    QVERIFY(m_view->findChild<QScrollBar*>()->isVisible());
    m_selection.setLayer(1);
    m_selection.setTree(100);
    QVERIFY(m_view->rect().contains(cell(1, 100, 0)));
    QVERIFY(!m_view->rect().contains(cell(0, 0, 0)));
  }

  void rightToLeftMirrorsLevelsButNotTurns() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    const QRect root = cell(0, 0, 0);
    QVERIFY(root.left() > cell(0, 0, 1).left());
    QCOMPARE(colorAt({root.right() - 8, root.center().y()}), shade(true, 5.0 / 17));
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
    QVERIFY(cell(0, 0, 0).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::mouseClick(m_view.get(), Qt::LeftButton);
    m_view->grab();
  }

  void singleNodesHaveNoTurns() {
    show(test::singleNodes());
    QVERIFY(m_view->findChild<Legend*>()->text().contains(QStringLiteral("single node")));
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("single node")));
    QVERIFY(tip(0, 0, 0).contains(QStringLiteral("decides nothing")));
  }

  void deepNodesHaveNoSeparators() {
    QLocale::setDefault(QLocale(QLocale::English));
    const auto routing = test::smallRouting();
    routing->nodes[routing->at(0, 0, 0) + 1] = 1187;
    show(routing);
    QVERIFY2(tip(0, 0, 1).contains(QStringLiteral("\nLayer 1, level 1, node 1187\n")),
             qPrintable(tip(0, 0, 1)));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString arabic = tip(0, 0, 1);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(!arabic.section(u'\n', 1, 1).contains(u'1'), qPrintable(arabic));
  }

  void staleIsDimmed() {
    show(test::smallRouting());
    const QRect place = cell(1, 0, 1);
    const QPoint pos(place.right() - 8, place.center().y());
    QCOMPARE(colorAt(pos), shade(true, 4.0 / 17));
    m_view->setStale(true);
    QVERIFY(colorAt(pos).lightness() > shade(true, 4.0 / 17).lightness() + 40);
    m_view->setStale(false);
    QCOMPARE(colorAt(pos), shade(true, 4.0 / 17));
  }

  void followsTheDarkPalette() {
    show(test::smallRouting());
    const QPalette dark(QColor(45, 45, 45));
    m_view->setPalette(dark);
    const QRect place = cell(1, 0, 1);
    QCOMPARE(colorAt({place.right() - 8, place.center().y()}), turnShade(true, 4.0 / 17, dark));
  }

  void tokensOfTheLayerAreRows() {
    show(test::smallRouting());
    m_selection.setLayer(1);
    QSignalSpy chosen(m_view.get(), &PathView::choicesChanged);
    QTest::keyClick(m_view->findChild<QComboBox*>(QStringLiteral("path-rows")), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_view->rowsShown(), PathView::Rows::Tokens);
    QCOMPARE(m_view->rows(), 3);
    QCOMPARE(m_view->rowOf(1, 0, 2), 2);
    QCOMPARE(m_view->rowOf(0, 0, 2), -1);
    QVERIFY2(
        m_view->tipText(1, 2).startsWith(QStringLiteral("is (token 2)\nLayer 2, level 2, node 4\nL2/01*\n")),
        qPrintable(m_view->tipText(1, 2)));
    m_selection.setLayer(0);
    QVERIFY(m_view->tipText(0, 3).contains(QStringLiteral("L1/101")));
    m_selection.toggleToken(0);
    QVERIFY(m_view->message().isEmpty());
    QCOMPARE(m_view->rows(), 3);
  }

  void orderOfTheTokensIsChosen_data() {
    QTest::addColumn<PathOrder>("order");
    QTest::addColumn<QVector<int>>("tokens");
    QTest::addColumn<QString>("setting");
    QTest::newRow("text") << PathOrder::Text << QVector<int>({0, 1, 2}) << QStringLiteral("text");
    QTest::newRow("path") << PathOrder::Path << QVector<int>({2, 1, 0}) << QStringLiteral("path");
    QTest::newRow("margin") << PathOrder::Margin << QVector<int>({1, 0, 2}) << QStringLiteral("margin");
  }

  void orderOfTheTokensIsChosen() {
    QFETCH(PathOrder, order);
    QFETCH(QVector<int>, tokens);
    QFETCH(QString, setting);
    show(test::smallRouting());
    auto* box = m_view->findChild<QComboBox*>(QStringLiteral("path-order"));
    QVERIFY(!box->isEnabled());
    m_view->setRowsShown(PathView::Rows::Tokens);
    QVERIFY(box->isEnabled());
    for (int i = 0; i < static_cast<int>(order); ++i) QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_view->order(), order);
    for (int row = 0; row < 3; ++row) {
      QCOMPARE(m_view->rowOf(0, 0, tokens[row]), row);
      QCOMPARE(m_view->table()->index(4 * row, PathsModel::Token).data(ValueRole).toInt(), tokens[row] + 1);
      QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                        m_view->cellRect(row, 0).topLeft() + QPoint(-30, 5));
      QCOMPARE(m_selection.primaryToken(), tokens[row]);
    }
    const QPair<QString, QString> expected{QStringLiteral("order"), setting};
    QVERIFY(m_view->settings().contains(expected));
  }

  void clicksSelectTokensAsInChips() {
    show(test::smallRouting());
    m_view->setRowsShown(PathView::Rows::Tokens);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(1, 2).center());
    QCOMPARE(m_selection.primaryToken(), 1);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 2, 1}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, m_view->cellRect(2, 0).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({1, 2}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, m_view->cellRect(0, 0).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 1, 2}));
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 2, 1}));
  }

  void keysWalkTheCells() {
    show(test::smallRouting());
    m_view->setRowsShown(PathView::Rows::Tokens);
    m_view->setOrder(PathOrder::Margin);  // 1, 0, 2
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_selection.primaryToken(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_selection.primaryToken(), 1);
    QVERIFY(!m_selection.node());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 0, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 1, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Down);  // the same level on another path
    QCOMPARE(m_selection.primaryToken(), 0);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 1, 1}));
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/1*"));
    QCOMPARE(m_view->valueText(), QStringLiteral("-1"));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 0, 0}));
    for (int i = 0; i < 9; ++i) QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 3, 5}));
    m_selection.clearNode();
    QCOMPARE(m_view->valueText(), QStringLiteral("RLR"));
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/101"));
  }

  void hoverSharesTheNodeAtOnce() {
    show(test::smallRouting());
    m_view->setRowsShown(PathView::Rows::Tokens);
    QTest::mouseMove(m_view.get(), m_view->cellRect(1, 1).center());
    QTRY_COMPARE(m_selection.hoveredToken(), 1);
    QCOMPARE(m_selection.hoveredNode(), std::optional(NodeAddress{0, 0, 1, 0}));
    QCOMPARE(QToolTip::text(), plainTip(m_view->tipText(1, 1)));
    QToolTip::hideText();
  }

  void nodesHoveredElsewhereAreOutlined() {
    show(test::smallRouting());
    m_view->setRowsShown(PathView::Rows::Tokens);
    m_selection.clearHover();
    const auto corners = [this] {
      QVector<QColor> colors;
      for (int row = 0; row < 3; ++row) colors += colorAt(m_view->cellRect(row, 1).topRight());
      return colors;
    };
    const QVector<QColor> before = corners();
    m_selection.setHoverNode({0, 0, 1, 0});  // tokens 1 and 2 turn left at the root
    const QColor outline = m_view->palette().color(QPalette::Text);
    QCOMPARE(corners(), QVector<QColor>({before[0], outline, outline}));
    m_selection.setHoverNode({1, 0, 1, 0});
    QCOMPARE(corners(), before);
  }

  void sharedPrefixesRunOn() {
    const auto routing = test::RoutingBuilder(1, 1, 2, {QStringLiteral("a"), QStringLiteral("b")})
                             .path({1, 1, 1}, {1, 1, 1}, {1, 1})
                             .path({1, -1, 1}, {1, 1, 1}, {1, 1})
                             .item();
    show(routing);
    m_view->setRowsShown(PathView::Rows::Tokens);
    const auto border = [this](int level) {
      const QRect place = m_view->cellRect(1, level);
      return colorAt({place.right() - 12, place.top()});
    };
    QVERIFY(border(0) != shade(true, 1));
    m_view->setOrder(PathOrder::Path);  // b, a: both turn right at the root, then they part
    QCOMPARE(m_view->rowOf(0, 0, 0), 1);
    m_selection.toggleToken(0);
    QCOMPARE(border(0), shade(true, 0));
    QCOMPARE(border(1).rgb(), theme::mutedText(m_view->palette()).rgb());
  }

  void manyTokensScrollAndStayReadable() {
    show(test::largeRouting(16, 1, 11, 128), {600, 320});
    m_view->setRowsShown(PathView::Rows::Tokens);
    QVERIFY(m_view->findChild<QScrollBar*>()->isVisible());
    QVERIFY(m_view->cellRect(0, 0).height() >= 12 && m_view->cellRect(0, 0).width() >= 10);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_selection.primaryToken(), 127);
    QVERIFY(m_view->rect().contains(m_view->cellRect(127, 0)));
    QVERIFY(!m_view->rect().contains(m_view->cellRect(0, 0)));
  }

  void legendExplainsShadesInNumbers() {
    show(test::smallRouting());
    const QString text = m_view->findChild<Legend*>()->text();
    QVERIFY2(text.contains(QStringLiteral("pale to full: margin 0 to 1, by rank")), qPrintable(text));
    const auto routing = test::smallRouting();
    routing->nodeMargins.clear();
    show(routing);
    const QString logits = m_view->findChild<Legend*>()->text();
    QVERIFY2(logits.contains(QStringLiteral("pale to full: |logit| 0 to 2, by rank")), qPrintable(logits));
  }

  void tableIsOneThatViewsCanTrust() {
    show(test::twoTrees());
    auto* table = const_cast<QAbstractItemModel*>(m_view->table());
    const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->setRowsShown(PathView::Rows::Tokens);
    m_selection.setTree(1);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->index(0, PathsModel::Tree).data(ValueRole).toInt(), 2);
    m_view->setRouting(nullptr);
    QCOMPARE(table->rowCount(), 0);
    m_view->setRouting(test::singleNodes());
    QCOMPARE(table->rowCount(), 2);
    m_view->grab();
  }
};

UFB_TEST(TstPathView)
#include "tst_path_view.moc"
