// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <QtTest>

#include "bench/bench_environment.h"
#include "bench/device_figures.h"
#include "ffn_bench_runs.h"

using namespace ufb;
using namespace ufb::bench;

namespace {

DeviceLimits limits() {
  DeviceLimits limits;
  limits.ceilings.copyGigabytesPerSecond = 1000;
  limits.ceilings.cacheGigabytesPerSecond = 4000;
  limits.ceilings.fmaGflops = 50e3;
  limits.ceilings.bf16Gflops = 800e3;
  limits.ceilings.launchMicroseconds = 2;
  limits.ceilings.replayMicroseconds = 3;
  limits.cacheBytes = 40e6;
  return limits;
}

/// The published layer at so many tokens, routing spread out.
DeviceWork work(double tokens, double distinct) {
  DeviceWork work;
  work.traffic.rowBytesOnce = distinct * 768 * 8;
  work.traffic.rowBytesPerVisit = tokens * 12 * 768 * 8;
  work.traffic.activationBytes = tokens * 768 * 8;
  work.traffic.operations = tokens * 12 * 768 * 4;
  work.workingSet = work.traffic.rowBytesOnce + 2 * work.traffic.activationBytes;
  return work;
}

/// Rounds of two arms that take constant times.
BenchSeries rounds(std::vector<std::pair<std::string, double>> arms) {
  BenchSeries series;
  for (std::size_t arm = 0; arm < arms.size(); ++arm) {
    BenchArm described;
    described.name = arms[arm].first;
    described.summary.median = arms[arm].second;
    described.summary.n = 20;
    series.arms.push_back(described);
    for (int round = 0; round < 20; ++round) {
      BenchSample sample;
      sample.arm = static_cast<int>(arm);
      sample.round = round;
      sample.microseconds = arms[arm].second * (1 + 0.001 * (round % 3));
      series.samples.push_back(sample);
    }
  }
  return series;
}

DeviceContestant contestant(const std::string& name, const std::string& kind) {
  DeviceContestant made;
  made.name = name;
  made.kind = kind;
  return made;
}

}  // namespace

