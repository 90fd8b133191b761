// SPDX-License-Identifier: MIT
// The routing views in the real window over the real engine, by mouse and keys: zoom, history, hover,
// addresses, bookmarks, pins, and one selection for all.
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

#include "models/bookmarks.h"
#include "models/table_roles.h"
#include "numbers_window.h"
#include "routing_views.h"
#include "views/address_bar.h"
#include "views/divergence_view.h"
#include "views/layer_strip.h"
#include "views/leaf_maps.h"
#include "views/path_card.h"
#include "views/tree_view.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using test::Bench;

namespace {

const QString kText = QStringLiteral("The bank by the river is not the bank with the money.");

QVariant valueAt(const QAbstractItemModel& table, int row, const char* key) {
  for (int column = 0; column < table.columnCount(); ++column) {
    if (table.headerData(column, Qt::Horizontal, KeyRole).toString() == QLatin1String(key)) {
      return table.index(row, column).data(ValueRole);
    }
  }
  return {};
}

void pressSideButton(QWidget* widget, Qt::MouseButton button) {
  QTest::mouseClick(widget, button, {}, widget->rect().center());
}

}  // namespace

class TstRoutingWindow : public QObject {
  Q_OBJECT

  std::unique_ptr<Bench> m_bench;

  [[nodiscard]] MainWindow& window() const { return *m_bench->window; }
  [[nodiscard]] Selection& selection() const { return m_bench->selection(); }
  [[nodiscard]] TreeView* tree() const { return window().routing()->tree(); }
  [[nodiscard]] const view::RoutingItem& routing() const { return *m_bench->session().answer().routing; }

  template <class View>
  [[nodiscard]] View* shown(const char* name) const {
    window().views()->showView(QString::fromLatin1(name));
    QCoreApplication::processEvents();
    return qobject_cast<View*>(window().routing()->entry(QString::fromLatin1(name)).view);
  }

  [[nodiscard]] QLineEdit* addressField() const { return window().addressBar()->findChild<QLineEdit*>(); }

