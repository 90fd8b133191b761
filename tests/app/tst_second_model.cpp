// SPDX-License-Identifier: MIT
// Two models in the service, with an engine that waits; and in the real window, over the real engine.
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>
#include <cmath>

#include "cli/cli_run.h"
#include "fake_engine.h"
#include "model_button.h"
#include "views/compare_agreement.h"
#include "views/compare_table.h"
#include "views/compare_view.h"
#include "views/notice_bar.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using ufb::test::Bench;
using ufb::test::kDense;
using ufb::test::kFff;

namespace {

const QString kCompare = QStringLiteral("compare");

CompareView* compareView(const Bench& bench) {
  return qobject_cast<CompareView*>(bench.window->views()->view(kCompare));
}

/// Both models have answered the text on show.
bool bothAnswered(const Bench& bench) {
  return bench.answered() && !bench.session().awaitsSecond() && bench.session().answerB() != nullptr;
}

ModelButton* secondButton(const Bench& bench) {
  return bench.window->findChild<ModelButton*>(QStringLiteral("second-model"));
}

/// One half of the table, word for word, against what the command says.
void compareHalf(const QAbstractItemModel& table, const nlohmann::json& side, int wordColumn) {
  const auto& candidates = side["candidates"];
  QVERIFY(table.rowCount() >= static_cast<int>(candidates.size()));
  for (int row = 0; row < static_cast<int>(candidates.size()); ++row) {
    const auto& wanted = candidates[static_cast<std::size_t>(row)];
    QCOMPARE(table.index(row, wordColumn).data().toString().toStdString(),
             wanted["token"].get<std::string>());
    const double shown = table.index(row, wordColumn + 1).data(Qt::UserRole + 1).toDouble();
    QVERIFY(std::abs(shown - wanted["probability"].get<double>()) < 1e-6);
  }
}

}  // namespace

class TstSecondModel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void typedSentenceShowsWhatTheCommandSays() {
    const QString sentence = QStringLiteral("The capital of France is <mask>.");
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.session().loadSecond(test::modelPath(kDense));
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
    QVERIFY(compareView(bench)->isVisible());  // it comes by itself with the first second model
    QVERIFY(bench.prompt()->hasFocus());
    QTest::keyClick(bench.prompt(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(bench.prompt(), sentence);
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
    const auto command = test::runCli({QStringLiteral("compare"), QStringLiteral("--against"), kDense,
                                       QStringLiteral("--json"), sentence})
                             .json();
    const auto& mask = command["masks"][0];
    const QAbstractItemModel* table = compareView(bench)->findChild<CompareTable*>()->model();
    compareHalf(*table, mask["a"], 1);
    compareHalf(*table, mask["b"], 4);
    QVERIFY(compareView(bench)->verdict().contains(
        QStringLiteral("%1 of the first 5 words").arg(mask["overlap"].get<int>())));
  }

  void swapExchangesBothWithoutLoading() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.session().loadSecond(test::modelPath(kDense));
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
    const QString bestA = bench.best();
    const double bestB = bench.session().answerB()->answer.prediction.masks[0].candidates[0].probability;
    QSignalSpy loads(&bench.session().service(), &InferenceService::loadStarted);
    QTest::mouseClick(bench.window->findChild<QToolButton*>(QStringLiteral("swap")), Qt::LeftButton);
    QCOMPARE(bench.session().model().name, kDense);
    QCOMPARE(bench.session().secondModel().name, kFff);
    QCOMPARE(bench.prediction().masks[0].candidates[0].probability, bestB);
    bench.prompt()->setText(QStringLiteral("The king and the <mask>."));
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
    QVERIFY(bench.session().answer().routing == nullptr);  // the dense model answers as A now
    QVERIFY(bench.session().answerB()->answer.routing != nullptr);
    QCOMPARE(loads.size(), 0);
    QVERIFY(!bestA.isEmpty());
  }

