// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>

#include "models/number_text.h"
#include "models/path_model.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

class TstPathModel : public QObject {
  Q_OBJECT

  static QStringList row(const PathModel& model, int level) {
    QStringList cells;
    for (int column = 0; column < PathModel::ColumnCount; ++column) {
      cells += model.index(level, column).data().toString();
    }
    return cells;
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void listsTheNodesOfThePath() {
    PathModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPath(test::smallRouting(), 0, 0, 0);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(row(model, 0).join(u'|'),
             QStringLiteral("0|0|L1/*|right|0.500|0.346|17.355|6.0000|60.0 %|0.25|||3|0"));
    QCOMPARE(row(model, 1).join(u'|'),
             QStringLiteral("1|2|L1/1*|left|-1.000|-0.159|6.303|1.0000|10.0 %|0.5|L1/0*|2|1|0"));
    QCOMPARE(row(model, 2).join(u'|'),
             QStringLiteral("2|5|L1/10*|right|2.000|1.954|1.381|2.7000|27.0 %|0.012|L1/11*|0|1|0"));
    QCOMPARE(row(model, 3).join(u'|'),
             QStringLiteral("3|12|L1/101|leaf|-3.000|-0.004|74.080|0.3000|3.00 %||L1/100|0|1|0"));
    model.setPath(nullptr, 0, 0, 0);
    QCOMPARE(model.rowCount(), 0);
  }

  void activationIsTheExactGelu_data() {
    QTest::addColumn<double>("logit");
    QTest::addColumn<double>("expected");
    // z times the share of the normal distribution below z.
    QTest::newRow("zero") << 0.0 << 0.0;
    QTest::newRow("one") << 1.0 << 0.8413447460685429;
    QTest::newRow("minus one") << -1.0 << -0.15865525393145707;
    QTest::newRow("two") << 2.0 << 1.9544997361036416;
    QTest::newRow("minus three") << -3.0 << -0.004049694095888887;
  }

  void activationIsTheExactGelu() {
    QFETCH(double, logit);
    QFETCH(double, expected);
    QVERIFY2(qAbs(gelu(logit) - expected) < 1e-12, qPrintable(QString::number(gelu(logit), 'g', 17)));
  }

  void cellsHoldTheNumbersThemselves() {
    PathModel model;
    const auto routing = test::smallRouting();
    model.setPath(routing, 0, 0, 0, {routing, routing});
    const auto value = [&](int level, const char* key) {
      return model.index(level, model.columnOf(QLatin1String(key))).data(ValueRole);
    };
    QCOMPARE(value(2, "logit").toDouble(), 2.0);
    QVERIFY(qAbs(value(2, "gelu").toDouble() - 1.9544997361036416) < 1e-12);
    QVERIFY(qAbs(value(2, "output_norm").toDouble() * 1.9544997361036416 - double(2.7F)) < 1e-12);
    QVERIFY(qAbs(value(0, "share").toDouble() - 0.6) < 1e-6);
    QCOMPARE(value(1, "turn").toString(), QStringLiteral("left"));
    QCOMPARE(value(3, "turn").toString(), QStringLiteral("leaf"));
    QCOMPARE(value(2, "margin").toDouble(), double(0.012F));
    QVERIFY(!value(3, "margin").isValid());
    QVERIFY(!value(0, "sibling").isValid());
    QVERIFY(!value(0, "sibling_tokens").isValid());
    QCOMPARE(value(1, "sibling").toString(), QStringLiteral("L1/0*"));
    QCOMPARE(value(1, "sibling_tokens").toInt(), 2);
    QCOMPARE(value(0, "tokens_here").toInt(), 3);
    QCOMPARE(value(1, "tokens_here").toInt(), 1);
    QCOMPARE(value(0, "earlier_tokens_here").toInt(), 6);
    QCOMPARE(value(3, "earlier_tokens_here").toInt(), 2);
    // A logit of 0 has a GELU of 0: nothing to divide by.
    model.setPath(routing, 0, 0, 1);
    QVERIFY(!value(0, "output_norm").isValid());
    QCOMPARE(model.index(0, PathModel::OutputNorm).data().toString(), QStringLiteral("–"));
  }

  void tieGoesLeft() {
    PathModel model;
    model.setPath(test::smallRouting(), 0, 0, 1);
    QCOMPARE(model.index(0, PathModel::Turn).data(PathModel::TurnRole).toInt(), int(PathModel::TurnLeft));
    QCOMPARE(model.index(3, PathModel::Turn).data(PathModel::TurnRole).toInt(), int(PathModel::NoTurn));
  }

  void sumsUpThePath() {
    PathModel model;
    model.setPath(test::smallRouting(), 0, 0, 0);
    const PathSummary& path = model.summary();
    QCOMPARE(path.turns, QStringLiteral("RLR"));
    QCOMPARE(path.leaf, 5);
    QCOMPARE(path.rightTurns, 2);
    QCOMPARE(path.mainNodes, 3);  // 6 + 2.7 + 1 of 10; two nodes make up 87 %
    QVERIFY(qAbs(path.mainShare - 0.97) < 1e-6);
    QCOMPARE(path.topLevel, 0);
    QCOMPARE(path.closestLevel, 2);
    QCOMPARE(path.margin, double(0.012F));
  }

  void leafIsNeverTheClosestCall() {
    auto routing = test::smallRouting();
    routing->nodeMargins[3] = 0.0001F;
    PathModel model;
    model.setPath(routing, 0, 0, 0);
    QCOMPARE(model.summary().closestLevel, 2);
  }

  void nothingAddedIsNoShare() {
    PathModel model;
    model.setPath(test::smallRouting(), 0, 0, 2);
    QCOMPARE(model.summary().mainNodes, 0);
    QVERIFY(std::isnan(model.index(0, PathModel::Share).data(PathModel::ShareRole).toDouble()));
    QCOMPARE(model.index(0, PathModel::Share).data().toString(), QStringLiteral("–"));
  }

  void oddNumbersDoNoHarm_data() {
    QTest::addColumn<float>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("nan") << std::nanf("") << QStringLiteral("–");
    QTest::newRow("infinity") << std::numeric_limits<float>::infinity() << QStringLiteral("∞");
  }

  void oddNumbersDoNoHarm() {
    QFETCH(float, number);
    QFETCH(QString, text);
    auto routing = test::smallRouting();
    routing->logits[0] = number;
    routing->contributions[0] = number;
    routing->nodeMargins[0] = number;
    PathModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPath(routing, 0, 0, 0);
    QCOMPARE(model.index(0, PathModel::Logit).data().toString(), text);
    QCOMPARE(model.index(0, PathModel::Contribution).data().toString(), text);
    QCOMPARE(model.index(0, PathModel::Share).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.summary().mainNodes, 0);
    QCOMPARE(model.summary().closestLevel, 2);
  }

  void singleNodeHasNoTurns() {
    PathModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPath(test::singleNodes(), 1, 0, 1);
    QCOMPARE(row(model, 0).join(u'|'),
             QStringLiteral("0|0|L2/leaf:0|leaf|1.000|0.841|3.566|3.0000|100 %||||2|0"));
    QVERIFY(model.summary().turns.isEmpty());
    QVERIFY(std::isinf(model.summary().margin));
    QCOMPARE(model.summary().closestLevel, -1);
  }

  void withoutMarginsTheLevelIsNotGuessed() {
    auto routing = test::smallRouting();
    routing->nodeMargins.clear();
    PathModel model;
    model.setPath(routing, 0, 0, 0);
    QCOMPARE(model.summary().closestLevel, -1);
    QCOMPARE(model.summary().margin, double(0.012F));
    QVERIFY(model.index(0, PathModel::Turn).data(Qt::ToolTipRole).toString().isEmpty());
  }

  void closeCallsAreTheClosestTenth() {
    // 18 decisions; sorted margins begin 0, 0.012, 0.05.
    QCOMPARE(closeCallLimit(*test::smallRouting()), double(0.012F));
    QCOMPARE(closeCallLimit(*test::twoTrees()), 0.0);
    QCOMPARE(closeCallLimit(*test::singleNodes()), 0.0);
  }

  void numbersAreShort_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("percent");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0") << QStringLiteral("0 %");
    QTest::newRow("one") << 1.0 << QStringLiteral("1") << QStringLiteral("100 %");
    QTest::newRow("rounds up to one") << 0.9999 << QStringLiteral("1") << QStringLiteral("100 %");
    QTest::newRow("two digits") << 0.9613 << QStringLiteral("0.961") << QStringLiteral("96.1 %");
    QTest::newRow("one digit") << 0.0480 << QStringLiteral("0.048") << QStringLiteral("4.80 %");
    QTest::newRow("small") << 0.0000730 << QStringLiteral("0.000073") << QStringLiteral("0.00730 %");
    QTest::newRow("tiny") << 1e-7 << QStringLiteral("1e-07") << QStringLiteral("< 0.001 %");
    QTest::newRow("nan") << std::nan("") << QStringLiteral("–") << QStringLiteral("–");
  }

  void numbersAreShort() {
    QFETCH(double, value);
    QFETCH(QString, number);
    QFETCH(QString, percent);
    QCOMPARE(shortNumber(value), number);
    QCOMPARE(percentText(value), percent);
  }

  void largeNumbersKeepTheirDigits() {
    QCOMPARE(shortNumber(1234.4), QStringLiteral("1234"));
    QCOMPARE(shortNumber(-12.34), QStringLiteral("-12.3"));
    QCOMPARE(shortNumber(1.5e7), QStringLiteral("1.5e+07"));
    QCOMPARE(indexText(123456), QStringLiteral("123456"));
  }
};

UFB_TEST(TstPathModel)
#include "tst_path_model.moc"