  void enterAddress(const QString& address) const {
    QTest::keyClick(&window(), Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(addressField()->hasFocus());
    QTest::keyClicks(addressField(), address);
    QTest::keyClick(addressField(), Qt::Key_Return);
  }

  void type(const QString& text) const {
    m_bench->prompt()->setFocus();
    QTest::keyClick(m_bench->prompt(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(m_bench->prompt(), text);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), 30'000);
  }

  /// The node of a token's path at a level of the selected layer.
  [[nodiscard]] NodeAddress onPath(int token, int level) const {
    const int layer = selection().layer();
    return NodeAddress::ofNode(layer, 0, routing().nodes[routing().at(layer, 0, token) + level]);
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_bench = std::make_unique<Bench>(kText);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), 30'000);
    tree()->setAnimated(false);
  }
  void cleanup() {
    QToolTip::hideText();
    m_bench.reset();
  }

  void clicksZoomAndTheWayBackIsKept() {
    const TreeWindow whole = tree()->window();
    const NodeAddress target = onPath(1, 3);
    QTest::mouseClick(tree(), Qt::LeftButton, {}, tree()->nodeRect(target).center());
    QCOMPARE(tree()->window(), TreeWindow::of(routing().depth, target.level, target.place));
    QCOMPARE(selection().node(), target);
    QCOMPARE(addressField()->text(), formatAddress(target, selection().space()));
    const TreeWindow zoomed = tree()->window();

    auto* back = window().addressBar()->findChild<QToolButton*>(QStringLiteral("address-back"));
    QVERIFY(back && back->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(tree()->window(), whole);
    pressSideButton(tree(), Qt::ForwardButton);
    QCOMPARE(tree()->window(), zoomed);
    pressSideButton(tree(), Qt::BackButton);
    QCOMPARE(tree()->window(), whole);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Backspace, Qt::ShiftModifier);
    QCOMPARE(tree()->window(), zoomed);
    QTest::keyClick(tree(), Qt::Key_0);
    QCOMPARE(tree()->window(), whole);
    QTest::keyClick(tree(), Qt::Key_Escape);
    QVERIFY(!selection().node());
  }

  void keysWalkTheTree() {
    selection().selectToken(2);
    tree()->setFocus();
    selection().selectNode(onPath(2, 4));
    QTest::keyClick(tree(), Qt::Key_Up);
    QCOMPARE(selection().node(), onPath(2, 3));
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(selection().node(), onPath(2, 4));  // the way that the primary token takes
    const NodeAddress before = *selection().node();
    QTest::keyClick(tree(), before.place == 0 ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(selection().node()->level, before.level);
    QCOMPARE(qAbs(selection().node()->place - before.place), 1);
  }

  void hoverTellsAtOnceInEveryView() {
    const NodeAddress target = onPath(1, 2);
    QTest::mouseMove(tree(), tree()->nodeRect(target).center());
    QTRY_COMPARE(selection().hoveredNode(), target);
    QVERIFY2(QToolTip::text().contains(formatAddress(target, selection().space()).toHtmlEscaped()),
             qPrintable(QToolTip::text()));
    auto* leaves = shown<LeafMaps>("leaves");
    const QRect block = leaves->blockRect(target);
    QVERIFY(!block.isEmpty());
    const QImage lit = leaves->grab().toImage();
    selection().clearHover();
    QVERIFY(leaves->grab().toImage() != lit);

    const NodeAddress leaf = onPath(1, routing().depth);
    QTest::mouseMove(leaves, leaves->leafRect(leaf.layer, leaf.place).center());
    QTRY_COMPARE(selection().hoveredNode(), leaf);
    QVERIFY(QToolTip::text().contains(QStringLiteral("leaf %1").arg(leaf.place), Qt::CaseInsensitive));
  }

  void addressesAreTypedAndBookmarked() {
    enterAddress(QStringLiteral("L3/0110*"));
    const NodeAddress expected{2, 0, 4, 6};
    QCOMPARE(selection().node(), expected);
    QCOMPARE(selection().layer(), 2);
    QVERIFY(!tree()->nodeRect(expected).isEmpty());
    enterAddress(QStringLiteral("L4/leaf:1187"));
    const NodeAddress leaf{3, 0, routing().depth, 1187};
    QCOMPARE(selection().node(), leaf);
    QVERIFY(!tree()->nodeRect(leaf).isEmpty());

    auto* star = window().addressBar()->findChild<QToolButton*>(QStringLiteral("address-star"));
    QVERIFY(star);
    QTest::mouseClick(star, Qt::LeftButton);
    Bookmarks saved;
    QVERIFY(saved.fromJson(window().settings().bookmarks()));
    QCOMPARE(saved.items().size(), 1);
    QCOMPARE(saved.items()[0].model, QStringLiteral("demo-fff"));
    QCOMPARE(saved.items()[0].note, kText);

    enterAddress(QStringLiteral("L9/01*"));
    QVERIFY(window().addressBar()->problem().contains(QLatin1Char('6')));  // layers that there are
    QCOMPARE(selection().node(), leaf);
  }

  void oneSelectionForAllViews() {
    auto* strip = shown<LayerStrip>("strip");
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->cellRect(4, 3).center());
    QCOMPARE(selection().layer(), 4);
    QCOMPARE(selection().primaryToken(), 3);
    const auto* card = shown<PathCard>("path-card");
    for (int level = 0; level <= routing().depth; ++level) {
      QCOMPARE(valueAt(*card->table(), level, "node").toInt(), onPath(3, level).node());
    }
    QCOMPARE(valueAt(*tree()->table(), onPath(3, 5).node(), "layer").toInt(), 5);
    QVERIFY(valueAt(*tree()->table(), onPath(3, 5).node(), "visits").toInt() >= 1);
  }

  void pinnedTextIsCompared() {
    const view::RoutingPtr first = m_bench->session().answer().routing;
    auto* divergence = shown<DivergenceView>("divergence");
    QVERIFY(!divergence->message().isEmpty());
    QTest::mouseClick(window().promptPanel()->findChild<QToolButton*>(QStringLiteral("pin")), Qt::LeftButton);
    QCOMPARE(m_bench->session().memory().pinned(), first);
    type(QStringLiteral("The bank by the road is not the bank with the money."));
    QVERIFY(divergence->message().isEmpty());
    const view::RoutingItem& now = routing();
    QCOMPARE(now.tokens, first->tokens);  // so tokens stand opposite each other
    const QAbstractItemModel& table = *divergence->table();
    QCOMPARE(table.rowCount(), now.layers * now.tokens);
    bool parted = false;
    for (int row = 0; row < table.rowCount(); ++row) {
      const int layer = valueAt(table, row, "layer").toInt() - 1;
      const int token = valueAt(table, row, "token").toInt() - 1;
      int common = 0;
      while (common < now.depth && now.nodes[now.at(layer, 0, token) + common + 1] ==
                                       first->nodes[first->at(layer, 0, token) + common + 1]) {
        ++common;
      }
      QCOMPARE(valueAt(table, row, "levels_in_common").toInt(), common);
      parted = parted || common < now.depth;
    }
    QVERIFY(parted);

    auto* unpin = window().promptPanel()->findChild<QToolButton*>(QStringLiteral("unpin"));
    QVERIFY(unpin->isVisible());
    QTest::mouseClick(unpin, Qt::LeftButton);
    QVERIFY(!m_bench->session().memory().pinned());
    QVERIFY(!unpin->isVisible());
    QVERIFY(!divergence->message().isEmpty());
  }

  void earlierTextsAreTheSession() {
    const int before = valueAt(*tree()->table(), 0, "session_visits").toInt();
    QCOMPARE(before, routing().tokens);
    m_bench->prompt()->setText(QStringLiteral("Something else altogether."));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), 30'000);
    QCOMPARE(valueAt(*tree()->table(), 0, "session_visits").toInt(), before + routing().tokens);
  }