  void brokenSecondModelKeepsEverything() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.session().loadSecond(test::modelPath(kDense));
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
    bench.session().loadSecond(QStringLiteral("/no/such/model"));
    QTRY_VERIFY(!bench.window->notice()->details().isEmpty());
    QCOMPARE(bench.session().model().name, kFff);
    QCOMPARE(bench.session().secondModel().name, kDense);
    bench.prompt()->setText(QStringLiteral("The king and the <mask>."));
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
  }

  void noSecondModelIsNoCost() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    bench.session().loadSecond(QStringLiteral("b"));
    QTRY_VERIFY(bothAnswered(bench));
    QCOMPARE(engine->livingModels.load(), 2);
    QCOMPARE(bench.window->settings().secondModel(), QStringLiteral("b"));
    bench.window->findChild<QAction*>(QStringLiteral("no-second-model"))->trigger();
    QTRY_COMPARE(engine->livingModels.load(), 1);
    QVERIFY(bench.session().answerB() == nullptr);
    QVERIFY(bench.window->settings().secondModel().isEmpty());
    QVERIFY(!bench.window->findChild<QToolButton*>(QStringLiteral("swap"))->isEnabled());
    const auto before = engine->seenTexts().size();
    bench.session().setText(QStringLiteral("another text"));
    QTRY_VERIFY(bench.answered() || !bench.session().service().busy());
    QCOMPARE(engine->seenTexts().size(), before + 1);
  }

  void unloadingDuringTheLoadLeavesNone() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    engine->loads.close();
    bench.session().loadSecond(QStringLiteral("b"));
    QTRY_COMPARE(engine->loads.arrivals(), 2);
    bench.session().unloadSecond();
    engine->loads.open();
    QTRY_VERIFY(!bench.session().service().busy());
    QTest::qWait(50);
    QVERIFY(bench.session().secondModel().name.isEmpty());
    QCOMPARE(engine->livingModels.load(), 1);
    QVERIFY(secondButton(bench)->text().contains(QLatin1String("(none)")));
  }

  void firstAnswerDoesNotWaitForTheSecondModel() {
    const auto engine = std::make_shared<test::FakeEngine>();
    MainWindow window{Settings(), test::fakeLoader(engine)};
    StartOptions options;
    options.model = QStringLiteral("a");
    options.against = QStringLiteral("b");
    options.text = QStringLiteral("text");
    engine->analyses.close();
    window.start(options);
    QTRY_COMPARE(engine->analyses.arrivals(), 1);
    QCOMPARE(engine->loads.arrivals(), 1);
    engine->analyses.open();
    QTRY_COMPARE(window.session().secondModel().name, QStringLiteral("b"));
    QTRY_VERIFY(window.session().answerB() != nullptr);
  }

  void modelDroppedOnTheSecondButtonIsTheSecond() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    test::dropPath(secondButton(bench), QStringLiteral("/dropped"));
    QTRY_COMPARE(bench.session().secondModel().name, QStringLiteral("/dropped"));
    QCOMPARE(bench.session().model().name, QStringLiteral("a"));
  }

  void countRunsBesideTypingAndKeepsWhatItHas() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20'000; ++i) file.write("The king and the queen saw the river.\n");
    file.close();
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.session().loadSecond(test::modelPath(kDense));
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
    InferenceService& service = bench.session().service();
    CompareAgreement* agreement = compareView(bench)->agreement();
    QSignalSpy progress(&service, &InferenceService::agreementProgress);
    QSignalSpy finished(&service, &InferenceService::agreementFinished);
    service.requestAgreement(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 1, 60'000);
    bench.prompt()->setText(QStringLiteral("The capital of France is <mask>."));
    QTRY_VERIFY_WITH_TIMEOUT(bothAnswered(bench), 60'000);
    QVERIFY(service.counting());
    Q_EMIT agreement->cancelRequested();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto counted = finished[0][0].value<view::AgreementItem>();
    QVERIFY(!counted.complete);
    QVERIFY(counted.masks > 0);
    QVERIFY(counted.linesRead < 20'000);
    QVERIFY2(agreement->sentence().contains(QLatin1String("text.txt")), qPrintable(agreement->sentence()));
    QVERIFY(!agreement->running());
  }
};

UFB_TEST(TstSecondModel)
#include "tst_second_model.moc"
