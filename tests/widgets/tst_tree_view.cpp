// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <cmath>

#include "support/registry.h"
#include "tree_view_test.h"

using namespace ufb;
using WidthMode = TreeView::WidthMode;

/// Where nodes lie and what is told of them.
class TstTreeView : public test::TreeViewTest {
  Q_OBJECT

  QString setting(const char* name) const {
    for (const auto& [key, value] : m_view->settings()) {
      if (key == QLatin1String(name)) return value;
    }
    return {};
  }

 private Q_SLOTS:
  void init() { build(); }
  void cleanup() { tearDown(); }

  void showsOneRowALevel() {
    show(test::smallRouting());
    const QRect root = m_view->nodeRect(at(0, 0));
    for (int level = 1; level <= 3; ++level) {
      const QRect first = m_view->nodeRect(at(level, 0));
      const QRect last = m_view->nodeRect(at(level, (1 << level) - 1));
      QCOMPARE(first.left(), root.left());
      QCOMPARE(last.right(), root.right());
      QCOMPARE(first.top(), m_view->nodeRect(at(level - 1, 0)).bottom() + 1);
      QVERIFY(qAbs(first.width() - root.width() / (1 << level)) <= 1);
    }
    QVERIFY(m_view->rect().contains(root));
    QVERIFY(m_view->nodeRect({1, 0, 0, 0}).isEmpty());  // another layer
    QVERIFY(m_view->nodeRect(at(4, 0)).isEmpty());
  }

  void placesDependOnTheNodeAlone() {
    show(test::largeRouting(2, 1, 6, 30));
    QVector<QRect> places;
    for (int place = 0; place < 64; ++place) places += m_view->nodeRect(at(6, place));
    m_view->setColoring(TreeColoring::ThisText);
    m_view->setRouting(test::largeRouting(2, 1, 6, 5));
    m_selection.setLayer(1);
    for (int place = 0; place < 64; ++place) QCOMPARE(m_view->nodeRect(at(6, place)), places[place]);
  }

  void widthsByUseAreShares() {
    show(test::smallRouting());
    m_view->setWidthMode(WidthMode::ByUse);
    const int width = m_view->nodeRect(at(0, 0)).width();
    QVERIFY(qAbs(m_view->nodeRect(at(1, 0)).width() - 2 * width / 3) <= 1);
    QVERIFY(qAbs(m_view->nodeRect(at(3, 5)).width() - width / 3) <= 1);
    QVERIFY(m_view->nodeRect(at(3, 7)).isEmpty());
    QVERIFY(m_view->nodeRect(at(3, 0)).right() < m_view->nodeRect(at(3, 2)).left());
  }

  void everyNodeIsHitWhereItIsPainted_data() {
    QTest::addColumn<int>("depth");
    QTest::addColumn<WidthMode>("mode");
    QTest::addColumn<double>("part");  // of the leaves on show
    for (const int depth : {0, 1, 3, 11, 14}) {
      for (const double part : {1.0, 0.3}) {
        QTest::addRow("depth %d, equal, %g", depth, part) << depth << WidthMode::Equal << part;
        QTest::addRow("depth %d, by use, %g", depth, part) << depth << WidthMode::ByUse << part;
      }
    }
  }

  void everyNodeIsHitWhereItIsPainted() {
    QFETCH(int, depth);
    QFETCH(WidthMode, mode);
    QFETCH(double, part);
    const auto routing = test::largeRouting(1, 1, depth, 12);
    show(routing);
    m_view->setWidthMode(mode);
    const double leaves = std::exp2(depth);
    m_view->setWindow({leaves * 0.4, leaves * part});
    const QImage image = picture();
    const QRect root = m_view->nodeRect(at(0, 0));
    QVector<bool> onPath((2 << depth) - 1);
    for (int level = 0; level <= depth; ++level) onPath[routing->nodes[routing->at(0, 0, 0) + level]] = true;
    const QColor gap = m_view->palette().color(QPalette::Base);
    int levels = 0;
    for (int y = root.top(); m_view->nodeAt({root.left(), y}); ++levels) {
      for (int x = root.left(); x <= root.right(); ++x) {
        const auto node = m_view->nodeAt({x, y});
        QVERIFY(node && node->level == levels);
        QVERIFY(m_view->nodeRect(*node).contains(x, y));
        const QColor color = image.pixelColor(x, y + 1);
        if (color != gap) QCOMPARE(color == Selection::tokenColor(0), onPath[node->node()]);
      }
      y = m_view->nodeRect(*m_view->nodeAt({root.left(), y})).bottom() + 1;
    }
    QCOMPARE(levels, depth + 1);
    QVERIFY(!m_view->nodeAt(root.topLeft() - QPoint(1, 0)));
    QVERIFY(!m_view->nodeAt(root.topLeft() - QPoint(0, 1)));
  }

