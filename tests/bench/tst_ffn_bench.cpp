// SPDX-License-Identifier: MIT
#include <QtTest>

#include "ffn_bench_runs.h"

using namespace ufb;
using namespace ufb::test;

/// The whole benchmark on a layer so small that it takes no time. Nothing here looks at how fast anything
/// was.
class TstFfnBench : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    auto run = benchFfn(tiny());
    QVERIFY2(run.has_value(), run ? "" : run.error().sentence().c_str());
    m_report = std::move(*run);
  }

  void everySettingHasAWholeSeries() {
    QVERIFY(m_report.complete);
    QCOMPARE(m_report.series.size(), std::size_t{4});
    const int tokens[] = {1, 5, 1, 5};
    for (std::size_t i = 0; i < 4; ++i) {
      const BenchSeries& series = m_report.series[i];
      QCOMPARE(series.scope, std::string("ffn-layer"));
      QCOMPARE(series.tokens, tokens[i]);
      QCOMPARE(series.threads, i < 2 ? 1 : 2);
      QVERIFY(isWhole(series));
      QVERIFY(armOf(series, "fff-sparse").summary.n >= 10);
    }
    QCOMPARE(m_report.ceilings.size(), std::size_t{2});
    QCOMPARE(m_report.ceilings[1].threads, 2);
    QVERIFY(m_report.ceilings[0].fmaGflops > 0);
  }

  void roundsAreInRandomOrder() {
    const BenchSeries& series = m_report.series[0];
    const auto arms = static_cast<std::size_t>(timedArms(series));
    std::set<std::vector<int>> orders;
    for (std::size_t first = 0; first < series.samples.size(); first += arms) {
      std::vector<int> order;
      for (std::size_t i = first; i < first + arms; ++i) order.push_back(series.samples[i].arm);
      orders.insert(order);
    }
    QVERIFY(orders.size() > 5);
  }

  void inputsChangeFromRoundToRound() {
    std::set<int> inputs;
    for (const BenchSample& sample : m_report.series[0].samples) inputs.insert(sample.input);
    QVERIFY(inputs.size() >= 10);
  }

  void armsAreNamedAndDescribed() {
    for (const BenchSeries& series : m_report.series) {
      QCOMPARE(series.arms[0].name, std::string("fff-sparse"));
      std::set<std::string> names;
      for (const BenchArm& arm : series.arms) {
        names.insert(arm.name);
        QVERIFY2(!arm.what.empty(), arm.name.c_str());
      }
      QCOMPARE(names.size(), series.arms.size());
      for (const char* name : {"fff-sparse", "fff-sparse-again", "fff-sparse-traced", "fff-blas1-loop",
                               "fff-batched-matmul", "fff-masked", "dense-12"}) {
        QVERIFY2(names.count(name) == 1, name);
      }
      // The best has the width's name, the two others keep their libraries'.
      QCOMPARE(std::count_if(names.begin(), names.end(),
                             [](const std::string& name) { return name.rfind("dense-12", 0) == 0; }),
               std::ptrdiff_t{3});
      QCOMPARE(armOf(series, "fff-sparse-again").kind, std::string("a/a"));
      QCOMPARE(armOf(series, "dense-12").kind, std::string("dense"));
      for (const BenchArm& arm : series.arms) {
        // The dense rival is the best of those timed.
        if (arm.kind == "dense" && arm.summary.n > 0) {
          QVERIFY(armOf(series, "dense-12").summary.median <= arm.summary.median);
        }
      }
      QCOMPARE(armOf(series, "fff-masked").kind, std::string("fff"));
    }
  }

  void summariesFollowFromTheSamples() {
    for (const BenchSeries& series : m_report.series) {
      for (std::size_t i = 0; i < series.arms.size(); ++i) {
        const BenchSummary& summary = series.arms[i].summary;
        if (summary.n == 0) continue;
        std::vector<double> times;
        for (const auto& [round, time] : roundsOf(series, static_cast<int>(i))) times.push_back(time);
        QCOMPARE(summary.n, static_cast<int>(times.size()));
        QVERIFY(close(summary.median, middle(times)));
        QCOMPARE(summary.min, *std::min_element(times.begin(), times.end()));
        QVERIFY(summary.warmUpCalls > 0);
      }
    }
  }

  void ratiosFollowFromTheSamples() {
    for (const BenchSeries& series : m_report.series) {
      std::set<std::string> rivals;
      for (const BenchRatio& ratio : series.ratios) {
        const auto of = roundsOf(series, indexOf(series, ratio.of));
        const auto over = roundsOf(series, indexOf(series, ratio.over));
        std::vector<double> ratios;
        for (const auto& [round, time] : of) ratios.push_back(over.at(round) / time);
        QVERIFY2(close(ratio.median, middle(ratios)), ratio.over.c_str());
        QCOMPARE(ratio.n, static_cast<int>(ratios.size()));
        QVERIFY(ratio.low <= ratio.median && ratio.median <= ratio.high);
        QVERIFY(ratio.winner.empty() || ratio.low > 1 || ratio.high < 1);
        QCOMPARE(ratio.of, std::string("fff-sparse"));
        rivals.insert(ratio.over);
      }
      QVERIFY(rivals.count("dense-12") == 1);
      QVERIFY(rivals.count("fff-sparse-traced") == 1);
      QVERIFY(rivals.count("fff-sparse-again") == 0);
      QVERIFY(series.noiseFloorLow <= series.noiseFloorHigh);
      QVERIFY(series.noiseFloorLow > 0);
    }
  }

  void figuresFollowFromShapeAndTime() {
    for (const BenchSeries& series : m_report.series) {
      const BenchCeilings& ceilings = m_report.ceilings[static_cast<std::size_t>(series.threads - 1)];
      const BenchArm& fff = armOf(series, "fff-sparse");
      const BenchArm& dense = armOf(series, "dense-12");
      // A neuron's row in and its row out, a multiply-add for each number.
      QVERIFY(close(fff.gflops, 4.0 * 32 * 4 * series.tokens / fff.summary.median * 1e-3));
      QVERIFY(close(dense.gflops, 4.0 * 32 * 12 * series.tokens / dense.summary.median * 1e-3));
      QVERIFY(close(*dense.percentOfPeak, 100 * dense.gflops / ceilings.fmaGflops));
      QVERIFY(!dense.percentOfBandwidth && !fff.percentOfPeak);
      // GB/s, share of the bandwidth and bound are three words for two figures.
      QVERIFY(close(*fff.percentOfBandwidth, 100 * *fff.boundMicroseconds / fff.summary.median));
      const double bytes = series.bytesPerToken * series.tokens;
      QVERIFY(close(fff.gigabytesPerSecond, bytes / fff.summary.median * 1e-3));
    }
  }

  void nodesAndBytesAreCounted() {
    const BenchSeries& one = m_report.series[0];
    QCOMPARE(one.distinctNodes, 4);
    const double row = one.bytesPerToken / 4;
    QVERIFY(row >= 2 * 32 * 4 && row <= 2 * 32 * 4 + 4);
    const BenchSeries& five = m_report.series[1];
    QVERIFY(five.distinctNodes > 4 && five.distinctNodes <= 15);
    QVERIFY(close(five.bytesPerToken * 5, five.distinctNodes * row));
  }

  void equalSeedsGiveEqualRuns() {
    const auto orderOf = [](std::uint64_t seed) {
      FfnBenchOptions options = single();
      options.seed = seed;
      const BenchSeries series = benchFfn(options).value().series.at(0);
      std::vector<int> order{series.distinctNodes};
      for (std::size_t i = 0; i < 40; ++i) order.push_back(series.samples.at(i).arm);
      return order;
    };
    const std::vector<int> first = orderOf(1);
    QVERIFY(orderOf(1) == first);
    QVERIFY(orderOf(2) != first);
  }

  void environmentAndOptionsAreKept() {
    QVERIFY(!m_report.environment.date.empty());
    QVERIFY(!m_report.environment.libraries.empty());
    QVERIFY(m_report.subject.find("32 wide, depth 3, 1 tree") != std::string::npos);
    QCOMPARE(m_report.options.tokens, tiny().tokens);
    QVERIFY(!m_report.effect);
  }

 private:
  FfnBenchReport m_report;
};

UFB_TEST(TstFfnBench)
#include "tst_ffn_bench.moc"
