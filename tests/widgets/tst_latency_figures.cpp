// SPDX-License-Identifier: MIT
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "latency_sample.h"
#include "models/latency_choices.h"
#include "models/latency_figures.h"
#include "models/latency_text.h"
#include "support/registry.h"

using namespace ufb;
using Samples = QVector<double>;
using Numbers = QVector<int>;

/// The arithmetic behind the latency view's pictures, and its words.
class TstLatencyFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void summarisesSamples_data() {
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<LatencySpread>("expected");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("none") << Samples{} << LatencySpread{};
    QTest::newRow("one") << Samples{3} << LatencySpread{1, 3, 3, 3, 3, 3};
    QTest::newRow("even, unordered") << Samples{4, 1, 3, 2} << LatencySpread{4, 1, 1.75, 2.5, 3.25, 4};
    QTest::newRow("odd") << Samples{5, 1, 2, 4, 3} << LatencySpread{5, 1, 2, 3, 4, 5};
    QTest::newRow("one is none") << Samples{2, nan, 4} << LatencySpread{2, 2, 2.5, 3, 3.5, 4};
  }
  void summarisesSamples() {
    QFETCH(Samples, samples);
    QFETCH(LatencySpread, expected);
    const LatencySpread spread = spreadOf(samples);
    QVERIFY(spread == expected);
    if (spread.n > 0)
      QCOMPARE(medianOf(samples), expected.median);
    else
      QVERIFY(std::isnan(medianOf(samples)));
  }

  void distributionEndsAtOne() {
    const QVector<QPointF> expected{{1, 0.25}, {2, 0.75}, {7, 1}};
    QCOMPARE(ecdfOf({2, 7, 1, 2}), expected);
    QVERIFY(ecdfOf({}).isEmpty());
  }

  void jitterIsEvenAndTheSame() {
    QVector<double> places;
    for (int i = 0; i < 100; ++i) {
      places += jitterOf(i);
      QCOMPARE(jitterOf(i), places.last());
      QVERIFY(std::abs(places.last()) <= 1);
    }
    std::sort(places.begin(), places.end());
    for (int i = 1; i < 100; ++i) QVERIFY(places[i] - places[i - 1] < 0.05);
  }

  void axisHoldsAllOrSaysWhatIsBeyond_data() {
    QTest::addColumn<Samples>("first");
    QTest::addColumn<Samples>("second");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("beyond");
    Samples far(99, 10.0);
    far += 500;
    QTest::newRow("nothing") << Samples{} << Samples{} << 1.0 << 0;
    QTest::newRow("near") << Samples{4, 5} << Samples{8} << 8.4 << 0;
    QTest::newRow("one far off") << far << Samples{4} << 15.0 << 1;
    QTest::newRow("far off in both") << far << far << 15.0 << 2;
    QTest::newRow("slower arm is no outlier") << Samples{1, 1} << Samples{10, 10} << 10.5 << 0;
  }
  void axisHoldsAllOrSaysWhatIsBeyond() {
    QFETCH(Samples, first);
    QFETCH(Samples, second);
    const LatencyAxisEnd end = axisEndOf({first, second});
    QTEST(end.end, "end");
    QTEST(end.beyond, "beyond");
    if (end.beyond > 0) QCOMPARE(end.furthest, 500.0);
  }

  void fillsWhatIsMissingAlone() {
    view::LatencyArmItem arm;
    arm.milliseconds = {1, 2, 6};
    const view::LatencyArmItem filled = summarised(arm);
    QCOMPARE(filled.n, 3);
    QCOMPARE(filled.median, 2.0);
    QCOMPARE(filled.mean, 3.0);
    QCOMPARE(filled.stdev, std::sqrt(7.0));
    arm.n = 9;
    arm.median = 42;
    QCOMPARE(summarised(arm), arm);
  }

  void noiseBandIsAroundTheSubject() {
    view::LatencySeriesItem series = test::series(32, 1);
    QVERIFY(noiseBand(series).has_value());
    QCOMPARE(noiseBand(series)->first, 4 * 0.994);
    QCOMPARE(noiseBand(series)->second, 4 * 1.008);
    series.noiseLow = series.noiseHigh = 1;
    QVERIFY(!noiseBand(series));
  }

  void rivalsLeaveOutTheSubject() {
    view::LatencySeriesItem series = test::series(32, 1);
    series.arms += test::arm(QStringLiteral("bert"), view::LatencyArmKind::Opened, 9, 5);
    series.arms.prepend(test::arm(QStringLiteral("torch"), view::LatencyArmKind::Rival, 9, 5));
    const QStringList expected{QStringLiteral("dense-3072"), QStringLiteral("dense-4095"),
                               QStringLiteral("torch"), QStringLiteral("bert")};
    QCOMPARE(rivalNames(series), expected);
    series.arms = {test::series(32, 1).arms[0], test::series(32, 1).arms[1]};
    QCOMPARE(rivalNames(series), QStringList{QStringLiteral("fff again")});
  }

  void partsAreEndToEnd() {
    const auto segments = segmentsOf({1, 2, 3, 4, -5, 6});
    const QVector<LatencySegment> expected{{0, 0, 1},  {1, 1, 3},   {2, 3, 6},
                                           {3, 6, 10}, {4, 10, 10}, {5, 10, 16}};
    QCOMPARE(segments, expected);
  }

  void ledgerLeavesOutWhatIsUnknown() {
    using Rung = view::LatencyRung;
    view::LatencyLedgerItem ledger{QStringLiteral("d"), 341.25, 0, 40, std::nan(""), 2, 1.9, 2.1, 2.2};
    const QVector<LatencyRungItem> expected{{Rung::Neurons, 341.25, false, {}, {}},
                                            {Rung::Kernel, 40, true, {}, {}},
                                            {Rung::Model, 2, true, 1.9, 2.1}};
    QCOMPARE(rungsOf(ledger), expected);
    ledger.modelLow = 0;
    QVERIFY(!rungsOf(ledger).last().low);
  }

  void logAxisHoldsOne_data() {
    QTest::addColumn<Samples>("values");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("nothing") << Samples{} << 1.0 << 3.0;
    QTest::newRow("faster") << Samples{341.25, 2} << 1.0 << 3 * 341.25;
    QTest::newRow("slower") << Samples{0.4, 20} << 0.1 << 60.0;
    QTest::newRow("no numbers for a logarithm") << Samples{0, -1, 5} << 1.0 << 15.0;
  }
  void logAxisHoldsOne() {
    QFETCH(Samples, values);
    const auto axis = logAxisOf(values);
    QTEST(axis.first, "low");
    QTEST(axis.second, "high");
  }

  void sweepsVaryOneThing() {
    view::LatencyRunItem run = test::run();
    run.series += test::series(32, 4);
    run.series.last().texts = 8;  // another batch is no point of this curve
    const auto& fixed = run.series[1];
    const auto threads = sweepOf(run, fixed, LatencySweepOver::Threads);
    QCOMPARE(threads.size(), 4);
    QCOMPARE(threads[0].arm, QStringLiteral("fff"));
    QCOMPARE(threads[0].points.size(), 2);
    QCOMPARE(threads[0].points[1].x, 2);
    QVERIFY(threads[0].points[1].spread == spreadOf(run.series[4].arms[0].milliseconds));
    std::reverse(run.series.begin(), run.series.end());
    const auto tokens = sweepOf(run, test::series(32, 2), LatencySweepOver::Tokens);
    Numbers lengths;
    for (const LatencySweepPoint& point : tokens[2].points) lengths += point.x;
    QCOMPARE(lengths, (Numbers{8, 32, 128}));
  }

  // ---- choices ---------------------------------------------------------------------------------

  void readsNumbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Numbers>("expected");
    QTest::newRow("list") << QStringLiteral("8, 32,128") << Numbers{8, 32, 128};
    QTest::newRow("order and repetition") << QStringLiteral(" 32; 8 32 ") << Numbers{8, 32};
    QTest::newRow("nothing") << QStringLiteral(" ,") << Numbers{};
    QTest::newRow("a word") << QStringLiteral("8, many") << Numbers{};
    QTest::newRow("too small") << QStringLiteral("0, 8") << Numbers{};
    QTest::newRow("too great") << QStringLiteral("8, 129") << Numbers{};
  }
  void readsNumbers() {
    QFETCH(QString, text);
    QFETCH(Numbers, expected);
    const auto numbers = numbersOf(text, 1, 128);
    QCOMPARE(numbers.has_value(), !expected.isEmpty());
    if (numbers) QCOMPARE(*numbers, expected);
  }

  void countsThreadsUpToTheMachine() {
    QCOMPARE(threadCounts(1), Numbers{1});
    QCOMPARE(threadCounts(2), (Numbers{1, 2}));
    QCOMPARE(threadCounts(6), (Numbers{1, 2, 4, 6}));
    QCOMPARE(threadCounts(0), Numbers{1});
    QCOMPARE(numbersText({1, 2, 4}), QStringLiteral("1, 2, 4"));
    QCOMPARE(clockText(42.4), QStringLiteral("42 s"));
    QCOMPARE(clockText(185), QStringLiteral("3:05 min"));
  }

  // ---- words -----------------------------------------------------------------------------------

  void saysWhoIsFaster_data() {
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("winner");
    QTest::addColumn<QString>("caveat");
    QTest::addColumn<QString>("expected");
    QTest::newRow("subject") << 2.05 << 1.95 << 2.16 << "fff"
                             << ""
                             << "fff is 2.05 times faster than dense-3072 [1.95 .. 2.16], ";
    QTest::newRow("rival") << 0.5 << 0.4 << 0.8 << "dense-3072"
                           << ""
                           << "dense-3072 is 2.00 times faster than fff [1.25 .. 2.50], ";
    QTest::newRow("none") << 1.01 << 0.97 << 1.06 << ""
                          << "The interval holds 1."
                          << "No winner: The interval holds 1. Ratio to dense-3072: 1.010 [0.970 .. 1.06], ";
    QTest::newRow("none, no reason") << 1.01 << 0.97 << 1.06 << ""
                                     << ""
                                     << "No winner: the interval does not tell. Ratio to dense-3072: 1.010 "
                                        "[0.970 .. 1.06], ";
  }
  void saysWhoIsFaster() {
    view::LatencySeriesItem series = test::series(32, 1);
    QFETCH(double, median);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, winner);
    QFETCH(QString, caveat);
    QFETCH(QString, expected);
    series.ratios[1] = {
        QStringLiteral("fff"), QStringLiteral("dense-3072"), median, low, high, 30, winner, caveat};
    QCOMPARE(verdictText(series, QStringLiteral("dense-3072")),
             expected + QStringLiteral("30 rounds, 32 tokens · 1 thread · 1 text"));
  }

  void saysWhatASelfTestFound() {
    view::LatencySeriesItem series = test::series(32, 1);
    const auto self = QStringLiteral("fff again");
    QVERIFY(verdictText(series, self)
                .startsWith(QStringLiteral(
                    "Self-test passed: the model against itself is 1.002 [0.994 .. 1.008], 70 rounds")));
    series.ratios[0].low = 1.001;
    QVERIFY(verdictText(series, self).startsWith(QStringLiteral("Self-test failed:")));
    series.ratios.clear();
    QCOMPARE(verdictText(series, QStringLiteral("dense-4095")),
             QStringLiteral(
                 "Not decided yet: median of fff 4 ms, of dense-4095 10 ms. 32 tokens · 1 thread · 1 text"));
    QVERIFY(verdictText({}, self).isEmpty());
  }

  void saysWhatLimitsTheAnswer() {
    view::LatencySeriesItem series = test::series(32, 1);
    series.ratios[1].caveat = QStringLiteral("The rival reached 40 % of the peak.");
    QCOMPARE(
        caveatText(series, QStringLiteral("dense-3072")),
        QStringLiteral(
            "The rival reached 40 % of the peak. dense-3072 has random weights: it shows speed only, its "
            "answers mean nothing. dense-3072 reaches 71 % of this machine's measured peak."));
    QCOMPARE(conditionsText(test::run(), series),
             QStringLiteral(
                 "measured on lyra · 2026-11-22 05:10 UTC · Intel Xeon Platinum 8480C · 1 thread · float32"));
  }
};

UFB_TEST(TstLatencyFigures)
#include "tst_latency_figures.moc"
