// SPDX-License-Identifier: MIT
#include <QtTest>

#include "ffn_bench_runs.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::test;

/// What the options ask for is what is done, and what makes no sense is refused.
class TstFfnBenchOptions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rivalsMayStayAway() {
    FfnBenchOptions options = single();
    options.dense = {12, 7};
    const BenchSeries series = benchFfn(options).value().series.at(0);
    QCOMPARE(series.arms.size(), std::size_t{5});
    QVERIFY(indexOf(series, "dense-12") > 0 && indexOf(series, "dense-7") > 0);
    QVERIFY(armOf(series, "dense-7").what.find("qualifying heat") != std::string::npos);
  }

  void slowRivalsAreNamedButNotTimed() {
    FfnBenchOptions options = single();
    options.rivals = true;
    options.leastRounds = 3;
    options.secondsPerSeries = 1e-7;
    const BenchSeries series = benchFfn(options).value().series.at(0);
    const BenchArm& masked = armOf(series, "fff-masked");
    QCOMPARE(masked.summary.n, 0);
    QVERIFY2(masked.what.find("not timed: a call takes") != std::string::npos, masked.what.c_str());
    QCOMPARE(armOf(series, "dense-12").summary.n, 3);
    QVERIFY(isWhole(series));
    // Samples count the arms as the list does: the untimed ones are its end.
    for (const BenchSample& sample : series.samples) QVERIFY(sample.arm < timedArms(series));
    for (const BenchRatio& ratio : series.ratios) QVERIFY(ratio.over != "fff-masked");
  }

  void weightsHaveAnEffect_data() {
    QTest::addColumn<QString>("weights");
    QTest::addColumn<double>("most");
    // Relative rounding of a number: 2^-12 in float16, 2^-9 in bfloat16; sums average it out.
    QTest::newRow("f16") << QStringLiteral("f16") << 2e-3;
    QTest::newRow("bf16") << QStringLiteral("bf16") << 2e-2;
    QTest::newRow("mixed") << QStringLiteral("mixed") << 2e-3;
  }
  void weightsHaveAnEffect() {
    QFETCH(QString, weights);
    QFETCH(double, most);
    FfnBenchOptions options = single();
    options.weights = weights.toStdString();
    options.depth = 1;
    const FfnBenchReport report = benchFfn(options).value();
    QVERIFY(indexOf(report.series.at(0), "fff-sparse-f32") > 0);
    QVERIFY(report.effect.has_value());
    QCOMPARE(report.effect->weights, options.weights);
    QVERIFY(report.effect->relativeError > 1e-6);
    QVERIFY2(report.effect->relativeError < most || report.effect->changedPaths > 0,
             qPrintable(QString::number(report.effect->relativeError)));
    QVERIFY(report.effect->largestOutputError > 0);
    QVERIFY(report.effect->largestOutput > report.effect->largestOutputError);
    QVERIFY(report.effect->paths >= 1024);
    QVERIFY(report.effect->changedPaths >= 0 && report.effect->changedPaths < 0.05);
    if (options.weights == "mixed") QCOMPARE(report.effect->changedPaths, 0.0);
  }

  void skewedTokensVisitFewerNodes() {
    FfnBenchOptions options = single();
    options.depth = 6;
    options.tokens = {64};
    const int random = benchFfn(options).value().series.at(0).distinctNodes;
    options.routing = "skewed";
    const int skewed = benchFfn(options).value().series.at(0).distinctNodes;
    QVERIFY2(skewed < random, qPrintable(QString::number(skewed)));
  }

  void coldSamplesAreSingleCalls() {
    FfnBenchOptions options = single();
    options.tokens = {1};
    options.cold = true;
    options.leastRounds = 3;
    const FfnBenchReport report = benchFfn(options).value();
    const BenchSeries& series = report.series.at(0);
    QVERIFY(series.cold);
    for (const BenchSample& sample : series.samples) QCOMPARE(sample.repeats, 1);
    QVERIFY(report.subject.find("cold: before every sample") != std::string::npos);
  }

  void modelLayerIsMeasuredOnItsOwnStates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("built-in") << QString() << QStringLiteral("a built-in text");
    QTest::newRow("short") << QStringLiteral("Paris is the capital of France.")
                           << QStringLiteral("repeated where a series needs more");
    QTest::newRow("one token") << QStringLiteral("a") << QStringLiteral("of 1 tokens, 1 different");
  }
  void modelLayerIsMeasuredOnItsOwnStates() {
    QFETCH(QString, text);
    QFETCH(QString, told);
    const auto model = loadModel(bundled("demo-fff")).value();
    FfnBenchOptions options = single();
    options.model = bundled("demo-fff");
    options.layer = 2;
    options.text = text.toStdString();
    options.tokens = {1, 300};
    const auto run = benchFfn(options);
    QVERIFY2(run.has_value(), run ? "" : run.error().sentence().c_str());
    QVERIFY2(run->subject.rfind("layer 2 of demo-fff", 0) == 0, run->subject.c_str());
    QVERIFY2(run->subject.find(told.toStdString()) != std::string::npos, run->subject.c_str());
    const int depth = model->info().feedforward.depth;
    QCOMPARE(run->series.at(0).distinctNodes, model->info().feedforward.trees * (depth + 1));
    if (text.size() == 1) QCOMPARE(run->series.at(1).distinctNodes, depth + 1);
  }

  void refusals_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* what, ErrorCode code, const char* subject) {
      QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(code)
                          << QString::fromLatin1(subject);
    };
    row("dense model", ErrorCode::InvalidArgument, "demo-dense");
    row("no such layer", ErrorCode::InvalidArgument, "layer 7");
    row("no such model", ErrorCode::FileNotFound, "/nowhere");
    row("blank text", ErrorCode::InvalidArgument, "text");
    row("skewed model", ErrorCode::InvalidArgument, "routing");
    row("no tokens", ErrorCode::InvalidArgument, "tokens");
    row("zero tokens", ErrorCode::InvalidArgument, "tokens");
    row("no threads", ErrorCode::InvalidArgument, "threads");
    row("negative dense", ErrorCode::InvalidArgument, "dense");
    row("deep", ErrorCode::InvalidArgument, "depth");
    row("large", ErrorCode::InvalidArgument, "layer");
    row("wide dense", ErrorCode::InvalidArgument, "dense 1000000");
    row("too many tokens", ErrorCode::InvalidArgument, "memory");
    row("weights", ErrorCode::InvalidArgument, "weights");
    row("no time", ErrorCode::InvalidArgument, "seconds");
  }
  void refusals() {
    QFETCH(QString, what);
    QFETCH(int, code);
    QFETCH(QString, subject);
    const auto run = benchFfn(broken(what));
    QVERIFY(!run.has_value());
    QCOMPARE(static_cast<int>(run.error().code), code);
    QCOMPARE(QString::fromStdString(run.error().subject), subject);
    QVERIFY(!run.error().problem.empty() && !run.error().advice.empty());
  }

  void stoppedBeforehandGivesNothing() {
    FfnBenchOptions options = single();
    std::stop_source source;
    source.request_stop();
    options.stop = source.get_token();
    const FfnBenchReport report = benchFfn(options).value();
    QVERIFY(!report.complete);
    QVERIFY(report.series.empty());
  }

  void stoppedRunKeepsWholeSeries() {
    FfnBenchOptions options = single();
    options.tokens = {1, 2, 3};
    std::stop_source source;
    options.stop = source.get_token();
    options.progress = [&](double fraction, const std::string& what) {
      QVERIFY(fraction >= 0 && fraction <= 1);
      if (what.rfind("2 tokens", 0) == 0) source.request_stop();
    };
    const FfnBenchReport report = benchFfn(options).value();
    QVERIFY(!report.complete);
    QCOMPARE(report.series.size(), std::size_t{1});
    QCOMPARE(report.series[0].tokens, 1);
    QVERIFY(isWhole(report.series[0]));
  }

  void threadsAreGivenBack() {
    setThreads(1);
    FfnBenchOptions options = single();
    options.threads = {2};
    QCOMPARE(benchFfn(options).value().series.at(0).threads, 2);
    QCOMPARE(threads(), 1);
  }

 private:
  static FfnBenchOptions broken(const QString& what) {
    FfnBenchOptions options = single();
    const std::string name = what.toStdString();
    if (name == "dense model") options.model = bundled("demo-dense");
    if (name == "no such layer" || name == "blank text" || name == "skewed model")
      options.model = bundled("demo-fff");
    if (name == "no such layer") options.layer = 7;
    if (name == "no such model") options.model = "/nowhere";
    if (name == "blank text") options.text = "  \n";
    if (name == "skewed model") options.routing = "skewed";
    if (name == "no tokens") options.tokens = {};
    if (name == "zero tokens") options.tokens = {1, 0};
    if (name == "no threads") options.threads = {};
    if (name == "negative dense") options.dense = {-12};
    if (name == "deep") options.depth = 21;
    if (name == "large") options.depth = 20, options.width = 65536;
    if (name == "wide dense") options.dense = {1000000}, options.width = 65536, options.depth = 0;
    if (name == "too many tokens") options.tokens = {1 << 20}, options.width = 65536, options.depth = 0;
    if (name == "weights") options.weights = "int8";
    if (name == "no time") options.secondsPerSeries = 0;
    return options;
  }
};

UFB_TEST(TstFfnBenchOptions)
#include "tst_ffn_bench_options.moc"
