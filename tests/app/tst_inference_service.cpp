// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>
#include <set>

#include "fake_engine.h"
#include "inference/inference_service.h"
#include "warnings.h"

using namespace ufb;
using Urgency = InferenceService::Urgency;

namespace {

/// A service over the fake engine, with everything that it reports.
struct Bench {
  std::shared_ptr<test::FakeEngine> engine = std::make_shared<test::FakeEngine>();
  std::unique_ptr<InferenceService> service = std::make_unique<InferenceService>(test::fakeLoader(engine));
  QStringList loaded;
  QStringList answers;  ///< "model: text"
  QVector<Error> loadErrors;
  QVector<Error> analysisErrors;
  int cancelledLoads = 0;

  Bench() {
    auto* s = service.get();
    QObject::connect(s, &InferenceService::modelLoaded, s,
                     [this](const view::ModelItem& model) { loaded.append(model.name); });
    QObject::connect(s, &InferenceService::loadFailed, s,
                     [this](const QString&, const Error& error) { loadErrors.append(error); });
    QObject::connect(s, &InferenceService::loadCancelled, s, [this] { ++cancelledLoads; });
    QObject::connect(s, &InferenceService::analysisReady, s, [this](const Answer& answer) {
      answers.append(answer.device + QStringLiteral(": ") + answer.prediction.text);
    });
    QObject::connect(s, &InferenceService::analysisFailed, s,
                     [this](const Error& error) { analysisErrors.append(error); });
  }
  void load(const char* name) const { service->requestLoad(QString::fromLatin1(name)); }
  void ask(const char* text, Urgency urgency = Urgency::Now) const {
    service->requestAnalysis({QString::fromLatin1(text), {}}, urgency);
  }
};

}  // namespace

