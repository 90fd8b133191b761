// SPDX-License-Identifier: MIT
#include <QtTest>
#include <set>

#include "bench/statistics.h"
#include "model_bench_runs.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::test;

namespace {

ModelBenchReport ran(const ModelBenchOptions& options) {
  auto report = benchModel(options);
  if (!report) qFatal("%s", report.error().sentence().c_str());
  return std::move(*report);
}

bool warnsOf(const ModelBenchReport& report, const char* words) {
  for (const std::string& warning : report.environment.warnings) {
    if (warning.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

/// Whole models, so small that they take no time. Nothing here looks at how fast anything was.
class TstModelBench : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    ModelBenchOptions options = tinyBench();
    options.threads = {1, 2};
    options.tokens = {8, 20};
    options.texts = {1, 3};
    options.against = {tinyModel("crammed-dense-glu")};
    m_report = ran(options);
  }

  void everySettingHasAWholeSeries() {
    QVERIFY(m_report.complete);
    QCOMPARE(m_report.series.size(), std::size_t{8});
    std::set<std::vector<int>> settings;
    for (const ModelBenchSeries& series : m_report.series) {
      settings.insert({series.series.threads, series.texts, series.series.tokens});
      const std::size_t arms = series.series.arms.size();
      QCOMPARE(series.series.samples.size() % arms, std::size_t{0});
      QVERIFY(series.series.samples.size() >= 10 * arms);
      QCOMPARE(series.sampleStages.size(), series.series.samples.size());
      QCOMPARE(series.stages.size(), arms);
      QCOMPARE(series.firstCallMs.size(), arms);
      QVERIFY(series.firstCallMs[0] > 0);
      // Three trees of depth 3: at least one path's nodes, at most all 15 of each.
      QVERIFY(series.series.distinctNodes >= 3 * 4 && series.series.distinctNodes <= 3 * 15);
    }
    QCOMPARE(settings.size(), std::size_t{8});
    QCOMPARE(m_report.ceilings.size(), std::size_t{2});
  }

  void armsAreWhoTheyShouldBe() {
    const ModelBenchSeries& series = m_report.series.front();
    std::vector<std::string> names, kinds;
    for (const BenchArm& arm : series.series.arms) {
      names.push_back(arm.name);
      kinds.push_back(arm.kind);
      QVERIFY(!arm.what.empty());
    }
    QCOMPARE(names, (std::vector<std::string>{"fff-3x3", "fff-3x3-again", "dense-12", "dense-12-libtorch",
                                              "crammed-dense-glu"}));
    QCOMPARE(kinds, (std::vector<std::string>{"fff", "a/a", "dense", "dense", "dense"}));
    QVERIFY(series.series.arms[2].what.starts_with("speed only"));
    QVERIFY(series.series.arms[3].what.find("LibTorch") != std::string::npos);
    QVERIFY(series.series.arms[2].percentOfPeak.has_value());
    QVERIFY(!series.series.arms[0].percentOfPeak.has_value());
  }

  void stagesAddUpToEverySample() {
    for (const ModelBenchSeries& series : m_report.series) {
      for (std::size_t i = 0; i < series.sampleStages.size(); ++i) {
        const ModelStages& stages = series.sampleStages[i];
        QVERIFY(addsUp(stages, series.series.samples[i].microseconds));
        QVERIFY(stages.tokenizer > 0 && stages.embedding > 0 && stages.attention > 0 && stages.head > 0);
        QVERIFY(stages.kernel > 0 && stages.kernel <= stages.feedforward);
      }
      for (std::size_t arm = 0; arm < series.stages.size(); ++arm) {
        const double mean = series.series.arms[arm].summary.mean;
        QVERIFY(std::abs(series.stages[arm].total() - mean) <= 1e-9 * mean);
      }
    }
  }

  void ratiosAndLedgersFollowFromTheSamples() {
    for (const ModelBenchSeries& series : m_report.series) {
      QCOMPARE(series.series.ratios.size(), std::size_t{3});
      QCOMPARE(series.ledgers.size(), std::size_t{3});
      QCOMPARE(series.ledgers[0].over, std::string("dense-12"));
      for (std::size_t i = 0; i < 3; ++i) {
        const SpeedLedger& ledger = series.ledgers[i];
        const BenchRatio& ratio = series.series.ratios[i];
        QCOMPARE(ledger.over, ratio.over);
        const auto ratios = bench::pairedRatios(series.series.samples, 0, armIndex(series, ratio.over));
        QCOMPARE(ratio.median, bench::median(ratios));
        QCOMPARE(ledger.model, ratio.median);
        QCOMPARE(ledger.neurons, 45.0 / 12);
        QVERIFY(ledger.kernel > 0 && ledger.layer > 0 && ledger.amdahlCeiling > 1);
      }
      // 12 dense neurons are what a token engages of the trees: the same operations.
      QCOMPARE(series.ledgers[0].flops, 1.0);
    }
  }

  void defaultsAreFilledIn() {
    ModelBenchOptions options = tinyBench();
    options.dense.clear();
    options.threads.clear();
    options.tokens = {8};
    const ModelBenchReport report = ran(options);
    QCOMPARE(report.options.dense, (std::vector<int>{45, 4 * 48, 12}));
    QCOMPARE(report.options.threads.front(), 1);
    QCOMPARE(report.options.threads.back(), environment().physicalCores);
    QCOMPARE(report.series.front().series.arms.size(), std::size_t{8});
    QCOMPARE(report.subject.name, std::string("fff-3x3"));
  }

  void nothingIsMeasuredTwice() {
    ModelBenchOptions options = tinyBench();
    options.dense = {12, 7, 12};
    options.tokens = {8, 8};
    options.against = {tinyModel(), tinyModel()};
    options.rivals = false;
    const ModelBenchReport report = ran(options);
    QCOMPARE(report.series.size(), std::size_t{1});
    QCOMPARE(report.options.dense, (std::vector<int>{12, 7}));
    QCOMPARE(armIndex(report.series.front(), "dense-12-libtorch"), -1);
    // Models may be: they are told apart by a number.
    QVERIFY(armIndex(report.series.front(), "fff-3x3-2") > 0);
    QVERIFY(armIndex(report.series.front(), "fff-3x3-3") > 0);
  }

  void denseSubjectHasNoStandIns() {
    ModelBenchOptions options = tinyBench();
    options.model = tinyModel("crammed-dense");
    options.dense.clear();
    const ModelBenchReport report = ran(options);
    QVERIFY(report.options.dense.empty());
    QCOMPARE(report.series.front().series.arms.size(), std::size_t{2});
    QCOMPARE(report.series.front().series.arms[0].kind, std::string("dense"));
  }

  void standInsOfABertHaveItsNormsAndBiases() {
    ModelBenchOptions options = tinyBench();
    // LibTorch's rival must agree with it, or the run ends with Internal.
    options.model = tinyModel("bert-uncased");
    options.against = {tinyModel("distilbert")};
    const ModelBenchReport report = ran(options);
    QVERIFY(armIndex(report.series.front(), "dense-12-libtorch") > 0);
    QVERIFY(warnsOf(report, "distilbert is another network than bert-uncased"));
  }

  void otherVocabulariesReadTheSameTexts() {
    ModelBenchOptions options = tinyBench();
    options.against = {tinyModel("bert-uncased")};
    const ModelBenchReport report = ran(options);
    const BenchArm& arm = report.series.front().series.arms.back();
    QCOMPARE(arm.name, std::string("bert-uncased"));
    QVERIFY2(arm.what.find("the subject's 8") != std::string::npos, arm.what.c_str());
  }

  void selfTestIsTheModelAndItself() {
    ModelBenchOptions options = tinyBench();
    options.selfTest = true;
    const ModelBenchReport report = ran(options);
    const BenchSeries& series = report.series.front().series;
    QCOMPARE(series.arms.size(), std::size_t{2});
    QCOMPARE(series.ratios.size(), std::size_t{1});
    QCOMPARE(series.ratios[0].over, std::string("fff-3x3-again"));
    QVERIFY2(series.ratios[0].winner.empty(), series.ratios[0].winner.c_str());
    QVERIFY(report.series.front().ledgers.empty());
    QVERIFY(report.ceilings.empty());
  }

  void unequalPrecisionIsWarnedOf() {
    ModelBenchOptions options = tinyBench();
    options.weights = "bf16";
    const ModelBenchReport report = ran(options);
    QVERIFY(warnsOf(report, "Different precision: the trees of fff-3x3 are bf16"));
    QVERIFY(!warnsOf(m_report, "Different precision"));
    QVERIFY(report.subject.treeWeights == TreeWeights::BF16);
  }

  void denseWeightsAreThoseOfAllTheEnginesArms() {
    ModelBenchOptions options = tinyBench();
    options.denseWeights = "bf16";
    options.against = {tinyModel("crammed-dense")};
    // LibTorch's rival computes with the rounded values, or the run would end with Internal.
    const ModelBenchReport report = ran(options);
    QVERIFY(warnsOf(report, "Different precision: the engine's matrices are bf16"));
    for (const char* name : {"fff-3x3", "dense-12", "crammed-dense"}) {
      const ModelBenchSeries& series = report.series.front();
      const std::string& what = series.series.arms.at(static_cast<std::size_t>(armIndex(series, name))).what;
      QVERIFY2(what.find("bfloat16") != std::string::npos, what.c_str());
    }
    QVERIFY(report.against.front().denseWeights == DenseType::BF16);
  }

  void loadedModelIsTakenAsItIs() {
    LoadOptions load;
    load.treeWeights = TreeWeights::F16;
    const auto model = loadModel(tinyModel(), load);
    ModelBenchOptions options = tinyBench();
    options.selfTest = true;
    options.model = "of no meaning";
    options.weights = "f32";
    const auto report = benchModel(**model, options);
    QVERIFY(report.has_value());
    QCOMPARE(report->options.model, (*model)->info().path);
    QCOMPARE(report->options.weights, std::string("f16"));
  }

  void threadsAreGivenBack() {
    setThreads(2);
    ModelBenchOptions options = tinyBench();
    options.selfTest = true;
    static_cast<void>(ran(options));
    QCOMPARE(threads(), 2);
    setThreads(1);
  }

  void stopKeepsWhatIsWhole() {
    std::stop_source stop;
    ModelBenchOptions options = tinyBench();
    options.selfTest = true;
    options.tokens = {8, 16};
    options.stop = stop.get_token();
    options.secondsPerSeries = 0.6;
    // At the second series' first report the first one is whole.
    options.progress = [&](double, const std::string& what) {
      if (what.find("16 tokens") == 0) stop.request_stop();
    };
    const ModelBenchReport report = ran(options);
    QVERIFY(!report.complete);
    QCOMPARE(report.series.size(), std::size_t{1});
    QCOMPARE(report.series[0].series.tokens, 8);
    QCOMPARE(report.series[0].sampleStages.size(), report.series[0].series.samples.size());
  }

  void equalSeedsGiveEqualOrders() {
    ModelBenchOptions options = tinyBench();
    options.selfTest = true;
    options.secondsPerSeries = 1e-6;
    const auto orderOf = [](const ModelBenchReport& report) {
      std::vector<int> order;
      for (const BenchSample& sample : report.series.front().series.samples) order.push_back(sample.arm);
      return order;
    };
    const auto first = orderOf(ran(options));
    QCOMPARE(orderOf(ran(options)), first);
    options.seed = 2;
    QVERIFY(orderOf(ran(options)) != first);
  }

  void reportComesBackFromItsJson() {
    const std::string text = toJson(m_report, commandOf(m_report.options));
    const auto read = modelBenchFromJson(text, "f");
    QVERIFY2(read.has_value(), read ? "" : read.error().sentence().c_str());
    QCOMPARE(toJson(*read, commandOf(read->options)), text);
  }

  void senselessOptionsAreRefused_data() {
    QTest::addColumn<QString>("says");
    for (const char* says : {"no count is given", "at most 128", "0 is out of range", "int8", "longer one",
                             "positive", "machine's"}) {
      QTest::newRow(says) << QString::fromLatin1(says);
    }
  }
  void senselessOptionsAreRefused() {
    QFETCH(QString, says);
    ModelBenchOptions options = tinyBench();
    if (says.startsWith(QStringLiteral("no count"))) options.tokens.clear();
    if (says == QStringLiteral("at most 128")) options.tokens = {129};
    if (says.startsWith(QStringLiteral("0 is"))) options.threads = {0};
    if (says == QStringLiteral("int8")) options.weights = "int8";
    if (says == QStringLiteral("longer one")) options.text = "Short.";
    if (says == QStringLiteral("positive")) options.secondsPerSeries = 0;
    for (int i = 0; i < 4000 && says == QStringLiteral("machine's"); ++i)
      options.dense.push_back((1 << 20) - i);
    const auto report = benchModel(options);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(report.error().sentence().find(says.toStdString()) != std::string::npos,
             report.error().sentence().c_str());
  }

 private:
  ModelBenchReport m_report;
};

UFB_TEST(TstModelBench)
#include "tst_model_bench.moc"
