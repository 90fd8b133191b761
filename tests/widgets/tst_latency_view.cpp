// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "latency_sample.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/empty_state.h"
#include "views/latency_view.h"
#include "views/notice_bar.h"

using namespace ufb;
using Request = view::LatencyRequestItem;
using Numbers = QVector<int>;

/// What can be asked for, and what is said and chosen. The pictures are in tst_latency_plots.
class TstLatencyView : public QObject {
  Q_OBJECT

  std::unique_ptr<LatencyView> m_view;
  QVector<Request> m_requests;

  template <class Widget>
  Widget* part(const char* name) const {
    return m_view->findChild<Widget*>(QString::fromLatin1(name));
  }
  QString words(const char* name) const { return part<QLabel>(name)->text(); }
  void click(const char* name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
  void type(const char* name, const QString& text) const {
    auto* field = part<QLineEdit>(name);
    field->selectAll();
    QTest::keyClicks(field, text);
  }
  QStringList settings() const {
    QStringList texts;
    const auto* box = part<QComboBox>("series");
    for (int i = 0; i < box->count(); ++i) texts += box->itemText(i);
    return texts;
  }
  static view::LatencySeriesItem partial(int n) {
    view::LatencySeriesItem series = test::series(32, 1, n);
    for (view::LatencyArmItem& arm : series.arms) arm.n = 0;
    series.ratios.clear();
    series.ledgers.clear();
    return series;
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<LatencyView>();
    m_requests.clear();
    connect(m_view.get(), &LatencyView::measureRequested, this,
            [this](const Request& request) { m_requests += request; });
    m_view->setMachine(2);
    m_view->setSubject(QStringLiteral("demo-fff"));
    m_view->setOpenModels({QStringLiteral("bert"), QStringLiteral("a & b")});
    m_view->resize(1200, 900);
    m_view->show();
  }
  void cleanup() { m_view.reset(); }

  // ---- asking ----------------------------------------------------------------------------------

  void emptyStateOffersToMeasure() {
    auto* empty = m_view->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(m_requests, (QVector<Request>{{{8, 32, 128}, {1, 2}, {1}, 6, {}, false}}));
  }

  void withoutModelNothingIsMeasured() {
    m_view->setSubject({});
    QVERIFY(!part<QPushButton>("measure")->isEnabled());
    QVERIFY(!m_view->findChild<EmptyState*>()->findChild<QPushButton*>()->isVisible());
    QCOMPARE(words("state"), QStringLiteral("Load a model to measure it."));
  }

  void fieldsBecomeTheRequest() {
    type("tokens", QStringLiteral("64 16"));
    type("threads", QStringLiteral("2"));
    part<QDoubleSpinBox>("seconds")->setValue(10);
    part<QPushButton>("against")->menu()->actions().at(2)->trigger();
    QCOMPARE(words("state"), QStringLiteral("2 settings, at least 20 s"));
    type("texts", QStringLiteral("4"));
    QTest::keyClick(part<QLineEdit>("texts"), Qt::Key_Return);
    QCOMPARE(m_requests, (QVector<Request>{{{16, 64}, {2}, {4}, 10, {QStringLiteral("a & b")}, false}}));
  }

  void selfTestHasNoRivals() {
    part<QPushButton>("against")->menu()->actions().at(1)->trigger();
    QCOMPARE(part<QPushButton>("against")->text(), QStringLiteral("dense stand-ins + bert"));
    m_view->setOpenModels({QStringLiteral("other"), QStringLiteral("bert")});
    QCOMPARE(part<QPushButton>("against")->text(), QStringLiteral("dense stand-ins + bert"));
    click("self-test");
    QCOMPARE(m_requests.size(), 1);
    QVERIFY(m_requests[0].selfTest);
    QVERIFY(m_requests[0].against.isEmpty());
  }

  void unreadableFieldsSaySo_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("tokens") << QByteArray("tokens") << "eight"
                            << "Tokens: give numbers such as 8, 32, 128.";
    QTest::newRow("threads") << QByteArray("threads") << "3"
                             << "Threads: give numbers from 1 to 2.";
    QTest::newRow("texts") << QByteArray("texts") << "0"
                           << "Texts: give numbers such as 1, 4.";
  }
  void unreadableFieldsSaySo() {
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    type(field.constData(), text);
    QCOMPARE(words("state"), said);
    QVERIFY(!part<QPushButton>("measure")->isEnabled());
    QTest::keyClick(part<QLineEdit>(field.constData()), Qt::Key_Return);
    QVERIFY(m_requests.isEmpty());
  }

