// SPDX-License-Identifier: MIT
#include <QtTest>
#include <stop_token>

#include "bench/model_sampling.h"
#include "fake_model_arms.h"
#include "model_bench_runs.h"

using namespace ufb;
using namespace ufb::bench;
using namespace ufb::test;

namespace {

bool close(double a, double b, double relative = 1e-3) {
  return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

ModelBenchOptions fewRounds() {
  ModelBenchOptions options;
  options.secondsPerSeries = 0.01;
  options.leastRounds = 20;
  return options;
}

/// A tree model, itself again, and two dense ones, by a clock of our own.
struct Field {
  FakeTime time;
  FakeModelArm subject{time,
                       "trees",
                       "fff",
                       [](int) { return stagesOf(20, 40, 500, 40, 300, 100, 20); },
                       {8, 9e6, 1e6, 4e6, 30}};
  FakeModelArm dense{time,
                     "dense-3072",
                     "dense",
                     [](int) { return stagesOf(20, 40, 500, 1280, 300, 100, 1260); },
                     {8, 264e6, 256e6, 9e6, 0}};
  FakeModelArm whole{time, "dense-9", "dense", [](int) { return stagesOf(20, 0, 0, 0, 0, 1980, 0); }};
  std::vector<ModelEntrant> entrants() {
    ModelEntrant again = entrantOf(subject);
    again.name = "trees-again";
    again.kind = "a/a";
    return {entrantOf(subject), again, entrantOf(dense), entrantOf(whole)};
  }
};

ModelSetting settingOf() {
  return {8, 1, 1, 341.25, {}, {}};
}

}  // namespace

/// Samples with their stages, and the figures that follow from them: all times are made up.
class TstModelSeries : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void restIsWhatTheStagesLeave() {
    const ModelStages stages = stagesOfCall(stagesOf(2, 4, 6, 8, 10, 99, 4), 2, 20);
    QCOMPARE(stages.attention, 3.0);
    QCOMPARE(stages.kernel, 2.0);
    QCOMPARE(stages.rest, 5.0);
    QCOMPARE(stages.total(), 20.0);
  }

  void stagesNeverExceedTheSample() {
    // By a clock with coarse steps the parts may look longer than the whole.
    const ModelStages stages = stagesOfCall(stagesOf(10, 10, 10, 20, 0, 0, 10), 1, 40);
    QCOMPARE(stages.rest, 0.0);
    QVERIFY(close(stages.total(), 40, 1e-12));
    QVERIFY(close(stages.feedforward, 16, 1e-12) && close(stages.kernel, 8, 1e-12));
    QCOMPARE(stagesOfCall(stagesOf(1, 0, 0, 0, 0, 0, 0), 1, 0).total(), 0.0);
  }

  void everySampleHasItsOwnStages() {
    FakeTime time;
    FakeModelArm growing(time, "a", "fff", [](int call) { return stagesOf(0, 0, 60, call, 0, 5, 0); });
    FakeModelArm steady(time, "b", "dense", [](int) { return stagesOf(100, 0, 0, 0, 0, 0, 0); });
    const ModelSampling result = sampleModels({&growing, &steady}, shortRun(), {}, time.clock());
    QCOMPARE(result.stages.size(), result.sampling.samples.size());
    QCOMPARE(result.sampling.samples.size(), std::size_t{40});
    double before = -1;
    for (std::size_t i = 0; i < result.stages.size(); ++i) {
      const BenchSample& sample = result.sampling.samples[i];
      QVERIFY(addsUp(result.stages[i], sample.microseconds));
      if (sample.arm == 1) {
        QCOMPARE(result.stages[i].tokenizer, 100.0);
        continue;
      }
      QCOMPARE(result.stages[i].attention, 60.0);
      QVERIFY(result.stages[i].feedforward > before);
      before = result.stages[i].feedforward;
    }
  }

  void leadInsAndWarmUpAreNotInTheStages() {
    FakeTime time;
    FakeModelArm arm(time, "a", "fff", [](int) { return stagesOf(0, 0, 10, 0, 0, 0, 0); });
    SamplerOptions options = shortRun();
    options.leadInSeconds = 1e-3;
    const ModelSampling result = sampleModels({&arm}, options, {}, time.clock());
    int sampled = 0;
    for (std::size_t i = 0; i < result.stages.size(); ++i) {
      sampled += result.sampling.samples[i].repeats;
      QVERIFY(close(result.stages[i].attention, 10, 1e-9));
    }
    QVERIFY(arm.calls() > sampled + 20);
  }

  void figuresFollowFromTheSamples() {
    Field field;
    auto outcome = runModelSeries(field.entrants(), settingOf(), 4, fewRounds(), {}, field.time.clock());
    QVERIFY(outcome.complete && outcome.series.has_value());
    const ModelBenchSeries& series = *outcome.series;
    QCOMPARE(series.series.scope, std::string("model"));
    QCOMPARE(series.series.distinctNodes, 30);
    QCOMPARE(series.series.bytesPerToken, 5e5);
    QVERIFY(close(series.series.arms[0].summary.median, 1000));
    QVERIFY(close(series.series.arms[0].gflops, 9));
    QVERIFY(close(series.stages[2].feedforward, 1280));
    QVERIFY(close(series.stages[2].rest, 100, 1e-2));
    QCOMPARE(series.firstCallMs, (std::vector<double>{7, 7, 7, 7}));
    QCOMPARE(series.series.ratios.size(), std::size_t{2});
    const BenchRatio& ratio = series.series.ratios[0];
    QCOMPARE(ratio.over, std::string("dense-3072"));
    QVERIFY(close(ratio.median, 2.24));
    QCOMPARE(ratio.winner, std::string("trees"));
    QVERIFY(close(series.series.noiseFloorLow, 1) && close(series.series.noiseFloorHigh, 1));
  }

