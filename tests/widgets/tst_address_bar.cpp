// SPDX-License-Identifier: MIT
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include "models/bookmarks.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/address_bar.h"

using namespace ufb;

class TstAddressBar : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<Bookmarks> m_bookmarks;
  std::unique_ptr<AddressBar> m_bar;
  QLineEdit* m_field = nullptr;

  void show(const view::RoutingPtr& routing) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(0);
    m_bar->setModel(QStringLiteral("demo"));
    m_bar->setRouting(routing);
    m_bar->show();
    QApplication::setActiveWindow(m_bar.get());
  }
  QToolButton* button(const char* name) const { return m_bar->findChild<QToolButton*>(QLatin1String(name)); }
  void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
  void type(const char* text) {
    m_bar->startEditing();
    QTest::keyClicks(m_field, QLatin1String(text));
  }
  QList<QAction*> menu() {
    click("address-list");
    auto* menu = m_bar->findChild<QMenu*>();
    const QList<QAction*> actions = menu->actions();
    menu->close();
    return actions;
  }
  static QStringList words(const QList<QAction*>& actions) {
    QStringList words;
    for (const QAction* action : actions) {
      words += action->isSeparator()
                   ? QStringLiteral("---")
                   : (action->isEnabled() ? QString() : QStringLiteral("(off) ")) + action->text();
    }
    return words;
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_bookmarks = std::make_unique<Bookmarks>();
    m_bar = std::make_unique<AddressBar>(&m_selection, m_bookmarks.get());
    m_field = m_bar->findChild<QLineEdit*>();
  }
  void cleanup() {
    m_bar.reset();
    m_selection.clearNode();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QToolTip::hideText();
  }

  void showsWhereTheSelectionIs() {
    show(test::smallRouting());
    QCOMPARE(m_field->text(), QStringLiteral("L1/101"));  // the primary token's leaf
    m_selection.selectToken(1);
    QCOMPARE(m_field->text(), QStringLiteral("L1/010"));
    m_selection.setLayer(1);
    QCOMPARE(m_field->text(), QStringLiteral("L2/011"));
    m_selection.selectNode({0, 0, 2, 1});
    QCOMPARE(m_field->text(), QStringLiteral("L1/01*"));
    QCOMPARE(m_bar->address(), QStringLiteral("L1/01*"));
    m_selection.clearNode();
    m_bar->setRouting(nullptr);
    QCOMPARE(m_field->text(), QStringLiteral("L1/*"));
  }

  void severalTreesAreNamed() {
    show(test::twoTrees());
    QCOMPARE(m_field->text(), QStringLiteral("L1.1/1"));
    m_selection.setTree(1);
    QCOMPARE(m_field->text(), QStringLiteral("L1.2/0"));
  }

  void typedAddressesAreGoneTo_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<NodeAddress>("node");
    QTest::newRow("subtree") << "L2/01*"
                             << "L2/01*" << NodeAddress{1, 0, 2, 1};
    QTest::newRow("leaf") << "L2/011"
                          << "L2/011" << NodeAddress{1, 0, 3, 3};
    QTest::newRow("leaf by number") << "L1/leaf:6"
                                    << "L1/110" << NodeAddress{0, 0, 3, 6};
    QTest::newRow("layer") << "L2"
                           << "L2/*" << NodeAddress{1, 0, 0, 0};
    QTest::newRow("small letters") << " l1/1 "
                                   << "L1/1*" << NodeAddress{0, 0, 1, 1};
  }

  void typedAddressesAreGoneTo() {
    QFETCH(QString, typed);
    QFETCH(NodeAddress, node);
    show(test::smallRouting());
    QSignalSpy entered(m_bar.get(), &AddressBar::addressEntered);
    type(qPrintable(typed));
    QCOMPARE(m_field->text(), typed);
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(m_selection.node() == node);
    QTEST(m_field->text(), "shown");
    QCOMPARE(entered.size(), 1);
    QVERIFY(entered.constFirst().constFirst().value<NodeAddress>() == node);
    QVERIFY(m_bar->problem().isEmpty());
  }

  void wrongInputIsExplained_data() {
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"L3/01*", "hello", "L1/0000", "L1/leaf:8", "L0/1"})
      QTest::newRow(typed) << typed;
  }

  void wrongInputIsExplained() {
    QFETCH(QString, typed);
    show(test::smallRouting());
    const QColor usual = m_field->palette().color(QPalette::Text);
    QSignalSpy entered(m_bar.get(), &AddressBar::addressEntered);
    type(qPrintable(typed));
    QTest::keyClick(m_field, Qt::Key_Return);
    const QString expected =
        QStringLiteral("This model has 2 layers of 1 tree with 3 turns: L2/01* or L2/leaf:7.");
    QCOMPARE(m_bar->problem(), expected);
    QCOMPARE(QToolTip::text(), plainTip(expected));
    QCOMPARE(m_field->toolTip(), expected);
    QCOMPARE(m_field->accessibleDescription(), expected);
    QVERIFY(m_field->palette().color(QPalette::Text) != usual);
    QCOMPARE(m_field->text(), typed);
    QCOMPARE(m_field->selectedText(), typed);
    QVERIFY(entered.isEmpty() && !m_selection.node());
    // Escape restores, typing on takes the words away.
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QStringLiteral("L1/101"));
    QVERIFY(m_bar->problem().isEmpty());
    QCOMPARE(m_field->palette().color(QPalette::Text), usual);
    type("L9");
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QVERIFY(m_bar->problem().isEmpty());
  }

  void examplesFitTheModel() {
    const auto problem = [this] {
      type("?");
      QTest::keyClick(m_field, Qt::Key_Return);
      return m_bar->problem();
    };
    show(test::largeRouting(6, 1, 5, 2));
    QCOMPARE(problem(),
             QStringLiteral("This model has 6 layers of 1 tree with 5 turns: L3/0110* or L3/leaf:12."));
    show(test::twoTrees());
    QCOMPARE(problem(),
             QStringLiteral("This model has 1 layer of 2 trees with 1 turn: L1.2/* or L1.2/leaf:1."));
    show(test::singleNodes());
    QVERIFY(problem().endsWith(QStringLiteral("2 layers of 1 tree with 0 turns: L2/leaf:0 or L2/leaf:0.")));
  }

  void whatIsTypedIsNotTakenAway() {
    show(test::smallRouting());
    type("L2/0");
    m_selection.selectToken(2);
    QCOMPARE(m_field->text(), QStringLiteral("L2/0"));
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QStringLiteral("L1/000"));
    type("L2");
    m_field->clearFocus();
    QCOMPARE(m_field->text(), QStringLiteral("L1/000"));
  }

  void copiesTheAddress() {
    show(test::smallRouting());
    m_selection.selectNode({1, 0, 1, 0});
    click("address-copy");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("L2/0*"));
  }

  void theTrailIsAskedFor() {
    show(test::smallRouting());
    QSignalSpy back(m_bar.get(), &AddressBar::backRequested);
    QSignalSpy forward(m_bar.get(), &AddressBar::forwardRequested);
    click("address-back");
    click("address-forward");
    QVERIFY(back.isEmpty() && forward.isEmpty());
    m_bar->setTrail(true, true);
    click("address-back");
    click("address-forward");
    QCOMPARE(back.size(), 1);
    QCOMPARE(forward.size(), 1);
    QVERIFY(button("address-back")->x() < button("address-forward")->x());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(button("address-back")->text(), QStringLiteral("▸"));
  }

  void theStarKeepsTheAddress() {
    show(test::smallRouting());
    m_bar->setContext(QStringLiteral("paris is big"));
    QCOMPARE(button("address-star")->text(), QStringLiteral("☆"));
    click("address-star");
    QCOMPARE(button("address-star")->text(), QStringLiteral("★"));
    QCOMPARE(m_bookmarks->items().size(), 1);
    const Bookmark& kept = m_bookmarks->items().constFirst();
    QCOMPARE(kept.address, QStringLiteral("L1/101"));
    QCOMPARE(kept.model, QStringLiteral("demo"));
    QCOMPARE(kept.note, QStringLiteral("paris is big"));
    m_selection.selectToken(1);
    QCOMPARE(button("address-star")->text(), QStringLiteral("☆"));
    m_selection.selectToken(0);
    QCOMPARE(button("address-star")->accessibleName(), QStringLiteral("Remove bookmark"));
    click("address-star");
    QVERIFY(m_bookmarks->items().isEmpty());
    QCOMPARE(button("address-star")->text(), QStringLiteral("☆"));
  }

  void theMenuGoesToBookmarks() {
    show(test::smallRouting());
    QVERIFY(!button("address-list")->isEnabled());
    m_bookmarks->add({QStringLiteral("L9/1*"), QStringLiteral("large"), QStringLiteral("x"), {}});
    m_bookmarks->add({QStringLiteral("L2/1*"), QStringLiteral("large"), {}, {}});
    m_bookmarks->add({QStringLiteral("L2/011"), QStringLiteral("demo"), QStringLiteral("this & that"), {}});
    QCOMPARE(words(menu()),
             QStringList({QStringLiteral("L2/011 – this && that"), QStringLiteral("L2/1* – large"),
                          QStringLiteral("---"), QStringLiteral("(off) L9/1* – large – x"),
                          QStringLiteral("---"), QStringLiteral("&Remove all")}));
    menu().at(0)->trigger();
    QVERIFY(m_selection.node() == NodeAddress({1, 0, 3, 3}));
    menu().last()->trigger();
    QVERIFY(m_bookmarks->items().isEmpty());
  }

  void bookmarksComplete() {
    show(test::smallRouting());
    m_bookmarks->add({QStringLiteral("L2/011"), QStringLiteral("demo"), {}, {}});
    m_bookmarks->add({QStringLiteral("L9/011"), QStringLiteral("demo"), {}, {}});  // not of this model
    const QAbstractItemModel* model = m_field->completer()->model();
    QCOMPARE(model->rowCount(), 1);
    type("l2");
    QTest::keyClick(m_field->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(m_field->completer()->popup(), Qt::Key_Return);
    QVERIFY(m_selection.node() == NodeAddress({1, 0, 3, 3}));
    QCOMPARE(m_field->text(), QStringLiteral("L2/011"));
  }

  void withoutTreesItIsOff() {
    m_selection.setExtent(5, 4, 1, 0);  // a dense model
    m_bar->setModel(QStringLiteral("dense"));
    m_bar->setRouting(nullptr);
    m_bar->show();
    QVERIFY(!m_field->isEnabled());
    QVERIFY(!button("address-star")->isEnabled());
    QVERIFY(!button("address-copy")->isEnabled());
    QVERIFY(m_field->text().isEmpty());
    QVERIFY(m_field->toolTip().contains(QStringLiteral("no trees")));
    m_selection.setExtent(0, 0, 0);
    m_bar->setModel({});
    QVERIFY(m_field->toolTip().startsWith(QStringLiteral("No model is loaded")));
    show(test::singleNodes());
    QVERIFY(m_field->isEnabled());
    QCOMPARE(m_field->text(), QStringLiteral("L1/leaf:0"));
  }

  void everyPartHasAName() {
    show(test::smallRouting());
    for (const QToolButton* part : m_bar->findChildren<QToolButton*>()) {
      if (part->objectName().startsWith(QLatin1String("qt_"))) continue;
      QVERIFY2(!part->accessibleName().isEmpty() && !part->toolTip().isEmpty(),
               qPrintable(part->objectName()));
    }
    QVERIFY(!m_field->accessibleName().isEmpty());
    QVERIFY(m_bar->sizeHint().width() >= 300 && m_bar->sizeHint().width() <= 380);
  }
};

UFB_TEST(TstAddressBar)
#include "tst_address_bar.moc"