class TstInferenceService : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void answersTheTextAskedFor() {
    Bench bench;
    bench.load("a");
    bench.ask("hello");
    QTRY_COMPARE(bench.answers, QStringList(QStringLiteral("a: hello")));
    QCOMPARE(bench.loaded, QStringList(QStringLiteral("a")));
    QVERIFY(!bench.service->busy());
  }

  void textBeforeAnyModelWaitsForOne() {
    Bench bench;
    bench.ask("early");
    QTest::qWait(1);
    QVERIFY(bench.engine->seenTexts().empty());
    QVERIFY(!bench.service->busy());  // nothing runs that could end
    bench.load("a");
    QTRY_COMPARE(bench.answers, QStringList(QStringLiteral("a: early")));
  }

  void latestTextWins() {
    Bench bench;
    bench.load("a");
    QTRY_COMPARE(bench.loaded.size(), 1);
    bench.engine->analyses.close();
    bench.ask("first");
    QTRY_COMPARE(bench.engine->analyses.arrivals(), 1);
    bench.ask("second");
    bench.ask("third");
    bench.engine->analyses.open();
    QTRY_COMPARE(bench.answers, QStringList(QStringLiteral("a: third")));
    QTRY_VERIFY(!bench.service->busy());
    QCOMPARE(bench.answers.size(), 1);
  }

  void typingIsDebounced() {
    Bench bench;
    bench.load("a");
    QTRY_COMPARE(bench.loaded.size(), 1);
    for (const char* text : {"h", "he", "hel", "hell", "hello"}) bench.ask(text, Urgency::Typed);
    QVERIFY(bench.service->busy());
    QTRY_COMPARE(bench.answers, QStringList(QStringLiteral("a: hello")));
    QCOMPARE(bench.engine->seenTexts(), std::vector<std::string>{"hello"});
  }

  void latestLoadWins() {
    Bench bench;
    bench.engine->loads.close();
    bench.load("a");
    QTRY_COMPARE(bench.engine->loads.arrivals(), 1);
    bench.load("b");
    bench.engine->loads.open();
    QTRY_COMPARE(bench.loaded, QStringList(QStringLiteral("b")));
    QTRY_VERIFY(!bench.service->busy());
    QCOMPARE(bench.cancelledLoads, 0);
  }

  void modelThatWasCompleteBeforeAFailedLoadIsAnnounced() {
    Bench bench;
    bench.load("a");
    QTRY_COMPARE(bench.engine->livingModels.load(), 1);  // complete, but its outcome is not delivered yet
    bench.load("missing");
    QTRY_COMPARE(bench.loadErrors.size(), 1);
    QCOMPARE(bench.loaded, QStringList(QStringLiteral("a")));
  }

  void failedLoadKeepsTheModel_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("refused") << QByteArray("missing") << static_cast<int>(ErrorCode::FileNotFound);
    QTest::newRow("exception") << QByteArray("throw") << static_cast<int>(ErrorCode::Internal);
  }
  void failedLoadKeepsTheModel() {
    QFETCH(QByteArray, path);
    QFETCH(int, code);
    Bench bench;
    bench.load("a");
    QTRY_COMPARE(bench.loaded.size(), 1);
    bench.load(path.constData());
    QTRY_COMPARE(bench.loadErrors.size(), 1);
    QCOMPARE(static_cast<int>(bench.loadErrors[0].code), code);
    bench.ask("still there?");
    QTRY_COMPARE(bench.answers, QStringList(QStringLiteral("a: still there?")));
  }

  void textTypedDuringALoadIsAnsweredAfterIt_data() {
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<QString>("answer");
    QTest::newRow("load succeeds") << QByteArray("b") << false << QStringLiteral("b: typed");
    QTest::newRow("load fails") << QByteArray("missing") << false << QStringLiteral("a: typed");
    QTest::newRow("load is cancelled") << QByteArray("b") << true << QStringLiteral("a: typed");
  }
  void textTypedDuringALoadIsAnsweredAfterIt() {
    QFETCH(QByteArray, next);
    QFETCH(bool, cancel);
    QFETCH(QString, answer);
    Bench bench;
    bench.load("a");
    QTRY_COMPARE(bench.loaded.size(), 1);
    bench.engine->loads.close();
    bench.load(next.constData());
    QTRY_COMPARE(bench.engine->loads.arrivals(), 2);
    bench.ask("typed", Urgency::Typed);
    QTest::qWait(60);  // longer than the debounce: the text must wait for the load, not for the timer
    QVERIFY(bench.answers.isEmpty());
    if (cancel) {
      bench.service->cancel();
    } else {
      bench.engine->loads.open();
    }
    QTRY_COMPARE(bench.answers, QStringList(answer));
    QCOMPARE(bench.cancelledLoads, cancel ? 1 : 0);
    QTRY_VERIFY(!bench.service->busy());
  }

  void failedAnalysisIsReported_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("refused") << QByteArray("refuse") << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("exception") << QByteArray("throw") << static_cast<int>(ErrorCode::Internal);
  }
  void failedAnalysisIsReported() {
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    Bench bench;
    bench.load("a");
    bench.ask(text.constData());
    QTRY_COMPARE(bench.analysisErrors.size(), 1);
    QCOMPARE(static_cast<int>(bench.analysisErrors[0].code), code);
    bench.ask("fine again");
    QTRY_COMPARE(bench.answers, QStringList(QStringLiteral("a: fine again")));
  }

  void cancelledAnalysisIsNoError() {
    Bench bench;
    bench.load("a");
    QTRY_COMPARE(bench.loaded.size(), 1);
    bench.engine->analyses.close();
    bench.ask("never");
    QTRY_COMPARE(bench.engine->analyses.arrivals(), 1);
    bench.service->cancel();
    QTRY_VERIFY(!bench.service->busy());
    QVERIFY(bench.answers.isEmpty());
    QVERIFY(bench.analysisErrors.isEmpty());
  }

  void busyFollowsTheWork() {
    Bench bench;
    QSignalSpy busy(bench.service.get(), &InferenceService::busyChanged);
    bench.load("a");
    QVERIFY(bench.service->busy());
    QVERIFY(bench.service->loading());
    QTRY_VERIFY(!bench.service->busy());
    QCOMPARE(busy.size(), 2);
  }

  void progressIsThrottled() {
    Bench bench;
    QSignalSpy progress(bench.service.get(), &InferenceService::loadProgress);
    QElapsedTimer clock;
    clock.start();
    bench.load("many-steps");
    QTRY_COMPARE(bench.loaded.size(), 1);
    QVERIFY(progress.size() >= 1);
    QCOMPARE_LE(progress.size(), clock.elapsed() / 33 + 1);
  }

  void closingWhileBusyStopsAndWaits_data() {
    QTest::addColumn<bool>("loading");
    QTest::newRow("during a load") << true;
    QTest::newRow("during an analysis") << false;
  }
  void closingWhileBusyStopsAndWaits() {
    QFETCH(bool, loading);
    Bench bench;
    bench.load("a");
    QTRY_COMPARE(bench.loaded.size(), 1);
    test::Gate& gate = loading ? bench.engine->loads : bench.engine->analyses;
    const int before = gate.arrivals();
    gate.close();
    if (loading) {
      bench.load("b");
    } else {
      bench.ask("endless");
    }
    QTRY_COMPARE(gate.arrivals(), before + 1);
    bench.service.reset();
    QCOMPARE(bench.engine->livingModels.load(), 0);
  }

  void engineIsUsedOnOneThreadOnly() {
    Bench bench;
    bench.load("a");
    bench.ask("text");
    QTRY_COMPARE(bench.answers.size(), 1);
    bench.load("b");
    QTRY_COMPARE(bench.loaded.size(), 2);
    bench.service.reset();
    const std::set<std::thread::id> threads(bench.engine->threads.begin(), bench.engine->threads.end());
    QCOMPARE(threads.size(), std::size_t{1});
    QVERIFY(*threads.begin() != std::this_thread::get_id());
  }

  void describesTheMachine() {
    Bench bench;
    MachineItem machine;
    QObject::connect(bench.service.get(), &InferenceService::machineDescribed, bench.service.get(),
                     [&](const MachineItem& item) { machine = item; });
    bench.service->requestMachine();
    QTRY_VERIFY(!machine.processor.isEmpty());
    QVERIFY(machine.physicalCores >= 1);
    QVERIFY(!machine.bundledModels.isEmpty());
  }
};

UFB_TEST(TstInferenceService)
#include "tst_inference_service.moc"
