// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "models/selection.h"
#include "prediction_samples.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/how_computed_view.h"
#include "views/path_card_formula.h"

using namespace ufb;

class TstHowComputedView : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<HowComputedView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& routing, int token = 0) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(token);
    m_view->setRouting(routing);
    m_view->resize(460, 520);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
  }

  static view::ModelItem model(bool trees) {
    view::ModelItem item;
    item.name = QStringLiteral("small");
    item.family = QStringLiteral("crammedBERT");
    item.isFff = trees;
    item.hidden = 4;
    item.layers = 2;
    item.neurons = 15;
    return item;
  }

  /// All words that a user can see now.
  QString shown() const {
    QStringList words;
    for (const QLabel* label : m_view->findChildren<QLabel*>()) {
      if (label->isVisible()) words += label->text();
    }
    return words.join(u'\n');
  }

  QTabBar* bar() const { return m_view->findChild<QTabBar*>(); }
  QTableView* table() const { return m_view->findChild<QTableView*>(); }
  QPoint place(int row, int column = 1) const {
    return table()->visualRect(table()->model()->index(row, column)).center();
  }
  QPushButton* button(const QString& words) const {
    for (QPushButton* candidate : m_view->findChildren<QPushButton*>()) {
      if (candidate->text() == words) return candidate;
    }
    return nullptr;
  }

 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_view = std::make_unique<HowComputedView>(&m_selection);
    m_view->setModel(model(true));
  }
  void cleanup() {
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void stepsHaveNumbersAndWords() {
    QCOMPARE(bar()->count(), 6);
    QCOMPARE(bar()->tabText(0), QStringLiteral("1 Tokens"));
    QCOMPARE(bar()->tabText(5), QStringLiteral("6 Answer"));
    QVERIFY(!bar()->accessibleName().isEmpty());
  }

  void keyboardWalksTheSteps() {
    show(test::smallRouting());
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    bar()->setFocus();
    QTest::keyClick(bar(), Qt::Key_Right);
    QTest::keyClick(bar(), Qt::Key_Right);
    QCOMPARE(m_view->step(), HowStep::Walk);
    QVERIFY(shown().contains(QStringLiteral("The walk down the tree")));
    QTest::keyClick(bar(), Qt::Key_Left);
    QCOMPARE(m_view->step(), HowStep::Block);
    QPushButton* next = button(QStringLiteral("Next"));
    QPushButton* back = button(QStringLiteral("Back"));
    for (int i = 0; i < 4; ++i) QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_view->step(), HowStep::Head);
    QVERIFY(!next->isEnabled() && back->isEnabled());
    m_view->setStep(HowStep::Tokens);
    QVERIFY(next->isEnabled() && !back->isEnabled());
  }

  void rowsLightUpAndSelectTheirNodes() {
    show(test::smallRouting());
    m_view->setStep(HowStep::Walk);
    QApplication::processEvents();
    QTest::mouseMove(table()->viewport(), place(2));
    QCOMPARE(m_selection.hoveredNode()->node(), 5);
    QCOMPARE(m_selection.hoveredToken(), 0);
    QVERIFY(!m_selection.node());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place(2));
    QCOMPARE(m_selection.node()->node(), 5);
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/10*"));
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(m_selection.node()->node(), 2);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(m_view->valueText(), QStringLiteral("1\t2\t-1.000\t≤ 0\tleft\t2·2 + 1 = 5"));
    m_selection.clearHover();
  }

  void hoverFromOtherViewsIsSeen() {
    show(test::smallRouting());
    m_view->setStep(HowStep::Walk);
    QApplication::processEvents();
    const QRect row = table()->visualRect(table()->model()->index(2, 1));
    const auto picture = [&] { return table()->viewport()->grab(row).toImage(); };
    const QImage before = picture();
    m_selection.setHoverNode(NodeAddress::ofNode(0, 0, 5));
    QVERIFY(picture() != before);
    m_selection.setHoverNode(NodeAddress::ofNode(1, 0, 5));
    QCOMPARE(picture(), before);
    m_selection.clearHover();
  }

  void tokensAreSelectedByTheirRow() {
    show(test::smallRouting());
    QApplication::processEvents();
    QTest::mouseMove(table()->viewport(), place(2));
    QCOMPARE(m_selection.hoveredToken(), 2);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place(2));
    QCOMPARE(m_selection.primaryToken(), 2);
    QVERIFY(table()->selectionModel()->isRowSelected(2));
    m_selection.clearHover();
  }

  void sumHasLinksThatLightUp() {
    show(test::smallRouting());
    m_view->setStep(HowStep::Output);
    auto* sum = m_view->findChild<PathFormula*>();
    QVERIFY(sum->isVisible());
    QCOMPARE(sum->sum(), QStringLiteral("y = 0.346·w0 − 0.159·w2 + 1.954·w5 − 0.004·w12"));
    QLabel* terms = nullptr;
    for (QLabel* label : sum->findChildren<QLabel*>()) {
      if (label->text().contains(QStringLiteral("href"))) terms = label;
    }
    QVERIFY(terms);
    Q_EMIT terms->linkHovered(QStringLiteral("2"));
    QCOMPARE(m_selection.hoveredNode()->node(), 5);
    Q_EMIT terms->linkHovered(QString());
    QVERIFY(!m_selection.hoveredNode());
    Q_EMIT terms->linkActivated(QStringLiteral("1"));
    QCOMPARE(m_selection.node()->node(), 2);
    QVERIFY(m_view->valueText().startsWith(QStringLiteral("Node 2: z = -1.000 ≤ 0, turn left.")));
    // The table is in another order: the node's row is marked.
    QVERIFY(table()->selectionModel()->isRowSelected(2));
    m_view->setStep(HowStep::Walk);
    QVERIFY(!sum->isVisible());
  }

  void anotherLayerHasOtherNumbers() {
    show(test::smallRouting());
    m_view->setStep(HowStep::Walk);
    m_selection.setLayer(1);
    QCOMPARE(table()->model()->index(1, 1).data().toString(), QStringLiteral("2"));
    QCOMPARE(table()->model()->index(1, 2).data().toString(), QStringLiteral("1.000"));
    m_selection.setLayer(0);
  }

  void copiesPageAndAll() {
    show(test::smallRouting());
    m_view->setPrediction(test::capitalPrediction());
    m_view->setStep(HowStep::Output);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    table()->setFocus();
    QApplication::clipboard()->clear();
    QTest::keySequence(table(), QKeySequence::Copy);
    const QString page = QApplication::clipboard()->text();
    QVERIFY(page.startsWith(QStringLiteral("What the tree puts out\n")));
    QVERIFY(page.contains(QStringLiteral("y = 0.346·w0 − 0.159·w2")));
    QVERIFY(page.contains(QStringLiteral("1\t0\t0.500\t0.346\t17.355\t6.0000\t60.0 %")));
    QCOMPARE(m_view->pageText(), page);
    QApplication::clipboard()->clear();
    QTest::mouseClick(m_view->findChild<QToolButton*>(), Qt::LeftButton);
    QMenu menu;
    m_view->fillMenu(menu);
    for (QAction* action : menu.actions()) {
      if (action->objectName() == QLatin1String("copy-pages")) action->trigger();
    }
    const QString all = QApplication::clipboard()->text();
    QVERIFY(all.contains(page));
    QVERIFY(all.contains(QStringLiteral("From text to numbers")) &&
            all.contains(QStringLiteral("france\t12.345")));
  }

  void saysWhyItIsEmpty() {
    m_view->setModel({});
    m_view->show();
    QVERIFY(shown().startsWith(QStringLiteral("Nothing to show yet")));
    m_view->setModelLoaded(false);
    QCOMPARE(shown(), QStringLiteral("No model is loaded."));
    QVERIFY(m_view->asText().isEmpty());
    QVERIFY(m_view->settings().isEmpty());
  }

  void withoutATokenTheWalkAsksForOne() {
    show(test::smallRouting());
    m_selection.toggleToken(0);
    m_view->setStep(HowStep::Walk);
    QVERIFY(shown().contains(QStringLiteral("Select a token to see its way.")));
    m_view->setStep(HowStep::Output);
    QVERIFY(shown().contains(QStringLiteral("Select a token to see its way.")));
  }

  void denseModelTellsWhatItCan() {
    m_view->setModel(model(false));
    m_view->setDense(true, 15);
    m_view->resize(460, 520);
    m_view->show();
    QVERIFY(shown().startsWith(QStringLiteral("Nothing to show yet. Type a sentence")));
    m_selection.setExtent(9, 0, 0);
    m_selection.selectToken(6);
    m_view->setPrediction(test::capitalPrediction());
    QCOMPARE(table()->model()->rowCount(), 9);
    QVERIFY(table()->selectionModel()->isRowSelected(6));
    m_view->setStep(HowStep::Walk);
    QVERIFY(shown().contains(QStringLiteral("there is no tree")));
    QVERIFY(!table()->isVisible());
    m_view->setStep(HowStep::Head);
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(m_view->asText().contains(QStringLiteral("All 15 neurons")));
    QVERIFY(m_view->addressText().isEmpty());
  }

  void everythingIsReachableInASmallDock() {
    QFont large = m_view->font();
    large.setPointSizeF(2 * large.pointSizeF());
    m_view->setFont(large);
    show(test::largeRouting(2, 1, 11, 2));
    m_view->resize(m_view->minimumSizeHint());
    for (int step = 0; step < 6; ++step) {
      m_view->setStep(static_cast<HowStep>(step));
      QApplication::processEvents();
      for (const QLabel* label : m_view->findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap()) continue;
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
      }
      QCOMPARE(table()->verticalScrollBar()->maximum(), 0);
    }
  }

  void keyboardRowStaysInSight() {
    show(test::largeRouting(2, 1, 11, 2));
    m_view->resize(460, 260);
    m_view->setStep(HowStep::Walk);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    table()->setFocus();
    for (int i = 0; i < 12; ++i) QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 11);
    QVERIFY(table()->viewport()->visibleRegion().contains(place(11)));
  }

  void formulasReadLeftToRight() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    m_view->setStep(HowStep::Walk);
    for (const QLabel* label : m_view->findChildren<QLabel*>()) {
      if (!label->text().contains(QStringLiteral("<sub>"))) continue;
      QCOMPARE(label->layoutDirection(), Qt::LeftToRight);
    }
    const QRect first = table()->visualRect(table()->model()->index(0, 0));
    QVERIFY(first.left() > table()->visualRect(table()->model()->index(0, 5)).left());
    m_view->grab();
  }

  void staleIsDimmedAndComesBack() {
    show(test::smallRouting());
    m_view->setStep(HowStep::Walk);
    const QImage fresh = m_view->grab().toImage();
    m_view->setStale(true);
    QVERIFY(m_view->grab().toImage() != fresh);
    m_view->setStale(false);
    QCOMPARE(m_view->grab().toImage(), fresh);
  }
};

UFB_TEST(TstHowComputedView)
#include "tst_how_computed_view.moc"
