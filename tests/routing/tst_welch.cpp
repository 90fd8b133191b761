// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include "routing/figures/welch.h"
#include "students_t.h"
#include "support/registry.h"
#include "visit_list.h"

using namespace ufb;
using test::near;

class TstWelch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void studentsT_data();
  void studentsT();
  void errorOfAShare();
  void holmByHand();
};

void TstWelch::studentsT_data() {
  QTest::addColumn<double>("t");
  QTest::addColumn<int>("parts");
  QTest::addColumn<double>("p");
  QTest::newRow("tabled, 10 degrees") << 2.228138852 << 6 << 0.05;
  QTest::newRow("tabled, 30 degrees") << 2.749995654 << 16 << 0.01;
  QTest::newRow("tiny") << 1e-9 << 16 << test::plainP(1e-9, 30);
  QTest::newRow("middle") << 1.234 << 9 << test::plainP(1.234, 16);
  QTest::newRow("large") << 25.0 << 16 << test::plainP(25, 30);
  QTest::newRow("four parts") << 100.0 << 4 << test::plainP(100, 6);
}

void TstWelch::studentsT() {
  QFETCH(double, t);
  QFETCH(int, parts);
  QFETCH(double, p);
  // Equal errors and sizes: the degrees of freedom are 2 (n - 1).
  const auto n = static_cast<std::size_t>(parts);
  const double found = welchP({0, 0.5, n}, {t, 0.5, n});
  QVERIFY2(std::abs(found / p - 1) < 1e-6, qPrintable(QString::number(found)));
  QCOMPARE(welchP({t, 0.5, n}, {0, 0.5, n}), found);
}

void TstWelch::errorOfAShare() {
  const std::vector<PartVisits> spread{{1, 10}, {9, 10}, {5, 10}, {4, 8}};
  const MeanShare wide = meanShare(spread, 0.5);
  QVERIFY(near(wide.mean, 0.5));
  QVERIFY(near(wide.squaredError, 0.32 / 3 / 4));
  QCOMPARE(wide.parts, std::size_t{4});
  // Parts that are alike by chance are not taken to be certain.
  const std::vector<PartVisits> alike{{0, 100}, {0, 50}, {0, 200}, {0, 100}};
  const MeanShare none = meanShare(alike, 0.1);
  QCOMPARE(none.mean, 0.0);
  QVERIFY(near(none.squaredError, 0.1 * 0.9 * (0.01 + 0.02 + 0.005 + 0.01) / 16));
}

void TstWelch::holmByHand() {
  const auto equal = [](const std::vector<double>& a, const std::vector<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) { return near(x, y); });
  };
  // Ascending: 0.001 x 5, 0.011 x 4, 0.02 x 3, 0.04 x 2, 0.5 x 1; never less than before.
  QVERIFY(equal(holm({0.04, 0.001, 0.5, 0.02, 0.011}), {0.08, 0.005, 0.5, 0.06, 0.044}));
  QVERIFY(equal(holm({0.3, 0.29, 1}), {0.87, 0.87, 1}));
  QVERIFY(equal(holm({0.9, 0.8}), {1, 1}));
  QVERIFY(equal(holm({0.03}), {0.03}));
  QVERIFY(holm({}).empty());
}

UFB_TEST(TstWelch)
#include "tst_welch.moc"
