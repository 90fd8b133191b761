// SPDX-License-Identifier: MIT
#include <QtTest>

#include "fake_engine.h"
#include "inference/inference_service.h"
#include "inference/measurement_service.h"
#include "measurement_sample.h"
#include "warnings.h"

using namespace ufb;

namespace {

/// Measures by waiting at a gate: what it gives is the sample report, incomplete if it was stopped.
struct Bench {
  std::shared_ptr<test::FakeEngine> engine = std::make_shared<test::FakeEngine>();
  test::Gate gate;
  QTemporaryDir folder;
  InferenceService inference{test::fakeLoader(engine)};
  MeasurementService service{inference, MeasurementStore(folder.path()), measurer()};
  QStringList measuredModels;
  QVector<view::LatencyRunItem> runs;
  QVector<view::LatencyRunItem> past;
  QVector<Error> errors;
  QVector<Error> keepErrors;
  QStringList progress;
  int partial = 0;

  Bench() {
    QObject::connect(&service, &MeasurementService::finished, &inference,
                     [this](const view::LatencyRunItem& run) { runs.append(run); });
    QObject::connect(&service, &MeasurementService::failed, &inference,
                     [this](const Error& error) { errors.append(error); });
    QObject::connect(&service, &MeasurementService::notKept, &inference,
                     [this](const Error& error) { keepErrors.append(error); });
    QObject::connect(&service, &MeasurementService::measured, &inference, [this] { ++partial; });
    QObject::connect(&service, &MeasurementService::progressed, &inference,
                     [this](double, const QString& what) { progress.append(what); });
    QObject::connect(&service, &MeasurementService::pastRead, &inference,
                     [this](const QVector<view::LatencyRunItem>& read) { past = read; });
  }
  ~Bench() { gate.open(); }

  ModelMeasurer measurer() {
    return [this](const Model& model, const ModelBenchOptions& options) -> Result<ModelBenchReport> {
      measuredModels.append(QString::fromStdString(model.info().name));
      options.progress(0.5, "32 tokens");
      options.partial(sampleReport().series.front());
      if (model.info().name == "refuses") return failure(ErrorCode::InvalidArgument, "texts", "refused");
      if (model.info().name == "throws") throw std::runtime_error("thrown on purpose");
      ModelBenchReport report = sampleReport();
      report.options = options;
      report.complete = gate.pass(options.stop);
      return report;
    };
  }
  void load(const char* name) {
    inference.requestLoad(QString::fromLatin1(name));
    QTRY_VERIFY(!inference.busy());
  }
};

}  // namespace

class TstMeasurementService : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void measuresTheOpenModelAndKeepsTheResult() {
    Bench bench;
    bench.load("a");
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    QVERIFY(bench.service.measuring());
    QTRY_COMPARE(bench.runs.size(), 1);
    QVERIFY(!bench.service.measuring());
    QCOMPARE(bench.measuredModels, QStringList{QStringLiteral("a")});
    QCOMPARE(bench.progress, QStringList{QStringLiteral("32 tokens")});
    QCOMPARE(bench.partial, 1);
    bench.service.requestPast();
    QTRY_COMPARE(bench.past.size(), 1);
    QCOMPARE(bench.past.constFirst().id, bench.runs.constFirst().id);
  }

  void cancelKeepsWhatWasMeasured() {
    Bench bench;
    bench.load("a");
    bench.gate.close();
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    QTRY_COMPARE(bench.gate.arrivals(), 1);
    bench.service.cancel();
    QTRY_COMPARE(bench.runs.size(), 1);
    QVERIFY(!bench.runs.constFirst().complete);
    QCOMPARE(bench.runs.constFirst().series.size(), 1);
  }

  void secondStartWhileMeasuringIsIgnored() {
    Bench bench;
    bench.load("a");
    bench.gate.close();
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    QTRY_COMPARE(bench.gate.arrivals(), 1);
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    bench.gate.open();
    QTRY_COMPARE(bench.runs.size(), 1);
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    QTRY_COMPARE(bench.runs.size(), 2);
    QCOMPARE(bench.measuredModels.size(), 2);
  }

  void predictionsWaitAndThenCome() {
    Bench bench;
    bench.load("a");
    bench.gate.close();
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    QTRY_COMPARE(bench.gate.arrivals(), 1);
    bench.inference.requestAnalysis({QStringLiteral("hello"), {}});
    QTest::qWait(50);
    QVERIFY(bench.engine->seenTexts().empty());
    bench.gate.open();
    QTRY_COMPARE(bench.engine->seenTexts().size(), std::size_t{1});
  }

  void failureIsReported_data() {
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("words");
    QTest::newRow("no model") << QByteArray() << QStringLiteral("no model is open");
    QTest::newRow("refused") << QByteArray("refuses") << QStringLiteral("refused");
    QTest::newRow("exception") << QByteArray("throws") << QStringLiteral("thrown on purpose");
  }

  void failureIsReported() {
    QFETCH(const QByteArray, model);
    QFETCH(const QString, words);
    Bench bench;
    if (!model.isEmpty()) bench.load(model.constData());
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    QTRY_COMPARE(bench.errors.size(), 1);
    QVERIFY(QString::fromStdString(bench.errors.constFirst().sentence()).contains(words));
    QVERIFY(!bench.service.measuring());
  }

  void whatCannotBeWrittenIsShownAllTheSame() {
    Bench bench;
    bench.load("a");
    QVERIFY(bench.folder.remove());
    QFile inTheWay(bench.folder.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    bench.service.start({{32}, {1}, {1}, 0.5, {}, false});
    QTRY_COMPARE(bench.runs.size(), 1);
    QCOMPARE(bench.keepErrors.size(), 1);
    QCOMPARE(bench.keepErrors.constFirst().code, ErrorCode::WriteFailed);
    inTheWay.remove();
  }

  void endingWhileMeasuringStopsIt() {
    auto bench = std::make_unique<Bench>();
    bench->load("a");
    bench->gate.close();
    bench->service.start({{32}, {1}, {1}, 0.5, {}, false});
    QTRY_COMPARE(bench->gate.arrivals(), 1);
    const auto engine = bench->engine;
    // The gate stays shut: only the stop can end the measurement.
    bench->service.cancel();
    bench.reset();
    QCOMPARE(engine->livingModels.load(), 0);
  }
};

UFB_TEST(TstMeasurementService)
#include "tst_measurement_service.moc"
