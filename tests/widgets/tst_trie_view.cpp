// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "models/table_roles.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/trie_view.h"

using namespace ufb;

class TstTrieView : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<TrieView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& routing, const QSize& size = {500, 300}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(0);
    m_view->resize(size);
    m_view->setRouting(routing);
    m_view->show();
    QApplication::processEvents();
  }

  QPoint at(int node) const { return m_view->nodePoint(node).value_or(QPoint(-1, -1)); }
  int selectedNode() const { return m_selection.node() ? m_selection.node()->node() : -1; }
  void key(Qt::Key key) { QTest::keyClick(m_view.get(), key); }

  QImage picture() const { return m_view->grab().toImage(); }
  int count(const QColor& color, const QRect& area) const {
    const QImage image = m_view->grab(area).toImage();
    int result = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) result += image.pixel(x, y) == color.rgb();
    }
    return result;
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<TrieView>(&m_selection);
  }
  void cleanup() {
    m_view.reset();
    QToolTip::hideText();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void rowsFollowTheOrderOfTheTree() {
    show(test::smallRouting());
    // big 000, is 010, paris 101
    QVERIFY(m_view->labelRect(2).bottom() < m_view->labelRect(1).top());
    QVERIFY(m_view->labelRect(1).bottom() < m_view->labelRect(0).top());
    QVERIFY(m_view->labelRect(5).isEmpty());
    QVERIFY(at(0).x() < at(1).x() && at(1).x() < at(7).x());
    QVERIFY(at(1).y() < at(0).y());   // left is up
    QVERIFY(at(12).y() > at(0).y());  // right is down
    QCOMPARE(at(12).x(), at(7).x());
    QVERIFY(m_view->labelRect(0).left() > at(12).x());
    QCOMPARE(at(8), QPoint(-1, -1));
  }

  void clickSelectsTokens() {
    show(test::smallRouting());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->labelRect(2).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({2}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, m_view->labelRect(0).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 2}));
    QCOMPARE(m_selection.primaryToken(), 0);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, m_view->labelRect(1).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 1}));
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, m_view->labelRect(2).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 1}));
  }

  void clickSelectsNodes() {
    show(test::smallRouting());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(1));
    QCOMPARE(selectedNode(), 1);
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/0*"));
    // In the middle of an edge: the node that it leads to.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint((at(0).x() + at(12).x()) / 2, at(12).y()));
    QCOMPARE(selectedNode(), 12);
    QCOMPARE(m_selection.tokens(), QSet<int>({0}));
  }

  void selectedPathHasTheTokensColor() {
    show(test::smallRouting());
    const QRect edge(at(0).x() + 10, at(12).y() - 4, at(12).x() - at(0).x() - 20, 9);
    const QRect other(at(1).x() + 10, at(7).y() - 4, at(7).x() - at(1).x() - 20, 9);
    QVERIFY(count(Selection::tokenColor(0), edge) > edge.width());
    QCOMPARE(count(Selection::tokenColor(0), other), 0);
    m_selection.selectToken(2);
    QCOMPARE(count(Selection::tokenColor(0), edge), 0);
    QVERIFY(count(Selection::tokenColor(2), other) > other.width());
    m_selection.toggleToken(2);
    QCOMPARE(count(Selection::tokenColor(2), other), 0);
  }

  void branchesAreAsWideAsTokensShareThem() {
    show(test::singleNodes());
    show(test::smallRouting());
    m_selection.toggleToken(0);
    const auto thickness = [&](int node, int left, int right) {
      const QRect column((left + 2 * right) / 3, at(node).y() - 9, 1, 18);
      return 18 - count(m_view->palette().color(QPalette::Base), column);
    };
    const int shared = thickness(1, at(0).x(), at(1).x());
    const int alone = thickness(12, at(0).x(), at(12).x());
    QVERIFY2(shared > 2 * alone && alone >= 1, qPrintable(QStringLiteral("%1 %2").arg(shared).arg(alone)));
  }

  void hoverSaysWhatIsThereAtOnce() {
    show(test::smallRouting());
    QTest::mouseMove(m_view.get(), at(1));
    QCOMPARE(QToolTip::text(), plainTip(m_view->nodeTip(1)));
    QCOMPARE(m_view->nodeTip(1), QStringLiteral("L1/0*: level 1, node 1\nShared by 2 of 3 tokens: is, big"));
    QVERIFY(m_selection.hoveredNode().has_value());
    QCOMPARE(m_selection.hoveredNode()->node(), 1);
    QCOMPARE(m_selection.hoveredToken(), -1);
    QTest::mouseMove(m_view.get(), m_view->labelRect(1).center());
    QCOMPARE(QToolTip::text(), plainTip(m_view->tokenTip(1)));
    QCOMPARE(m_view->tokenTip(1), QStringLiteral("is (token 2)\nLeaf 2, address L1/010\n"
                                                 "Together down to level 1, L1/0*, with: is, big"));
    QCOMPARE(m_selection.hoveredToken(), 1);
    QCOMPARE(m_selection.hoveredNode()->node(), 9);
    QTest::mouseMove(m_view.get(), QPoint(480, 290));
    QVERIFY(!m_selection.hoveredNode());
    QVERIFY(m_view->nodeTip(12).contains(QStringLiteral("Turns 101 from L1/*, where all turn alike")));
    QVERIFY(m_view->nodeTip(8).isEmpty());
    QVERIFY(m_view->tokenTip(7).isEmpty());
  }

  void longListsAreCut() {
    show(test::largeRouting(1, 1, 11, 40));
    QVERIFY2(m_view->nodeTip(0).contains(QStringLiteral("word11 and 28 more")),
             qPrintable(m_view->nodeTip(0)));
  }

  void hoverElsewhereLightsUpHere_data() {
    QTest::addColumn<int>("token");
    QTest::addColumn<int>("node");
    QTest::newRow("node") << -1 << 1;
    QTest::newRow("node in a collapsed run") << -1 << 2;
    QTest::newRow("token") << 1 << -1;
  }

  void hoverElsewhereLightsUpHere() {
    QFETCH(int, token);
    QFETCH(int, node);
    show(test::smallRouting());
    const QImage before = picture();
    if (node >= 0) {
      m_selection.setHoverNode(NodeAddress::ofNode(0, 0, node));
    } else {
      m_selection.setHover(token, 0);
    }
    QVERIFY(picture() != before);
    m_selection.clearHover();
    QCOMPARE(picture(), before);
    // Nobody goes there, or it is another layer's.
    m_selection.setHoverNode(NodeAddress::ofNode(0, 0, 8));
    QCOMPARE(picture(), before);
    m_selection.setHoverNode(NodeAddress::ofNode(1, 0, 1));
    QCOMPARE(picture(), before);
  }

  void selectedNodeIsMarked() {
    show(test::smallRouting());
    const QImage before = picture();
    m_selection.selectNode(NodeAddress::ofNode(0, 0, 1));
    QVERIFY(picture() != before);
    m_selection.clearNode();
    QCOMPARE(picture(), before);
  }

  void enterTogglesARun() {
    show(test::smallRouting());
    QVERIFY(!m_view->isShown(2) && !m_view->isShown(5) && m_view->isShown(12));
    key(Qt::Key_Return);  // at the primary token, paris
    QVERIFY(m_view->isShown(2) && m_view->isShown(5) && !m_view->isShown(3));
    QVERIFY(at(0).x() < at(2).x() && at(2).x() < at(5).x() && at(5).x() < at(12).x());
    key(Qt::Key_Enter);
    QVERIFY(!m_view->isShown(2));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(7));
    QVERIFY(m_view->isShown(3) && !m_view->isShown(2));
  }

  void allNodesOnRequest() {
    show(test::smallRouting());
    auto* box = m_view->findChild<QComboBox*>();
    QCOMPARE(box->currentText(), QStringLiteral("collapsed"));
    QSignalSpy changed(m_view.get(), &TrieView::runsChanged);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_view->runs(), TrieView::Runs::AllNodes);
    QCOMPARE(changed.count(), 1);
    for (const int node : {0, 1, 3, 7, 4, 9, 2, 5, 12}) QVERIFY(m_view->isShown(node));
    // A column is a level.
    QCOMPARE(at(1).x(), at(2).x());
    QCOMPARE(at(3).x(), at(5).x());
    m_view->setRuns(TrieView::Runs::Collapsed);
    QVERIFY(!m_view->isShown(5));
  }

  void keysWalkRowsAndNodes() {
    show(test::smallRouting());
    key(Qt::Key_Up);
    QCOMPARE(m_selection.primaryToken(), 1);
    key(Qt::Key_Left);
    QCOMPARE(selectedNode(), 9);
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/010"));
    key(Qt::Key_Up);
    QCOMPARE(selectedNode(), 7);
    key(Qt::Key_Up);
    QCOMPARE(selectedNode(), 7);
    key(Qt::Key_Left);
    QCOMPARE(selectedNode(), 1);
    key(Qt::Key_Right);  // towards the primary token
    QCOMPARE(selectedNode(), 9);
    key(Qt::Key_Right);
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/010"));
    key(Qt::Key_Down);
    QCOMPARE(m_selection.primaryToken(), 0);
    key(Qt::Key_Home);
    QCOMPARE(m_selection.primaryToken(), 2);
    key(Qt::Key_End);
    QCOMPARE(m_selection.primaryToken(), 0);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(selectedNode(), 0);
    key(Qt::Key_Left);
    QCOMPARE(selectedNode(), 0);
    QVERIFY(m_view->valueText().contains(QStringLiteral("Shared by 3 of 3 tokens: paris, is, big")));
  }

  void pinnedTextJoinsIn() {
    show(test::smallRouting());
    auto* box = m_view->findChild<QCheckBox*>();
    QVERIFY(!box->isEnabled());
    m_view->setPinned(test::smallRouting());
    QVERIFY(box->isEnabled());
    QVERIFY(m_view->labelRect(0, true).isEmpty());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(m_view->withPinned());
    const QRect row = m_view->labelRect(0, true);
    QVERIFY(row.top() >= m_view->labelRect(0).bottom());
    QVERIFY(count(theme::armB(), row) > 10);
    QVERIFY(m_view->nodeTip(1).endsWith(QStringLiteral("Pinned text: 2 of 3 tokens: is, big")));
    QVERIFY(m_view->tokenTip(0, true).startsWith(QStringLiteral("paris (token 1 of the pinned text)")));
    QVERIFY(m_view->findChild<Legend*>()->text().contains(QStringLiteral("pinned")));
    // It can be looked at, not selected.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->labelRect(1, true).center());
    QCOMPARE(m_selection.primaryToken(), 0);
    key(Qt::Key_Up);
    QCOMPARE(m_selection.primaryToken(), 1);
    QCOMPARE(m_view->table()->index(0, 9).data(ValueRole).toInt(), 3);
    m_view->setPinned(test::twoTrees());  // has other trees
    QVERIFY(!m_view->withPinned());
    QVERIFY(m_view->labelRect(0, true).isEmpty());
  }

  void manyTokensScroll() {
    show(test::largeRouting(2, 1, 11, 128), {430, 330});
    auto* bar = m_view->findChild<QScrollBar*>();
    QVERIFY(bar->isVisible());
    key(Qt::Key_End);
    QVERIFY(bar->value() > 0);
    const QRect last = m_view->labelRect(m_selection.primaryToken());
    QVERIFY(m_view->rect().contains(last));
    key(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    const QPointF middle = m_view->rect().center();
    QWheelEvent wheel(middle, m_view->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(bar->value() > 0);
    m_view->resize(600, 4000);
    QApplication::processEvents();
    QVERIFY(!bar->isVisible());
  }

  void followsLayerAndTree() {
    show(test::smallRouting());
    QVERIFY(m_view->nodePoint(12).has_value());
    m_selection.setLayer(1);  // RRR, LRR, RLR
    QVERIFY(!m_view->nodePoint(12).value_or(QPoint()).isNull());
    QVERIFY(m_view->nodePoint(14).has_value());
    QCOMPARE(m_view->table()->index(0, 0).data(ValueRole).toInt(), 2);
    show(test::twoTrees());
    QVERIFY(m_view->nodePoint(2).has_value() && !m_view->nodePoint(1).has_value());
    m_selection.setTree(1);
    QVERIFY(m_view->nodePoint(1).has_value() && !m_view->nodePoint(2).has_value());
    QVERIFY(m_view->nodeTip(1).startsWith(QStringLiteral("L1.2/0: level 1")));
  }

  void singleNodeIsItsOwnLeaf() {
    show(test::singleNodes());
    QVERIFY(m_view->nodePoint(0).has_value());
    QCOMPARE(m_view->tokenTip(0),
             QStringLiteral("a (token 1)\nLeaf 0, address L1/leaf:0\nIn this leaf: a, b"));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->labelRect(1).center());
    QCOMPARE(m_selection.primaryToken(), 1);
    key(Qt::Key_Return);
    m_view->grab();
  }

  void treeIsNeverMirrored() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    QVERIFY(at(0).x() < at(1).x() && at(12).x() < m_view->labelRect(0).left());
    QVERIFY(m_view->findChild<QComboBox*>()->x() > m_view->findChild<QCheckBox*>()->x());
  }

  void saysWhatItShowsAndWhyNot() {
    m_view->show();
    QVERIFY(!m_view->message().isEmpty());
    QVERIFY(m_view->valueText().isEmpty());
    key(Qt::Key_Down);
    show(test::smallRouting());
    QVERIFY(m_view->message().isEmpty());
    const QString legend = m_view->findChild<Legend*>()->text();
    QVERIFY(legend.contains(QStringLiteral("number of tokens")));
    QVERIFY(legend.contains(QStringLiteral("up: left turn 0, down: right turn 1")));
    QVERIFY(m_view->accessibleDescription().startsWith(QStringLiteral("paris (token 1)")));
    const QVector<RoutingView::SettingItem> expected{{QStringLiteral("layer"), QStringLiteral("1")},
                                                     {QStringLiteral("tree"), QStringLiteral("1")},
                                                     {QStringLiteral("runs"), QStringLiteral("collapsed")},
                                                     {QStringLiteral("with_pinned"), QStringLiteral("no")}};
    QCOMPARE(m_view->settings(), expected);
    QMenu menu;
    m_view->fillMenu(menu);
    QVERIFY(menu.actions().size() >= 4);
    m_view->setDense(true);
    QVERIFY(!m_view->message().isEmpty());
    m_view->grab();
  }

  void staleIsDimmedAndComesBack() {
    show(test::smallRouting());
    const QImage fresh = picture();
    m_view->setStale(true);
    QVERIFY(picture() != fresh);
    m_view->setStale(false);
    QCOMPARE(picture(), fresh);
  }
};

UFB_TEST(TstTrieView)
#include "tst_trie_view.moc"