  void hiddenViewsCatchUp() {
    window().views()->showView(QStringLiteral("trie"));  // in front of the tree
    QTRY_VERIFY(tree()->visibleRegion().isEmpty());
    m_bench->prompt()->setText(QStringLiteral("Short."));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), 30'000);
    QVERIFY(valueAt(*tree()->table(), 0, "visits").toInt() > routing().tokens);
    window().views()->showView(QStringLiteral("tree"));
    QTRY_COMPARE(valueAt(*tree()->table(), 0, "visits").toInt(), routing().tokens);
  }

  void denseModelsSayThatThereIsNoPath() {
    m_bench->session().load(test::modelPath(test::kDense));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered() && m_bench->session().model().name == test::kDense, 30'000);
    for (const RoutingViews::Entry& entry : window().routing()->entries()) {
      if (entry.name.startsWith(QLatin1String("corpus"))) continue;  // not about the model on show
      if (entry.name == QLatin1String("how-computed")) continue;     // has something to say of dense layers
      window().views()->showView(entry.name);
      QTRY_VERIFY2(entry.view->message().contains(QLatin1String("dense")), qPrintable(entry.name));
      QCOMPARE(entry.view->table()->rowCount(), 0);
    }
    QVERIFY(!window().promptPanel()->findChild<QToolButton*>(QStringLiteral("pin"))->isEnabled());
  }

  void theNumbersCanBeReadInATable() {
    Q_EMIT tree()->numbersRequested();
    auto* numbers = window().findChild<NumbersWindow*>();
    QVERIFY(numbers);
    QCOMPARE(numbers->table()->model()->rowCount(), tree()->table()->rowCount());
    auto* search = numbers->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("L1/0110*"));
    QTRY_COMPARE(numbers->table()->model()->rowCount(), 1);
    numbers->table()->setFocus();
    numbers->table()->selectRow(0);
    const NodeAddress expected{0, 0, 4, 6};
    QCOMPARE(selection().node(), expected);
    numbers->close();
  }
};

UFB_TEST(TstRoutingWindow)
#include "tst_routing_window.moc"
