// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <QtTest>

#include "bench/device_ffn_bench.h"
#include "ffn_bench_runs.h"
#include "pretended_device.h"

using namespace ufb;
using namespace ufb::bench;
using namespace ufb::test;

namespace {

FfnBenchOptions onDevice() {
  FfnBenchOptions options = tiny();
  options.device = "cuda:0";
  options.precisions = {"f32"};
  options.threads = {1};
  options.tokens = {5};
  options.secondsPerSeries = 0.02;
  return options;
}

Result<FfnBenchReport> run(const FfnBenchOptions& options, PretendedDevice& device) {
  const c10::InferenceMode inference;
  return benchFfnOnDevice(options, device);
}

QStringList names(const BenchSeries& series) {
  QStringList list;
  for (const BenchArm& arm : series.arms) list.append(QString::fromStdString(arm.name));
  return list;
}

QStringList ratios(const BenchSeries& series, const std::string& of) {
  QStringList list;
  for (const BenchRatio& ratio : series.ratios) {
    if (ratio.of == of) list.append(QString::fromStdString(ratio.over));
  }
  return list;
}

QStringList words(const char* text) {
  return QString::fromLatin1(text).split(QLatin1Char(' '));
}

}  // namespace

/// The series of a layer on a device, told by a device that only pretends to be one.
class TstDeviceFfnBench : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyArmIsTimedPlainAndReplayed() {
    PretendedDevice device;
    const auto report = run(onDevice(), device);
    QVERIFY2(report, report ? "" : report.error().sentence().c_str());
    QCOMPARE(report->series.size(), std::size_t{1});
    const BenchSeries& series = report->series.front();
    QVERIFY(isWhole(series));
    QCOMPARE(series.device, std::string("cuda:0"));
    QCOMPARE(series.precision, std::string("f32"));
    const QStringList plain = words(
        "fff-sparse fff-sparse-again fff-sparse-traced fff-naive fff-batched-matmul dense-12 dense-12-tf32 "
        "dense-12-fused-gelu dense-12-naive");
    QStringList all = plain;
    for (const QString& name : plain) {
      all.append(name.endsWith(QLatin1String("-again")) ? QStringLiteral("fff-sparse-graph-again")
                                                        : name + QStringLiteral("-graph"));
    }
    QCOMPARE(names(series), all);
    QCOMPARE(armOf(series, "fff-sparse-graph-again").kind, std::string("a/a"));
    QCOMPARE(armOf(series, "dense-12-tf32").precision, std::string("tf32"));
    QVERIFY(device.captured > 0 && device.waits > 0 && device.emptied == 0);
  }

  void formsAreComparedWithTheirLike() {
    PretendedDevice device;
    const auto report = run(onDevice(), device);
    const BenchSeries& series = report->series.front();
    QCOMPARE(ratios(series, "fff-sparse"),
             words("fff-sparse-traced fff-naive fff-batched-matmul dense-12 dense-12-tf32 "
                   "dense-12-fused-gelu dense-12-naive"));
    QCOMPARE(
        ratios(series, "fff-sparse-graph"),
        words("fff-sparse fff-sparse-traced-graph fff-naive-graph fff-batched-matmul-graph dense-12-graph "
              "dense-12-tf32-graph dense-12-fused-gelu-graph dense-12-naive-graph"));
  }

  void largeBatchesAreReplayedOnRequestAlone() {
    PretendedDevice device;
    FfnBenchOptions options = onDevice();
    options.tokens = {129};
    options.rivals = false;
    QCOMPARE(names(run(options, device)->series.front()),
             words("fff-sparse fff-sparse-again fff-sparse-traced dense-12 dense-12-tf32"));
    QCOMPARE(device.captured, 0);
    options.graphs = true;
    QVERIFY(names(run(options, device)->series.front()).contains(QStringLiteral("dense-12-graph")));
  }

  /// Every arm is checked on several inputs, the second of which a forgotten copy would spoil.
  void loneTokensAgree() {
    PretendedDevice device;
    FfnBenchOptions options = onDevice();
    options.tokens = {1};
    const auto report = run(options, device);
    QVERIFY2(report, report ? "" : report.error().sentence().c_str());
    QCOMPARE(report->series.front().distinctNodes, 4);
  }

  void wrongArmEndsTheRun() {
    PretendedDevice device;
    device.wrong = 0.01;
    const auto report = run(onDevice(), device);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Internal);
    QCOMPARE(report.error().subject, std::string("fff-naive"));
  }

  void whatCannotBeCapturedIsNoted() {
    PretendedDevice device;
    device.captures = false;
    const auto report = run(onDevice(), device);
    QVERIFY(report.has_value());
    QVERIFY(!names(report->series.front()).join(QLatin1Char(' ')).contains(QLatin1String("-graph")));
    const auto& warnings = report->environment.warnings;
    const auto noted = [](const std::string& warning) {
      return warning.find("fff-sparse cannot be captured into a graph: nothing can be captured here") !=
             std::string::npos;
    };
    QVERIFY(std::any_of(warnings.begin(), warnings.end(), noted));
  }

  void coldSamplesAreSingleCalls() {
    PretendedDevice device;
    FfnBenchOptions options = onDevice();
    options.cold = true;
    const auto report = run(options, device);
    for (const BenchSample& sample : report->series.front().samples) QCOMPARE(sample.repeats, 1);
    QVERIFY(device.emptied >= static_cast<int>(report->series.front().samples.size()));
    QVERIFY(report->subject.find("cold: ") != std::string::npos);
  }

  void trafficFollowsFromTheShape() {
    PretendedDevice device;
    device.ceilings.fmaGflops = 500;
    const auto report = run(onDevice(), device);
    const BenchArm& fff = armOf(report->series.front(), "fff-sparse");
    QVERIFY(fff.traffic.has_value());
    // 5 tokens, 4 levels, an in-row and an out-row of 32 floats each.
    QCOMPARE(fff.traffic->rowBytesPerVisit, 5.0 * 4 * 2 * 32 * 4);
    QCOMPARE(fff.traffic->activationBytes, 2.0 * 5 * 32 * 4);
    QCOMPARE(fff.traffic->operations, 4.0 * 5 * 4 * 32);
    QVERIFY(fff.traffic->rowBytesOnce < fff.traffic->rowBytesPerVisit);
    QCOMPARE(fff.traffic->rowBytesOnce, 2.0 * 32 * 4 * report->series.front().distinctNodes);
    // All of it fits the cache: 100 GB/s.
    const double bytes = fff.traffic->rowBytesOnce + fff.traffic->activationBytes;
    QVERIFY(close(fff.boundMicroseconds.value(), bytes / 100e3));
    QVERIFY(close(fff.percentOfBound.value(), 100 * bytes / 100e3 / fff.summary.median));
    const BenchArm& dense = armOf(report->series.front(), "dense-12");
    QCOMPARE(dense.traffic->rowBytesOnce, 2.0 * 12 * 32 * 4);
    QCOMPARE(dense.traffic->operations, 4.0 * 5 * 12 * 32);
    QVERIFY(close(dense.percentOfPeak.value(), dense.gflops / 5));
    QVERIFY(!armOf(report->series.front(), "dense-12-tf32").percentOfPeak);
  }

  void stopKeepsWholeSeries() {
    PretendedDevice device;
    FfnBenchOptions options = onDevice();
    std::stop_source source;
    options.stop = source.get_token();
    options.tokens = {5, 6};
    options.progress = [&](double fraction, const std::string&) {
      if (fraction >= 0.5) source.request_stop();
    };
    const auto report = run(options, device);
    QVERIFY(report.has_value());
    QVERIFY(!report->complete);
    QCOMPARE(report->series.size(), std::size_t{1});
  }

  void optionsOfTheOtherPlaceAreRefused() {
    FfnBenchOptions options = onDevice();
    options.weights = "bf16";
    QCOMPARE(benchFfn(options).error().subject, std::string("weights"));
    options = onDevice();
    options.threads = {1, 2};
    QCOMPARE(benchFfn(options).error().subject, std::string("threads"));
    options = onDevice();
    options.precisions = {"f64"};
    QCOMPARE(benchFfn(options).error().subject, std::string("precision"));
    options.precisions.clear();
    QVERIFY(!benchFfn(options));
  }

  /// Without a card, or with one of another number.
  void absentDeviceIsASentence() {
    FfnBenchOptions options = onDevice();
    options.device = "cuda:99";
    const auto report = benchFfn(options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DeviceUnavailable);
  }
};

UFB_TEST(TstDeviceFfnBench)
#include "tst_device_ffn_bench.moc"
