// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include <cmath>

#include "students_t.h"
#include "support/registry.h"
#include "ufb/corpus_comparison.h"
#include "visit_list.h"

using namespace ufb;
using test::near;

namespace {

/// Counts of a tree of two leaves from (left, right) of each part.
RoutingCounts partsOf(const std::vector<std::pair<int, int>>& parts) {
  test::SampleShape shape;
  shape.layers = 1;
  shape.depth = 1;
  RoutingCounts counts = test::sampleCounts(shape, 0, 0);
  TreeCounts& tree = counts.tree(0, 0);
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const std::uint32_t leaves[] = {static_cast<std::uint32_t>(parts[part].first),
                                    static_cast<std::uint32_t>(parts[part].second)};
    for (std::size_t leaf = 0; leaf < 2; ++leaf) {
      tree.replicateVisits[part * 2 + leaf] += leaves[leaf];
      tree.visits[leaf + 1] += leaves[leaf];
      tree.visits[0] += leaves[leaf];
      counts.text.tokens += leaves[leaf];
    }
  }
  return counts;
}

/// The definition of Welch's test, share by share.
double plainWelch(const std::vector<std::pair<int, int>>& a, const std::vector<std::pair<int, int>>& b) {
  double mean[2], error[2], size[2];
  for (int side = 0; side < 2; ++side) {
    std::vector<double> shares;
    for (const auto& [left, right] : side == 0 ? a : b) shares.push_back(right / double(left + right));
    size[side] = static_cast<double>(shares.size());
    mean[side] = 0;
    for (const double share : shares) mean[side] += share / size[side];
    double variance = 0;
    for (const double share : shares) variance += std::pow(share - mean[side], 2) / (size[side] - 1);
    error[side] = variance / size[side];
  }
  const double both = error[0] + error[1];
  const double freedom =
      both * both / (error[0] * error[0] / (size[0] - 1) + error[1] * error[1] / (size[1] - 1));
  return test::plainP((mean[0] - mean[1]) / std::sqrt(both), freedom);
}

const std::vector<std::pair<int, int>> kPartsA{{10, 90}, {40, 60}, {35, 85}, {12, 48}, {70, 30}};
const std::vector<std::pair<int, int>> kPartsB{{80, 30}, {45, 55}, {95, 25}, {60, 40}, {50, 10}, {20, 70}};

}  // namespace

class TstCorpusComparison : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void welchOverParts();
  void fewParts_data();
  void fewParts();
  void figuresOfANode();
  void divergence();
  void sameCorpus();
  void halvesOfOneCorpus();
  void smallAgainstLarge();
  void anotherCorpus();
  void mostChangedFirst();
  void leastCount();
  void rootsAreNeverTested();
  void otherModel_data();
  void otherModel();
};

void TstCorpusComparison::welchOverParts() {
  const auto comparison = compareCorpora(partsOf(kPartsA), partsOf(kPartsB), {0.05, 1});
  QVERIFY(comparison);
  QCOMPARE(comparison->tests, 2);
  const double p = plainWelch(kPartsA, kPartsB);
  QVERIFY(p > 0.001 && p < 0.5);
  for (const int node : {1, 2}) {
    const NodeDifference& found = comparison->nodes[static_cast<std::size_t>(node)];
    QVERIFY(found.tested);
    QVERIFY(near(found.p, p, 1e-7));
    QVERIFY(near(found.pCorrected, std::min(1.0, 2 * p), 1e-7));
  }
}

void TstCorpusComparison::fewParts_data() {
  QTest::addColumn<int>("partsA");
  QTest::addColumn<int>("partsB");
  QTest::addColumn<bool>("tested");
  QTest::newRow("enough") << 4 << 6 << true;
  QTest::newRow("few of A") << 3 << 6 << false;
  QTest::newRow("few of B") << 5 << 3 << false;
  QTest::newRow("nothing in A") << 0 << 6 << false;
}

void TstCorpusComparison::fewParts() {
  QFETCH(int, partsA);
  QFETCH(int, partsB);
  QFETCH(bool, tested);
  const RoutingCounts a = partsOf({kPartsA.begin(), kPartsA.begin() + partsA});
  const RoutingCounts b = partsOf({kPartsB.begin(), kPartsB.begin() + partsB});
  const auto comparison = compareCorpora(a, b);
  QCOMPARE(comparison->tests, tested ? 2 : 0);
  for (const std::size_t node : {std::size_t{1}, std::size_t{2}}) {
    QCOMPARE(comparison->nodes[node].tested, tested);
    if (!tested) QCOMPARE(comparison->nodes[node].p, 1.0);
  }
  QCOMPARE(std::isnan(comparison->nodes[1].shareA), partsA == 0);
  QCOMPARE(std::isnan(comparison->divergenceBits[0]), partsA == 0);
}

