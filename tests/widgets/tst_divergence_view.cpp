// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "divergence_sample.h"
#include "models/divergence_model.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "support/registry.h"
#include "views/divergence_key.h"
#include "views/divergence_view.h"
#include "views/theme.h"

using namespace ufb;

class TstDivergenceView : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<DivergenceView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& current,
            const std::shared_ptr<view::RoutingItem>& pinned, const QSize& size = {640, 360}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(current->tokens, current->layers, current->trees, current->depth);
    m_selection.selectToken(0);
    m_selection.clearHover();
    m_view->resize(size);
    m_view->setPinned(pinned);
    m_view->setRouting(current);
    m_view->show();
  }

  QImage picture() { return m_view->grab().toImage(); }
  /// Beside the cell's middle, where no number or dot stands.
  QColor cellColor(int layer, int column) {
    return picture().pixelColor(m_view->cellRect(layer, column).topLeft() + QPoint(5, 5));
  }
  /// Letters are drawn with soft edges: of this hue is enough.
  bool headHas(int column, const QColor& color) {
    const QRect cell = m_view->cellRect(0, column);
    const QImage head = m_view->grab(QRect(cell.left() + 4, cell.top() - 40, cell.width() - 8, 36)).toImage();
    for (int y = 0; y < head.height(); ++y) {
      for (int x = 0; x < head.width(); ++x) {
        const QColor pixel = head.pixelColor(x, y);
        if (pixel.hsvSaturation() > 80 && qAbs(pixel.hsvHue() - color.hsvHue()) < 15) return true;
      }
    }
    return false;
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<DivergenceView>(&m_selection);
  }
  void cleanup() {
    m_view.reset();
    QToolTip::hideText();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void cellsTellWhereThePathsPart() {
    show(test::currentText(), test::pinnedText());
    QCOMPARE(m_view->columns(), 4);
    QCOMPARE(cellColor(0, 0), divergenceColor(2, 2));
    QCOMPARE(cellColor(0, 1), divergenceColor(1, 2));
    QCOMPARE(cellColor(1, 1), divergenceColor(0, 2));
    QCOMPARE(cellColor(1, 2), divergenceColor(2, 2));
    // Same leaf: a dot; parted: a number; no partner: hatched.
    const QImage image = picture();
    QCOMPARE(image.pixelColor(m_view->cellRect(0, 0).center()), QColor(Qt::black));
    QSet<QRgb> numbered;
    QSet<QRgb> alone;
    for (int x = 4; x < m_view->cellRect(0, 1).width() - 4; ++x) {
      numbered += image.pixel(m_view->cellRect(0, 1).left() + x, m_view->cellRect(0, 1).center().y());
      alone += image.pixel(m_view->cellRect(0, 3).left() + x, m_view->cellRect(0, 3).center().y());
    }
    QVERIFY(numbered.size() > 1);
    QVERIFY(alone.size() > 1);
    QVERIFY(alone.contains(theme::track(m_view->palette()).rgb()));
  }

  void levelsAreToldApart() {
    for (const int depth : {1, 2, 11, 14}) {
      for (int level = 1; level <= depth; ++level) {
        QVERIFY(divergenceColor(level, depth) != divergenceColor(level - 1, depth));
      }
    }
    QVERIFY(theme::contrast(divergenceColor(11, 11), divergenceColor(10, 11)) > 1.4);
    QCOMPARE(divergenceColor(0, 0), divergenceColor(11, 11));
  }

  void sentenceSumsUp() {
    show(test::currentText(), test::pinnedText());
    QCOMPARE(m_view->summaryText(),
             QStringLiteral("3 tokens in pairs; in layer 1, 2 of 3 go to the same leaf, in layer 2, 2 of 3"));
    QVERIFY(m_view->accessibleDescription().startsWith(m_view->summaryText()));
    show(test::twoTrees(), test::twoTrees());
    QCOMPARE(m_view->summaryText(),
             QStringLiteral("1 token in a pair; in layer 1, 1 of 1 go to the same leaf"));
  }

  void lonelyTextsHaveNoNumbers() {
    const auto other = test::pinnedText();
    for (view::TokenItem& token : other->tokenItems) token.id += 1000;
    show(test::currentText(), other);
    QCOMPARE(m_view->columns(), 7);
    QCOMPARE(m_view->summaryText(), QStringLiteral("No token of either text has a partner in the other"));
    m_view->grab();
  }

  void headsShowBothWordsWhereTheyDiffer() {
    show(test::currentText(), test::pinnedText());
    m_selection.selectToken(3);
    const QColor ground = m_view->palette().color(QPalette::Base);
    const QColor blue = theme::readable(theme::armA(), ground);
    const QColor vermilion = theme::readable(theme::armB(), ground);
    QVERIFY(headHas(1, blue) && headHas(1, vermilion));
    QVERIFY(!headHas(0, blue) && !headHas(0, vermilion));
    QVERIFY(headHas(3, blue) && !headHas(3, vermilion));
  }

  void tipSaysWhatEachTook() {
    show(test::currentText(), test::pinnedText());
    QCOMPARE(m_view->tipText(0, 1), QStringLiteral("bank (token 2) and pinned shore (token 2), layer 1\n"
                                                   "Current: leaf 2, L1/10\nPinned: leaf 3, L1/11\n"
                                                   "They part at level 1 of 2, node L1/1*\n"
                                                   "Current turns left, logit -0.500, margin 0.1\n"
                                                   "Pinned turns right, logit 0.250, margin 0.05"));
    QVERIFY(m_view->tipText(0, 0).endsWith(QStringLiteral("Same leaf: 2 of 2 decisions in common")));
    QCOMPARE(m_view->tipText(0, 3), QStringLiteral("is (token 4), no partner in the pinned text, layer 1\n"
                                                   "Current: leaf 3, L1/11"));
    QCOMPARE(m_view->tipText(0, 4), QString());
    show(test::pinnedText(), test::currentText());
    QCOMPARE(m_view->tipText(1, 3),
             QStringLiteral("pinned is (token 4), no partner in the current text, layer 2\n"
                            "Pinned: leaf 1, L2/01"));
  }

  void clickSelectsTokenLayerAndNode() {
    show(test::currentText(), test::pinnedText());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(1, 1).center());
    QCOMPARE(m_selection.primaryToken(), 1);
    QCOMPARE(m_selection.layer(), 1);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{1, 0, 0, 0}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(0, 2).center());
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{0, 0, 2, 1}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, m_view->cellRect(0, 0).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 2}));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, m_view->cellRect(0, 3).center());
    QCOMPARE(m_selection.tokens(), QSet<int>({0, 1, 2, 3}));
    // A head selects the token alone.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(0, 1).topLeft() + QPoint(9, -9));
    QCOMPARE(m_selection.tokens(), QSet<int>({1}));
  }

  void tokensOfThePinnedTextCannotBeSelected() {
    show(test::pinnedText(), test::currentText());
    m_selection.selectToken(1);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(1, 3).center());
    QCOMPARE(m_selection.primaryToken(), 1);
    QCOMPARE(m_selection.layer(), 1);
  }

  void keysMoveAsInTheStrip() {
    show(test::currentText(), test::pinnedText());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection.primaryToken(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_selection.layer(), 1);
    QCOMPARE(m_view->valueText(), QStringLiteral("0 of 2"));
    QCOMPARE(m_view->addressText(), QStringLiteral("L2/*"));
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("bank (token 2)")));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_selection.node(), std::optional(NodeAddress{1, 0, 0, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection.primaryToken(), 3);
    QCOMPARE(m_view->valueText(), QStringLiteral("no partner"));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_selection.primaryToken(), 0);
    QCOMPARE(m_view->valueText(), QStringLiteral("2 of 2, same leaf"));
  }

  void hoverTellsAtOnceAndSharesTheNode() {
    show(test::currentText(), test::pinnedText());
    QTest::mouseMove(m_view.get(), m_view->cellRect(0, 1).center());
    QTRY_COMPARE(m_selection.hoveredToken(), 1);
    QCOMPARE(m_selection.hoveredNode(), std::optional(NodeAddress{0, 0, 1, 1}));
    QCOMPARE(QToolTip::text(), plainTip(m_view->tipText(0, 1)));
    QTest::mouseMove(m_view.get(), m_view->cellRect(1, 3).center());
    QTRY_COMPARE(m_selection.hoveredToken(), 3);
    QVERIFY(!m_selection.hoveredNode());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QCOMPARE(m_selection.hoveredToken(), -1);
  }

  void nodesHoveredElsewhereAreOutlined() {
    show(test::currentText(), test::pinnedText());
    m_selection.selectToken(3);
    const auto corner = [this](int column) {
      const QImage image = picture();
      const QRect cell = m_view->cellRect(0, column);
      return image.pixelColor(cell.left(), cell.center().y());
    };
    const QColor outline = m_view->palette().color(QPalette::Text);
    m_selection.setHoverNode({0, 0, 2, 3});  // the leaf of the current "is" and of the pinned "shore"
    QVERIFY(corner(0) != outline);
    const QColor ground = m_view->palette().color(QPalette::Base);
    QCOMPARE(corner(1).rgb(), theme::readable(theme::armB(), ground).rgb());
    m_selection.setHoverNode({0, 0, 1, 0});
    QCOMPARE(corner(0), outline);
    QCOMPARE(corner(2), outline);
  }

  void asksForAPin() {
    show(test::currentText(), nullptr);
    QCOMPARE(
        m_view->message(),
        QStringLiteral("Pin a text (button beside the prompt, Alt+P), then type another: here you see where "
                       "their paths part."));
    auto* button = m_view->findChild<QPushButton*>();
    QVERIFY(button->isVisible());
    QSignalSpy asked(m_view.get(), &DivergenceView::pinRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_view->cellRect(0, 0).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {20, 20});
    QCOMPARE(m_view->valueText(), QString());
    m_view->setPinned(test::pinnedText());
    QVERIFY(!button->isVisible());
    QVERIFY(m_view->message().isEmpty());
    m_view->setPinned(test::twoTrees());
    QVERIFY(m_view->message().contains(QStringLiteral("another shape")));
    m_view->setRouting(nullptr);
    QVERIFY(m_view->message().startsWith(QStringLiteral("Nothing to show yet")));
    QVERIFY(!button->isVisible());
    m_view->grab();
  }

  void theSameTextAgreesEverywhere() {
    show(test::currentText(), test::currentText());
    QCOMPARE(m_view->summaryText(),
             QStringLiteral("4 tokens in pairs; in layer 1, 4 of 4 go to the same leaf, in layer 2, 4 of 4"));
    for (int column = 0; column < 4; ++column) QCOMPARE(cellColor(1, column), divergenceColor(2, 2));
  }

  void treesWithoutDecisions() {
    show(test::singleNodes(), test::singleNodes());
    QCOMPARE(cellColor(0, 0), divergenceColor(0, 0));
    QVERIFY(m_view->tipText(0, 0).contains(QStringLiteral("Same leaf: nothing to decide")));
    QVERIFY(m_view->findChild<DivergenceKey*>()->text().contains(QStringLiteral("single node")));
    m_view->grab();
  }

  void followsTheSelectedTree() {
    const auto other = test::twoTrees();
    other->nodes[other->at(0, 1, 0) + 1] = 2;
    other->logits[other->at(0, 1, 0)] = 1;
    show(test::twoTrees(), other);
    QCOMPARE(cellColor(0, 0), divergenceColor(1, 1));
    m_selection.setTree(1);
    QCOMPARE(cellColor(0, 0), divergenceColor(0, 1));
    QVERIFY(m_view->tipText(0, 0).contains(QStringLiteral("layer 1, tree 2")));
  }

  void rightToLeftMirrorsTokens() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::currentText(), test::pinnedText());
    QVERIFY(m_view->cellRect(0, 0).left() > m_view->cellRect(0, 1).left());
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_selection.primaryToken(), 1);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellRect(0, 2).center());
    QCOMPARE(m_selection.primaryToken(), 2);
  }

  void staleIsDimmed() {
    show(test::currentText(), test::pinnedText());
    const QColor fresh = cellColor(1, 1);
    m_view->setStale(true);
    QVERIFY(cellColor(1, 1).lightness() > fresh.lightness() + 40);
  }

  void legendNamesBothEnds() {
    show(test::currentText(), test::pinnedText());
    QCOMPARE(m_view->findChild<DivergenceKey*>()->text(),
             QStringLiteral("levels in common, 0 (part at the root) to 2 (same leaf); hatched: no partner"));
    QVERIFY(m_view->findChild<DivergenceKey*>()->geometry().top() > m_view->cellRect(1, 0).bottom());
  }

  void tableIsOneThatViewsCanTrust() {
    auto* table = const_cast<QAbstractItemModel*>(m_view->table());
    const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(test::currentText(), test::pinnedText());
    QCOMPARE(table->rowCount(), 8);
    m_view->setPinned(nullptr);
    QCOMPARE(table->rowCount(), 0);
    const QPair<QString, QString> tree{QStringLiteral("tree"), QStringLiteral("1")};
    QVERIFY(m_view->settings().contains(tree));
  }

  void everyCellIsHitWhereItIsPainted() {
    const auto routing = test::largeRouting(16, 1, 11, 128);
    for (int i = 0; i < routing->tokens; ++i) routing->tokenItems[i].id = i;
    show(routing, routing, {611, 300});
    for (int layer = 0; layer < 16; layer += 3) {
      for (int column = 0; column < 128; ++column) {
        const QRect cell = m_view->cellRect(layer, column);
        QVERIFY(m_view->rect().contains(cell));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, cell.bottomRight());
        QCOMPARE(qMakePair(m_selection.layer(), m_selection.primaryToken()), qMakePair(layer, column));
      }
    }
  }
};

UFB_TEST(TstDivergenceView)
#include "tst_divergence_view.moc"
