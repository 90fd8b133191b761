// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/strip_model.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

class TstStripModel : public QObject {
  Q_OBJECT

  static QVariant cell(const StripModel& model, int row, const char* key) {
    return model.index(row, model.columnOf(QLatin1String(key))).data(ValueRole);
  }

 private Q_SLOTS:
  void oneRowIsAPath() {
    StripModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRouting(test::smallRouting(), 0);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(cell(model, 4, "layer"), QVariant(2));
    QCOMPARE(cell(model, 4, "token_text"), QVariant(QStringLiteral("is")));
    QCOMPARE(cell(model, 4, "leaf"), QVariant(3));
    QCOMPARE(cell(model, 4, "address"), QVariant(QStringLiteral("L2/011")));
    QCOMPARE(cell(model, 0, "contribution"), QVariant(static_cast<double>(6 + 1) + 2.7F + 0.3F));
    QVERIFY(qAbs(cell(model, 0, "top_node_share").toDouble() - 0.6) < 1e-6);
    QVERIFY(!cell(model, 2, "top_node_share").isValid());
    QVERIFY(!cell(model, 0, "pinned_levels").isValid());
    QCOMPARE(model.index(0, StripModel::PinnedLevels).data().toString(), QString());
    model.setRouting(nullptr, 0);
    QCOMPARE(model.rowCount(), 0);
  }

  void agreementCountsSharedDecisions() {
    // Pinned leaves: layer 1: 5, 3, none; layer 2: 3, 3, none. Shown leaves: 5, 2, 0 and 7, 3, 5.
    const auto pinned = test::RoutingBuilder(2, 1, 3, {QStringLiteral("paris"), QStringLiteral("is")})
                            .path({1, -1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1})
                            .path({-1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1})
                            .path({-1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1})
                            .path({-1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1})
                            .item();
    StripModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRouting(test::smallRouting(), 0, pinned, {0, 1, -1});
    QVector<QVariant> levels;
    for (int row = 0; row < model.rowCount(); ++row) levels += cell(model, row, "pinned_levels");
    QCOMPARE(levels, QVector<QVariant>({3, 2, {}, 0, 3, {}}));
  }
};

UFB_TEST(TstStripModel)
#include "tst_strip_model.moc"