void TstCorpusComparison::figuresOfANode() {
  const auto comparison = compareCorpora(partsOf({{3, 1}, {3, 1}}), partsOf({{2, 6}, {0, 0}, {2, 10}}));
  QCOMPARE(comparison->tokensA, 8);
  QCOMPARE(comparison->tokensB, 20);
  const NodeDifference& right = comparison->nodes[2];
  QCOMPARE(right.node, 2);
  QCOMPARE(right.visitsA, 2);
  QCOMPARE(right.visitsB, 16);
  QVERIFY(near(right.shareA, 0.25) && near(right.shareB, 0.8) && near(right.difference, 0.55));
  QVERIFY(near(right.logRatio, std::log2((16.5 / 21) / (2.5 / 9))));
}

void TstCorpusComparison::divergence() {
  const auto bits = [](const auto& a, const auto& b) {
    return compareCorpora(partsOf(a), partsOf(b))->divergenceBits[0];
  };
  using Parts = std::vector<std::pair<int, int>>;
  QCOMPARE(bits(Parts{{5, 15}}, Parts{{1, 3}}), 0.0);
  QCOMPARE(bits(Parts{{5, 0}}, Parts{{0, 9}}), 1.0);
  // H(1/4) - (H(1/2) + H(0)) / 2 for (1/2, 1/2) and (0, 1), whose middle is (1/4, 3/4).
  QVERIFY(near(bits(Parts{{4, 4}}, Parts{{0, 6}}), test::plainEntropy(std::vector<int>{1, 3}) - 0.5));
}

void TstCorpusComparison::sameCorpus() {
  test::SampleShape shape;
  shape.trees = 2;
  const RoutingCounts counts = test::sampleCounts(shape);
  const auto comparison = compareCorpora(counts, counts);
  QVERIFY(comparison->tests > 0);
  QCOMPARE(comparison->significant, 0);
  QCOMPARE(comparison->nodes.size(), std::size_t{2 * 2 * 15});
  std::size_t place = 0;
  for (int layer = 0; layer < 2; ++layer) {
    for (int tree = 0; tree < 2; ++tree) {
      for (int node = 0; node < 15; ++node, ++place) {
        const NodeDifference& found = comparison->nodes[place];
        QVERIFY(found.layer == layer && found.tree == tree && found.node == node);
        QVERIFY(found.p == 1 && found.pCorrected == 1 && found.difference == 0 && found.logRatio == 0);
      }
    }
  }
  for (const double bits : comparison->divergenceBits) QCOMPARE(bits, 0.0);
  QVERIFY(mostChanged(*comparison, 10).empty());
}

void TstCorpusComparison::halvesOfOneCorpus() {
  test::SampleShape shape;
  shape.depth = 5;
  int families = 0;
  double smallest = 1;
  for (shape.seed = 1; shape.seed <= 20; ++shape.seed) {
    const auto comparison =
        compareCorpora(test::sampleCounts(shape, 0, 150), test::sampleCounts(shape, 150, 300), {0.05, 20});
    QVERIFY(comparison->tests > 50);
    families += comparison->significant > 0 ? 1 : 0;
    for (const NodeDifference& node : comparison->nodes) smallest = std::min(smallest, node.p);
  }
  // At the level 0.05 one of twenty; three are still as likely as 1.6 %.
  QVERIFY2(families <= 3, qPrintable(QString::number(families)));
  QVERIFY(smallest < 0.05);
}

void TstCorpusComparison::smallAgainstLarge() {
  // A node that one token of a thousand visits is not visited at all in most small texts.
  std::mt19937 random(11);
  int families = 0;
  for (int trial = 0; trial < 200; ++trial) {
    std::vector<std::pair<int, int>> small, large;
    for (int part = 0; part < kReplicates; ++part) {
      const auto draw = [&random](int tokens, double share) {
        const int visits = std::binomial_distribution<int>(tokens, share)(random);
        return std::pair(tokens - visits, visits);
      };
      small.push_back(draw(60, 0.001));
      large.push_back(draw(20000, 0.001));
    }
    families += compareCorpora(partsOf(small), partsOf(large))->significant > 0 ? 1 : 0;
  }
  QVERIFY2(families <= 20, qPrintable(QString::number(families)));
}

