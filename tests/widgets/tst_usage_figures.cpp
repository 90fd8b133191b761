// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/usage_figures.h"
#include "support/registry.h"

using namespace ufb;

class TstUsageFigures : public QObject {
  Q_OBJECT

  static bool near(double one, double other) { return std::abs(one - other) < 1e-9; }

  /// Mean difference of all pairs over twice the mean: the definition, not the formula.
  static double giniByPairs(const QVector<qint64>& visits) {
    double differences = 0;
    double sum = 0;
    for (const qint64 one : visits) {
      sum += double(one);
      for (const qint64 other : visits) differences += std::abs(double(one - other));
    }
    return differences / (2 * double(visits.size()) * sum);
  }

  /// Visits of a few hundred places, many of them unused.
  static QVector<qint64> someVisits(quint32 seed) {
    QRandomGenerator numbers(seed);
    QVector<qint64> visits(1 + numbers.bounded(300));
    for (qint64& count : visits) count = numbers.bounded(3) == 0 ? numbers.bounded(1, 40) : 0;
    visits[0] += 1;
    return visits;
  }

 private Q_SLOTS:
  void countsNodes() {
    QCOMPARE(nodesOf(0), qint64{1});
    QCOMPARE(nodesOf(3), qint64{15});
    QCOMPARE(nodesOf(11), qint64{4095});
  }

  void knowsThePublishedCeiling() {
    QCOMPARE(mostTouched(11, 128), qint64{767});
    QCOMPARE(mostTouched(11, 1), qint64{12});
    QCOMPARE(mostTouched(11, 2048), qint64{4095});
    QCOMPARE(mostTouched(11, 5000), qint64{4095});
    QCOMPARE(mostTouched(0, 9), qint64{1});
    QCOMPARE(mostTouched(5, 9), qint64{33});  // 1 + 2 + 4 + 8 + 9 + 9
    QCOMPARE(mostTouched(5, 0), qint64{0});
  }

  void ceilingIsWhatSpreadPathsTouch_data() {
    QTest::addColumn<int>("depth");
    for (int depth = 0; depth <= 14; ++depth) QTest::newRow(qPrintable(QString::number(depth))) << depth;
  }

  /// Leaf numbers with their bits reversed part as early as paths can.
  void ceilingIsWhatSpreadPathsTouch() {
    QFETCH(int, depth);
    for (const int paths : {1, 2, 3, 7, 40, 128}) {
      QSet<int> touched;
      for (int path = 0; path < paths; ++path) {
        int node = 0;
        touched.insert(node);
        for (int level = 0; level < depth; ++level) {
          node = 2 * node + 1 + ((path >> level) & 1);
          touched.insert(node);
        }
      }
      QCOMPARE(mostTouched(depth, paths), qint64{touched.size()});
    }
  }

  void balanceByHand_data() {
    QTest::addColumn<QVector<qint64>>("visits");
    QTest::addColumn<double>("gini");
    QTest::addColumn<double>("entropy");
    QTest::addColumn<double>("effective");
    using Counts = QVector<qint64>;
    QTest::newRow("even") << Counts{3, 3, 3, 3} << 0.0 << 2.0 << 4.0;
    QTest::newRow("one of four") << Counts{0, 0, 8, 0} << 0.75 << 0.0 << 1.0;
    QTest::newRow("two of four") << Counts{0, 2, 0, 2} << 0.5 << 1.0 << 2.0;
    QTest::newRow("1 3") << Counts{1, 3} << 0.25 << 2 - 0.75 * std::log2(3)
                         << std::pow(2, 2 - 0.75 * std::log2(3));
    QTest::newRow("single") << Counts{5} << 0.0 << 0.0 << 1.0;
  }

  void balanceByHand() {
    QFETCH(QVector<qint64>, visits);
    QFETCH(double, gini);
    QFETCH(double, entropy);
    QFETCH(double, effective);
    const BalanceItem balance = balanceOf(visits);
    QVERIFY2(near(balance.gini, gini), qPrintable(QString::number(balance.gini)));
    QVERIFY(near(balance.entropyBits, entropy));
    QVERIFY(near(balance.effective, effective));
    QCOMPARE(balance.places, qint64{visits.size()});
  }

