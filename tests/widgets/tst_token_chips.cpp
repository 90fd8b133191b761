// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

#include "models/selection.h"
#include "prediction_samples.h"
#include "support/registry.h"
#include "views/theme.h"
#include "views/token_chips.h"

using namespace ufb;

class TstTokenChips : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_selection = std::make_unique<Selection>();
    m_chips = std::make_unique<TokenChips>(m_selection.get());
    m_selection->setExtent(9, 2, 1);
    m_chips->setPrediction(test::capitalPrediction());
    m_chips->resize(900, 60);
    m_chips->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chips.get()));
    m_chips->setFocus();
  }
  void cleanup() {
    m_chips.reset();
    m_selection.reset();
  }

  void clicksSelect() {
    click(2);
    QCOMPARE(m_selection->primaryToken(), 2);
    click(5, Qt::ControlModifier);
    QCOMPARE(m_selection->tokens(), QSet<int>({2, 5}));
    QCOMPARE(m_selection->primaryToken(), 5);
    click(5, Qt::ControlModifier);
    QCOMPARE(m_selection->tokens(), QSet<int>({2}));
    click(4, Qt::ShiftModifier);
    QCOMPARE(m_selection->tokens(), QSet<int>({2, 3, 4}));
    click(0);
    QCOMPARE(m_selection->tokens(), QSet<int>({0}));
    // Beside the chips nothing happens.
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, {}, m_chips->chipRect(8).topRight() + QPoint(20, 5));
    QCOMPARE(m_selection->tokens(), QSet<int>({0}));
  }

  void keysMove_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("forward");
    QTest::addColumn<Qt::Key>("backward");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
  }
  void keysMove() {
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, forward);
    QFETCH(Qt::Key, backward);
    m_chips->setLayoutDirection(direction);
    key(Qt::Key_Home);
    QCOMPARE(m_selection->primaryToken(), 0);
    key(backward);
    QCOMPARE(m_selection->primaryToken(), 0);
    key(forward);
    QCOMPARE(m_selection->primaryToken(), 1);
    key(forward, Qt::ShiftModifier);
    key(forward, Qt::ShiftModifier);
    QCOMPARE(m_selection->tokens(), QSet<int>({1, 2, 3}));
    key(backward, Qt::ShiftModifier);
    QCOMPARE(m_selection->tokens(), QSet<int>({1, 2}));
    key(Qt::Key_End);
    QCOMPARE(m_selection->tokens(), QSet<int>({8}));
    key(forward);
    QCOMPARE(m_selection->primaryToken(), 8);
    // What another view selects is where the keys go on from.
    m_selection->selectToken(4);
    key(backward);
    QCOMPARE(m_selection->primaryToken(), 3);
  }

  void downGoesToTheChipBelow() {
    m_chips->resize(220, 200);
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    const int below = m_selection->primaryToken();
    QVERIFY(below > 0);
    QVERIFY(m_chips->chipRect(below).top() > m_chips->chipRect(0).bottom());
    QCOMPARE(m_chips->chipRect(below).left(), m_chips->chipRect(0).left());
    key(Qt::Key_Up);
    QCOMPARE(m_selection->primaryToken(), 0);
  }

  void masksAreAskedFor() {
    const QSignalSpy asked(m_chips.get(), &TokenChips::maskRequested);
    QTest::mouseDClick(m_chips.get(), Qt::LeftButton, {}, m_chips->chipRect(3).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toInt(), 3);
    m_selection->selectToken(5);
    key(Qt::Key_M, Qt::AltModifier);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[1][0].toInt(), 5);
  }

  void hoverIsSharedBothWays() {
    const QImage before = m_chips->grab().toImage();
    moveMouse(m_chips->chipRect(1).center());
    QCOMPARE(m_selection->hoveredToken(), 1);
    moveMouse(QPoint(m_chips->chipRect(8).right() + 30, 10));
    QCOMPARE(m_selection->hoveredToken(), -1);
    m_selection->setHover(2, -1);
    const QImage after = m_chips->grab().toImage();
    QVERIFY(after.copy(m_chips->chipRect(2)) != before.copy(m_chips->chipRect(2)));
    QCOMPARE(after.copy(m_chips->chipRect(1)), before.copy(m_chips->chipRect(1)));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_chips.get(), &leave);
    QCOMPARE(m_selection->hoveredToken(), -1);
  }

  void selectionHasTokensColour() {
    m_selection->selectToken(2);
    const QRect chip = m_chips->chipRect(2);
    const QImage image = m_chips->grab().toImage();
    const QColor edge = image.pixelColor(chip.center().x(), chip.bottom() - 1);
    const QColor own =
        theme::readable(Selection::tokenColor(2), m_chips->palette().color(QPalette::Window), 3);
    QCOMPARE(edge.rgb(), own.rgb());
    QVERIFY(image.pixelColor(chip.center().x(), chip.top()).rgb() !=
            image.pixelColor(m_chips->chipRect(1).center().x(), chip.top()).rgb());
  }

  void maskIsAFilledPill() {
    const QRect chip = m_chips->chipRect(6);
    const QImage image = m_chips->grab().toImage();
    QCOMPARE(image.pixelColor(chip.left() + 4, chip.center().y()).rgb(), theme::armA().rgb());
    QVERIFY(image.pixelColor(chip.topLeft()).rgb() != theme::armA().rgb());
  }

  void staleChipsAreDimmedNotRemoved() {
    const QRect chip = m_chips->chipRect(6);
    m_chips->setStale(true);
    const QColor ground = m_chips->grab().toImage().pixelColor(chip.left() + 4, chip.center().y());
    QVERIFY(ground.rgb() != theme::armA().rgb());
    QVERIFY(ground.blue() > ground.red());
    QCOMPARE(m_chips->chipRect(6), chip);
  }

  void countSaysWhatWasCut_data() {
    QTest::addColumn<int>("dropped");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("text");
    QTest::newRow("all fits") << 0 << 128 << QStringLiteral("9/128 tokens");
    QTest::newRow("cut") << 14 << 9 << QStringLiteral("9/9 tokens, 14 cut off");
    QTest::newRow("no model") << 0 << 0 << QString();
  }
  void countSaysWhatWasCut() {
    QFETCH(int, dropped);
    QFETCH(int, most);
    auto prediction = test::capitalPrediction();
    prediction.maxTokens = most;
    prediction.droppedTokens = dropped;
    m_chips->setPrediction(prediction);
    QTEST(m_chips->countText(), "text");
  }

  void wrapsWithoutOverlap_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("wide") << 900 << Qt::LeftToRight;
    QTest::newRow("narrow") << 180 << Qt::LeftToRight;
    QTest::newRow("narrow, mirrored") << 180 << Qt::RightToLeft;
    QTest::newRow("narrower than a chip") << 60 << Qt::LeftToRight;
  }
  void wrapsWithoutOverlap() {
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    m_chips->setMinimumWidth(1);
    m_chips->setLayoutDirection(direction);
    m_chips->resize(width, m_chips->heightForWidth(width));
    for (int i = 0; i < 9; ++i) {
      const QRect chip = m_chips->chipRect(i);
      QVERIFY(chip.left() >= 0 && chip.right() < width && !chip.isEmpty());
      for (int j = 0; j < i; ++j) QVERIFY(!m_chips->chipRect(i).intersects(m_chips->chipRect(j)));
    }
    const bool firstIsRight = m_chips->chipRect(0).right() > m_chips->rect().center().x();
    if (width == 180) QCOMPARE(firstIsRight, direction == Qt::RightToLeft);
    QVERIFY(m_chips->heightForWidth(180) > m_chips->heightForWidth(900));
  }

  void manyRowsScroll_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("wide") << 1280 << Qt::LeftToRight;
    QTest::newRow("mirrored") << 1280 << Qt::RightToLeft;
    QTest::newRow("narrow") << 200 << Qt::LeftToRight;
  }
  void manyRowsScroll() {
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    m_chips->setLayoutDirection(direction);
    const int rowHeight = m_chips->chipRect(0).height() + theme::kGrid;
    showManyTokens(width);
    QVERIFY(m_chips->height() <= 3 * rowHeight + theme::kGrid);
    auto* bar = m_chips->findChild<QScrollBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(!m_chips->rect().contains(m_chips->chipRect(127)));
    // It follows what another view selects, and the keys, by whole rows.
    m_selection->selectToken(127);
    QVERIFY(m_chips->rect().contains(m_chips->chipRect(127)));
    QVERIFY(!m_chips->chipRect(127).intersects(bar->geometry()));
    click(127, Qt::ControlModifier);
    QCOMPARE(m_selection->primaryToken(), -1);
    key(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QVERIFY(m_chips->rect().contains(m_chips->chipRect(0)));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(bar->value(), 0);
    key(Qt::Key_Down);
    QCOMPARE(bar->value(), rowHeight);
    m_chips->setPrediction(test::capitalPrediction());
    if (width == 1280) QVERIFY(!bar->isVisible());
  }

  void wheelScrollsByRows() {
    m_chips->setPrediction(test::capitalPrediction());
    QVERIFY(!turnWheel(-120));
    showManyTokens(1280);
    auto* bar = m_chips->findChild<QScrollBar*>();
    const int first = m_chips->chipRect(0).top();
    QVERIFY(turnWheel(-120));
    QCOMPARE(m_chips->chipRect(0).top(), first - bar->singleStep());
    turnWheel(60);
    turnWheel(60);
    QCOMPARE(m_chips->chipRect(0).top(), first);
    // A change of layer is no reason to go back to the primary token.
    m_selection->selectToken(0);
    turnWheel(-120);
    m_selection->setLayer(1);
    QCOMPARE(bar->value(), bar->singleStep());
  }

  void selectedMaskIsSeen_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<QColor>("ground");
    for (int index = 0; index < 6; ++index) {
      QTest::addRow("colour %d, light", index) << index << QColor(0xef, 0xef, 0xef);
      QTest::addRow("colour %d, dark", index) << index << QColor(0x20, 0x20, 0x20);
    }
  }
  void selectedMaskIsSeen() {
    QFETCH(int, index);
    QFETCH(QColor, ground);
    test::applyPalette(QPalette(ground, ground));
    auto prediction = test::capitalPrediction();
    prediction.tokens[index] = test::token("<mask>", 24, 30);
    m_chips->setPrediction(prediction);
    m_selection->selectToken(index);
    const QRect chip = m_chips->chipRect(index);
    const QImage image = m_chips->grab().toImage();
    test::applyPalette(QPalette());
    // Of the primary token, from outside to inside: two pixels of ring, two of ground, the pill.
    const int x = chip.center().x();
    const QColor ring = theme::readable(Selection::tokenColor(index), ground, 3);
    QCOMPARE(image.pixelColor(x, chip.top()).rgb(), ring.rgb());
    QCOMPARE(image.pixelColor(x, chip.top() + 2).rgb(), ground.rgb());
    QCOMPARE(image.pixelColor(x, chip.top() + 3).rgb(), ground.rgb());
    QCOMPARE(image.pixelColor(x, chip.top() + 4).rgb(), theme::armA().rgb());
    QVERIFY(theme::contrast(ring, ground) >= 3);
  }

  void tooltipTellsIdPlaceAndCharacters() {
    const QString text = m_chips->describe(4);
    QCOMPARE(text, QStringLiteral("##ital\nid 116 · token 5 of 9\ncharacters 17 to 20: “ital”"));
    QVERIFY(m_chips->describe(8).contains(QStringLiteral("stands for no characters")));
    QCOMPARE(m_chips->describe(9), QString());
    const QPoint spot = m_chips->chipRect(6).center();
    QHelpEvent help(QEvent::ToolTip, spot, m_chips->mapToGlobal(spot));
    QApplication::sendEvent(m_chips.get(), &help);
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;mask&gt;")));
    QToolTip::hideText();
  }

  void screenReaderHearsThePrimaryToken() {
    m_selection->selectToken(0);
    QVERIFY(m_chips->accessibleDescription().startsWith(QStringLiteral("paris\n")));
    QCOMPARE(m_chips->accessibleName(), QStringLiteral("Tokens"));
  }

  void shorterAnswerKeepsWorking() {
    m_selection->selectToken(8);
    auto prediction = test::capitalPrediction();
    prediction.tokens.resize(2);
    m_selection->setExtent(2, 2, 1);
    m_chips->setPrediction(prediction);
    key(Qt::Key_Left);
    QCOMPARE(m_selection->primaryToken(), 0);
    m_chips->setPrediction({});
    key(Qt::Key_Right);
    QCOMPARE(m_chips->chipRect(0), QRect());
  }

 private:
  void showManyTokens(int width) {
    auto prediction = test::capitalPrediction();
    while (prediction.tokens.size() < 128) prediction.tokens.insert(0, test::token("capital", 0, 5));
    m_selection->setExtent(128, 2, 1);
    m_chips->setPrediction(prediction);
    m_chips->setMinimumWidth(1);
    m_chips->resize(width, m_chips->heightForWidth(width));
  }
  bool turnWheel(int angle) {
    const QPointF place = m_chips->rect().center();
    QWheelEvent event(place, m_chips->mapToGlobal(place), {}, {0, angle}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(m_chips.get(), &event);
    return event.isAccepted();
  }
  void moveMouse(const QPoint& place) {
    QMouseEvent move(QEvent::MouseMove, place, m_chips->mapToGlobal(place), Qt::NoButton, {}, {});
    QApplication::sendEvent(m_chips.get(), &move);
  }
  void click(int token, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, modifiers, m_chips->chipRect(token).center());
  }
  void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(m_chips.get(), code, modifiers);
  }

  std::unique_ptr<Selection> m_selection;
  std::unique_ptr<TokenChips> m_chips;
};

UFB_TEST(TstTokenChips)
#include "tst_token_chips.moc"