  void machineDoesNotOverwriteTheUser() {
    m_view->setMachine(4);
    QCOMPARE(part<QLineEdit>("threads")->text(), QStringLiteral("1, 2, 4"));
    type("threads", QStringLiteral("3"));
    m_view->setMachine(8);
    QCOMPARE(part<QLineEdit>("threads")->text(), QStringLiteral("3"));
  }

  // ---- while it runs ---------------------------------------------------------------------------

  void runningOffersCancelAlone() {
    QSignalSpy cancelled(m_view.get(), &LatencyView::cancelRequested);
    QVERIFY(!part<QPushButton>("cancel")->isEnabled());
    m_view->setRunning(true);
    QVERIFY(!part<QPushButton>("measure")->isEnabled());
    QVERIFY(!part<QLineEdit>("tokens")->isEnabled());
    m_view->setProgress(0.25, QStringLiteral("dense-3072, 8 tokens"));
    QTRY_VERIFY(words("state").startsWith(QStringLiteral("dense-3072, 8 tokens · 25 % · ")));
    click("cancel");
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(words("state").startsWith(QStringLiteral("Stopping")));
    QVERIFY(!part<QPushButton>("cancel")->isEnabled());
    m_view->setRunning(false);
    QVERIFY(part<QPushButton>("measure")->isEnabled());
  }

  void partialFiguresWaitForTheNextRepaint() {
    m_view->setPartial(partial(4));
    QVERIFY(m_view->shownSeries().arms.isEmpty());  // nothing runs
    m_view->setRunning(true);
    m_view->setPartial(partial(5));
    QTRY_COMPARE(m_view->shownSeries().arms.size(), 4);
    m_view->setPartial(partial(6));
    QCoreApplication::processEvents();
    QCOMPARE(m_view->shownSeries().arms[0].milliseconds.size(), 5);
    m_view->setPartial(partial(7));
    QTRY_COMPARE(m_view->shownSeries().arms[0].milliseconds.size(), 7);
    QVERIFY(words("verdict").startsWith(QStringLiteral("Not decided yet: median of fff 3.")));
    QVERIFY(!part<QComboBox>("series")->isEnabled());
  }

  void failureKeepsTheLastGoodFigures() {
    m_view->setRun(test::run());
    const QString before = words("verdict");
    m_view->setRunning(true);
    m_view->setPartial(partial(5));
    QTRY_VERIFY(words("verdict") != before);
    m_view->setFailure(QStringLiteral("It failed."));
    m_view->setRunning(false);
    QCOMPARE(words("verdict"), before);
    QCOMPARE(m_view->findChild<NoticeBar*>()->sentence(), QStringLiteral("It failed."));
    m_view->setRunning(true);
    QVERIFY(m_view->findChild<NoticeBar*>()->sentence().isEmpty());
  }

  void whatWasMeasuredBeforeCancelStays() {
    m_view->setRun(test::run());
    view::LatencyRunItem stopped = test::run();
    stopped.complete = false;
    stopped.series.resize(2);
    stopped.series[1].complete = false;
    m_view->setRun(stopped);
    QCOMPARE(settings().size(), 2);
    QVERIFY(m_view->findChild<NoticeBar*>()->sentence().startsWith(QStringLiteral("Stopped.")));
    QVERIFY(words("caveat").startsWith(QStringLiteral("Stopped before its end.")));
    stopped.series.clear();
    m_view->setRun(stopped);
    QCOMPARE(settings().size(), 2);
    m_view->setRun({});
    QVERIFY(m_view->findChild<EmptyState*>()->isVisible());
  }

  // ---- the answer ------------------------------------------------------------------------------

