// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "prediction_samples.h"
#include "support/registry.h"
#include "views/tour_overlay.h"

using namespace ufb;

/// A window with a field at the left, a button at the right, and a tour over both.
class TstTourOverlay : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    m_left = new QLineEdit(m_window.get());
    m_right = new QPushButton(QStringLiteral("right"), m_window.get());
    layout->addWidget(m_left);
    layout->addWidget(m_right);
    m_tour = new TourOverlay(m_window.get());
    m_window->resize(1000, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_left->setFocus();
    m_entered.clear();
  }
  void cleanup() {
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
  }

  void leadsThroughAllSteps() {
    const QSignalSpy finished(m_tour, &TourOverlay::finished);
    QVERIFY(!m_tour->running() && !m_tour->isVisible());
    m_tour->start(steps());
    QVERIFY(m_tour->isVisible());
    QCOMPARE(m_tour->geometry(), m_window->rect());
    QVERIFY(shows("One") && shows("About the field.") && shows("1 of 3"));
    QVERIFY(m_tour->hole().contains(placeOf(m_left)));
    QVERIFY(!m_tour->hole().intersects(placeOf(m_right)));
    QVERIFY(!card()->geometry().intersects(placeOf(m_left)));
    QVERIFY(!button("tour-back")->isEnabled());
    press(Qt::Key_Right);
    QVERIFY(shows("Two") && shows("2 of 3"));
    QVERIFY(m_tour->hole().contains(placeOf(m_right)));
    press(Qt::Key_Left);
    QVERIFY(shows("One"));
    press(Qt::Key_Return);
    QTest::mouseClick(button("tour-next"), Qt::LeftButton);
    QVERIFY(shows("Three") && m_tour->hole().isEmpty());  // no target: in the middle
    QVERIFY((card()->geometry().center() - m_window->rect().center()).manhattanLength() <= 2);
    QVERIFY(!button("tour-skip")->isVisible());
    QCOMPARE(button("tour-next")->text(), QStringLiteral("Done"));
    press(Qt::Key_Enter);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toBool(), false);
    QVERIFY(!m_tour->isVisible() && m_left->hasFocus());
    QCOMPARE(m_entered, QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1"),
                                     QStringLiteral("2"), QStringLiteral("3")}));
  }

  void canBeSkippedAndRepeated() {
    const QSignalSpy finished(m_tour, &TourOverlay::finished);
    m_tour->start(steps());
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toBool(), true);
    QVERIFY(!m_tour->isVisible());
    m_tour->start(steps());
    QVERIFY(shows("One"));
    QTest::mouseClick(button("tour-skip"), Qt::LeftButton);
    QCOMPARE(finished.size(), 2);
    m_tour->skip();
    m_tour->start({});
    QVERIFY(!m_tour->isVisible());
    QCOMPARE(finished.size(), 2);
  }

  void theHoleFollowsItsTarget() {
    m_tour->start(steps());
    const QRect before = m_tour->hole();
    m_window->resize(700, 500);
    QTRY_VERIFY(m_tour->hole() != before && m_tour->hole().contains(placeOf(m_left)));
    QCOMPARE(m_tour->geometry(), m_window->rect());
    m_left->hide();
    QTRY_VERIFY(m_tour->hole().isEmpty());
    m_left->show();
    QTRY_VERIFY(m_tour->hole().contains(placeOf(m_left)));
    for (const QSize size : {QSize(320, 240), QSize(1600, 300), QSize(260, 900)}) {
      m_window->resize(size);
      QTRY_COMPARE(m_tour->size(), m_window->size());
      QTRY_VERIFY(m_window->rect().contains(card()->geometry()));
    }
  }

  void theFocusStaysInTheCard() {
    m_tour->start(steps());
    press(Qt::Key_Right);
    QVERIFY(button("tour-next")->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(button("tour-skip")->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(button("tour-back")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(button("tour-skip")->hasFocus());
    m_left->setFocus();
    QVERIFY(button("tour-next")->hasFocus());
    QTest::mouseClick(m_tour, Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(button("tour-next")->hasFocus());
    QVERIFY(QApplication::widgetAt(m_window->mapToGlobal(placeOf(m_left).center())) == m_tour);
  }

  void anInteractiveTargetIsLive() {
    QVector<TourStep> live = steps();
    live[0].interactive = true;
    m_tour->start(live);
    QVERIFY(m_window->childAt(placeOf(m_left).center()) == m_left);
    QVERIFY(m_window->childAt(placeOf(m_right).center()) != m_right);
    m_left->setFocus();
    QVERIFY(m_left->hasFocus());
    QTest::keyClicks(m_left, QStringLiteral("words"));
    QCOMPARE(m_left->text(), QStringLiteral("words"));
    QTest::keyClick(m_left, Qt::Key_Left);  // the field's own
    QCOMPARE(m_tour->step(), 0);
    QTest::keyClick(m_left, Qt::Key_Tab);  // out of the target: back to the card
    QVERIFY(button("tour-next")->hasFocus());
    press(Qt::Key_Right);
    QVERIFY(m_window->childAt(placeOf(m_left).center()) != m_left);
  }

  void mirroredKeysLeadTheOtherWay() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_tour->start(steps());
    press(Qt::Key_Left);
    QVERIFY(shows("Two"));
    press(Qt::Key_Right);
    QVERIFY(shows("One"));
    QVERIFY(button("tour-next")->x() < button("tour-back")->x());
  }

  void theVeilDimsAllButTheHole() {
    QVector<TourStep> all = steps();
    m_tour->start(all);
    QTest::qWait(1);
    const QImage image = m_window->grab().toImage();
    const QColor veiled = image.pixelColor(4, 4);
    QVERIFY(veiled.lightness() < m_window->palette().color(QPalette::Window).lightness() * 2 / 3);
    const QRect hole = m_tour->hole();
    const QPoint inside(hole.left() + 8, hole.center().y() + hole.height() / 4);
    QCOMPARE(image.pixelColor(inside), m_left->palette().color(QPalette::Base));
    // The frame is seen without dimming.
    QCOMPARE(image.pixelColor(hole.center().x(), hole.top() + 1),
             m_tour->palette().color(QPalette::Highlight));
  }

  void longWordsAtTwiceTheSizeFit() {
    QFont large = m_window->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_window->setFont(large);
    QVector<TourStep> all = steps();
    all[0].text = QStringLiteral("A sentence that goes on. ").repeated(12);
    m_tour->start(all);
    const auto* text = m_tour->findChild<QLabel*>(QStringLiteral("tour-text"));
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(m_window->rect().contains(card()->geometry()));
    m_window->resize(420, 260);
    QTRY_VERIFY(m_window->rect().contains(card()->geometry()));
    QVERIFY(card()->rect().contains(button("tour-next")->geometry()));
  }

  void assistiveTechnologyHearsTheStep() {
    m_tour->start(steps());
    QCOMPARE(card()->accessibleName(), QStringLiteral("One"));
    QVERIFY(card()->accessibleDescription().contains(QStringLiteral("About the field.")));
    QVERIFY(button("tour-next")->accessibleDescription().contains(QStringLiteral("1 of 3")));
  }

 private:
  QVector<TourStep> steps() {
    const auto enter = [this](const char* name) {
      return [this, name] { m_entered += QLatin1String(name); };
    };
    return {
        {QStringLiteral("One"), QStringLiteral("About the field."), [this] { return m_left; }, enter("1")},
        {QStringLiteral("Two"), QStringLiteral("About the button."), [this] { return m_right; }, enter("2")},
        {QStringLiteral("Three"), QStringLiteral("About nothing."), {}, enter("3")}};
  }
  QWidget* card() const { return m_tour->findChild<QWidget*>(QStringLiteral("tour-card")); }
  QPushButton* button(const char* name) const { return m_tour->findChild<QPushButton*>(QLatin1String(name)); }
  QRect placeOf(const QWidget* widget) const {
    return {widget->mapTo(m_window.get(), QPoint()), widget->size()};
  }
  void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
  bool shows(const char* text) const {
    for (const QLabel* label : m_tour->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text() == QLatin1String(text)) return true;
    }
    return false;
  }

  std::unique_ptr<QWidget> m_window;
  QLineEdit* m_left = nullptr;
  QPushButton* m_right = nullptr;
  TourOverlay* m_tour = nullptr;
  QStringList m_entered;
};

UFB_TEST(TstTourOverlay)
#include "tst_tour_overlay.moc"
