// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include "prediction_samples.h"
#include "support/registry.h"
#include "views/notice_bar.h"
#include "views/theme.h"

using namespace ufb;

class TstNoticeBar : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_bar = new NoticeBar(m_window.get());
    m_prompt = new QLineEdit(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(m_prompt);
    m_window->resize(700, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_prompt->setFocus();
  }
  void cleanup() {
    QVERIFY(m_prompt->hasFocus());
    m_window.reset();
  }

  void quickWorkShowsNothing() {
    m_bar->showProgress(QStringLiteral("Loading"), 0.5);
    QCOMPARE(m_bar->sentence(), QStringLiteral("Loading"));
    QVERIFY(!m_bar->isVisible());
    m_bar->clear();
    QVERIFY(!QTest::qWaitFor([this] { return m_bar->isVisible(); }, 300));
    QCOMPARE(m_bar->sentence(), QString());
  }

  void slowWorkShowsABarThenCancel() {
    const QSignalSpy cancelled(m_bar, &NoticeBar::cancelRequested);
    QElapsedTimer clock;
    clock.start();
    m_bar->showProgress(QStringLiteral("Loading"), 0.25);
    QTRY_VERIFY(m_bar->isVisible());
    QVERIFY(clock.elapsed() >= 140);
    QVERIFY(shows(QStringLiteral("Loading")));
    auto* cancel = m_bar->findChild<QPushButton*>();
    QVERIFY(!cancel->isVisible());
    m_bar->showProgress(QStringLiteral("Still loading"), 0.5);
    QVERIFY(shows(QStringLiteral("Still loading")));
    const auto* progress = m_bar->findChild<QProgressBar*>();
    QCOMPARE(progress->value() * 2, progress->maximum());
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(clock.elapsed() >= 950);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    m_bar->showProgress(QStringLiteral("Still loading"), -1);
    QCOMPARE(progress->maximum(), 0);
    QVERIFY(cancel->isVisible());
    m_bar->clear();
    QVERIFY(!m_bar->isVisible());
  }

  void failureUnfoldsItsDetails() {
    m_bar->showFailure(QStringLiteral("The file is <b>too short</b>. Download it again."),
                       QStringLiteral("row 1\nrow 2"));
    QVERIFY(m_bar->isVisible());
    QVERIFY(shows(QStringLiteral("The file is <b>too short</b>. Download it again.")));
    const auto* details = m_bar->findChild<QPlainTextEdit*>();
    QVERIFY(!details->isVisible());
    QTest::mouseClick(button(QStringLiteral("Details")), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QCOMPARE(details->toPlainText(), QStringLiteral("row 1\nrow 2"));
    QTest::mouseClick(button(QStringLiteral("Details")), Qt::LeftButton);
    QVERIFY(!details->isVisible());
    QTest::mouseClick(button(QStringLiteral("Close")), Qt::LeftButton);
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(QString(m_bar->sentence() + m_bar->details()), QString());
  }

  void failureStaysUntilTheNextState() {
    m_bar->showProgress(QStringLiteral("Loading"), -1);
    m_bar->showFailure(QStringLiteral("It failed."), QString());
    QVERIFY(!QTest::qWaitFor([this] { return !shows(QStringLiteral("It failed.")); }, 300));
    QVERIFY(!button(QStringLiteral("Details"))->isVisible());
    m_bar->showNotice(QStringLiteral("It is loaded."));
    QVERIFY(shows(QStringLiteral("It is loaded.")));
    QVERIFY(!shows(QStringLiteral("It failed.")));
    QVERIFY(button(QStringLiteral("Close"))->isVisible());
    QCOMPARE(m_bar->details(), QString());
  }

  void textIsReadable_data() {
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(0xEF, 0xEF, 0xEF);
    QTest::newRow("dark") << QColor(0x2B, 0x2D, 0x30);
  }
  void textIsReadable() {
    QFETCH(QColor, window);
    test::applyPalette(QPalette(window, window));
    m_bar->showFailure(QStringLiteral("It failed."), QStringLiteral("why"));
    const QColor ground = m_bar->grab().toImage().pixelColor(m_bar->width() / 2, 1);
    const QColor text = label(QStringLiteral("It failed."))->palette().color(QPalette::WindowText);
    test::applyPalette(QPalette());
    QVERIFY(ground.rgb() != window.rgb());
    QVERIFY(theme::contrast(text, ground) >= theme::kTextContrast);
  }

 private:
  QLabel* label(const QString& text) const {
    for (auto* candidate : m_bar->findChildren<QLabel*>()) {
      if (candidate->text() == text) return candidate;
    }
    return nullptr;
  }
  bool shows(const QString& text) const {
    const QLabel* found = label(text);
    return found && found->isVisible();
  }
  QToolButton* button(const QString& text) const {
    for (auto* candidate : m_bar->findChildren<QToolButton*>()) {
      if (candidate->text() == text) return candidate;
    }
    return nullptr;
  }

  std::unique_ptr<QWidget> m_window;
  NoticeBar* m_bar = nullptr;
  QLineEdit* m_prompt = nullptr;
};

UFB_TEST(TstNoticeBar)
#include "tst_notice_bar.moc"