  void withoutVisitsThereIsNothing() {
    const BalanceItem balance = balanceOf({0, 0});
    QCOMPARE(balance.gini, 0.0);
    QCOMPARE(balance.effective, 0.0);
    QCOMPARE(balance.used, qint64{0});
    QCOMPARE(balance.places, qint64{2});
    QVERIFY(lorenzCurve({0, 0}).isEmpty());
    QVERIFY(visitBins({}).isEmpty());
    QCOMPARE(balanceOf({}), BalanceItem());
  }

  void giniIsTheMeanDifference() {
    for (quint32 seed = 1; seed < 40; ++seed) {
      const QVector<qint64> visits = someVisits(seed);
      const double gini = balanceOf(visits).gini;
      QVERIFY(near(gini, giniByPairs(visits)));
      // And what lies between the curve and the line of equality, times two.
      double area = 0;
      const QVector<QPointF> curve = lorenzCurve(visits);
      for (qsizetype i = 1; i < curve.size(); ++i) {
        area += (curve[i].x() - curve[i - 1].x()) * (curve[i].y() + curve[i - 1].y()) / 2;
      }
      QVERIFY(near(gini, 1 - 2 * area));
    }
  }

  void lorenzByHand() {
    const QVector<QPointF> curve = lorenzCurve({0, 4, 1, 1, 0, 0, 2, 0});
    const QVector<QPointF> expected{{0, 0}, {0.5, 0}, {0.75, 0.25}, {0.875, 0.5}, {1, 1}};
    QCOMPARE(curve, expected);
    QCOMPARE(lorenzAt(curve, 0), 0.0);
    QCOMPARE(lorenzAt(curve, 0.25), 0.0);
    QCOMPARE(lorenzAt(curve, 0.625), 0.125);
    QCOMPARE(lorenzAt(curve, 0.9375), 0.75);
    QCOMPARE(lorenzAt(curve, 1), 1.0);
    QCOMPARE(lorenzCurve({7}), QVector<QPointF>({{0, 0}, {1, 1}}));
  }

  /// At every place the curve has the sum of the smallest counts.
  void lorenzIsTheSumOfTheSmallest() {
    for (quint32 seed = 1; seed < 20; ++seed) {
      QVector<qint64> visits = someVisits(seed);
      const QVector<QPointF> curve = lorenzCurve(visits);
      std::sort(visits.begin(), visits.end());
      const double total = std::accumulate(visits.begin(), visits.end(), 0.0);
      double sum = 0;
      for (qsizetype i = 0; i < visits.size(); ++i) {
        sum += double(visits[i]);
        QVERIFY(near(lorenzAt(curve, double(i + 1) / double(visits.size())), sum / total));
      }
      QVERIFY(curve.size() <= visits.size() + 1);
    }
  }

  void binsDouble() {
    const QVector<VisitBin> bins = visitBins({0, 0, 1, 2, 3, 4, 5, 8, 9, 0});
    const QVector<VisitBin> expected{{0, 0, 3}, {1, 1, 1}, {2, 2, 1}, {3, 4, 2}, {5, 8, 2}, {9, 16, 1}};
    QCOMPARE(bins, expected);
    QCOMPARE(visitBins({0, 0}), QVector<VisitBin>({{0, 0, 2}}));
  }

  void everyNumberHasItsBin() {
    QVector<qint64> visits;
    for (qint64 count = 0; count <= 300; ++count) visits += count;
    const QVector<VisitBin> bins = visitBins(visits);
    qint64 places = 0;
    for (const VisitBin& bin : bins) {
      QCOMPARE(bin.places, qMin<qint64>(bin.most, 300) - bin.least + 1);
      places += bin.places;
    }
    QCOMPARE(places, qint64{301});
    for (const qint64 count : visits) {
      const VisitBin& bin = bins[visitBinOf(count)];
      QVERIFY(count >= bin.least && count <= bin.most);
    }
  }
};

UFB_TEST(TstUsageFigures)
#include "tst_usage_figures.moc"
