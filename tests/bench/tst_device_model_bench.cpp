// SPDX-License-Identifier: MIT
#include <QtTest>

#include "fake_model_arms.h"
#include "model_report_sample.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::bench;
using namespace ufb::test;

namespace {

/// Shows its stages on request alone, as an arm on a device does.
class HidingArm final : public ModelArm {
 public:
  HidingArm(FakeTime& time, std::string name, std::string kind, ModelStages stages)
      : m_time(time), m_name(std::move(name)), m_kind(std::move(kind)), m_stages(stages) {}

  [[nodiscard]] const std::string& name() const override { return m_name; }
  [[nodiscard]] std::string what() const override { return "made up"; }
  [[nodiscard]] const std::string& kind() const override { return m_kind; }
  [[nodiscard]] Result<void> prepare(const std::vector<ModelInput>&) override { return {}; }
  void run(int, ModelStages& stages) override {
    stages.tokenizer = m_stages.tokenizer;
    m_time.now += m_stages.total() * 1e-6;
  }
  [[nodiscard]] bool hidesStages() const override { return true; }
  /// Waiting between the stages costs twice the time.
  void runStaged(int, ModelStages& stages) override {
    stages = m_stages;
    stages.rest = 0;
    m_time.now += 2 * m_stages.total() * 1e-6;
    ++staged;
  }
  [[nodiscard]] at::Tensor logits(int) override { return {}; }
  [[nodiscard]] ModelWork work() const override { return {8, 1e6, 1e5, 1e6, 0}; }

  int staged = 0;

 private:
  FakeTime& m_time;
  std::string m_name, m_kind;
  ModelStages m_stages;
};

bool near(double a, double b) {
  return std::abs(a - b) <= 1e-3 * std::max(std::abs(a), std::abs(b));
}

ModelBenchReport onDevice() {
  ModelBenchReport report = reportOf(1);
  report.options.device = "cuda:1";
  report.options.denseWeights = "f16";
  report.subject.device = "cuda:1";
  report.ceilings.clear();
  report.deviceCeilings = DeviceCeilings{1, 2, 3, 4, 5, 6, 7, 8};
  report.environment.device =
      BenchDeviceInfo{"cuda:1", "A card", "9.0", "580", "CUDA 13.0", 132, 80, 50, 1980, 2619};
  report.series[0].series.device = "cuda:1";
  report.series[0].series.precision = "f16";
  return report;
}

}  // namespace

/// Whole models on a device: what is hidden while they are timed, and how a measurement is kept.
class TstDeviceModelBench : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hiddenStagesAreLookedAtApart() {
    FakeTime time;
    HidingArm trees(time, "trees", "fff", stagesOf(20, 40, 500, 40, 300, 100, 20));
    HidingArm dense(time, "dense-3072", "dense", stagesOf(20, 40, 500, 1280, 300, 100, 1260));
    ModelEntrant again = entrantOf(trees);
    again.name = "trees-again";
    again.kind = "a/a";
    ModelSetting setting;
    setting.tokens = 8;
    setting.device = "cuda:0";
    setting.precision = "bf16";
    ModelBenchOptions options;
    options.secondsPerSeries = 0.01;
    options.leastRounds = 12;
    const ModelSeriesOutcome outcome =
        runModelSeries({entrantOf(trees), again, entrantOf(dense)}, setting, 4, options, {}, time.clock());
    QVERIFY(outcome.series.has_value());
    const ModelBenchSeries& series = *outcome.series;
    QCOMPARE(series.series.device, std::string("cuda:0"));
    QCOMPARE(series.series.precision, std::string("bf16"));
    // Within samples all but the tokenizer is one.
    for (std::size_t i = 0; i < series.sampleStages.size(); ++i) {
      QVERIFY(near(series.sampleStages[i].tokenizer, 20));
      QCOMPARE(series.sampleStages[i].attention, 0.0);
      QVERIFY(near(series.sampleStages[i].total(), series.series.samples[i].microseconds));
    }
    QVERIFY(trees.staged > 10 && dense.staged > 10);
    QVERIFY(near(series.stages[2].feedforward, 1280) && near(series.stages[0].kernel, 20));
    QVERIFY(near(series.stages[0].total(), 2000));
    // The figures of whole runs are those of the samples, not of the calls that waited.
    QVERIFY(near(series.series.arms[0].summary.median, 1000));
    QCOMPARE(series.ledgers.size(), std::size_t{1});
    QVERIFY(near(series.ledgers[0].kernel, 63));
    QVERIFY(near(series.ledgers[0].layer, 1780.0 / 540));
    QVERIFY(near(series.ledgers[0].model, 2.24));
    QVERIFY(near(series.ledgers[0].amdahlCeiling, 4480.0 / 3200));
  }

  void measurementComesBack() {
    const std::string text = toJson(onDevice(), "c");
    const auto read = modelBenchFromJson(text, "file");
    QVERIFY2(read.has_value(), read ? "" : read.error().sentence().c_str());
    QCOMPARE(toJson(*read, "c"), text);
    QVERIFY(read->environment.device == onDevice().environment.device);
    QCOMPARE(read->deviceCeilings->replayMicroseconds, 8.0);
    QCOMPARE(read->deviceCeilings->bf16Gflops, 5.0);
    QCOMPARE(read->subject.device, std::string("cuda:1"));
    QCOMPARE(read->series[0].series.precision, std::string("f16"));
  }

  void cpuMeasurementsSayNothingOfDevices() {
    QVERIFY(toJson(reportOf(1), "c").find("device") == std::string::npos);
  }

  void commandNamesTheDevice() {
    const std::string command = commandOf(onDevice().options);
    QVERIFY(command.find(" --device cuda:1 ") != std::string::npos);
    QVERIFY(command.find("--threads") == std::string::npos);
  }

  void optionsOfTheCpuAreRefused() {
    ModelBenchOptions options;
    options.device = "cuda:99";
    QCOMPARE(benchModel(options).error().code, ErrorCode::DeviceUnavailable);
    options.threads = {2};
    QCOMPARE(benchModel(options).error().subject, std::string("threads"));
    options.threads = {1};
    options.onnxRuntime = "lib.so";
    QCOMPARE(benchModel(options).error().code, ErrorCode::InvalidArgument);
    ModelBenchOptions onCpu;
    onCpu.denseWeights = "f16";
    QCOMPARE(benchModel(onCpu).error().subject, std::string("dense weights"));
  }
};

UFB_TEST(TstDeviceModelBench)
#include "tst_device_model_bench.moc"
