// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QSet>
#include <QStandardItemModel>
#include <cmath>

#include "models/table_roles.h"
#include "support/registry.h"
#include "tree_view_test.h"
#include "views/color_map.h"

using namespace ufb;
using WidthMode = TreeView::WidthMode;

/// What colours say, pixel by pixel.
class TstTreeViewColors : public test::TreeViewTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { build(); }
  void cleanup() { tearDown(); }

  void noVisitedLeafIsLost_data() {
    QTest::addColumn<int>("depth");
    QTest::addRow("2048 leaves") << 11;
    QTest::addRow("16384 leaves") << 14;
  }

  void noVisitedLeafIsLost() {
    QFETCH(int, depth);
    const auto routing = test::largeRouting(1, 1, depth, 128);
    show(routing, {400, 420});
    for (const int token : {0, 17, 90, 127}) {
      m_selection.selectToken(token);
      const QRect leaf = m_view->nodeRect(at(depth, routing->leaf(0, 0, token)));
      QCOMPARE(picture().pixelColor(leaf.topLeft() + QPoint(0, 3)), Selection::tokenColor(token));
    }
  }

  void selectedTokensHaveTheirColors() {
    show(test::smallRouting());
    QCOMPARE(colorOf(1, 1), Selection::tokenColor(0));
    QCOMPARE(colorOf(3, 5), Selection::tokenColor(0));
    QCOMPARE(colorOf(3, 7), ground());
    const QColor others = colorOf(3, 2);
    QVERIFY(others != ground() && others != Selection::tokenColor(1));
    QCOMPARE(legend(), QStringLiteral("paris, other tokens, no token"));
    m_selection.toggleToken(1);
    QCOMPARE(colorOf(3, 2), Selection::tokenColor(1));
    QCOMPARE(colorOf(3, 5), Selection::tokenColor(0));
    QCOMPARE(legend(), QStringLiteral("paris, is, other tokens, no token"));
    // Both go through the root: one stripe above the other.
    const QRect root = m_view->nodeRect(at(0, 0));
    const QImage image = picture();
    QCOMPARE(image.pixelColor(root.right() - 20, root.top() + 3), Selection::tokenColor(0));
    QCOMPARE(image.pixelColor(root.right() - 20, root.bottom() - 4), Selection::tokenColor(1));
  }

  void thisTextIsOnALogScale() {
    show(test::smallRouting());
    m_view->setColoring(TreeColoring::ThisText);
    QCOMPARE(colorOf(0, 0), QColor::fromRgb(colorAt(ColorMap::Cividis, 1)));
    QCOMPARE(colorOf(1, 0), QColor::fromRgb(colorAt(ColorMap::Cividis, std::log(2) / std::log(3))));
    QCOMPARE(colorOf(3, 5), QColor::fromRgb(colorAt(ColorMap::Cividis, 0)));
    QCOMPARE(colorOf(3, 7), ground());
    QCOMPARE(legend(), QStringLiteral("share of 3 tokens, log scale: 33.3 % to 100 %"));
  }

  void sessionCountsTextsBefore() {
    show(test::smallRouting());
    m_view->setColoring(TreeColoring::ThisSession);
    QCOMPARE(colorOf(3, 7), ground());
    auto before = std::make_shared<view::RoutingItem>(*test::smallRouting());
    for (int level = 0; level <= 3; ++level) before->nodes[level] = (2 << level) - 2;  // all right: leaf 7
    m_view->setHistory({before});
    QCOMPARE(colorOf(3, 7), QColor::fromRgb(colorAt(ColorMap::Cividis, 0)));
    QVERIFY(m_view->tipText(at(3, 7)).contains(QStringLiteral("This session: 1 of 6 tokens, 16.7 %")));
    QCOMPARE(legend(), QStringLiteral("share of 2 texts' tokens, log scale: 16.7 % to 100 %"));
  }

  void pinnedTextIsAnOverlay() {
    show(test::smallRouting());
    auto* box = m_view->findChild<QComboBox*>(QStringLiteral("tree-color"));
    const auto* items = qobject_cast<QStandardItemModel*>(box->model());
    QVERIFY(!items->item(3)->isEnabled());
    QVERIFY(box->itemData(3, Qt::ToolTipRole).toString().contains(QStringLiteral("Pin a text first")));
    m_view->setColoring(TreeColoring::BesidePinned);
    QCOMPARE(m_view->coloring(), TreeColoring::SelectedTokens);

    auto pinned = std::make_shared<view::RoutingItem>(*test::smallRouting());
    for (int level = 0; level <= 3; ++level) pinned->nodes[level] = (2 << level) - 2;
    m_view->setPinned(pinned);
    QVERIFY(items->item(3)->isEnabled());
    m_view->setColoring(TreeColoring::BesidePinned);
    QCOMPARE(m_view->coloring(), TreeColoring::BesidePinned);
    QCOMPARE(colorOf(3, 5), theme::armA());
    const QColor both = colorOf(3, 2);
    QVERIFY(both != theme::armA() && both != theme::armB() && both.saturation() < 40);
    // The pinned text alone: vermilion, hatched with the ground.
    const QRect leaf = m_view->nodeRect(at(3, 7));
    const QImage image = picture().copy(leaf.adjusted(0, 0, -2, -2 - leaf.height() / 2));
    QSet<QRgb> colors;
    for (int x = 0; x < image.width(); ++x) colors += image.pixel(x, 3);
    QCOMPARE(colors, QSet<QRgb>({theme::armB().rgb(), ground().rgb()}));
    QVERIFY(m_view->tipText(at(3, 7)).contains(QStringLiteral("Pinned text: 1 of 3 tokens")));
    QCOMPARE(legend(), QStringLiteral("this text only, pinned text only, both, neither"));
    // By use, the nodes of both texts have a width.
    m_view->setWidthMode(WidthMode::ByUse);
    QVERIFY(!m_view->nodeRect(at(3, 7)).isEmpty());

    m_view->setPinned(nullptr);
    QCOMPARE(m_view->coloring(), TreeColoring::SelectedTokens);
    QVERIFY(m_view->nodeRect(at(3, 7)).isEmpty());
  }

  void tableIsWhatIsPainted() {
    show(test::smallRouting());
    m_view->setColoring(TreeColoring::ThisText);
    const QAbstractItemModel* table = m_view->table();
    QCOMPARE(table->rowCount(), 15);
    for (int node = 0; node < 15; ++node) {
      const NodeAddress place = NodeAddress::ofNode(0, 0, node);
      const bool visited = table->index(node, 6).data(ValueRole).toInt() > 0;
      QCOMPARE(colorOf(place.level, place.place) != ground(), visited);
    }
    m_selection.setLayer(1);
    QCOMPARE(table->index(0, 0).data(ValueRole).toInt(), 2);
  }

  void staleIsDimmed() {
    show(test::smallRouting());
    const QColor fresh = colorOf(0, 0);
    m_view->setStale(true);
    QVERIFY(colorOf(0, 0).lightness() > fresh.lightness() + 40);
    m_view->setStale(false);
    QCOMPARE(colorOf(0, 0), fresh);
  }

  void followsThePalette() {
    show(test::smallRouting());
    m_view->setColoring(TreeColoring::ThisText);
    QPalette dark(QColor(0x2b, 0x2f, 0x33), QColor(0x1e, 0x21, 0x24));
    m_view->setPalette(dark);
    QCOMPARE(colorOf(3, 7), ground());
    // On a dark ground the scale begins where it can be told from it.
    QVERIFY(theme::contrast(colorOf(3, 5), ground()) > 1.5);
  }
};

UFB_TEST(TstTreeViewColors)
#include "tst_tree_view_colors.moc"