/// What a device's figures are held against, by numbers that can be checked by hand.
class TstDeviceFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void boundIsThatOfTheSlowerNeed() {
    const DeviceWork large = work(16384, 4095);
    // 25 MB of rows and 101 MB of states do not fit the cache.
    QVERIFY(test::close(boundMicroseconds(limits(), large, Precision::F32),
                        (large.traffic.rowBytesOnce + large.traffic.activationBytes) / 1e6));
    QVERIFY(test::close(visitBoundMicroseconds(limits(), large, Precision::F32),
                        (large.traffic.rowBytesPerVisit + large.traffic.activationBytes) / 4e6));
    DeviceLimits slow = limits();
    slow.ceilings.fmaGflops = 1;
    QVERIFY(test::close(boundMicroseconds(slow, large, Precision::F32), large.traffic.operations / 1e3));
  }

  void whatFitsTheCacheIsReadFromIt() {
    const DeviceWork small = work(128, 700);
    const double bytes = small.traffic.rowBytesOnce + small.traffic.activationBytes;
    QVERIFY(test::close(boundMicroseconds(limits(), small, Precision::F32), bytes / 4e6));
    DeviceLimits cold = limits();
    cold.cold = true;
    QVERIFY(test::close(boundMicroseconds(cold, small, Precision::F32), bytes / 1e6));
  }

  void nothingMeasuredBoundsNothing() {
    QCOMPARE(boundMicroseconds({}, work(1, 12), Precision::F32), 0.0);
    QCOMPARE(visitBoundMicroseconds({}, work(1, 12), Precision::BF16), 0.0);
  }

  /// Two products cannot be started in less time, however small they are.
  void denseLayersAreStartedTwice() {
    const DeviceWork tiny = work(1, 12);
    QCOMPARE(denseBoundMicroseconds(limits(), tiny, Precision::F32, false), 4.0);
    QCOMPARE(denseBoundMicroseconds(limits(), tiny, Precision::F32, true), 3.0);
  }

  void peaksArePerPrecision() {
    QCOMPARE(peakGflops(limits().ceilings, Precision::F32), 50e3);
    QCOMPARE(peakGflops(limits().ceilings, Precision::BF16), 800e3);
    QCOMPARE(peakGflops(limits().ceilings, Precision::F16), 0.0);
  }

  void slowDenseRivalNamesNoWinner_data() {
    QTest::addColumn<double>("microseconds");
    QTest::addColumn<bool>("fair");
    QTest::newRow("at its bound") << 6.0 << true;
    QTest::newRow("far above it") << 9.0 << false;
  }
  void slowDenseRivalNamesNoWinner() {
    QFETCH(double, microseconds);
    QFETCH(bool, fair);
    BenchSeries series = rounds({{"fff-sparse", 2}, {"fff-sparse-again", 2}, {"dense-9", microseconds}});
    const auto weights = makeDenseWeights(4, 9, 1);
    std::vector<DeviceContestant> arms{contestant("fff-sparse", "fff"), contestant("fff-sparse-again", "a/a"),
                                       contestant("dense-9", "dense")};
    arms[2].arm.dense = weights.get();
    arms[2].arm.precision = Precision::BF16;
    fillDeviceRatios(series, arms, {work(1, 12), work(1, 12), work(1, 12)}, limits(), 1);
    QCOMPARE(series.ratios.size(), std::size_t{1});
    const BenchRatio& ratio = series.ratios.front();
    QVERIFY(test::close(ratio.median, microseconds / 2));
    if (deviceWinnerRefusal().empty()) QCOMPARE(!ratio.winner.empty(), fair);
    QVERIFY(!ratio.caveat.empty());
    if (!ratio.winner.empty()) QVERIFY(ratio.caveat.find("16 is the fair width") != std::string::npos);
  }

  void noiseOfBothFormsCounts() {
    BenchSeries series = rounds({{"fff-sparse", 2},
                                 {"fff-sparse-again", 2},
                                 {"fff-sparse-graph", 1},
                                 {"fff-sparse-graph-again", 1.5}});
    std::vector<DeviceContestant> arms{contestant("fff-sparse", "fff"), contestant("fff-sparse-again", "a/a"),
                                       contestant("fff-sparse-graph", "fff"),
                                       contestant("fff-sparse-graph-again", "a/a")};
    for (std::size_t i : {2, 3}) {
      arms[i].graphs = std::make_shared<std::vector<std::unique_ptr<DeviceGraph>>>();
    }
    fillDeviceRatios(series, arms, std::vector<DeviceWork>(4, work(1, 12)), limits(), 1);
    QVERIFY(series.noiseFloorHigh > 1.49 && series.noiseFloorLow <= 1);
    QCOMPARE(series.ratios.size(), std::size_t{1});
    QCOMPARE(series.ratios.front().over, std::string("fff-sparse"));
  }

  void setsAreFewAndRoundedAsOnTheDevice() {
    FfnBenchOptions options;
    options.width = 16;
    FfnSubject subject;
    subject.layer = syntheticFffLayer(16, 3, 1, 1);
    const DeviceInputs inputs = makeDeviceInputs(subject, options, 1, Precision::BF16, at::kCPU);
    QCOMPARE(inputs.device.size(), std::size_t{64});
    QCOMPARE(inputs.host.size(), inputs.device.size());
    QCOMPARE(inputs.all.size(0), std::int64_t{64});
    QVERIFY(inputs.device[3].scalar_type() == at::kBFloat16);
    QVERIFY(at::equal(inputs.device[3].to(at::kFloat), inputs.host[3]));
  }
};

UFB_TEST(TstDeviceFigures)
#include "tst_device_figures.moc"
