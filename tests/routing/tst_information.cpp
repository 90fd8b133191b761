// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include <cmath>
#include <cstring>

#include "routing/figures/information_sum.h"
#include "support/registry.h"
#include "ufb/routing_figures.h"
#include "visit_list.h"

using namespace ufb;
using test::near;
using Counts = std::vector<std::uint32_t>;

namespace {

/// sum of p(x,y) log2 of p(x,y) / (p(x) p(y)).
double plainInformation(const Counts& table, std::size_t columns) {
  const std::size_t rows = table.size() / columns;
  double total = 0;
  std::vector<double> ofRow(rows), ofColumn(columns);
  for (std::size_t i = 0; i < table.size(); ++i) {
    total += table[i];
    ofRow[i / columns] += table[i];
    ofColumn[i % columns] += table[i];
  }
  double bits = 0;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double n = table[i];
    if (n > 0) bits += n / total * std::log2(n * total / (ofRow[i / columns] * ofColumn[i % columns]));
  }
  return bits;
}

Counts randomTable(std::size_t cells, unsigned seed, std::uint32_t largest) {
  std::mt19937 random(seed);
  Counts table;
  for (std::size_t i = 0; i < cells; ++i) {
    table.push_back(random() % 3 == 0 ? 0 : static_cast<std::uint32_t>(random() % largest));
  }
  return table;
}

bool sameBits(const Information& a, const Information& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

}  // namespace

class TstInformation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void matchesDefinition_data();
  void matchesDefinition();
  void independent();
  void bijection();
  void bias();
  void leafPairs();
  void leafAndPosition();
  void everyFormOfTableGivesTheSameBits();
  void partsGiveTheSameBits();
};

void TstInformation::matchesDefinition_data() {
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("columns");
  QTest::addColumn<uint>("largest");
  QTest::newRow("small") << 2 << 3 << 9U;
  QTest::newRow("one row") << 1 << 20 << 50U;
  QTest::newRow("one column") << 20 << 1 << 50U;
  QTest::newRow("large") << 90 << 70 << 1000U;
  QTest::newRow("large counts") << 30 << 20 << 5000000U;
  QTest::newRow("mostly empty") << 40 << 50 << 2U;
}

void TstInformation::matchesDefinition() {
  QFETCH(int, rows);
  QFETCH(int, columns);
  QFETCH(uint, largest);
  const auto width = static_cast<std::size_t>(columns);
  for (unsigned seed = 0; seed < 5; ++seed) {
    const Counts table = randomTable(static_cast<std::size_t>(rows) * width, seed, largest);
    const Information information = informationOf(table, width);
    QVERIFY(near(information.bits, plainInformation(table, width), 1e-11));
    QVERIFY(information.bits >= 0);
  }
}

void TstInformation::independent() {
  Counts table;
  for (std::uint32_t row = 1; row <= 40; ++row) {
    for (std::uint32_t column = 1; column <= 30; ++column) table.push_back(row * row * column * 100);
  }
  QVERIFY(informationOf(table, 30).bits < 1e-12);
}

void TstInformation::bijection() {
  Counts counts{4, 9, 1, 1, 25};
  Counts table(25);
  for (std::size_t i = 0; i < 5; ++i) table[i * 5 + (i * 2) % 5] = counts[i];
  const Information information = informationOf(table, 5);
  QVERIFY(near(information.bits, test::plainEntropy(counts), 1e-12));
  // 5 pairs - 5 rows - 5 columns + 1 is negative: knowing one tells the other, nothing is by chance.
  QCOMPARE(information.biasBits, 0.0);
}

void TstInformation::bias() {
  // 7 pairs, 3 rows (one is empty) and 3 columns, 14 observations.
  const Counts table{1, 2, 3, 0, 0, 0, 2, 0, 1, 0, 4, 1};
  const Information information = informationOf(table, 3);
  QVERIFY(near(information.biasBits, (7.0 - 3 - 3 + 1) / (2 * 14 * std::log(2.0)), 1e-12));
  const Information nothing = informationOf(Counts(6), 3);
  QVERIFY(std::isnan(nothing.bits) && std::isnan(nothing.biasBits));
}

void TstInformation::leafPairs() {
  LeafPairs pairs;
  pairs.levels = 3;
  pairs.counts = randomTable(64, 4, 100);
  QVERIFY(near(leafPairInformation(pairs).bits, plainInformation(pairs.counts, 8), 1e-11));
  pairs.levels = 0;
  pairs.counts = {500};
  QCOMPARE(leafPairInformation(pairs).bits, 0.0);
}

void TstInformation::leafAndPosition() {
  const RoutingCounts counts = test::sampleCounts();
  const TreeFigures figures = treeFigures(counts, 1, 0);
  const Counts& table = counts.tree(1, 0).positionVisits;
  QVERIFY(near(figures.leafAndPosition.bits, plainInformation(table, 8), 1e-11));
}

void TstInformation::everyFormOfTableGivesTheSameBits() {
  const test::VisitList list = test::randomVisits(4, 40, 3000, 6);
  const RoutingCounts plain = test::countsOf(list);
  const RoutingCounts hashed = test::countsOf(list, 4);
  QVERIFY(hashed.tree(0, 0).tokens.form() == TokenLeafTable::Form::Hash);
  const Information information = *treeFigures(plain, 0, 0).leafAndToken;
  QVERIFY(sameBits(information, *treeFigures(hashed, 0, 0).leafAndToken));
  Counts table(16 * 40);
  for (const test::Visit& visit : list.visits) {
    table[static_cast<std::size_t>(visit.leaf() * 40 + visit.token)] += 1;
  }
  QVERIFY(near(information.bits, plainInformation(table, 40), 1e-11));
}

void TstInformation::partsGiveTheSameBits() {
  const test::SampleShape shape;
  const RoutingCounts whole = test::sampleCounts(shape);
  RoutingCounts parts = test::sampleCounts(shape, 40, 60);
  QVERIFY(mergeCounts(parts, test::sampleCounts(shape, 0, 13), "a", "b"));
  QVERIFY(mergeCounts(parts, test::sampleCounts(shape, 13, 40), "a", "b"));
  for (int layer = 0; layer < shape.layers; ++layer) {
    const TreeFigures a = treeFigures(whole, layer, 0);
    const TreeFigures b = treeFigures(parts, layer, 0);
    QVERIFY(sameBits(*a.leafAndToken, *b.leafAndToken));
    QVERIFY(sameBits(a.leafAndPosition, b.leafAndPosition));
    QCOMPARE(std::memcmp(&a.leaves, &b.leaves, sizeof a.leaves), 0);
  }
  QVERIFY(sameBits(leafPairInformation(whole.pairs[0]), leafPairInformation(parts.pairs[0])));
}

UFB_TEST(TstInformation)
#include "tst_information.moc"
