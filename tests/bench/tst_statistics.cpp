// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>
#include <random>

#include "bench/statistics.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::bench;

using Values = std::vector<double>;
Q_DECLARE_METATYPE(Values)

namespace {

/// 1, 2, ... n, in an order that is not sorted.
Values oneTo(int n) {
  Values values;
  for (int i = 1; i <= n; ++i) values.push_back(i);
  std::shuffle(values.begin(), values.end(), std::mt19937_64(7));
  return values;
}

/// Probability that at most one of n values lies in the upper share 1 - q.
double probabilityOfAtMostOneAbove(int n, double q) {
  return std::pow(q, n) + n * (1 - q) * std::pow(q, n - 1);
}

BenchRatio ratioOf(double low, double high, int n) {
  BenchRatio ratio;
  ratio.of = "fff";
  ratio.over = "dense";
  ratio.low = low;
  ratio.high = high;
  ratio.median = (low + high) / 2;
  ratio.n = n;
  return ratio;
}

}  // namespace

class TstStatistics : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void describesALocation_data() {
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("deviation");
    QTest::addColumn<double>("average");
    QTest::addColumn<double>("spread");
    QTest::newRow("nothing") << Values{} << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("one") << Values{3} << 3.0 << 0.0 << 3.0 << 0.0;
    QTest::newRow("two") << Values{4, 1} << 2.5 << 1.5 << 2.5 << std::sqrt(4.5);
    QTest::newRow("odd, unsorted") << Values{9, 1, 2} << 2.0 << 1.0 << 4.0 << std::sqrt(19.0);
    QTest::newRow("even, unsorted") << Values{8, 2, 4, 6} << 5.0 << 2.0 << 5.0 << std::sqrt(20.0 / 3);
    QTest::newRow("one far away") << Values{1, 1, 2, 2, 4, 6, 9} << 2.0 << 1.0 << 25.0 / 7
                                  << std::sqrt((143 - 625.0 / 7) / 6);
    // 1 .. n: mean (n+1)/2, variance n(n+1)/12.
    QTest::newRow("1 to 101") << oneTo(101) << 51.0 << 25.0 << 51.0 << std::sqrt(101.0 * 102 / 12);
  }
  void describesALocation() {
    QFETCH(Values, values);
    QTEST(median(values), "middle");
    QTEST(medianDeviation(values), "deviation");
    QTEST(mean(values), "average");
    QTEST(standardDeviation(values), "spread");
  }

  void leastSamplesFollowFromTheConfidence_data() {
    QTest::addColumn<double>("q");
    QTest::addColumn<int>("least");
    QTest::newRow("P50") << 0.5 << 11;
    QTest::newRow("P90") << 0.9 << 64;
    QTest::newRow("P99") << 0.99 << 662;
  }
  void leastSamplesFollowFromTheConfidence() {
    QFETCH(double, q);
    QFETCH(int, least);
    QCOMPARE(leastSamplesFor(q), least);
    QVERIFY(probabilityOfAtMostOneAbove(least, q) < 0.01);
    QVERIFY(probabilityOfAtMostOneAbove(least - 1, q) >= 0.01);
  }

  void percentileIsAMeasuredValue_data() {
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("q");
    QTest::addColumn<double>("expected");  // 0: none
    QTest::newRow("P90 of 63") << 63 << 0.9 << 0.0;
    QTest::newRow("P90 of 64") << 64 << 0.9 << 58.0;  // 57.6 rounded up
    QTest::newRow("P90 of 70") << 70 << 0.9 << 63.0;  // exactly 63
    QTest::newRow("P90 of 100") << 100 << 0.9 << 90.0;
    QTest::newRow("P99 of 661") << 661 << 0.99 << 0.0;
    QTest::newRow("P99 of 662") << 662 << 0.99 << 656.0;  // 655.38 rounded up
    QTest::newRow("P99 of 1000") << 1000 << 0.99 << 990.0;
    QTest::newRow("P50 of 100") << 100 << 0.5 << 50.0;
    QTest::newRow("nothing") << 0 << 0.5 << 0.0;
  }
  void percentileIsAMeasuredValue() {
    QFETCH(int, n);
    QFETCH(double, q);
    const auto found = percentile(oneTo(n), q);
    QTEST(found.value_or(0), "expected");
  }

  void outliersAreCountedAndKept_data() {
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("outliers");
    // Median 5, deviation 2: the border is 5 + 29.6.
    QTest::newRow("inside") << Values{1, 3, 5, 7, 34.5} << 0;
    QTest::newRow("beyond") << Values{1, 3, 5, 7, 34.7} << 1;
    QTest::newRow("both sides") << Values{-100, 3, 4, 5, 6, 7, 100} << 2;
    QTest::newRow("all equal") << Values{2, 2, 2, 2} << 0;
    QTest::newRow("most equal") << Values{2, 2, 2, 2, 3} << 1;
    QTest::newRow("nothing") << Values{} << 0;
  }
  void outliersAreCountedAndKept() {
    QFETCH(Values, values);
    const BenchSummary summary = summarise(values);
    QTEST(summary.outliers, "outliers");
    QCOMPARE(summary.n, static_cast<int>(values.size()));
    if (values.empty()) return;
    QCOMPARE(summary.max, *std::max_element(values.begin(), values.end()));
    QCOMPARE(summary.mean, mean(values));
  }

  void summaryHoldsEverything() {
    const BenchSummary s = summarise(oneTo(101));
    QCOMPARE(s.n, 101);
    QCOMPARE(s.median, 51.0);
    QCOMPARE(s.mean, 51.0);
    QCOMPARE(s.stdev, std::sqrt(101.0 * 102 / 12));
    QCOMPARE(s.min, 1.0);
    QCOMPARE(s.max, 101.0);
    QCOMPARE(s.mad, 25.0);
    QCOMPARE(s.p90.value(), 91.0);
    QVERIFY(!s.p99);
    QCOMPARE(s.outliers, 0);
  }

  void ratiosArePairedByRound() {
    // Rounds in any order of arms; arm 2 is not asked for; round 3 was not finished.
    const std::vector<BenchSample> samples{{0, 0, 0, 1, 2},  {1, 0, 0, 1, 10}, {2, 0, 0, 1, 99},
                                           {1, 1, 0, 1, 40}, {2, 1, 0, 1, 99}, {0, 1, 0, 1, 4},
                                           {0, 2, 0, 4, 1},  {1, 2, 0, 1, 7},  {0, 3, 0, 4, 1}};
    QCOMPARE(pairedRatios(samples, 0, 1), (Values{5, 10, 7}));
    QCOMPARE(pairedRatios(samples, 1, 0), (Values{0.2, 0.1, 1.0 / 7}));
    QCOMPARE(timesOf(samples, 0), (Values{2, 4, 1, 1}));
    const BenchRatio ratio = pairedRatio(samples, 0, 1, 1);
    QCOMPARE(ratio.n, 3);
    QCOMPARE(ratio.median, 7.0);
    QCOMPARE(ratio.low, 5.0);
    QCOMPARE(ratio.high, 10.0);
  }

  /// The medians' ratio would say 1; each single round says 2.
  void pairsSeeThroughADriftingMachine() {
    std::vector<BenchSample> samples;
    for (int round = 0; round < 20; ++round) {
      const double slowness = std::pow(1.5, round);
      samples.push_back({0, round, 0, 1, slowness});
      samples.push_back({1, round, 0, 1, 2 * slowness});
    }
    const BenchRatio ratio = pairedRatio(samples, 0, 1, 1);
    QCOMPARE(ratio.median, 2.0);
    QCOMPARE(ratio.low, 2.0);
    QCOMPARE(ratio.high, 2.0);
  }

  /// For odd n a resample's median is the k-th value or below exactly where at least (n+1)/2 of n draws are:
  /// a binomial tail. Both ends must be the ranks that this exact distribution gives, but for one rank of
  /// chance.
  void bootstrapMatchesTheExactDistribution_data() {
    QTest::addColumn<int>("n");
    for (const int n : {11, 31, 101}) QTest::addRow("%d values", n) << n;
  }
  void bootstrapMatchesTheExactDistribution() {
    QFETCH(int, n);
    const auto below = [n](int rank) {
      const double p = static_cast<double>(rank) / n;
      double sum = 0;
      for (int k = (n + 1) / 2; k <= n; ++k) {
        const double choose = std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
        const double none = k == n ? 0 : (n - k) * std::log1p(-p);
        sum += p < 1 ? std::exp(choose + k * std::log(p) + none) : (k == n ? 1.0 : 0.0);
      }
      return sum;
    };
    int low = 1;
    while (below(low) < 0.025) ++low;
    int high = low;
    while (below(high) < 0.975) ++high;
    const Interval interval = bootstrapMedian(oneTo(n), 5);
    QVERIFY2(std::abs(interval.low - low) <= 1, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) <= 1, qPrintable(QString::number(interval.high)));
  }

  /// Of intervals of normal samples, about 95 % must hold the true median 0.
  void bootstrapCoversTheTruth() {
    std::mt19937_64 random(11);
    std::normal_distribution<double> normal;
    int held = 0;
    constexpr int kTrials = 400;
    for (int trial = 0; trial < kTrials; ++trial) {
      Values values(51);
      for (double& value : values) value = normal(random);
      const Interval interval = bootstrapMedian(values, static_cast<std::uint64_t>(trial), 400);
      held += interval.low <= 0 && interval.high >= 0 ? 1 : 0;
    }
    // The standard deviation of the share is 1.1 %.
    QVERIFY2(held > 0.91 * kTrials && held < 0.99 * kTrials, qPrintable(QString::number(held)));
  }

  void bootstrapIsTheSameForASeed() {
    Values values;
    std::mt19937_64 random(3);
    for (int i = 0; i < 500; ++i) values.push_back(static_cast<double>(random() % 100000));
    const Interval first = bootstrapMedian(values, 1);
    const Interval again = bootstrapMedian(values, 1);
    const Interval other = bootstrapMedian(values, 2);
    QCOMPARE(again.low, first.low);
    QCOMPARE(again.high, first.high);
    QVERIFY(other.low != first.low || other.high != first.high);
    QCOMPARE(bootstrapMedian(Values{}, 1).high, 0.0);
    QCOMPARE(bootstrapMedian(Values{4}, 1).low, 4.0);
  }

  void verdict_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("n");
    QTest::addColumn<Values>("noise");
    QTest::addColumn<double>("percent");  // negative: does not apply
    QTest::addColumn<QString>("winner");
    QTest::addColumn<QString>("caveat");  // part of it
    const auto row = [](const char* name, double low, double high, int n, const Values& noise, double percent,
                        const char* winner, const char* caveat) {
      QTest::newRow(name) << low << high << n << noise << percent << QString::fromLatin1(winner)
                          << QString::fromLatin1(caveat);
    };
    const Values quiet{0.99, 1.01};
    row("clear", 50, 60, 30, quiet, 80, "fff", "");
    row("clear, the other way", 0.5, 0.6, 30, quiet, 80, "dense", "");
    row("ten rounds", 50, 60, 10, quiet, 80, "fff", "");
    row("nine rounds", 50, 60, 9, quiet, 80, "", "10 rounds");
    row("spans 1", 0.9, 1.2, 30, quiet, 80, "", "holds 1");
    row("touches 1 from above", 1, 1.2, 30, quiet, 80, "", "holds 1");
    row("touches 1 from below", 0.9, 1, 30, quiet, 80, "", "holds 1");
    row("within the noise", 1.002, 1.008, 30, quiet, 80, "", "itself");
    row("overlaps the noise", 1.005, 1.1, 30, quiet, 80, "", "itself");
    row("just beyond the noise", 1.02, 1.1, 30, quiet, 80, "fff", "");
    row("overlaps the noise from below", 0.9, 0.995, 30, quiet, 80, "", "itself");
    row("just below the noise", 0.9, 0.98, 30, quiet, 80, "dense", "");
    row("noise on one side counts on both", 1.02, 1.1, 30, {0.9, 0.95}, 80, "", "itself");
    row("noise above 1 counts below", 0.93, 0.98, 30, {1.02, 1.05}, 80, "", "itself");
    row("no noise known", 1.0001, 1.1, 30, {1, 1}, 80, "fff", "");
    row("half the peak", 50, 60, 30, quiet, 50, "fff", "");
    row("poor rival", 50, 60, 30, quiet, 49.9, "", "dense reached less than half");
    row("peak unknown", 50, 60, 30, quiet, std::nan(""), "", "dense reached less than half");
    row("no dense rival", 50, 60, 30, quiet, -1, "fff", "");
    row("poor loser, the other way", 0.5, 0.6, 30, quiet, 20, "", "fff reached less than half");
    row("nothing measured", 0, 0, 0, quiet, 80, "", "10 rounds");
  }
  void verdict() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, n);
    QFETCH(Values, noise);
    QFETCH(double, percent);
    QFETCH(QString, caveat);
    BenchRatio ratio = ratioOf(low, high, n);
    ratio.caveat = "of an earlier call";
    Verdict given;
    given.noise = {noise[0], noise[1]};
    if (!(percent < 0)) given.percentOfPeak = percent;
    judge(ratio, given);
    QTEST(QString::fromStdString(ratio.winner), "winner");
    QCOMPARE(ratio.caveat.empty(), caveat.isEmpty());
    QVERIFY2(QString::fromStdString(ratio.caveat).contains(caveat), ratio.caveat.c_str());
  }

  void refusalComesBeforeEverything() {
    BenchRatio ratio;
    ratio.of = "a";
    ratio.over = "b";
    ratio.median = 3;
    ratio.low = 2.9;
    ratio.high = 3.1;
    ratio.n = 100;
    judge(ratio, {{0.99, 1.01}, {}, {}});
    QCOMPARE(ratio.winner, std::string("a"));
    judge(ratio, {{0.99, 1.01}, {}, "This build is slow"});
    QVERIFY(ratio.winner.empty());
    QCOMPARE(ratio.caveat, std::string("This build is slow"));
  }
};

UFB_TEST(TstStatistics)
#include "tst_statistics.moc"
