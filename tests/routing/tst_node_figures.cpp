// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include <cmath>
#include <numeric>

#include "support/registry.h"
#include "ufb/routing_figures.h"
#include "visit_list.h"

using namespace ufb;
using test::near;
using test::VisitList;

namespace {

double meanOf(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// A value read from a histogram instead of the true one.
bool nearlyRanked(double value, double truth) {
  return std::abs(value - truth) <= kBucketRelativeError * std::abs(truth) + 1.0 / 256;
}

VisitList oneNode(const std::vector<float>& logits) {
  VisitList list{1, 1, {}, {2, 1, 1}, {1, 1, 4}};
  for (const float logit : logits) list.visits.push_back({0, 0, false, {logit, 1}});
  return list;
}

/// Mean and quantiles of the sizes of `logits` over `norm`; the histogram's error scales with them.
bool hasMargins(const NodeFigures& figures, std::vector<double> logits, double norm) {
  for (double& logit : logits) logit = std::abs(logit);
  bool right = near(figures.meanMargin, meanOf(logits) / norm, 1e-5);
  for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
    right = right && nearlyRanked(figures.margin[i] * norm, test::rankedValue(logits, kQuantiles[i]));
  }
  return right;
}

}  // namespace

class TstNodeFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void matchVisits_data();
  void matchVisits();
  void quantilesAreNearestRanks_data();
  void quantilesAreNearestRanks();
  void nothingCounted();
  void decidingNodeWithoutNorm();
  void marginsOfOneSign();
  void maskedVisitsOfNodes();
};

void TstNodeFigures::matchVisits_data() {
  QTest::addColumn<int>("depth");
  QTest::addColumn<int>("visits");
  QTest::newRow("one node") << 0 << 50;
  QTest::newRow("one visit") << 3 << 1;
  QTest::newRow("few visits") << 4 << 7;
  QTest::newRow("many visits") << 3 << 700;
}

void TstNodeFigures::matchVisits() {
  QFETCH(int, depth);
  QFETCH(int, visits);
  const VisitList list = test::randomVisits(depth, 9, visits, 5);
  const RoutingCounts counts = test::countsOf(list);
  for (int node = 0; node < counts.model.nodesPerTree(); ++node) {
    const std::vector<double> logits = list.logitsOf(node);
    const NodeFigures figures = nodeFigures(counts, 0, 0, node);
    QCOMPARE(figures.visits, static_cast<std::int64_t>(logits.size()));
    QVERIFY(near(figures.share, static_cast<double>(logits.size()) / visits));
    if (logits.empty()) continue;
    const auto right = std::count_if(logits.begin(), logits.end(), [](double logit) { return logit > 0; });
    QCOMPARE(figures.rightTurns, static_cast<std::int64_t>(right));
    QCOMPARE(figures.lowestLogit, *std::min_element(logits.begin(), logits.end()));
    QCOMPARE(figures.highestLogit, *std::max_element(logits.begin(), logits.end()));
    QVERIFY(near(figures.meanLogit, meanOf(logits), 2e-6));
    for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
      QVERIFY(nearlyRanked(figures.logit[i], test::rankedValue(logits, kQuantiles[i])));
      QVERIFY(figures.logit[i] >= figures.lowestLogit && figures.logit[i] <= figures.highestLogit);
    }
    double contribution = 0;
    for (const double logit : logits) contribution += std::abs(test::gelu(logit));
    contribution *= list.outNorms[static_cast<std::size_t>(node)] / static_cast<double>(logits.size());
    QVERIFY(near(figures.meanContribution, contribution, 1e-5));
    const bool leaf = node >= counts.model.firstLeaf();
    QCOMPARE(std::isnan(figures.turnShare), leaf);
    QCOMPARE(std::isnan(figures.meanMargin), leaf);
    QCOMPARE(std::isnan(figures.margin[2]), leaf);
    if (leaf) continue;
    QVERIFY(near(figures.turnShare, static_cast<double>(right) / static_cast<double>(logits.size())));
    QVERIFY(hasMargins(figures, logits, list.inNorms[static_cast<std::size_t>(node)]));
  }
}