void TstCorpusComparison::anotherCorpus() {
  const test::SampleShape shape;
  const RoutingCounts a = test::sampleCounts(shape, 0, 300);
  const RoutingCounts b = test::sampleCounts(shape, 300, 600, 1);
  const auto comparison = compareCorpora(a, b);
  QVERIFY(comparison->significant > 0);
  std::int64_t significant = 0;
  for (const NodeDifference& node : comparison->nodes) {
    QCOMPARE(node.significant, node.tested && node.pCorrected <= 0.05);
    QVERIFY(node.pCorrected >= node.p);
    significant += node.significant ? 1 : 0;
    // What halved or doubled between hundreds of visits is found.
    if (node.visitsA + node.visitsB > 300 && std::abs(node.logRatio) > 1) QVERIFY(node.significant);
  }
  QCOMPARE(comparison->significant, significant);
  const std::vector<std::size_t> changed = mostChanged(*comparison, 1000);
  QCOMPARE(changed.size(), static_cast<std::size_t>(significant));
  for (const std::size_t place : changed) QVERIFY(comparison->nodes[place].significant);
  // The other way round everything is the same but the sign.
  const auto back = compareCorpora(b, a);
  for (std::size_t i = 0; i < back->nodes.size(); ++i) {
    QCOMPARE(back->nodes[i].p, comparison->nodes[i].p);
    QVERIFY(near(back->nodes[i].logRatio, -comparison->nodes[i].logRatio));
  }
  QVERIFY(near(back->divergenceBits[0], comparison->divergenceBits[0]));
}

void TstCorpusComparison::mostChangedFirst() {
  CorpusComparison comparison;
  for (const double logRatio : {1.0, -3.0, 0.0, 2.0, 3.0, 9.0, -0.5}) {
    NodeDifference node;
    node.logRatio = logRatio;
    node.significant = logRatio != 9;
    comparison.nodes.push_back(node);
  }
  QCOMPARE(mostChanged(comparison, 99), (std::vector<std::size_t>{1, 4, 3, 0, 6, 2}));
  QCOMPARE(mostChanged(comparison, 2), (std::vector<std::size_t>{1, 4}));
  QVERIFY(mostChanged(comparison, 0).empty());
  QVERIFY(mostChanged(comparison, -1).empty());
}

void TstCorpusComparison::leastCount() {
  test::SampleShape shape;
  shape.depth = 6;
  const RoutingCounts a = test::sampleCounts(shape, 0, 40);
  const RoutingCounts b = test::sampleCounts(shape, 40, 80);
  for (const std::int64_t least : {0, 1, 20, 50, 100000}) {
    const auto comparison = compareCorpora(a, b, {0.05, least});
    std::int64_t tests = 0;
    for (const NodeDifference& node : comparison->nodes) {
      const std::int64_t visits = node.visitsA + node.visitsB;
      QCOMPARE(node.tested, node.node != 0 && visits > 0 && visits >= least);
      tests += node.tested ? 1 : 0;
    }
    QCOMPARE(comparison->tests, tests);
    QCOMPARE(comparison->options.leastCount, least);
  }
}

void TstCorpusComparison::rootsAreNeverTested() {
  test::SampleShape shape;
  shape.depth = 0;
  const auto comparison = compareCorpora(test::sampleCounts(shape), test::sampleCounts(shape, 0, 9));
  QCOMPARE(comparison->nodes.size(), std::size_t{2});
  QCOMPARE(comparison->tests, 0);
  QCOMPARE(comparison->divergenceBits[1], 0.0);
}

void TstCorpusComparison::otherModel_data() {
  QTest::addColumn<int>("field");
  QTest::newRow("weights") << 0;
  QTest::newRow("depth") << 1;
  QTest::newRow("layers") << 2;
  QTest::newRow("weights' type") << 3;
}

void TstCorpusComparison::otherModel() {
  QFETCH(int, field);
  test::SampleShape shape;
  const RoutingCounts a = test::sampleCounts(shape);
  if (field == 1) shape.depth = 2;
  if (field == 2) shape.layers = 1;
  RoutingCounts b = test::sampleCounts(shape);
  if (field == 0) b.model.sha256[0] = 'f';
  if (field == 3) b.model.treeWeights = "bf16";
  const auto comparison = compareCorpora(a, b);
  QVERIFY(!comparison);
  QCOMPARE(comparison.error().code, ErrorCode::InvalidArgument);
  QVERIFY(comparison.error().sentence().find("different models") != std::string::npos);
}

UFB_TEST(TstCorpusComparison)
#include "tst_corpus_comparison.moc"
