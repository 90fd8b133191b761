// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>
#include <map>
#include <set>
#include <stdexcept>

#include "fake_arms.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::bench;

namespace {

/// The arms of each round in the order in which they ran.
std::vector<std::vector<int>> orders(const Sampling& sampling) {
  std::vector<std::vector<int>> rounds;
  for (const BenchSample& s : sampling.samples) {
    if (s.round == static_cast<int>(rounds.size())) rounds.emplace_back();
    rounds[static_cast<std::size_t>(s.round)].push_back(s.arm);
  }
  return rounds;
}

}  // namespace

class TstSampler : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRoundTimesEveryArmOnce() {
    FakeArms fake;
    fake.add(3e-6);
    fake.add(2e-3);
    fake.add(2e-3);
    const Sampling sampling = fake.run(shortRun());
    QVERIFY(sampling.complete);
    QCOMPARE(sampling.rounds, 20);
    QCOMPARE(sampling.samples.size(), std::size_t{60});
    const auto rounds = orders(sampling);
    QCOMPARE(rounds.size(), std::size_t{20});
    for (const auto& round : rounds)
      QCOMPARE(std::set<int>(round.begin(), round.end()), (std::set<int>{0, 1, 2}));
    for (const BenchSample& s : sampling.samples) {
      // The clock's own cost is in the chunk, once.
      const double expected = s.arm == 0 ? 3.0 : 2000.0;
      QVERIFY(std::abs(s.microseconds - expected) <= 0.021);
    }
  }

  void orderIsRandomAndSeeded() {
    const auto run = [](std::uint64_t seed) {
      FakeArms fake;
      for (int arm = 0; arm < 3; ++arm) fake.add(1e-3);
      SamplerOptions options = shortRun();
      options.leastRounds = 600;
      options.seed = seed;
      return orders(fake.run(options));
    };
    const auto first = run(1);
    QVERIFY(run(1) == first);
    QVERIFY(run(2) != first);
    std::map<std::vector<int>, int> counts;
    for (const auto& round : first) ++counts[round];
    // Six orders, 100 each expected; the standard deviation is 9.
    QCOMPARE(counts.size(), std::size_t{6});
    for (const auto& [order, count] : counts)
      QVERIFY2(count > 50 && count < 150, qPrintable(QString::number(count)));
  }

  void inputsCycle_data() {
    QTest::addColumn<int>("inputs");
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
    QTest::newRow("more than the repeats") << 50;
  }
  void inputsCycle() {
    QFETCH(int, inputs);
    FakeArms fake;
    fake.add(3e-6);   // 32 calls a sample
    fake.add(10e-6);  // 8
    fake.add(1e-3);   // 1
    SamplerOptions options = shortRun();
    options.inputs = inputs;
    const Sampling sampling = fake.run(options);
    std::size_t call = 0;
    for (const WarmUp& warm : sampling.warmUps) call += static_cast<std::size_t>(warm.calls);
    for (const BenchSample& s : sampling.samples) {
      QCOMPARE(s.input, s.round % inputs);
      QCOMPARE(s.repeats, s.arm == 0 ? 32 : s.arm == 1 ? 8 : 1);
      for (int i = 0; i < s.repeats; ++i, ++call) {
        QCOMPARE(fake.calls[call].first, s.arm);
        QCOMPARE(fake.calls[call].second, (s.round + i) % inputs);
      }
    }
    QCOMPARE(call, fake.calls.size());
  }

  void leadInsAreUntimed() {
    FakeArms fake;
    fake.add(200e-6);  // lead-ins of all five inputs
    fake.add(2e-3);    // of as many as fit: three
    fake.add(30e-3);   // too long to need one
    SamplerOptions options = shortRun();
    options.inputs = 5;
    options.leadInSeconds = 5e-3;
    const Sampling sampling = fake.run(options);
    std::size_t call = 0;
    for (const WarmUp& warm : sampling.warmUps) call += static_cast<std::size_t>(warm.calls);
    for (const BenchSample& s : sampling.samples) {
      const int untimed = s.arm == 0 ? 5 : s.arm == 1 ? 3 : 0;
      for (int i = 1; i <= untimed; ++i, ++call) {
        QCOMPARE(fake.calls[call].first, s.arm);
        QCOMPARE(fake.calls[call].second, (s.round + i) % options.inputs);
      }
      QVERIFY(std::abs(s.microseconds - (s.arm == 0 ? 200 : s.arm == 1 ? 2000 : 30000)) < 0.1);
      for (int i = 0; i < s.repeats; ++i, ++call) {
        QCOMPARE(fake.calls[call].second, (s.round + i) % options.inputs);
      }
    }
    QCOMPARE(call, fake.calls.size());
  }

  void coldSamplesAreOneCallAfterTheFlush() {
    FakeArms fake;
    fake.add(3e-6);
    fake.add(1e-3);
    SamplerOptions options = shortRun();
    int flushes = 0;
    options.beforeSample = [&] {
      ++flushes;
      fake.calls.emplace_back(-1, -1);
      fake.time.now += 10e-3;
    };
    const Sampling sampling = fake.run(options);
    QVERIFY(sampling.complete);
    for (const BenchSample& s : sampling.samples) {
      QCOMPARE(s.repeats, 1);
      QVERIFY(s.microseconds <= (s.arm == 0 ? 3.03 : 1000.03));  // the flush is not in it
    }
    for (std::size_t i = 0; i < fake.calls.size(); ++i) QCOMPARE(fake.calls[i].first == -1, i % 2 == 0);
    QCOMPARE(static_cast<std::size_t>(2 * flushes), fake.calls.size());
  }

  void roundsFollowTheBudget_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("rounds");
    // A round takes 10 ms.
    QTest::newRow("budget") << 1.005 << 10 << 1000 << 100;
    QTest::newRow("least") << 0.1 << 30 << 1000 << 30;
    QTest::newRow("most") << 10.0 << 10 << 50 << 50;
    QTest::newRow("none asked for") << 0.0 << 0 << 0 << 1;
  }
  void roundsFollowTheBudget() {
    QFETCH(double, seconds);
    FakeArms fake;
    fake.add(4e-3);
    fake.add(6e-3);
    SamplerOptions options = shortRun();
    options.seconds = seconds;
    QFETCH(int, least);
    QFETCH(int, most);
    options.leastRounds = least;
    options.mostRounds = most;
    const Sampling sampling = fake.run(options);
    QVERIFY(sampling.complete);
    QTEST(sampling.rounds, "rounds");
  }

  void stopKeepsWholeRounds_data() {
    QTest::addColumn<int>("calls");  // all arms together, until the stop
    QTest::addColumn<int>("rounds");
    // Three arms of 1 ms and 100 ms of warm-up: 300 calls before the first round, about.
    QTest::newRow("before anything") << 0 << 0;
    QTest::newRow("in the warm-up") << 150 << 0;
    QTest::newRow("in the rounds") << 1000 << 233;
  }
  void stopKeepsWholeRounds() {
    QFETCH(int, calls);
    QFETCH(int, rounds);
    std::stop_source source;
    FakeArms fake;
    int made = 0;
    for (int arm = 0; arm < 3; ++arm) {
      fake.add([&](int) {
        if (++made == calls) source.request_stop();
        return 1e-3;
      });
    }
    if (calls == 0) source.request_stop();
    SamplerOptions options = shortRun();
    options.leastRounds = 1000;
    options.stop = source.get_token();
    const Sampling sampling = fake.run(options);
    QVERIFY(!sampling.complete);
    QCOMPARE(made, calls);  // nothing ran after the stop
    QVERIFY(std::abs(sampling.rounds - rounds) <= 1);
    QCOMPARE(sampling.samples.size(), static_cast<std::size_t>(3 * sampling.rounds));
    for (const auto& round : orders(sampling)) QCOMPARE(round.size(), std::size_t{3});
  }

  void progressRisesAtMostTwiceASecond() {
    FakeArms fake;
    fake.add(1e-3);
    fake.add(2e-3);
    SamplerOptions options = shortRun();
    options.seconds = 10;
    std::vector<double> fractions;
    std::vector<double> times;
    options.progress = [&](double fraction) {
      fractions.push_back(fraction);
      times.push_back(fake.time.now);
    };
    fake.run(options);
    QVERIFY(fractions.size() >= 15);
    for (std::size_t i = 1; i < fractions.size(); ++i) {
      QVERIFY(times[i] - times[i - 1] >= 0.5);
      QVERIFY(fractions[i] >= fractions[i - 1]);
    }
    QVERIFY(fractions.front() >= 0 && fractions.back() <= 1 && fractions.back() > 0.9);
  }

  void sameArmTwiceIsTreatedAlike() {
    FakeArms fake;
    fake.add(3e-6);
    fake.arms.push_back(fake.arms.front());
    const Sampling sampling = fake.run(shortRun());
    QCOMPARE(sampling.warmUps[0].repeats, sampling.warmUps[1].repeats);
    for (const BenchSample& s : sampling.samples) QVERIFY(std::abs(s.microseconds - 3) < 0.01);
  }

  void noArmsAreNoSamples() {
    const Sampling sampling = sample({}, shortRun());
    QVERIFY(sampling.complete);
    QCOMPARE(sampling.rounds, 0);
    QVERIFY(sampling.samples.empty());
  }

  void whatAnArmThrowsPassesThrough() {
    const std::vector<ArmCall> arms{[](int) { throw std::runtime_error("out of memory"); }};
    QVERIFY_EXCEPTION_THROWN((void)sample(arms, shortRun()), std::runtime_error);
  }
};

UFB_TEST(TstSampler)
#include "tst_sampler.moc"
