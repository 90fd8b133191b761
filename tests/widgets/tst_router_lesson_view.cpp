// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "models/selection.h"
#include "prediction_samples.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/router_lesson_picture.h"
#include "views/router_lesson_view.h"

using namespace ufb;

class TstRouterLessonView : public QObject {
  Q_OBJECT

  using Phase = RouterLesson::Phase;
  Selection m_selection;
  std::unique_ptr<RouterLessonView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& routing, int token = 0) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_selection.selectToken(token);
    m_view->setRouting(routing);
    m_view->resize(420, 560);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
  }

  void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

  /// All words that a user can see now.
  QString shown() const {
    QStringList words;
    for (const QLabel* label : m_view->findChildren<QLabel*>()) {
      if (label->isVisible()) words += label->text();
    }
    return words.join(u'\n');
  }

  QPushButton* button(const QString& words) const {
    for (QPushButton* candidate : m_view->findChildren<QPushButton*>()) {
      if (candidate->text() == words) return candidate;
    }
    return nullptr;
  }

  RouterPicture* picture() const { return m_view->findChild<RouterPicture*>(); }

 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_view = std::make_unique<RouterLessonView>(&m_selection);
  }
  void cleanup() {
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void playsByKeysAlone() {
    show(test::smallRouting());
    QVERIFY(shown().contains(QStringLiteral("w0·x + b0 = ?")));
    QVERIFY(shown().contains(QStringLiteral("Layer 1, decision 1 of 3, node 0")));
    press(Qt::Key_H);
    QVERIFY(shown().contains(QStringLiteral("w0·x + b0 = ±0.500")));
    press(Qt::Key_Right);
    QVERIFY(shown().contains(QStringLiteral("✓ Right: the token turns right.")));
    QVERIFY(shown().contains(QStringLiteral("w0·x + b0 = 0.500 > 0: right")));
    press(Qt::Key_Right);  // already answered
    QCOMPARE(m_view->lesson().guesses().size(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    QVERIFY(shown().contains(QStringLiteral("✗ Wrong: you said right, the token turns left.")));
    press(Qt::Key_Enter);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(m_view->lesson().phase(), Phase::Leaf);
    QVERIFY(shown().contains(QStringLiteral("RLR → leaf 5. You guessed 1 of 3 turns.")));
    press(Qt::Key_Return);
    QCOMPARE(m_selection.primaryToken(), 1);
    QCOMPARE(m_view->lesson().phase(), Phase::Guess);
    QCOMPARE(m_view->lesson().score().asked, 3);
    QVERIFY(shown().contains(QStringLiteral("1 of 3 right")));
  }

  void playsByMouse() {
    show(test::smallRouting());
    QTest::mouseClick(button(QStringLiteral("Hint")), Qt::LeftButton);
    QVERIFY(!button(QStringLiteral("Hint"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("← Left")), Qt::LeftButton);
    QVERIFY(shown().contains(QStringLiteral("✗ Wrong")));
    QVERIFY(!button(QStringLiteral("Right →"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Go on")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("← Left")), Qt::LeftButton);
    QVERIFY(shown().contains(QStringLiteral("✓ Right")));
    QTest::mouseClick(button(QStringLiteral("Reset score")), Qt::LeftButton);
    QVERIFY(shown().contains(QStringLiteral("No guess yet")));
    QCOMPARE(m_view->lesson().guesses().size(), 2);
  }

  void leftStaysLeftFromRightToLeft() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    const auto x = [&](const QString& words) { return button(words)->mapTo(m_view.get(), QPoint()).x(); };
    QVERIFY(x(QStringLiteral("← Left")) < x(QStringLiteral("Right →")));
    press(Qt::Key_Right);
    QVERIFY(m_view->lesson().guesses().constFirst().guessedRight);
    press(Qt::Key_Return);
    // paris turned right at the root, so node 2 is painted on the right of it.
    QVERIFY(picture()->nodePoint(1).x() > picture()->nodePoint(0).x());
  }

  void focusStaysInTheLesson() {
    show(test::smallRouting());
    const auto inside = [&] {
      const QWidget* now = QApplication::focusWidget();
      return now && m_view->isAncestorOf(now) && now->isEnabled() && now->isVisible();
    };
    QVERIFY(inside());
    for (int level = 0; level < 3; ++level) {
      press(Qt::Key_Left);
      QVERIFY(inside());
      press(Qt::Key_Return);
      QVERIFY(inside());
    }
    QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("Next token")));
    QTest::keyClick(button(QStringLiteral("Start over")), Qt::Key_Space);
    QCOMPARE(m_view->lesson().level(), 0);
    QVERIFY(inside());
    // Every control is a stop of the tabulator.
    QSet<QWidget*> stops;
    for (int i = 0; i < 12; ++i) {
      stops += QApplication::focusWidget();
      press(Qt::Key_Tab);
    }
    for (const QString& words : {QStringLiteral("← Left"), QStringLiteral("Right →"), QStringLiteral("Hint"),
                                 QStringLiteral("Reset score")}) {
      QVERIFY2(stops.contains(button(words)), qPrintable(words));
    }
  }

  void goesToTheNextLayer() {
    show(test::smallRouting());
    for (int level = 0; level < 3; ++level) {
      press(Qt::Key_Right);
      press(Qt::Key_Return);
    }
    QTest::mouseClick(button(QStringLiteral("Same token in the next layer")), Qt::LeftButton);
    QCOMPARE(m_selection.layer(), 1);
    QVERIFY(shown().contains(QStringLiteral("Layer 2, decision 1 of 3, node 0")));
    for (int level = 0; level < 3; ++level) {
      press(Qt::Key_Right);
      press(Qt::Key_Return);
    }
    QVERIFY(!button(QStringLiteral("Same token in the next layer"))->isEnabled());
    m_selection.selectToken(2);
    for (int level = 0; level < 3; ++level) {
      press(Qt::Key_Right);
      press(Qt::Key_Return);
    }
    QVERIFY(!button(QStringLiteral("Next token"))->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(m_selection.primaryToken(), 2);
    m_selection.setLayer(0);
  }

  void pictureGrowsWithThePath() {
    show(test::smallRouting());
    QApplication::processEvents();
    QVERIFY(picture()->nodePoint(1).isNull());
    const QImage before = picture()->grab().toImage();
    press(Qt::Key_Left);
    QVERIFY(picture()->grab().toImage() != before);
    press(Qt::Key_Return);
    QApplication::processEvents();
    QVERIFY(!picture()->nodePoint(1).isNull());
    QTest::mouseMove(picture(), picture()->nodePoint(0));
    QCOMPARE(m_selection.hoveredNode()->node(), 0);
    QTest::mouseMove(picture(), QPoint(1, 1));
    QVERIFY(!m_selection.hoveredNode());
    QTest::mouseClick(picture(), Qt::LeftButton, {}, picture()->nodePoint(1));
    QCOMPARE(m_selection.node()->node(), 2);
    QCOMPARE(picture()->accessibleDescription(), QStringLiteral("right at node 0, now at node 2"));
    const QImage plain = picture()->grab().toImage();
    m_selection.setHoverNode(NodeAddress::ofNode(0, 0, 2));
    QVERIFY(picture()->grab().toImage() != plain);
    m_selection.clearHover();
    m_selection.clearNode();
  }

  /// What is seen before the guess is the same whichever way the token will turn.
  void pictureKeepsTheSecret() {
    QImage seen[2];
    for (const bool right : {false, true}) {
      const auto routing = test::RoutingBuilder(1, 1, 1, {QStringLiteral("a")})
                               .path({right ? 1.0F : -1.0F, 1}, {1, 1}, {1})
                               .item();
      routing->text = right ? QStringLiteral("one") : QStringLiteral("two");
      show(routing);
      press(Qt::Key_H);
      m_view->setFocus();
      QApplication::processEvents();
      seen[right ? 1 : 0] = m_view->grab().toImage();
    }
    QCOMPARE(seen[0], seen[1]);
  }

  void deepPathsStayInSight() {
    show(test::largeRouting(1, 1, 20, 1));
    for (int level = 0; level < 20; ++level) {
      press(Qt::Key_Right);
      press(Qt::Key_Return);
      QApplication::processEvents();
      QVERIFY(picture()->rect().contains(picture()->nodePoint(level + 1)));
    }
    QCOMPARE(m_view->lesson().phase(), Phase::Leaf);
    QVERIFY(picture()->nodePoint(0).isNull());
    picture()->grab();
  }

  void saysWhyItIsEmpty() {
    m_view->show();
    QVERIFY(shown().startsWith(QStringLiteral("Nothing to show yet")));
    m_view->setModelLoaded(false);
    QCOMPARE(shown(), QStringLiteral("No model is loaded."));
    m_view->setModelLoaded(true);
    show(test::smallRouting());
    m_selection.toggleToken(0);
    QCOMPARE(shown(), QStringLiteral("Select a token to send it down the tree."));
    show(test::singleNodes());
    QVERIFY(shown().contains(QStringLiteral("there is nothing to decide")));
    m_view->setDense(true, 3072);
    QVERIFY(shown().contains(QStringLiteral("there is no path to show")));
    QVERIFY(m_view->settings().isEmpty() && m_view->valueText().isEmpty());
  }

  void newAnswerToTheSameTextGoesOn() {
    show(test::smallRouting());
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    m_view->setRouting(test::smallRouting());
    QCOMPARE(m_view->lesson().level(), 1);
    QCOMPARE(m_view->table()->rowCount(), 1);
    QCOMPARE(m_view->addressText(), QStringLiteral("L1/1*"));
  }

  void wordsHaveRoomAtTwiceTheSize() {
    QFont large = m_view->font();
    large.setPointSizeF(2 * large.pointSizeF());
    m_view->setFont(large);
    show(test::smallRouting());
    for (const int width : {320, 420, 900}) {
      m_view->resize(width, 400);
      press(Qt::Key_H);
      QApplication::processEvents();
      for (const QLabel* label : m_view->findChildren<QLabel*>()) {
        if (!label->isVisible()) continue;
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
      }
      for (const QPushButton* part : m_view->findChildren<QPushButton*>()) {
        if (part->isVisible()) QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->text()));
        const QRect place(part->mapTo(m_view.get(), QPoint()), part->size());
        if (part->isVisible()) QVERIFY2(place.right() <= m_view->width(), qPrintable(part->text()));
      }
    }
  }

  void staleIsDimmedAndComesBack() {
    show(test::smallRouting());
    const QImage fresh = m_view->grab().toImage();
    m_view->setStale(true);
    QVERIFY(m_view->grab().toImage() != fresh);
    m_view->setStale(false);
    QCOMPARE(m_view->grab().toImage(), fresh);
  }
};

UFB_TEST(TstRouterLessonView)
#include "tst_router_lesson_view.moc"
