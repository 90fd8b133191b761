// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/paths_model.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

class TstPathsModel : public QObject {
  Q_OBJECT

  static QVariant cell(const PathsModel& model, int row, int column) {
    return model.index(row, column).data(ValueRole);
  }

 private Q_SLOTS:
  void tokensOfALayerComeInTheirOrder() {
    PathsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLayer(test::smallRouting(), 1, 0, {1, 2, 0});
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(cell(model, 0, PathsModel::Token), QVariant(2));
    QCOMPARE(cell(model, 4, PathsModel::Token), QVariant(3));
    QCOMPARE(cell(model, 4, PathsModel::Text), QVariant(QStringLiteral("big")));
    QCOMPARE(cell(model, 11, PathsModel::Token), QVariant(1));
    QCOMPARE(cell(model, 11, PathsModel::Level), QVariant(3));
    QCOMPARE(cell(model, 11, PathsModel::Address), QVariant(QStringLiteral("L2/111")));
    QCOMPARE(cell(model, 2, PathsModel::Margin), QVariant(0.05F));
    model.setLayer(test::smallRouting(), 1, 0);
    QCOMPARE(cell(model, 0, PathsModel::Token), QVariant(1));
  }

  void oneTokenGoesThroughAllLayers() {
    PathsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setToken(test::smallRouting(), 2);
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(cell(model, 0, PathsModel::Layer), QVariant(1));
    QCOMPARE(cell(model, 4, PathsModel::Layer), QVariant(2));
    QCOMPARE(cell(model, 4, PathsModel::Token), QVariant(3));
    QCOMPARE(cell(model, 4, PathsModel::Turn), QVariant(QStringLiteral("right")));
    QCOMPARE(cell(model, 7, PathsModel::Turn), QVariant(QStringLiteral("leaf")));
    QVERIFY(!cell(model, 7, PathsModel::Margin).isValid());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
  }
};

UFB_TEST(TstPathsModel)
#include "tst_paths_model.moc"
