// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include <cmath>
#include <numeric>

#include "support/registry.h"
#include "ufb/routing_figures.h"
#include "visit_list.h"

using namespace ufb;
using test::near;
using test::Visit;
using test::VisitList;
using Counts = std::vector<std::uint32_t>;

namespace {

/// Half the mean difference of two bins, over the mean.
double plainGini(const Counts& counts) {
  double differences = 0;
  double total = 0;
  for (const double a : counts) {
    total += a;
    for (const double b : counts) differences += std::abs(a - b);
  }
  return differences / (2 * static_cast<double>(counts.size()) * total);
}

template <class Wanted>
Counts leafCounts(const VisitList& list, Wanted wanted) {
  Counts counts(std::size_t{1} << list.depth);
  for (const Visit& visit : list.visits) {
    if (wanted(visit)) counts[static_cast<std::size_t>(visit.leaf())] += 1;
  }
  return counts;
}

bool isSpreadOf(const Spread& spread, const Counts& counts) {
  std::int64_t total = 0;
  for (const std::uint32_t count : counts) total += count;
  const bool wholeNumbers = spread.total == total &&
                            spread.bins == static_cast<std::int64_t>(counts.size()) &&
                            spread.empty == std::count(counts.begin(), counts.end(), 0U);
  if (total == 0) {
    return wholeNumbers && std::isnan(spread.entropyBits) && std::isnan(spread.perplexity) &&
           std::isnan(spread.gini);
  }
  const double bits = test::plainEntropy(counts);
  return wholeNumbers && near(spread.entropyBits, bits) && near(spread.perplexity, std::exp2(bits)) &&
         near(spread.gini, plainGini(counts));
}

}  // namespace

Q_DECLARE_METATYPE(Counts)

class TstTreeFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void spread_data();
  void spread();
  void spreadInClosedForm();
  void lorenzCurveOfFourBins();
  void lorenzCurveEnclosesGini();
  void matchVisits_data();
  void matchVisits();
  void nothingCounted();
  void noDecisions();
  void tokensMatchVisits();
  void tokenTies();
  void tokensOfASketch();
};

void TstTreeFigures::spread_data() {
  QTest::addColumn<Counts>("counts");
  QTest::newRow("one bin") << Counts{7};
  QTest::newRow("nothing") << Counts{0, 0, 0};
  QTest::newRow("no bins") << Counts{};
  QTest::newRow("some") << Counts{5, 0, 1, 9, 9, 2};
  QTest::newRow("largest") << Counts{0xFFFFFFFF, 1, 0xFFFFFFFE, 0};
  std::mt19937 random(3);
  Counts many;
  for (int i = 0; i < 300; ++i) many.push_back(static_cast<std::uint32_t>(random() % 1000 * (random() % 3)));
  QTest::newRow("many") << many;
}

void TstTreeFigures::spread() {
  QFETCH(Counts, counts);
  QVERIFY(isSpreadOf(spreadOf(counts), counts));
}

void TstTreeFigures::spreadInClosedForm() {
  const Spread even = spreadOf(Counts(2048, 77));
  QVERIFY(near(even.entropyBits, 11));
  QVERIFY(near(even.perplexity, 2048));
  QCOMPARE(even.gini, 0.0);
  Counts alone(50);
  alone[17] = 123456789;
  const Spread one = spreadOf(alone);
  QCOMPARE(one.entropyBits, 0.0);
  QCOMPARE(one.perplexity, 1.0);
  QVERIFY(near(one.gini, 49.0 / 50));
  QCOMPARE(one.empty, 49);
}

void TstTreeFigures::lorenzCurveOfFourBins() {
  const Counts counts{3, 0, 6, 1};  // ascending 0 1 3 6
  const std::vector<double> expected{0, 0, 0, 0.05, 0.1, 0.25, 0.4, 0.7, 1};
  const std::vector<double> curve = lorenzCurve(counts, 8);
  QCOMPARE(curve.size(), expected.size());
  for (std::size_t i = 0; i < curve.size(); ++i) QVERIFY(near(curve[i], expected[i]));
  QCOMPARE(curve.back(), 1.0);
  QCOMPARE(lorenzCurve(counts, 1), (std::vector<double>{0, 1}));
  QVERIFY(lorenzCurve(Counts(4), 8).empty());
  QVERIFY(lorenzCurve({}, 8).empty());
  QVERIFY(lorenzCurve(counts, 0).empty());
}

void TstTreeFigures::lorenzCurveEnclosesGini() {
  std::mt19937 random(9);
  Counts counts;
  for (int i = 0; i < 64; ++i) counts.push_back(static_cast<std::uint32_t>(random() % 500));
  for (const int finer : {1, 3}) {
    const int points = 64 * finer;
    const std::vector<double> curve = lorenzCurve(counts, points);
    double area = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) area += (curve[i - 1] + curve[i]) / 2 / points;
    QVERIFY(near(1 - 2 * area, spreadOf(counts).gini));
  }
}

void TstTreeFigures::matchVisits_data() {
  QTest::addColumn<int>("depth");
  QTest::addColumn<int>("visits");
  QTest::newRow("two leaves") << 1 << 30;
  QTest::newRow("more leaves than visits") << 6 << 25;
  QTest::newRow("many visits") << 4 << 900;
}

