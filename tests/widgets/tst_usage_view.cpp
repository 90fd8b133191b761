// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/usage_panels.h"
#include "views/usage_view.h"

using namespace ufb;
using Arrangement = UsagePanels::Arrangement;

class TstUsageView : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<UsageView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& routing, const QSize& size = {900, 600}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_view->resize(size);
    m_view->setRouting(routing);
    m_view->show();
    QCoreApplication::processEvents();
  }

  static std::shared_ptr<view::RoutingItem> sized(std::shared_ptr<view::RoutingItem> routing, qint64 bytes) {
    routing->nodeBytes = bytes;
    return routing;
  }

  UsageBars* bars() const { return m_view->findChild<UsageBars*>(); }
  UsagePanels* panels() const { return m_view->findChild<UsagePanels*>(); }
  QString sentence(int panel) const { return m_view->findChildren<UsagePanel*>().at(panel)->sentence(); }
  QString legend() const { return m_view->findChild<Legend*>()->text(); }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<UsageView>(&m_selection);
  }
  void cleanup() {
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  // ---- words -----------------------------------------------------------------------------------

  void saysWhatTheTextUses() {
    show(sized(test::smallRouting(), 100000));
    QCOMPARE(m_view->summary(),
             QStringLiteral("In layer 1, 3 tokens touch 9 of 15 nodes: 12 visits, 4 a token. "
                            "All 2 layers: 1.8 MB of 3.0 MB of tree weights are read at least once."));
    QCOMPARE(m_view->accessibleDescription(), m_view->summary());
    m_selection.setLayer(1);
    QVERIFY(m_view->summary().startsWith(QStringLiteral("In layer 2, ")));
    QCOMPARE(legend(), QStringLiteral("nodes touched, one token: 4, most for 3 tokens: 9"));
    QVERIFY(sentence(2) == QStringLiteral("6 of 15 nodes never visited, 7 once."));
    QCOMPARE(sentence(3), QStringLiteral("Gini 0.625; as if 3 of 8 leaves shared the visits evenly."));
  }

  void oneIsSingular() {
    show(sized(test::twoTrees(), 1000));
    QCOMPARE(m_view->summary(), QStringLiteral("In layer 1, 1 token touches 4 of 6 nodes. "
                                               "The only layer: 4.0 kB of 6.0 kB of tree weights are read at "
                                               "least once."));
    QVERIFY(legend().contains(QStringLiteral("most for 1 token: 4")));
    show(test::singleNodes());
    QCOMPARE(m_view->summary(), QStringLiteral("In layer 1, 2 tokens touch 1 of 1 node: 2 visits, 1 a token. "
                                               "All 2 layers: 2 of 2 nodes touched."));
    QVERIFY(sentence(2) == QStringLiteral("0 of 1 node never visited, 0 once."));
    QCOMPARE(sentence(3), QStringLiteral("Gini 0.000: there is only one leaf."));
  }

  void saysWhatFitsIntoWhichCache() {
    const QVector<CacheItem> caches{{QStringLiteral("L1"), 32768, false},
                                    {QStringLiteral("L2"), 2097152, false},
                                    {QStringLiteral("L3"), 33554432, true}};
    show(sized(test::smallRouting(), 1000));
    QCOMPARE(sentence(1), QStringLiteral("This text's 18.0 kB; this machine does not tell its caches."));
    m_view->setCaches(caches);
    QCOMPARE(sentence(1), QStringLiteral("This text's 18.0 kB fit into L1 (32.8 kB)."));
    show(sized(test::smallRouting(), 100000));
    QCOMPARE(sentence(1), QStringLiteral("This text's 1.8 MB fit into L2 (2.1 MB)."));
    show(sized(test::smallRouting(), 1000000));
    QCOMPARE(sentence(1), QStringLiteral("This text's 18.0 MB fit into L3 (33.6 MB, shared)."));
    show(sized(test::smallRouting(), 10000000));
    QCOMPARE(sentence(1), QStringLiteral("This text's 180.0 MB do not fit into L3 (33.6 MB, shared)."));
    show(test::smallRouting());
    QCOMPARE(sentence(1), QStringLiteral("The size of a node's weights is not known."));
  }

  void sessionCountsTheTextsBefore() {
    show(sized(test::smallRouting(), 1000));
    m_view->setHistory({test::smallRouting()});
    QVERIFY(m_view->summary().startsWith(QStringLiteral("In layer 1, 3 tokens touch")));
    auto* box = m_view->findChild<QComboBox*>(QStringLiteral("scope"));
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(m_view->scope() == UsageModel::Scope::Session);
    QVERIFY2(m_view->summary().startsWith(
                 QStringLiteral("In layer 1, 6 tokens of 2 texts touch 9 of 15 nodes: 24 visits")),
             qPrintable(m_view->summary()));
    QVERIFY(sentence(1).startsWith(QStringLiteral("This session's 18.0 kB")));
    m_view->setHistory({});
    QVERIFY(m_view->summary().startsWith(QStringLiteral("In layer 1, 3 tokens of 1 text touch")));
  }

  void copiesValueAndAddress() {
    show(test::largeRouting(4, 3, 4, 9));
    m_selection.setLayer(2);
    m_selection.setTree(1);
    UsageModel model;
    model.setTexts(test::largeRouting(4, 3, 4, 9), {}, UsageModel::Scope::Text);
    QCOMPARE(m_view->valueText(), QStringLiteral("%1 of 93").arg(model.layer(2).touched));
    QCOMPARE(m_view->addressText(), QStringLiteral("L3.2/*"));
    m_selection.setHover(-1, 0);
    QCOMPARE(m_view->addressText(), QStringLiteral("L1.2/*"));
    m_selection.clearHover();
    show(test::smallRouting());
    QCOMPARE(m_view->valueText(), QStringLiteral("9 of 15"));
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/*"));
    QMenu menu;
    m_view->fillMenu(menu);
    menu.findChild<QAction*>(QStringLiteral("copy-value"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("9 of 15"));
  }

  void settingsAreInEnglish() {
    show(test::largeRouting(4, 3, 4, 9));
    m_view->setScale(UsageBars::Scale::AllNodes);
    m_selection.setLayer(3);
    const QVector<RoutingView::SettingItem> expected{
        {QStringLiteral("of"), QStringLiteral("this text")},
        {QStringLiteral("bars up to"), QStringLiteral("all nodes")},
        {QStringLiteral("layer"), QStringLiteral("4")},
        {QStringLiteral("tree"), QStringLiteral("1")}};
    QCOMPARE(m_view->settings(), expected);
    QVERIFY(bars()->scale() == UsageBars::Scale::AllNodes);
    QCOMPARE(m_view->table()->rowCount(), 12);
  }

  // ---- keys and mouse --------------------------------------------------------------------------

  void keysWalkLayersAndTrees() {
    show(test::largeRouting(6, 3, 4, 9));
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(bars()->hasFocus());
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus, Qt::Key_Down);
    QTest::keyClick(focus, Qt::Key_Down);
    QCOMPARE(m_selection.layer(), 2);
    QTest::keyClick(focus, Qt::Key_Up);
    QCOMPARE(m_selection.layer(), 1);
    QTest::keyClick(focus, Qt::Key_Right);
    QCOMPARE(m_selection.tree(), 1);
    QTest::keyClick(focus, Qt::Key_Left);
    QTest::keyClick(focus, Qt::Key_Left);
    QCOMPARE(m_selection.tree(), 0);
    QTest::keyClick(focus, Qt::Key_End);
    QCOMPARE(m_selection.layer(), 5);
    QTest::keyClick(focus, Qt::Key_PageUp);
    QCOMPARE(m_selection.layer(), 1);
    QTest::keyClick(focus, Qt::Key_Home);
    QTest::keyClick(focus, Qt::Key_Up);
    QCOMPARE(m_selection.layer(), 0);
    // From a plot as well.
    QWidget* plot = m_view->findChild<QWidget*>(QStringLiteral("visits"));
    QTest::keyClick(plot, Qt::Key_Down);
    QCOMPARE(m_selection.layer(), 1);
  }

  void focusIsSeen() {
    show(test::smallRouting());
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(bars()->hasFocus());
    QCOMPARE(bars()->viewport()->grab().toImage().pixelColor(0, 0), theme::outline(m_view->palette()));
  }

  void clicksInRowsSelectForAll() {
    show(test::smallRouting());
    QTest::mouseClick(bars()->viewport(), Qt::LeftButton, {}, bars()->rowRect(1).center());
    QCOMPARE(m_selection.layer(), 1);
    QVERIFY(m_view->summary().startsWith(QStringLiteral("In layer 2, ")));
  }

  void everyPartHasTheViewsMenu() {
    show(test::smallRouting());
    QVector<QWidget*> parts{bars()->viewport(), m_view->findChild<Legend*>()};
    for (const char* name : {"caches", "visits", "balance"}) {
      parts += m_view->findChild<QWidget*>(QString::fromLatin1(name));
    }
    for (QWidget* part : std::as_const(parts)) {
      const QPoint place = part->rect().center();
      QContextMenuEvent menu(QContextMenuEvent::Mouse, place, part->mapToGlobal(place));
      QApplication::sendEvent(part, &menu);
      auto* shown = m_view->findChild<QMenu*>();
      QVERIFY2(shown != nullptr, part->metaObject()->className());
      QVERIFY(shown->findChild<QAction*>(QStringLiteral("export-data"))->isEnabled());
      delete shown;
    }
  }

  // ---- room ------------------------------------------------------------------------------------

  void arrangesByRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Arrangement>("arrangement");
    QTest::addColumn<int>("shown");
    QTest::newRow("window") << QSize(1440, 900) << Arrangement::Grid << 4;
    QTest::newRow("picture") << QSize(900, 600) << Arrangement::Grid << 4;
    QTest::newRow("wide dock") << QSize(1600, 380) << Arrangement::Row << 4;
    QTest::newRow("dock") << QSize(700, 350) << Arrangement::Split << 2;
    QTest::newRow("small") << QSize(600, 320) << Arrangement::Tabs << 1;
    QTest::newRow("least") << QSize() << Arrangement::Tabs << 1;
  }

  void arrangesByRoom() {
    QFETCH(QSize, size);
    QFETCH(Arrangement, arrangement);
    QFETCH(int, shown);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
      QApplication::setLayoutDirection(direction);
      show(sized(test::largeRouting(16, 1, 11, 40), 6148), size.isValid() ? size : QSize(600, 320));
      // In a dock it may become smaller than its parts need; then they are cut off.
      const QSize least = m_view->layout()->minimumSize().expandedTo(m_view->minimumSizeHint());
      if (!size.isValid()) m_view->resize(least);
      QCOMPARE(m_view->size(), size.isValid() ? size : least);
      QVERIFY(panels()->arrangement() == arrangement);
      QVector<QRect> places;
      for (const UsagePanel* panel : m_view->findChildren<UsagePanel*>()) {
        if (!panel->isVisible()) continue;
        for (const QRect& other : places) QVERIFY(!other.intersects(panel->geometry()));
        places += panel->geometry();
        QVERIFY(panels()->rect().contains(panel->geometry()));
        QVERIFY(panel->rect().contains(panel->picture()->geometry()));
      }
      QCOMPARE(places.size(), shown);
    }
  }

  void tabsChooseWhatIsShown() {
    show(test::smallRouting(), {600, 320});
    auto* tabs = m_view->findChild<QTabBar*>();
    QVERIFY(bars()->isVisible());
    for (int tab = 0; tab < 4; ++tab) {
      QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
      for (int panel = 0; panel < 4; ++panel) {
        QCOMPARE(m_view->findChildren<UsagePanel*>().at(panel)->isVisible(), panel == tab);
      }
    }
    QCOMPARE(tabs->tabText(3), QStringLiteral("Balance"));
    QVERIFY(m_view->focusProxy() == m_view->findChild<QWidget*>(QStringLiteral("balance")));
    m_view->resize(700, 350);
    QVERIFY(bars()->isVisible());
    QVERIFY(!tabs->isTabVisible(0));
    QVERIFY(m_view->findChild<QWidget*>(QStringLiteral("balance"))->isVisible());
    m_view->resize(900, 600);
    QVERIFY(!tabs->isVisible());
  }

  void theLegendIsNotCut() {
    show(test::largeRouting(16, 1, 11, 40), {720, 350});
    auto* legend = m_view->findChild<Legend*>();
    QCOMPARE(legend->height(), legend->heightForWidth(legend->width()));
  }

  // ---- states ----------------------------------------------------------------------------------

  void saysWhyItIsEmpty() {
    m_view->show();
    QVERIFY(m_view->message().startsWith(QStringLiteral("Nothing to show yet")));
    QVERIFY(!panels()->isVisible());
    QCOMPARE(m_view->accessibleDescription(), m_view->message());
    show(test::smallRouting());
    QVERIFY(panels()->isVisible());
    m_view->setDense(true, 1024);
    QVERIFY(!panels()->isVisible());
    QCOMPARE(m_view->table()->rowCount(), 0);
    QVERIFY(m_view->valueText().isEmpty() && m_view->addressText().isEmpty() && m_view->summary().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_selection.layer(), 0);
    m_view->grab();
    m_view->setDense(false);
    QVERIFY(panels()->isVisible());
    m_view->setModelLoaded(false);
    QCOMPARE(m_view->message(), QStringLiteral("No model is loaded."));
  }

  void followsPaletteAndLanguage() {
    show(test::smallRouting());
    const QImage light = m_view->grab().toImage();
    QPalette dark(QColor(30, 33, 36), QColor(30, 33, 36));
    dark.setColor(QPalette::Base, QColor(23, 25, 27));
    m_view->setPalette(dark);
    QCoreApplication::processEvents();
    const QImage after = m_view->grab().toImage();
    QCOMPARE(after.pixelColor(2, 2), QColor(23, 25, 27));
    const QPoint plot =
        m_view->findChild<QWidget*>(QStringLiteral("balance"))->mapTo(m_view.get(), QPoint(2, 2));
    QCOMPARE(after.pixelColor(plot), QColor(23, 25, 27));
    m_view->setScale(UsageBars::Scale::AllNodes);
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(m_view.get(), &language);
    QVERIFY(m_view->settings().at(1).second == QStringLiteral("all nodes"));
    QVERIFY(!m_view->summary().isEmpty());
  }

  void anotherThemeWithoutATextDoesNoHarm() {
    show(sized(test::largeRouting(4, 1, 5, 20), 600), QSize(1440, 900));
    QCoreApplication::processEvents();
    m_view->setRouting(nullptr);
    QPalette dark = m_view->palette();
    dark.setColor(QPalette::Base, Qt::black);
    m_view->setPalette(dark);
    m_view->setFont(QFont(m_view->font().family(), 14));
    QCoreApplication::processEvents();
    QVERIFY(!m_view->message().isEmpty());
  }
};

UFB_TEST(TstUsageView)
#include "tst_usage_view.moc"
