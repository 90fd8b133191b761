// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include <bit>
#include <cmath>
#include <map>

#include "support/registry.h"
#include "ufb/leaf_dictionary.h"
#include "visit_list.h"

using namespace ufb;
using test::near;
using test::Visit;
using test::VisitList;

namespace {

constexpr int kAll = 1000000;

/// Token and count of the visits of a node.
std::map<int, std::int64_t> wordsOf(const VisitList& list, int node) {
  std::map<int, std::int64_t> words;
  for (const Visit& visit : list.visits) {
    for (std::size_t level = 0; level < visit.logits.size(); ++level) {
      if (visit.nodeAt(level) == node) words[visit.token] += 1;
    }
  }
  return words;
}

NodeWordsQuery queryOf(WordOrder order, int limit, std::int64_t leastCount = 1, bool withSpecial = true) {
  return {order, limit, leastCount, withSpecial};
}

std::vector<int> idsOf(const NodeWords& words) {
  std::vector<int> ids;
  for (const NodeWord& word : words.words) ids.push_back(word.token);
  return ids;
}

/// Tokens 0 .. 4 of counts 8, 4, 4, 2 and 2 in a tree of two leaves; so many of each go to the right leaf.
RoutingCounts twoLeaves() {
  VisitList list{1, 5, {}, {1, 1, 1}, {1, 1, 1}};
  const int counts[] = {8, 4, 4, 2, 2};
  const int right[] = {4, 4, 1, 2, 0};
  for (int token = 0; token < 5; ++token) {
    for (int i = 0; i < counts[token]; ++i) {
      list.visits.push_back({token, 0, false, {i < right[token] ? 1.0F : -1.0F, 1}});
    }
  }
  RoutingCounts made = test::countsOf(list);
  made.tokenSpecial[0] = 1;
  return made;
}

}  // namespace

class TstLeafDictionary : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsMatchVisits();
  void wordsOfATreeAreThoseOfItsLeaves();
  void orders_data();
  void orders();
  void nobodyCame();
  void wordsOfASketch();
  void contextsOfParents();
  void contextsWithoutRepeats();
  void leavesOfTokens();
  void leavesOfTokensFromASketch();
};

void TstLeafDictionary::wordsMatchVisits() {
  const VisitList list = test::randomVisits(3, 14, 500, 12);
  const RoutingCounts counts = test::countsOf(list);
  for (int node = 0; node < counts.model.nodesPerTree(); ++node) {
    const std::map<int, std::int64_t> expected = wordsOf(list, node);
    const NodeWords words = nodeWords(counts, 0, 0, node, queryOf(WordOrder::ByCount, kAll));
    QVERIFY(words.exact);
    QCOMPARE(words.errorBound, 0.0);
    QCOMPARE(words.visits, static_cast<std::int64_t>(list.logitsOf(node).size()));
    QCOMPARE(words.distinct, static_cast<std::int64_t>(expected.size()));
    QCOMPARE(words.words.size(), expected.size());
    for (const NodeWord& word : words.words) {
      QCOMPARE(word.count, expected.at(word.token));
      const double here = static_cast<double>(word.count) / static_cast<double>(words.visits);
      const double anywhere = static_cast<double>(wordsOf(list, 0)[word.token]) / 500;
      QVERIFY(near(word.share, here));
      QVERIFY(near(word.lift, here / anywhere));
      if (node == 0) QVERIFY(near(word.lift, 1));
    }
  }
}

void TstLeafDictionary::wordsOfATreeAreThoseOfItsLeaves() {
  test::SampleShape shape;
  shape.trees = 2;
  for (const std::int64_t bytes : {std::int64_t{1} << 20, std::int64_t{0}}) {
    shape.tableBytes = bytes;
    const RoutingCounts counts = test::sampleCounts(shape);
    const int first = counts.model.firstLeaf();
    for (int node = 0; node < counts.model.nodesPerTree(); ++node) {
      std::map<int, std::int64_t> sums;
      for (int leaf = first; leaf <= 2 * first; ++leaf) {
        int above = leaf;
        while (above > node) above = (above - 1) / 2;
        if (above != node) continue;
        const NodeWords words = nodeWords(counts, 1, 1, leaf, queryOf(WordOrder::ByLift, kAll));
        for (const NodeWord& word : words.words) sums[word.token] += word.count;
      }
      const NodeWords words = nodeWords(counts, 1, 1, node, queryOf(WordOrder::ByCount, kAll));
      QCOMPARE(words.words.size(), sums.size());
      for (const NodeWord& word : words.words) QCOMPARE(word.count, sums[word.token]);
    }
  }
}