  void saysTheAnswerInWords() {
    view::LatencyRunItem run = test::run();
    run.warnings = {QStringLiteral("The governor is powersave.")};
    m_view->setRun(run);
    QCOMPARE(words("verdict"),
             QStringLiteral("fff is 2.00 times faster than dense-3072 [1.95 .. 2.06], 70 rounds, "
                            "32 tokens · 1 thread · 1 text"));
    QCOMPARE(words("warnings"), QStringLiteral("⚠ The governor is powersave."));
    QVERIFY(words("conditions").contains(QStringLiteral("lyra")));
  }

  void manyConditionsAreFoldedUntilAskedFor() {
    view::LatencyRunItem run = test::run();
    for (const char16_t letter : u"abcde") {
      if (letter != 0) run.warnings.append(QString(QChar(letter)));
    }
    m_view->setRun(run);
    auto* more = part<QPushButton>("all warnings");
    QCOMPARE(words("warnings").count(QStringLiteral("⚠")), 2);
    QCOMPARE(more->text(), QStringLiteral("Show all conditions (3 more)"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(words("warnings").count(QStringLiteral("⚠")), 5);
    run.warnings = {QStringLiteral("a")};
    m_view->setRun(run);
    QVERIFY(!more->isVisible());
  }

  void choosersChangeSettingAndRival() {
    m_view->setRun(test::run());
    QCOMPARE(m_view->denseArm(), QStringLiteral("dense-3072"));
    QTest::keyClick(part<QComboBox>("arm"), Qt::Key_Down);
    QCOMPARE(m_view->denseArm(), QStringLiteral("dense-4095"));
    QVERIFY(words("verdict").startsWith(QStringLiteral("fff is 2.50 times faster than dense-4095")));
    QTest::keyClick(part<QComboBox>("series"), Qt::Key_Down);
    QCOMPARE(m_view->shownSeries().tokens, 128);
    QCOMPARE(m_view->denseArm(), QStringLiteral("dense-4095"));  // the choice stays
    m_view->setRun(test::run());
    QCOMPARE(m_view->shownSeries().tokens, 128);
  }

  void pastRunsCanBeChosen() {
    m_view->setPastRuns({test::pastRun()});
    QCOMPARE(m_view->shownSeries().tokens, 32);
    QVERIFY(words("caveat").startsWith(QStringLiteral("An earlier measurement, shown grey.")));
    m_view->setRun(test::run());
    QVERIFY(!words("caveat").startsWith(QStringLiteral("An earlier")));
    QCOMPARE(settings().size(), 12);
    QVERIFY(settings().last().endsWith(QStringLiteral(" — demo-fff, 2026-11-20, vega")));
    view::LatencyRunItem self = test::run();
    self.selfTest = true;
    m_view->setRun(self);
    QCOMPARE(settings().first(), QStringLiteral("8 tokens · 1 thread · 1 text (self-test)"));
    part<QComboBox>("series")->setCurrentIndex(11);
    QVERIFY(words("conditions").contains(QStringLiteral("vega")));
  }

  void commandIsCopied() {
    m_view->setRun(test::run());
    QSignalSpy copied(m_view.get(), &LatencyView::commandCopied);
    click("copy command");
    QCOMPARE(QApplication::clipboard()->text(), test::run().command);
    QCOMPARE(copied.count(), 1);
  }

  void tableHasTheSameSeries() {
    m_view->setRun(test::run());
    m_view->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* table = m_view->findChild<QTableView*>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("dense-3072"));
    click("copy table");
    const auto line = QStringLiteral("dense-3072\t8.000");
    QVERIFY(QApplication::clipboard()->text().contains(line));
    QApplication::clipboard()->clear();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    QVERIFY(QApplication::clipboard()->text().contains(line));
  }

  void everyPartHasAName() {
    m_view->setRun(test::run());
    m_view->setPastRuns({test::pastRun()});
    for (const QWidget* widget : m_view->findChildren<QWidget*>()) {
      if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      const bool named =
          !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
      const bool inner = qobject_cast<const QTabBar*>(widget) != nullptr ||
                         widget->parentWidget() == part<QWidget>("seconds");
      QVERIFY2(named || inner, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                          widget->objectName()));
    }
  }
};

UFB_TEST(TstLatencyView)
#include "tst_latency_view.moc"