void TstNodeFigures::quantilesAreNearestRanks_data() {
  QTest::addColumn<int>("values");
  QTest::addColumn<QList<int>>("ranks");  // of 5, 25, 50, 75 and 95 %
  QTest::newRow("1") << 1 << QList<int>{1, 1, 1, 1, 1};
  QTest::newRow("2") << 2 << QList<int>{1, 1, 1, 2, 2};
  QTest::newRow("3") << 3 << QList<int>{1, 1, 2, 3, 3};
  QTest::newRow("4") << 4 << QList<int>{1, 1, 2, 3, 4};
  QTest::newRow("20: whole numbers are not rounded up") << 20 << QList<int>{1, 5, 10, 15, 19};
  QTest::newRow("21") << 21 << QList<int>{2, 6, 11, 16, 20};
  QTest::newRow("100") << 100 << QList<int>{5, 25, 50, 75, 95};
}

void TstNodeFigures::quantilesAreNearestRanks() {
  QFETCH(int, values);
  QFETCH(QList<int>, ranks);
  // One value a bucket: the r-th smallest lies in the bucket r above the middle one.
  std::vector<float> logits;
  for (int r = 1; r <= values; ++r) logits.push_back(static_cast<float>(magnitudeBucketStart(r)));
  std::reverse(logits.begin(), logits.end());
  const NodeFigures figures = nodeFigures(test::countsOf(oneNode(logits)), 0, 0, 0);
  for (int i = 0; i < ranks.size(); ++i) {
    const double value = std::min(magnitudeBucketMiddle(ranks[i]), magnitudeBucketStart(values));
    QCOMPARE(figures.logit[static_cast<std::size_t>(i)], value);
    QCOMPARE(figures.margin[static_cast<std::size_t>(i)], value / 2);
  }
}

void TstNodeFigures::nothingCounted() {
  const RoutingCounts counts = test::countsOf(test::randomVisits(2, 3, 0, 1));
  for (const int node : {0, 1, 6}) {
    const NodeFigures figures = nodeFigures(counts, 0, 0, node);
    QCOMPARE(figures.visits, 0);
    QCOMPARE(figures.rightTurns, 0);
    for (const double figure : {figures.share, figures.turnShare, figures.meanLogit, figures.lowestLogit,
                                figures.highestLogit, figures.logit[0], figures.logit[4], figures.meanMargin,
                                figures.margin[0], figures.margin[4], figures.meanContribution}) {
      QVERIFY(std::isnan(figure));
    }
  }
}

void TstNodeFigures::decidingNodeWithoutNorm() {
  VisitList list = oneNode({-1, 2, 3});
  list.inNorms[0] = 0;
  const NodeFigures figures = nodeFigures(test::countsOf(list), 0, 0, 0);
  QVERIFY(std::isnan(figures.meanMargin));
  for (const double margin : figures.margin) QVERIFY(std::isnan(margin));
  QVERIFY(near(figures.meanLogit, 4.0 / 3, 1e-6));
}

void TstNodeFigures::marginsOfOneSign() {
  // All in the bucket [2, 2.25): its middle lies outside what occurred, which is [2, 2.0625].
  const NodeFigures figures = nodeFigures(test::countsOf(oneNode({-2, -2.0625F})), 0, 0, 0);
  QCOMPARE(figures.logit[0], -2.0625);
  QCOMPARE(figures.margin[0], 2.0625 / 2);
  QCOMPARE(figures.turnShare, 0.0);
  // Near to zero the first bucket's middle is zero, which is moved to the smallest size that occurred.
  const NodeFigures tiny = nodeFigures(test::countsOf(oneNode({0.001F, 0.002F})), 0, 0, 0);
  QCOMPARE(tiny.logit[0], static_cast<double>(0.001F));
  QCOMPARE(tiny.margin[4], static_cast<double>(0.001F) / 2);
}

void TstNodeFigures::maskedVisitsOfNodes() {
  const VisitList list = test::randomVisits(4, 5, 300, 2);
  const RoutingCounts counts = test::countsOf(list);
  const std::vector<std::int64_t> all = ufb::maskedVisitsOfNodes(counts.tree(0, 0), 4);
  QCOMPARE(all.size(), std::size_t{31});
  for (int node = 0; node < 31; ++node) {
    std::int64_t masked = 0;
    for (const test::Visit& visit : list.visits) {
      for (std::size_t level = 0; level <= 4; ++level) {
        masked += visit.masked && visit.nodeAt(level) == node ? 1 : 0;
      }
    }
    QCOMPARE(all[static_cast<std::size_t>(node)], masked);
    QCOMPARE(nodeFigures(counts, 0, 0, node).maskedVisits, masked);
  }
}

UFB_TEST(TstNodeFigures)
#include "tst_node_figures.moc"