void TstLeafDictionary::orders_data() {
  QTest::addColumn<int>("node");
  QTest::addColumn<bool>("byLift");
  QTest::addColumn<int>("limit");
  QTest::addColumn<int>("least");
  QTest::addColumn<bool>("special");
  QTest::addColumn<QList<int>>("ids");
  QTest::newRow("right by count, equals by id") << 2 << false << 9 << 1 << true << QList<int>{0, 1, 3, 2};
  QTest::newRow("right by lift, equals by id") << 2 << true << 9 << 1 << true << QList<int>{1, 3, 0, 2};
  QTest::newRow("left by lift") << 1 << true << 9 << 1 << true << QList<int>{4, 2, 0};
  QTest::newRow("at least two") << 2 << true << 9 << 2 << true << QList<int>{1, 3, 0};
  QTest::newRow("at least four") << 2 << false << 9 << 4 << true << QList<int>{0, 1};
  QTest::newRow("nothing special") << 2 << false << 9 << 1 << false << QList<int>{1, 3, 2};
  QTest::newRow("two of them") << 2 << true << 2 << 1 << true << QList<int>{1, 3};
  QTest::newRow("none of them") << 2 << true << 0 << 1 << true << QList<int>{};
  QTest::newRow("a least count of nothing") << 2 << false << 9 << 0 << true << QList<int>{0, 1, 3, 2};
  QTest::newRow("root by lift: all alike") << 0 << true << 9 << 1 << true << QList<int>{0, 1, 2, 3, 4};
}

void TstLeafDictionary::orders() {
  QFETCH(int, node);
  QFETCH(bool, byLift);
  QFETCH(int, limit);
  QFETCH(int, least);
  QFETCH(bool, special);
  QFETCH(QList<int>, ids);
  const WordOrder order = byLift ? WordOrder::ByLift : WordOrder::ByCount;
  const NodeWords words = nodeWords(twoLeaves(), 0, 0, node, queryOf(order, limit, least, special));
  QCOMPARE(idsOf(words), std::vector<int>(ids.begin(), ids.end()));
  QCOMPARE(words.distinct, node == 0 ? 5 : node == 1 ? 3 : 4);
}

void TstLeafDictionary::nobodyCame() {
  VisitList list{1, 2, {}, {1, 1, 1}, {1, 1, 1}};
  list.visits.push_back({1, 0, false, {1, 1}});
  const RoutingCounts counts = test::countsOf(list);
  const NodeWords words = nodeWords(counts, 0, 0, 1);
  QCOMPARE(words.visits, 0);
  QCOMPARE(words.distinct, 0);
  QVERIFY(words.words.empty());
  QVERIFY(tokenLeaves(counts, 0, 0, 0, 5).empty());
  QVERIFY(nodeContexts(counts, 0, 0, 0, 5).empty());
}

void TstLeafDictionary::wordsOfASketch() {
  const VisitList list = test::randomVisits(7, 60, 3000, 4);
  const RoutingCounts counts = test::countsOf(list, 2048);
  const TokenLeafTable& table = counts.tree(0, 0).tokens;
  QVERIFY(!table.exact());
  QVERIFY(nodeWords(counts, 0, 0, 0).exact);
  for (const int node : {1, 6, 40, 127, 200, 254}) {
    const std::map<int, std::int64_t> expected = wordsOf(list, node);
    const NodeWords words = nodeWords(counts, 0, 0, node, queryOf(WordOrder::ByCount, kAll));
    QVERIFY(!words.exact);
    QCOMPARE(words.distinct, -1);
    const int below = 128 >> (std::bit_width(static_cast<unsigned>(node) + 1) - 1);
    QVERIFY(near(words.errorBound, table.errorBound() * below));
    std::size_t found = 0;
    for (const NodeWord& word : words.words) {
      const auto truth = expected.find(word.token);
      found += truth != expected.end() ? 1 : 0;
      QVERIFY(word.count >= (truth == expected.end() ? 0 : truth->second));
      QVERIFY(word.count <= words.visits && word.share <= 1);
      QVERIFY(word.count <= counts.tokenCounts[static_cast<std::size_t>(word.token)]);
    }
    QCOMPARE(found, expected.size());
  }
}

