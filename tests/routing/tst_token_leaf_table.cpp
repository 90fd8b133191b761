// SPDX-License-Identifier: MIT
#include "support/registry.h"
#include "ufb/token_leaf_table.h"

#include <map>
#include <random>

using namespace ufb;

namespace {

using Pairs = std::map<std::pair<int, int>, std::uint32_t>;

constexpr int kVocabulary = 3000;
constexpr int kLeaves = 64;

/// Random pairs, some of them often.
std::vector<std::pair<int, int>> somePairs(int count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<std::pair<int, int>> pairs;
  for (int i = 0; i < count; ++i) {
    const auto token = static_cast<int>(random() % (1 + random() % kVocabulary));
    pairs.emplace_back(token, static_cast<int>(random() % kLeaves));
  }
  return pairs;
}

Pairs counted(const std::vector<std::pair<int, int>>& events) {
  Pairs pairs;
  for (const auto& event : events) pairs[event] += 1;
  return pairs;
}

Pairs listed(const TokenLeafTable& table) {
  Pairs pairs;
  table.forEach([&pairs](int token, int leaf, std::uint32_t count) { pairs[{token, leaf}] = count; });
  return pairs;
}

TokenLeafTable tableOf(const std::vector<std::pair<int, int>>& events, std::size_t first, std::size_t last,
                       std::int64_t bytes) {
  TokenLeafTable table(kVocabulary, kLeaves, bytes);
  for (std::size_t i = first; i < last; ++i) table.add(events[i].first, events[i].second);
  return table;
}

constexpr std::int64_t kPlain = std::int64_t{kVocabulary} * kLeaves * 4;
constexpr std::int64_t kHash = 1 << 19;
constexpr std::int64_t kSketch = 1 << 16;

}  // namespace

/// The three forms against a plain map.
class TstTokenLeafTable : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void countsExactly_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("form");
    QTest::newRow("plain") << qint64{kPlain} << static_cast<int>(TokenLeafTable::Form::Plain);
    QTest::newRow("hash") << qint64{kHash} << static_cast<int>(TokenLeafTable::Form::Hash);
  }
  void countsExactly() {
    QFETCH(qint64, bytes);
    QFETCH(int, form);
    const auto events = somePairs(20000, 7);
    const Pairs expected = counted(events);
    const TokenLeafTable table = tableOf(events, 0, events.size(), bytes);
    QCOMPARE(static_cast<int>(table.form()), form);
    QVERIFY(listed(table) == expected);
    QCOMPARE(table.total(), 20000);
    QCOMPARE(table.distinctPairs(), static_cast<std::int64_t>(expected.size()));
    QCOMPARE(table.count(kVocabulary - 1, kLeaves - 1),
             expected.count({kVocabulary - 1, kLeaves - 1}) ? 1U : 0U);
    QVERIFY(table.memoryBytes() <= bytes);
    std::vector<std::uint64_t> sums(kVocabulary);
    table.addLeaves(3, 9, sums);
    std::vector<std::uint64_t> wanted(kVocabulary);
    for (const auto& [pair, count] : expected) {
      if (pair.second >= 3 && pair.second <= 9) wanted[static_cast<std::size_t>(pair.first)] += count;
    }
    QVERIFY(sums == wanted);
    for (const auto& [leaf, count] : table.leavesOf(1)) QCOMPARE(count, expected.at({1, leaf}));
  }

  void sketchNeverCountsTooLittle() {
    const auto events = somePairs(40000, 8);
    const Pairs expected = counted(events);
    const TokenLeafTable table = tableOf(events, 0, events.size(), kSketch);
    QVERIFY(!table.exact());
    QVERIFY(table.errorBound() > 0);
    int beyond = 0;
    for (const auto& [pair, count] : expected) {
      const std::uint32_t estimate = table.count(pair.first, pair.second);
      QVERIFY(estimate >= count);
      beyond += estimate > count + table.errorBound() ? 1 : 0;
    }
    // Each is beyond the bound with a probability of exp(-4) at most.
    QVERIFY(beyond < static_cast<int>(0.02 * static_cast<double>(expected.size())));
    QVERIFY(table.memoryBytes() <= kSketch);
  }

  void partsEqualTheWhole_data() {
    countsExactly_data();
    QTest::newRow("sketch") << qint64{kSketch} << static_cast<int>(TokenLeafTable::Form::Sketch);
  }
  void partsEqualTheWhole() {
    QFETCH(qint64, bytes);
    QFETCH(int, form);
    const auto events = somePairs(14000, 9);
    const TokenLeafTable whole = tableOf(events, 0, events.size(), bytes);
    QCOMPARE(static_cast<int>(whole.form()), form);
    for (const std::size_t cut :
         {std::size_t{0}, std::size_t{1}, std::size_t{700}, std::size_t{9000}, events.size()}) {
      for (const bool swapped : {false, true}) {
        TokenLeafTable first = tableOf(events, 0, cut, bytes);
        TokenLeafTable second = tableOf(events, cut, events.size(), bytes);
        TokenLeafTable& into = swapped ? second : first;
        into.add(swapped ? first : second);
        QCOMPARE(into.form(), whole.form());
        QCOMPARE(into.total(), whole.total());
        QVERIFY(listed(into) == listed(whole));
        QVERIFY(std::equal(into.sketch().begin(), into.sketch().end(), whole.sketch().begin(),
                           whole.sketch().end()));
      }
    }
  }

  void sketchIsRestored() {
    const auto events = somePairs(30000, 10);
    const TokenLeafTable whole = tableOf(events, 0, events.size(), kSketch);
    TokenLeafTable copy(kVocabulary, kLeaves, kSketch);
    QVERIFY(copy.restoreSketch(whole.sketch(), whole.total()));
    QCOMPARE(copy.count(5, 5), whole.count(5, 5));
    QCOMPARE(copy.errorBound(), whole.errorBound());
    TokenLeafTable other(kVocabulary, kLeaves, kSketch / 2);
    QVERIFY(!other.restoreSketch(whole.sketch(), whole.total()));
  }
};

UFB_TEST(TstTokenLeafTable)
#include "tst_token_leaf_table.moc"