  void tipTellsWhoComesHere() {
    show(test::smallRouting());
    const QStringList lines = m_view->tipText(at(1, 1)).split(u'\n');
    QCOMPARE(lines, QStringList({QStringLiteral("L1/1*"), QStringLiteral("Layer 1, node 2, level 1"),
                                 QStringLiteral("1 of 3 tokens, 33.3 %"),
                                 QStringLiteral("paris turns left: logit -1.000"),
                                 QStringLiteral("Tokens: paris")}));
    QVERIFY(m_view->tipText(at(1, 0)).contains(QStringLiteral("Logits -1.000 to 1.000\nTokens: is, big")));
    QVERIFY(m_view->tipText(at(3, 5)).startsWith(QStringLiteral("L1/101 = L1/leaf:5\n")));
    QVERIFY(m_view->tipText(at(3, 5)).contains(QStringLiteral("paris ends here: logit -3.000")));
    QVERIFY(m_view->tipText(at(3, 7)).endsWith(QStringLiteral("No token of this text comes here")));
    QVERIFY(m_view->tipText({1, 0, 0, 0}).isEmpty());
    show(test::twoTrees());
    QVERIFY(m_view->tipText(at(1, 1)).contains(QStringLiteral("Layer 1, node 2, level 1, tree 1")));
  }

  void selectionAndHoverFromElsewhereAreSeen() {
    const auto routing = test::largeRouting(2, 1, 5, 8);
    show(routing);
    const auto edgeOf = [this](int level, int place) {
      return picture().pixelColor(m_view->nodeRect(at(level, place)).topLeft() - QPoint(0, 1));
    };
    const QColor text = m_view->palette().color(QPalette::Text);
    QVERIFY(edgeOf(3, 2) != text);
    m_selection.setHoverNode(at(3, 2));
    QCOMPARE(edgeOf(3, 2), text);
    m_selection.setHoverNode({1, 0, 3, 2});  // in another layer
    QVERIFY(edgeOf(3, 2) != text);
    const int leaf = routing->leaf(0, 0, 4);
    m_selection.setHover(4, 0);
    QCOMPARE(edgeOf(5, leaf), text);
    QCOMPARE(edgeOf(2, leaf >> 3), text);
    m_selection.setHover(4, 1);
    QVERIFY(edgeOf(5, leaf) != text);
    m_selection.clearHover();
    m_selection.selectNode(at(3, 6));
    QCOMPARE(edgeOf(3, 6), text);
    QCOMPARE(m_view->accessibleDescription(), m_view->tipText(at(3, 6)));
  }

  void copiesValueAndAddress() {
    show(test::smallRouting());
    QVERIFY(m_view->valueText().isEmpty() && m_view->addressText().isEmpty());
    m_selection.selectNode(at(1, 0));
    QCOMPARE(m_view->valueText(), QStringLiteral("2 of 3 tokens, 66.7 %"));
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/0*"));
    m_selection.setHoverNode(at(3, 5));
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/101"));
  }

  void settingsNameWhatIsShown() {
    show(test::largeRouting(4, 1, 11, 9));
    m_selection.setLayer(2);
    QCOMPARE(setting("window"), QStringLiteral("leaves 0 to 2047"));
    m_view->setWindow({512, 256});
    m_view->setWidthMode(WidthMode::ByUse);
    m_view->setColoring(TreeColoring::ThisText);
    QCOMPARE(setting("window"), QStringLiteral("leaves 512 to 767"));
    QCOMPARE(setting("width"), QStringLiteral("by use"));
    QCOMPARE(setting("colour"), QStringLiteral("this text"));
    QCOMPARE(setting("layer"), QStringLiteral("3"));
    QCOMPARE(setting("tree"), QStringLiteral("1"));
  }

  void anotherTreeKeepsTheWindowAnotherDepthDoesNot() {
    show(test::largeRouting(3, 2, 6, 9));
    m_view->setWindow({8, 16});
    m_selection.setLayer(2);
    m_selection.setTree(1);
    m_view->setRouting(nullptr);
    m_view->setRouting(test::largeRouting(3, 2, 6, 4));
    QCOMPARE(m_view->window(), (TreeWindow{8, 16}));
    show(test::smallRouting());
    QCOMPARE(m_view->window(), (TreeWindow{0, 8}));
    QVERIFY(!m_view->canGoBack());
  }

  void saysWhyItIsEmpty() {
    m_view->show();
    QVERIFY(m_view->message().startsWith(QStringLiteral("Nothing to show yet")));
    QCOMPARE(m_view->accessibleDescription(), m_view->message());
    QVERIFY(!m_view->findChild<QComboBox*>()->isVisible());
    QVERIFY(!m_view->nodeAt({100, 100}));
    QVERIFY(m_view->valueText().isEmpty());
    picture();
    show(test::smallRouting());
    QVERIFY(m_view->findChild<QComboBox*>()->isVisible());
  }

  void rightToLeftMirrorsControlsNotTheTree() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    QVERIFY(m_view->nodeRect(at(1, 0)).left() < m_view->nodeRect(at(1, 1)).left());
    QVERIFY(m_view->findChild<QComboBox*>()->mapTo(m_view.get(), QPoint()).x() > 350);
  }

  void narrowViewsLoseNothing() {
    show(test::largeRouting(16, 1, 11, 40), {900, 400});
    const auto* legend = m_view->findChild<TreeLegend*>();
    const int high = m_view->nodeRect(at(0, 0)).top();
    m_view->resize(430, 400);
    QVERIFY(m_view->rect().contains(m_view->nodeRect(at(11, 2047))));
    QVERIFY(legend->mapTo(m_view.get(), QPoint()).y() > 20);
    QVERIFY(m_view->nodeRect(at(0, 0)).top() > high);
    m_view->resize(m_view->minimumSizeHint());
    QVERIFY(m_view->rect().contains(m_view->nodeRect(at(11, 2047))));
  }
};

UFB_TEST(TstTreeView)
#include "tst_tree_view.moc"