void TstLeafDictionary::contextsOfParents() {
  const RoutingCounts counts = test::sampleCounts();
  const int kept = counts.settings.contexts;
  const int first = counts.model.firstLeaf();
  for (int leaf = first; leaf <= 2 * first; ++leaf) {
    const auto own = nodeContexts(counts, 0, 0, leaf, kAll);
    QCOMPARE(own, counts.tree(0, 0).contexts[static_cast<std::size_t>(leaf - first)]);
    QVERIFY(!own.empty());
  }
  for (int node = 0; node < first; ++node) {
    for (const int limit : {0, 1, 3, kept}) {
      std::vector<ContextSample> both = nodeContexts(counts, 0, 0, 2 * node + 1, limit);
      mergeContexts(both, nodeContexts(counts, 0, 0, 2 * node + 2, limit), limit);
      QCOMPARE(nodeContexts(counts, 0, 0, node, limit), both);
    }
  }
  QVERIFY(nodeContexts(counts, 0, 0, 0, -1).empty());
}

void TstLeafDictionary::contextsWithoutRepeats() {
  RoutingCounts counts = test::countsOf(test::randomVisits(1, 3, 0, 1));
  auto& contexts = counts.tree(0, 0).contexts;
  contexts[0] = {{2, "left", 0, 4, 1}, {9, "last", 0, 4, 1}};
  contexts[1] = {{1, "first", 0, 5, 1}, {2, "right", 0, 5, 1}};
  const auto found = nodeContexts(counts, 0, 0, 0, 5);
  QCOMPARE(found.size(), std::size_t{3});
  QCOMPARE(found[0].text, std::string("first"));
  QCOMPARE(found[1].text, std::string("left"));
  QCOMPARE(found[2].text, std::string("last"));
}

void TstLeafDictionary::leavesOfTokens() {
  const VisitList list = test::randomVisits(4, 6, 700, 3);
  const RoutingCounts counts = test::countsOf(list);
  for (int token = 0; token < 6; ++token) {
    std::map<int, std::int64_t> expected;
    for (const Visit& visit : list.visits) {
      if (visit.token == token) expected[visit.leaf()] += 1;
    }
    const double occurrences = counts.tokenCounts[static_cast<std::size_t>(token)];
    const std::vector<TokenLeaf> leaves = tokenLeaves(counts, 0, 0, token, kAll);
    QCOMPARE(leaves.size(), expected.size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      const TokenLeaf& leaf = leaves[i];
      QCOMPARE(leaf.count, expected.at(leaf.leaf));
      QVERIFY(near(leaf.share, static_cast<double>(leaf.count) / occurrences));
      const auto visits = static_cast<double>(list.logitsOf(15 + leaf.leaf).size());
      QVERIFY(near(leaf.lift, leaf.share / (visits / 700)));
      if (i == 0) continue;
      const TokenLeaf& before = leaves[i - 1];
      QVERIFY(before.count > leaf.count || (before.count == leaf.count && before.leaf < leaf.leaf));
    }
    const std::vector<TokenLeaf> top = tokenLeaves(counts, 0, 0, token, 2);
    QCOMPARE(top.size(), std::size_t{2});
    QCOMPARE(top[1].leaf, leaves[1].leaf);
  }
}

void TstLeafDictionary::leavesOfTokensFromASketch() {
  const VisitList list = test::randomVisits(9, 60, 5000, 4);
  const RoutingCounts counts = test::countsOf(list, 2048);
  for (const int token : {0, 31, 59}) {
    const std::vector<TokenLeaf> leaves = tokenLeaves(counts, 0, 0, token, kAll);
    for (const Visit& visit : list.visits) {
      if (visit.token != token) continue;
      QVERIFY(std::any_of(leaves.begin(), leaves.end(),
                          [&visit](const TokenLeaf& leaf) { return leaf.leaf == visit.leaf(); }));
    }
    for (const TokenLeaf& leaf : leaves) {
      QVERIFY(leaf.share > 0 && leaf.share <= 1);
      const std::uint32_t visits = counts.tree(0, 0).visits[static_cast<std::size_t>(511 + leaf.leaf)];
      QVERIFY(leaf.count <= static_cast<std::int64_t>(visits));
    }
  }
}

UFB_TEST(TstLeafDictionary)
#include "tst_leaf_dictionary.moc"