void TstTreeFigures::matchVisits() {
  QFETCH(int, depth);
  QFETCH(int, visits);
  const VisitList list = test::randomVisits(depth, 12, visits, 8);
  const RoutingCounts counts = test::countsOf(list);
  const TreeFigures figures = treeFigures(counts, 0, 0);
  QVERIFY(isSpreadOf(figures.leaves, leafCounts(list, [](const Visit&) { return true; })));
  QVERIFY(
      isSpreadOf(figures.leavesMasked, leafCounts(list, [](const Visit& visit) { return visit.masked; })));
  QVERIFY(
      isSpreadOf(figures.leavesUnmasked, leafCounts(list, [](const Visit& visit) { return !visit.masked; })));
  QCOMPARE(figures.leavesByPosition.size(), std::size_t{kPositionBuckets});
  for (int bucket = 0; bucket < kPositionBuckets; ++bucket) {
    const auto there = [bucket](const Visit& visit) { return positionBucket(visit.position) == bucket; };
    QVERIFY(isSpreadOf(figures.leavesByPosition[static_cast<std::size_t>(bucket)], leafCounts(list, there)));
  }
  std::int64_t dead = 0;
  for (int node = 0; node < counts.model.nodesPerTree(); ++node) dead += list.logitsOf(node).empty() ? 1 : 0;
  QCOMPARE(figures.deadNodes, dead);

  std::vector<double> margins;
  for (const Visit& visit : list.visits) {
    double margin = std::numeric_limits<double>::infinity();
    for (std::size_t level = 0; level + 1 < visit.logits.size(); ++level) {
      const auto node = static_cast<std::size_t>(visit.nodeAt(level));
      margin = std::min<double>(margin, std::abs(visit.logits[level]) / list.inNorms[node]);
    }
    margins.push_back(margin);
  }
  for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
    const double truth = test::rankedValue(margins, kQuantiles[i]);
    QVERIFY(std::abs(figures.pathMargin[i] - truth) <= truth * kBucketRelativeError + 1.0 / 256);
  }
}

void TstTreeFigures::nothingCounted() {
  const TreeFigures figures = treeFigures(test::countsOf(test::randomVisits(3, 5, 0, 1)), 0, 0);
  QVERIFY(isSpreadOf(figures.leaves, Counts(8)));
  QCOMPARE(figures.deadNodes, 15);
  QVERIFY(std::isnan(figures.pathMargin[2]));
  QVERIFY(figures.leafAndToken && std::isnan(figures.leafAndToken->bits));
  QVERIFY(std::isnan(figures.leafAndPosition.bits) && std::isnan(figures.leafAndPosition.biasBits));
}

void TstTreeFigures::noDecisions() {
  const TreeFigures figures = treeFigures(test::countsOf(test::randomVisits(0, 5, 40, 1)), 0, 0);
  QCOMPARE(figures.leaves.bins, 1);
  QCOMPARE(figures.leaves.perplexity, 1.0);
  QCOMPARE(figures.leafAndToken->bits, 0.0);
  for (const double margin : figures.pathMargin) QVERIFY(std::isnan(margin));
}

void TstTreeFigures::tokensMatchVisits() {
  const VisitList list = test::randomVisits(3, 11, 400, 4);
  // The same through a hash table, which is what there is where a plain one does not fit.
  for (const std::int64_t bytes : {std::int64_t{1} << 20, std::int64_t{0}}) {
    // A bound of nothing still leaves the hash table's first slots, which these pairs fit.
    const RoutingCounts counts = test::countsOf(list, bytes);
    QCOMPARE(counts.tree(0, 0).tokens.form() == TokenLeafTable::Form::Plain, bytes > 0);
    const std::vector<TokenFigures> figures = tokenFigures(counts, 0, 0);
    QCOMPARE(figures.size(), std::size_t{11});
    for (int token = 0; token < 11; ++token) {
      const Counts leaves = leafCounts(list, [token](const Visit& visit) { return visit.token == token; });
      const auto top = std::max_element(leaves.begin(), leaves.end());
      const TokenFigures& here = figures[static_cast<std::size_t>(token)];
      QCOMPARE(here.count, std::accumulate(leaves.begin(), leaves.end(), std::int64_t{0}));
      QCOMPARE(here.leaves, 8 - std::count(leaves.begin(), leaves.end(), 0U));
      QCOMPARE(here.topLeaf, static_cast<int>(top - leaves.begin()));
      QCOMPARE(here.topCount, static_cast<std::int64_t>(*top));
      QVERIFY(near(here.entropyBits, test::plainEntropy(leaves)));
      QVERIFY(near(here.perplexity, std::exp2(here.entropyBits)));
    }
  }
}

void TstTreeFigures::tokenTies() {
  VisitList list = test::randomVisits(2, 3, 0, 1);
  for (const float second : {1.0F, -1.0F, -1.0F, 1.0F}) list.visits.push_back({1, 0, false, {1, second, 1}});
  const std::vector<TokenFigures> figures = tokenFigures(test::countsOf(list), 0, 0);
  QCOMPARE(figures[1].topLeaf, 2);
  QCOMPARE(figures[1].topCount, 2);
  QVERIFY(near(figures[1].entropyBits, 1));
  QCOMPARE(figures[2].count, 0);
  QCOMPARE(figures[2].topLeaf, -1);
  QVERIFY(std::isnan(figures[2].entropyBits) && std::isnan(figures[2].perplexity));
}

void TstTreeFigures::tokensOfASketch() {
  const VisitList list = test::randomVisits(7, 60, 3000, 4);
  const RoutingCounts counts = test::countsOf(list, 2048);
  QVERIFY(!counts.tree(0, 0).tokens.exact());
  QVERIFY(!treeFigures(counts, 0, 0).leafAndToken);
  const std::vector<TokenFigures> figures = tokenFigures(counts, 0, 0);
  for (std::size_t token = 0; token < figures.size(); ++token) {
    QCOMPARE(figures[token].count, static_cast<std::int64_t>(counts.tokenCounts[token]));
    QCOMPARE(figures[token].topLeaf, -1);
    QVERIFY(std::isnan(figures[token].entropyBits));
  }
}

UFB_TEST(TstTreeFigures)
#include "tst_tree_figures.moc"
