// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>
#include <memory>

#include "bench/ceilings.h"
#include "bench/ceilings_hwy.h"
#include "kernels/fff.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::bench;

namespace {

BenchCeilings example() {
  BenchCeilings ceilings;
  ceilings.threads = 1;
  ceilings.fmaGflops = 100;
  ceilings.bandwidth = {{1e4, 200}, {1e6, 100}, {1e8, 10}};
  return ceilings;
}

/// A row for every instruction set of this machine. Highway keeps one choice for a whole program, so what is
/// forced for the FFF kernel holds for these loops.
void addInstructionSets() {
  QTest::addColumn<QString>("set");
  for (const std::string& name : kernels::fffInstructionSets()) {
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
}

}  // namespace

/// Figures are only looked at for sense: how fast a machine is, is no matter of right or wrong.
class TstCeilings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void measuresSomething_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
    QTest::newRow("more than processors") << 5;
  }
  void measuresSomething() {
    QFETCH(int, threads);
    const BenchCeilings ceilings = measureCeilings(threads);
    QCOMPARE(ceilings.threads, threads);
    QVERIFY(ceilings.fmaGflops > 0 && std::isfinite(ceilings.fmaGflops));
    QVERIFY(ceilings.bandwidth.size() >= 3);
    double last = 0;
    for (const auto& set : ceilings.bandwidth) {
      QVERIFY(set.bytes > last);
      QCOMPARE(std::fmod(set.bytes, kCeilingRowBytes * static_cast<double>(threads)), 0.0);
      QVERIFY(set.gigabytesPerSecond > 0 && std::isfinite(set.gigabytesPerSecond));
      last = set.bytes;
    }
  }

  void stopLeavesTheRestOut() {
    std::stop_source source;
    source.request_stop();
    const BenchCeilings ceilings = measureCeilings(1, source.get_token());
    QCOMPARE(ceilings.threads, 1);
    QVERIFY(ceilings.bandwidth.empty());
  }

  /// A unit takes 1 us, a run 20 us more, and some runs are held up by 50 ms.
  void bestRunIsFoundUnderDisturbance_data() {
    QTest::addColumn<int>("quietEvery");  // one run in so many is quiet
    QTest::addColumn<int>("firstQuiet");
    QTest::newRow("quiet") << 1 << 0;
    QTest::newRow("disturbed first run") << 1 << 1;
    QTest::newRow("disturbed first four") << 1 << 4;
    QTest::newRow("every other disturbed") << 2 << 1;
  }
  void bestRunIsFoundUnderDisturbance() {
    QFETCH(int, quietEvery);
    QFETCH(int, firstQuiet);
    int runs = 0;
    const double best = bestSecondsPerUnit(1, [&](double count) {
      const bool quiet = runs >= firstQuiet && (runs - firstQuiet) % quietEvery == 0;
      ++runs;
      return count * 1e-6 + 20e-6 + (quiet ? 0 : 50e-3);
    });
    QVERIFY2(best > 1e-6 && best < 1.02e-6, qPrintable(QString::number(best)));
    QVERIFY(runs <= 27);
  }

  void bandwidthIsInterpolated_data() {
    QTest::addColumn<double>("bytes");
    QTest::addColumn<double>("expected");
    QTest::newRow("nothing") << 0.0 << 200.0;
    QTest::newRow("below all") << 1e3 << 200.0;
    QTest::newRow("the smallest") << 1e4 << 200.0;
    QTest::newRow("half way in the logarithm") << 1e5 << 150.0;
    QTest::newRow("a measured one") << 1e6 << 100.0;
    QTest::newRow("a quarter of the way") << std::pow(10, 6.5) << 77.5;
    QTest::newRow("the largest") << 1e8 << 10.0;
    QTest::newRow("beyond all") << 1e10 << 10.0;
  }
  void bandwidthIsInterpolated() {
    QFETCH(double, bytes);
    QTEST(bandwidthFor(example(), bytes), "expected");
  }

  void unmeasuredIsZero() {
    const BenchCeilings none;
    QCOMPARE(bandwidthFor(none, 1e6), 0.0);
    QCOMPARE(readMicroseconds(none, 1e6, 1e6), 0.0);
    QCOMPARE(attainableGflops(none, 1e6, 1e6), 0.0);
  }

  void roofline() {
    // 1 MB at 100 GB/s: 10 us. From a set of 100 MB at 10 GB/s: 100 us.
    QCOMPARE(readMicroseconds(example(), 1e6, 1e6), 10.0);
    QCOMPARE(readMicroseconds(example(), 1e6, 1e8), 100.0);
    // 1e8 operations at 100 GFLOP/s take 1 ms: computing bounds them. 5e5 take 5 us: their bytes do.
    QCOMPARE(attainableGflops(example(), 1e8, 1e6), 100.0);
    QCOMPARE(attainableGflops(example(), 5e5, 1e6), 50.0);
  }

  void cleanup() { kernels::forceFffInstructionSet({}); }

  void multiplyAddsAreCounted_data() { addInstructionSets(); }
  void multiplyAddsAreCounted() {
    QFETCH(QString, set);
    QVERIFY(kernels::forceFffInstructionSet(set.toStdString()));
    const FmaRun one = runMultiplyAdds(1);
    QVERIFY(one.flops >= 2 * 12);
    QCOMPARE(runMultiplyAdds(1000).flops, 1000 * one.flops);
    // Every chain runs towards 1 from elsewhere, so the sum of all lanes is how many multiply-adds a step
    // has.
    const FmaRun many = runMultiplyAdds(1000);
    QVERIFY(std::abs(many.sum - static_cast<float>(one.flops / 2)) < 1e-3F);
    QVERIFY(std::abs(runMultiplyAdds(0).sum - many.sum) > 1e-3F);
  }

  /// Rows are read whole and all of them: each bit that is set somewhere shows in the fold.
  void rowsAreReadWhole_data() { addInstructionSets(); }
  void rowsAreReadWhole() {
    QFETCH(QString, set);
    QVERIFY(kernels::forceFffInstructionSet(set.toStdString()));
    constexpr std::size_t rows = 5;
    constexpr std::size_t words = kCeilingRowBytes / sizeof(std::uint32_t);
    const auto memory = std::make_unique<std::uint32_t[]>(rows * words + 16);
    auto* aligned = memory.get();
    while (reinterpret_cast<std::uintptr_t>(aligned) % 64 != 0) ++aligned;
    const auto* base = reinterpret_cast<const std::byte*>(aligned);
    const std::vector<std::uint32_t> order{4, 0, 3, 1};
    QCOMPARE(readRows(base, order), 0U);
    QCOMPARE(readRows(base, {}), 0U);
    for (std::size_t i = 0; i < rows * words; ++i) {
      aligned[i] = 0x80000001U + static_cast<std::uint32_t>(i);
      const bool listed = i / words != 2;
      QCOMPARE(readRows(base, order), listed ? aligned[i] : 0U);
      aligned[i] = 0;
    }
  }
};

UFB_TEST(TstCeilings)
#include "tst_ceilings.moc"
