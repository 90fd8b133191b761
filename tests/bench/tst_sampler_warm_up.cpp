// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>

#include "fake_arms.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::bench;

/// What the sampler finds out before the first round: the clock's cost, the repeats, and when an arm is warm.
class TstSamplerWarmUp : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void repeatsFillASample_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("clockCost");
    QTest::addColumn<int>("repeats");
    QTest::newRow("long enough") << 60e-6 << 20e-9 << 1;
    QTest::newRow("half") << 26e-6 << 20e-9 << 2;
    QTest::newRow("3 us") << 3e-6 << 20e-9 << 32;
    QTest::newRow("slow clock") << 3e-6 << 1e-6 << 512;  // 1 ms are asked for
    QTest::newRow("slow clock, long call") << 2e-3 << 1e-6 << 1;
    QTest::newRow("no time at all") << 0.0 << 20e-9 << (1 << 20);
  }
  void repeatsFillASample() {
    QFETCH(double, seconds);
    QFETCH(double, clockCost);
    QFETCH(int, repeats);
    FakeArms fake;
    fake.time.cost = clockCost;
    fake.add(seconds);
    SamplerOptions options = shortRun();
    options.leastRounds = 1;
    options.leastWarmUpSeconds = 0;
    const Sampling sampling = fake.run(options);
    QCOMPARE(sampling.warmUps.front().repeats, repeats);
    QCOMPARE(sampling.samples.front().repeats, repeats);
    QVERIFY(std::abs(sampling.clock.cost - clockCost * 1e9) < 0.01 * clockCost * 1e9);
    QVERIFY(std::abs(sampling.clock.resolution - clockCost * 1e9) < 0.01 * clockCost * 1e9);
  }

  /// A first call of 10 ms (pages, code generation) must not keep a short arm at one call a sample.
  void slowFirstCallDoesNotDecideTheRepeats() {
    FakeArms fake;
    fake.add([](int call) { return call == 0 ? 10e-3 : 3e-6; });
    const Sampling sampling = fake.run(shortRun());
    QCOMPARE(sampling.warmUps.front().repeats, 32);
    for (const BenchSample& s : sampling.samples) QVERIFY(s.microseconds < 3.1);
  }

  void warmUpEndsWhenStable_data() {
    QTest::addColumn<int>("slowCalls");
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<bool>("stable");
    // Calls of 1 ms; the slow ones take 1.2 ms.
    QTest::newRow("at once, but at least 100 ms") << 0 << 100.0 << true;
    QTest::newRow("after 200 slow calls") << 200 << 250.0 << true;
    QTest::newRow("never") << 1000000 << 1500.0 << false;
  }
  void warmUpEndsWhenStable() {
    QFETCH(int, slowCalls);
    QFETCH(double, milliseconds);
    FakeArms fake;
    // Every fifth call is slow until the arm is warm: three like calls in a row are not enough.
    fake.add([slowCalls](int call) { return call % 5 == 0 && call < slowCalls ? 1.2e-3 : 1e-3; });
    const Sampling sampling = fake.run(shortRun());
    const WarmUp& warm = sampling.warmUps.front();
    QTEST(warm.stable, "stable");
    QVERIFY2(warm.milliseconds >= 0.8 * milliseconds, qPrintable(QString::number(warm.milliseconds)));
    QVERIFY2(warm.milliseconds <= 1.1 * milliseconds, qPrintable(QString::number(warm.milliseconds)));
    QCOMPARE(static_cast<int>(fake.calls.size()), warm.calls + sampling.rounds);
  }

  /// A first sample of one call, as long as the later ones of two, is not counted among the ten like ones.
  void samplesOfFewerRepeatsDoNotCount() {
    FakeArms fake;
    fake.add([](int call) { return call == 0 ? 60e-6 : 30e-6; });
    SamplerOptions options = shortRun();
    options.leastWarmUpSeconds = 0;
    QCOMPARE(fake.run(options).warmUps.front().calls, 1 + 1 + 10 * 2);
  }

  /// Three like calls are all that a warm-up of calls of 600 ms can have.
  void longCallsAreJudgedByThree() {
    FakeArms fake;
    fake.add(0.6);
    fake.add([](int call) { return call == 2 ? 0.7 : 0.6; });
    fake.add(2.0);
    const Sampling sampling = fake.run(shortRun());
    QCOMPARE(sampling.warmUps[0].calls, 3);
    QVERIFY(sampling.warmUps[0].stable);
    QVERIFY(!sampling.warmUps[1].stable);
    QCOMPARE(sampling.warmUps[2].calls, 1);
    QVERIFY(!sampling.warmUps[2].stable);
  }

  /// Consecutive calls of the warm-up see different inputs as well.
  void warmUpCyclesInputs() {
    FakeArms fake;
    fake.add(1e-3);
    fake.run(shortRun());
    for (std::size_t i = 1; i < 50; ++i) QVERIFY(fake.calls[i].second != fake.calls[i - 1].second);
  }

  void realClockMoves() {
    const ClockCost cost = measureClock(steadyClock());
    QVERIFY(cost.cost > 0);
    QVERIFY(cost.resolution > 0);
  }

  /// A clock of 1 ms steps whose readings cost 1 us: the step is found, however many readings it takes.
  void coarseClockShowsItsStep() {
    double now = 0;
    const ClockCost cost = measureClock([&now] {
      now += 1e-6;
      return std::floor(now * 1e3) * 1e-3;
    });
    QVERIFY(std::abs(cost.resolution - 1e6) < 1);
  }

  void deadClockEnds() {
    const ClockCost cost = measureClock([] { return 1.0; });
    QCOMPARE(cost.cost, 0.0);
    QCOMPARE(cost.resolution, 0.0);
  }
};

UFB_TEST(TstSamplerWarmUp)
#include "tst_sampler_warm_up.moc"