  void ledgerIsWhatOneWorksOutByHand() {
    Field field;
    const auto outcome =
        runModelSeries(field.entrants(), settingOf(), 4, fewRounds(), {}, field.time.clock());
    QCOMPARE(outcome.series->ledgers.size(), std::size_t{2});
    const SpeedLedger& ledger = outcome.series->ledgers[0];
    QCOMPARE(ledger.over, std::string("dense-3072"));
    QCOMPARE(ledger.neurons, 341.25);
    QCOMPARE(ledger.flops, 256.0);
    QVERIFY(close(ledger.kernel, 63));           // 1260 / 20
    QVERIFY(close(ledger.layer, 1780.0 / 540));  // (500 + 1280) / (500 + 40)
    QVERIFY(close(ledger.model, 2.24));          // 2240 / 1000
    QVERIFY(ledger.modelLow <= ledger.model && ledger.model <= ledger.modelHigh);
    QVERIFY(close(ledger.amdahlCeiling, 2240.0 / 960));  // 2240 / (2240 - 1280)
    // An arm that cannot tell its stages apart claims nothing about them.
    const SpeedLedger& untold = outcome.series->ledgers[1];
    QCOMPARE(untold.kernel, 0.0);
    QCOMPARE(untold.layer, 0.0);
    QCOMPARE(untold.amdahlCeiling, 0.0);
    QVERIFY(close(untold.model, 2));
  }

  void weakDenseRivalIsNoRival() {
    Field field;
    ModelSetting setting = settingOf();
    setting.ceilings = {1, 1000, {{1e6, 1000}}};  // 264 MFLOP in 264 us at best, but it took 2240
    const auto outcome = runModelSeries(field.entrants(), setting, 4, fewRounds(), {}, field.time.clock());
    const BenchRatio& ratio = outcome.series->series.ratios[0];
    QVERIFY(ratio.winner.empty());
    QVERIFY2(ratio.caveat.find("less than half") != std::string::npos, ratio.caveat.c_str());
    QVERIFY(close(*outcome.series->series.arms[2].percentOfPeak, 100.0 * 264 / 2240));
  }

  void refusalNamesNoWinner() {
    Field field;
    ModelSetting setting = settingOf();
    setting.refusal = "This build is slow";
    const auto outcome = runModelSeries(field.entrants(), setting, 4, fewRounds(), {}, field.time.clock());
    for (const BenchRatio& ratio : outcome.series->series.ratios) {
      QVERIFY(ratio.winner.empty());
      QCOMPARE(ratio.caveat, setting.refusal);
    }
  }

  void selfTestHasItsOwnRatio() {
    Field field;
    std::vector<ModelEntrant> two = field.entrants();
    two.resize(2);
    const auto outcome = runModelSeries(two, settingOf(), 4, fewRounds(), {}, field.time.clock());
    QCOMPARE(outcome.series->series.ratios.size(), std::size_t{1});
    QCOMPARE(outcome.series->series.ratios[0].over, std::string("trees-again"));
    QVERIFY(outcome.series->series.ratios[0].winner.empty());
    QVERIFY(outcome.series->ledgers.empty());
  }

  void partialResultsComeAtMostTwiceASecond() {
    Field field;
    ModelBenchOptions options = fewRounds();
    options.secondsPerSeries = 3;
    std::vector<double> when;
    std::size_t seen = 0;
    options.partial = [&](const ModelBenchSeries& soFar) {
      when.push_back(field.time.now);
      QCOMPARE(soFar.sampleStages.size(), soFar.series.samples.size());
      QVERIFY(soFar.series.samples.size() > seen);
      seen = soFar.series.samples.size();
      QCOMPARE(soFar.series.arms.size(), std::size_t{4});
      QVERIFY(soFar.series.ratios.empty());
    };
    const auto outcome = runModelSeries(field.entrants(), settingOf(), 4, options, {}, field.time.clock());
    QVERIFY(when.size() >= 5);
    for (std::size_t i = 1; i < when.size(); ++i) QVERIFY(when[i] - when[i - 1] >= 0.499);
    QVERIFY(outcome.series->series.samples.size() >= seen);
    QCOMPARE(outcome.series->sampleStages.size(), outcome.series->series.samples.size());
  }

  void stopKeepsWholeRounds() {
    Field field;
    std::stop_source stop;
    ModelBenchOptions options = fewRounds();
    options.stop = stop.get_token();
    options.partial = [&](const ModelBenchSeries& soFar) {
      if (soFar.series.samples.size() > 4) stop.request_stop();
    };
    options.secondsPerSeries = 5;
    const auto outcome = runModelSeries(field.entrants(), settingOf(), 4, options, {}, field.time.clock());
    QVERIFY(!outcome.complete);
    QVERIFY(outcome.series.has_value());
    QCOMPARE(outcome.series->series.samples.size() % 4, std::size_t{0});
    QCOMPARE(outcome.series->sampleStages.size(), outcome.series->series.samples.size());
  }
};

UFB_TEST(TstModelSeries)
#include "tst_model_series.moc"
