// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <cmath>

#include "models/leaf_model.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/color_bar.h"
#include "views/color_map.h"
#include "views/leaf_maps.h"
#include "views/legend.h"

using namespace ufb;
using Color = LeafMaps::Color;

class TstLeafMaps : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<LeafMaps> m_maps;

  void show(const view::RoutingPtr& routing, const QSize& size = {480, 240},
            const view::RoutingPtr& pinned = nullptr, const view::RoutingHistory& history = {}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(0);
    m_selection.clearHover();
    m_maps->resize(size);
    m_maps->setAnswer(routing, pinned, history);
    m_maps->show();
  }

  QImage picture() { return m_maps->grab().toImage(); }
  QColor leafColor(int layer, int leaf) {
    return picture().pixelColor(m_maps->leafRect(layer, leaf).center());
  }
  QColor ground() const { return QColor::fromRgb(LeafMarks::ground(m_maps->palette())); }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(m_maps.get(), static_cast<Qt::Key>(key), modifiers);
  }
  static NodeAddress leafAt(int layer, int leaf) { return {layer, 0, 3, leaf}; }

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

  void selectedTokensHaveTheirColors() {
    show(test::smallRouting());
    QCOMPARE(leafColor(0, 5), Selection::tokenColor(0));
    QCOMPARE(leafColor(1, 7), Selection::tokenColor(0));
    const QColor other = QColor::fromRgb(LeafMarks::otherTokens(m_maps->palette()));
    QCOMPARE(leafColor(0, 2), other);
    QCOMPARE(leafColor(0, 1), ground());
    m_selection.toggleToken(1);
    QCOMPARE(leafColor(0, 2), Selection::tokenColor(1));
    QCOMPARE(leafColor(0, 5), Selection::tokenColor(0));
    m_selection.selectToken(2);
    QCOMPARE(leafColor(0, 5), other);
    QCOMPARE(leafColor(0, 0), Selection::tokenColor(2));
    QVERIFY(m_maps->findChild<Legend*>()->text().startsWith(QStringLiteral("big, other tokens")));
  }

  void tokensThatMeetShareTheLeaf() {
    show(test::singleNodes());
    m_selection.toggleToken(1);
    const QImage image = picture();
    const QRect leaf = m_maps->leafRect(0, 0);
    QCOMPARE(image.pixelColor(leaf.left() + 10, leaf.center().y()), Selection::tokenColor(0));
    QCOMPARE(image.pixelColor(leaf.right() - 10, leaf.center().y()), Selection::tokenColor(1));
  }

  void visitsAreColoredByNumber_data() {
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<bool>("eachLayer");
    QTest::addColumn<double>("oneOfThree");  // places on the scale
    QTest::addColumn<double>("twoOfThree");
    QTest::addColumn<double>("twoOfTwo");
    QTest::newRow("log") << true << false << 0.0 << std::log(2) / std::log(3) << std::log(2) / std::log(3);
    QTest::newRow("linear") << false << false << 0.0 << 0.5 << 0.5;
    QTest::newRow("log per layer") << true << true << 0.0 << std::log(2) / std::log(3) << 1.0;
    QTest::newRow("linear per layer") << false << true << 0.0 << 0.5 << 1.0;
  }

  void visitsAreColoredByNumber() {
    QFETCH(bool, logarithmic);
    QFETCH(bool, eachLayer);
    // Layer 1: three tokens at leaf 0, two at 1, one at 2; layer 2: two at each of 0, 1 and 2.
    QStringList words;
    for (int i = 0; i < 6; ++i) words += QString::number(i);
    test::RoutingBuilder builder(2, 1, 2, words);
    for (const int leaf : {0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 2, 2}) {
      builder.path({leaf & 2 ? 1.0F : -1.0F, leaf & 1 ? 1.0F : -1.0F, 0}, {1, 1, 1}, {1, 1});
    }
    show(builder.item());
    QSignalSpy changed(m_maps.get(), &LeafMaps::settingsChanged);
    m_maps->setColor(Color::Text);
    m_maps->setScale({logarithmic, eachLayer});
    QCOMPARE(changed.size(), logarithmic && !eachLayer ? 1 : 2);
    const auto [from, to] = LeafMarks::part(m_maps->palette());
    const auto at = [from = from, to = to](double place) {
      return QColor::fromRgb(colorAt(ColorMap::Cividis, from + place * (to - from)));
    };
    QFETCH(double, oneOfThree);
    QFETCH(double, twoOfThree);
    QFETCH(double, twoOfTwo);
    QCOMPARE(leafColor(0, 0), at(1));
    QCOMPARE(leafColor(0, 1), at(twoOfThree));
    QCOMPARE(leafColor(0, 2), at(oneOfThree));
    QCOMPARE(leafColor(0, 3), ground());
    QCOMPARE(leafColor(1, 0), at(twoOfTwo));
    const QString legend = m_maps->findChild<ColorBar*>()->text();
    QVERIFY2(legend.contains(logarithmic ? QStringLiteral("log scale") : QStringLiteral("linear scale")),
             qPrintable(legend));
    QVERIFY(legend.contains(eachLayer ? QStringLiteral("1 token to layer's most")
                                      : QStringLiteral("1 token to 3 at a leaf")));
  }

  void sessionAddsTextsBefore() {
    show(test::smallRouting(), {480, 240}, nullptr, {test::largeRouting(2, 1, 3, 40)});
    const auto* table = qobject_cast<const LeafModel*>(m_maps->table());
    const qsizetype row = table->sessionVisits().indexOf(0);
    int only = 0;  // a leaf that only the text before reached
    while (table->visits()[only] > 0 || table->sessionVisits()[only] == 0) ++only;
    m_maps->setColor(Color::Text);
    QCOMPARE(leafColor(only / 8, only % 8), ground());
    m_maps->setColor(Color::Session);
    QVERIFY(leafColor(only / 8, only % 8) != ground());
    if (row >= 0) QCOMPARE(leafColor(static_cast<int>(row) / 8, row % 8), ground());
    QVERIFY(m_maps->findChild<ColorBar*>()->text().contains(QStringLiteral("2 texts")));
    const QString tip = m_maps->tipText(leafAt(only / 8, only % 8));
    QVERIFY2(tip.contains(QStringLiteral("of 43 tokens from 2 texts")), qPrintable(tip));
  }

  void pinnedTextIsToldApartWithoutColor() {
    auto pinned = test::smallRouting();
    // The first token's path in layer 1 goes to leaf 4 instead of 5.
    pinned->nodes[3] = 11;
    show(test::smallRouting(), {480, 240}, pinned);
    m_maps->setColor(Color::Pinned);
    QCOMPARE(m_maps->color(), Color::Pinned);
    const QColor current = QColor::fromRgb(LeafMarks::currentText(m_maps->palette()));
    QCOMPARE(leafColor(0, 5), current);
    QCOMPARE(leafColor(0, 2), QColor::fromRgb(LeafMarks::both(m_maps->palette())));
    const QImage image = picture();
    const QRect leaf = m_maps->leafRect(0, 4).adjusted(3, 3, -4, -4);
    int plain = 0;
    int hatched = 0;
    for (int x = leaf.left(); x <= leaf.right(); ++x) {
      const QColor pixel = image.pixelColor(x, leaf.center().y());
      (pixel == ground() ? plain : hatched) += 1;
    }
    QVERIFY2(plain > 5 && hatched > 5, "hatched");
    QVERIFY(m_maps->tipText(leafAt(0, 4)).endsWith(QStringLiteral("pinned text: 1 of 3 tokens: paris")));
  }

  void withoutAPinItCannotBeChosen() {
    show(test::smallRouting());
    auto* box = m_maps->findChildren<QComboBox*>().constFirst();
    const auto* items = qobject_cast<QStandardItemModel*>(box->model());
    const int last = static_cast<int>(Color::Pinned);
    QVERIFY(!items->item(last)->isEnabled());
    QVERIFY(box->itemData(last, Qt::ToolTipRole).toString().startsWith(QStringLiteral("Pin a text")));
    m_maps->setColor(Color::Pinned);
    QCOMPARE(m_maps->color(), Color::SelectedTokens);
    m_maps->setPinned(test::smallRouting());
    QVERIFY(items->item(last)->isEnabled());
    m_maps->setColor(Color::Pinned);
    m_maps->setPinned(nullptr);
    QCOMPARE(m_maps->color(), Color::Text);
    m_maps->setPinned(test::twoTrees());  // of another shape: nothing to compare
    QVERIFY(!items->item(last)->isEnabled());
  }

  void longListsOfTokensAreCut() {
    show(test::largeRouting(1, 1, 0, 40));
    const QString tip = m_maps->tipText({0, 0, 0, 0});
    QVERIFY2(tip.contains(QStringLiteral("40 of 40 tokens: word0, ")), qPrintable(tip));
    QVERIFY2(tip.endsWith(QStringLiteral("word7 and 32 more")), qPrintable(tip));
  }

  void followsTheSelectedTree() {
    show(test::twoTrees());
    QCOMPARE(leafColor(0, 1), Selection::tokenColor(0));
    m_selection.setTree(1);
    QCOMPARE(leafColor(0, 0), Selection::tokenColor(0));
    QCOMPARE(leafColor(0, 1), ground());
    QVERIFY(m_maps->tipText({0, 1, 1, 0}).startsWith(QStringLiteral("Layer 1, tree 2, leaf 0, L1.2/0")));
    QVERIFY(m_maps->tipText({0, 0, 1, 0}).isEmpty());  // of the other tree
    QCOMPARE(m_maps->addressText(), QStringLiteral("L1.2/0"));
  }

  void settingsAreWrittenForFiles() {
    show(test::smallRouting());
    using Items = QVector<RoutingView::SettingItem>;
    const Items place{{QStringLiteral("tree"), QStringLiteral("1")},
                      {QStringLiteral("layer"), QStringLiteral("1")}};
    QCOMPARE(m_maps->settings(),
             Items({{QStringLiteral("color"), QStringLiteral("selected_tokens")}}) + place);
    auto* box = m_maps->findChildren<QComboBox*>().constFirst();
    QTest::keyClick(box, Qt::Key_Down);
    m_maps->setScale({false, true});
    QCOMPARE(m_maps->settings(), Items({{QStringLiteral("color"), QStringLiteral("text")},
                                        {QStringLiteral("scale"), QStringLiteral("linear")},
                                        {QStringLiteral("range"), QStringLiteral("each_layer")}}) +
                                     place);
  }

  void tableIsWhatIsPainted() {
    const auto routing = test::largeRouting(3, 1, 5, 9);
    show(routing, {600, 240});
    m_maps->setColor(Color::Text);
    m_selection.selectToken(0);
    const QAbstractItemModel* table = m_maps->table();
    QCOMPARE(table->rowCount(), 3 * 32);
    for (int row = 0; row < table->rowCount(); ++row) {
      const int visits = table->index(row, LeafModel::Visits).data(ValueRole).toInt();
      QCOMPARE(leafColor(row / 32, row % 32) != ground(), visits > 0);
    }
  }

  void saysWhyItIsEmpty() {
    m_maps->show();
    QVERIFY(m_maps->message().startsWith(QStringLiteral("Nothing to show yet")));
    QCOMPARE(m_maps->table()->rowCount(), 0);
    m_maps->setDense(true, 1024);
    QVERIFY(m_maps->message().contains(QStringLiteral("1024 neurons")));
    QCOMPARE(m_maps->accessibleDescription(), m_maps->message());
    QVERIFY(!m_maps->findChildren<QComboBox*>().constFirst()->isVisible());
    press(Qt::Key_Right);
    QTest::mouseClick(m_maps.get(), Qt::LeftButton);
    QTest::mouseMove(m_maps.get(), {50, 50});
    m_maps->grab();
    QVERIFY(m_maps->valueText().isEmpty());
    QVERIFY(m_maps->addressText().isEmpty());
  }

  void staleIsDimmed() {
    show(test::smallRouting());
    const QColor fresh = leafColor(0, 5);
    m_maps->setStale(true);
    QVERIFY(leafColor(0, 5).lightness() > fresh.lightness() + 40);
    m_maps->setStale(false);
    QCOMPARE(leafColor(0, 5), fresh);
  }

  void paletteAndLanguageAreFollowed() {
    show(test::smallRouting());
    const QColor light = leafColor(0, 1);
    QPalette dark(QColor(43, 47, 51), QColor(30, 33, 36));
    dark.setColor(QPalette::Base, QColor(23, 25, 27));
    m_maps->setPalette(dark);
    QVERIFY(leafColor(0, 1).lightness() < light.lightness() - 100);
    m_maps->setColor(Color::Text);
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(m_maps.get(), &language);
    QCOMPARE(m_maps->color(), Color::Text);
    QCOMPARE(m_maps->findChildren<QComboBox*>().constFirst()->count(), 6);
  }
};

UFB_TEST(TstLeafMaps)
#include "tst_leaf_maps.moc"
