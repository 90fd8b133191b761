// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "latency_sample.h"
#include "models/latency_table_model.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;
using Model = LatencyTableModel;

class TstLatencyTableModel : public QObject {
  Q_OBJECT

  static QString row(const Model& model, int arm) {
    QStringList cells;
    for (int column = 0; column < Model::ColumnCount; ++column) {
      cells += model.index(arm, column).data().toString();
    }
    return cells.join(u'|');
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void listsTheArms() {
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSeries(test::series(32, 1));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(
        row(model, 0),
        QStringLiteral("fff|4.000|4.240|4.040 ± 0.200|70|–|0.077|0.154|2.688|0.200|0.768|0.154|–|12.000"));
    QCOMPARE(row(model, 2), QStringLiteral("dense-3072|8.000|8.480|8.080 ± 0.400|70|2.00× [1.95 .. 2.06]|"
                                           "0.080|0.159|2.786|4.100|0.796|0.159|71 %|24.000"));
    model.setSeries({});
    QCOMPARE(model.rowCount(), 0);
  }

  void absentFiguresAreDashes_data() {
    QTest::addColumn<int>("column");
    QTest::newRow("median") << int(Model::Median);
    QTest::newRow("percentile") << int(Model::P90);
    QTest::newRow("mean") << int(Model::Mean);
    QTest::newRow("ratio") << int(Model::Ratio);
    QTest::newRow("stage") << int(Model::Feedforward);
    QTest::newRow("peak") << int(Model::PercentOfPeak);
    QTest::newRow("cold start") << int(Model::FirstCall);
  }
  void absentFiguresAreDashes() {
    view::LatencySeriesItem series;
    series.arms = {view::LatencyArmItem()};
    Model model;
    model.setSeries(series);
    QFETCH(int, column);
    QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("–"));
    QVERIFY(!model.index(0, column).data(Model::FigureRole).isValid());
  }

  void fewSamplesHaveNoPercentile() {
    view::LatencySeriesItem series = test::series(32, 1, 30);
    Model model;
    model.setSeries(series);
    QCOMPARE(model.index(0, Model::P90).data().toString(), QStringLiteral("–"));
    QVERIFY(
        model.index(0, Model::P90).data(Qt::ToolTipRole).toString().contains(QStringLiteral("64 samples")));
  }

  void samplesAloneAreSummarised() {
    view::LatencySeriesItem series;
    series.arms = {view::LatencyArmItem()};
    series.arms[0].name = QStringLiteral("a");
    series.arms[0].milliseconds = {1, 2, 6};
    Model model;
    model.setSeries(series);
    QCOMPARE(model.index(0, Model::Median).data().toString(), QStringLiteral("2.000"));
    QCOMPARE(model.index(0, Model::Samples).data().toString(), QStringLiteral("3"));
  }

  void sameArmsKeepTheirRows() {
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSeries(test::series(32, 1));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSeries(test::series(32, 2));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    view::LatencySeriesItem fewer = test::series(32, 2);
    fewer.arms.removeLast();
    model.setSeries(fewer);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 3);
  }

  void saysWhatItIs() {
    Model model;
    model.setSeries(test::series(32, 1));
    const QModelIndex ratio = model.index(3, Model::Ratio);
    QCOMPARE(ratio.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("dense-4095, Subject faster by: 2.50× [2.40 .. 2.60]"));
    const QString what = model.index(3, Model::Arm).data(Qt::ToolTipRole).toString();
    QVERIFY(what.contains(QStringLiteral("Random weights: speed only.")));
    const QStringList lines = model.asText().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(QStringLiteral("Arm\tMedian, ms\tP90, ms")));
    QCOMPARE(lines[4].count(u'\t'), int(Model::ColumnCount) - 1);
  }
};

UFB_TEST(TstLatencyTableModel)
#include "tst_latency_table_model.moc"
