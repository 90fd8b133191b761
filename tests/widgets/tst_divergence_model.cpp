// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "divergence_sample.h"
#include "models/divergence_model.h"
#include "support/registry.h"

using namespace ufb;

class TstDivergenceModel : public QObject {
  Q_OBJECT

  static QVariant cell(const DivergenceModel& model, int row, const char* key) {
    return model.index(row, model.columnOf(QLatin1String(key))).data(ValueRole);
  }

 private Q_SLOTS:
  void rowsAreLayersAndPairs() {
    DivergenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts(test::currentText(), test::pinnedText(), 0);
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(cell(model, 1, "layer"), QVariant(1));
    QCOMPARE(cell(model, 1, "token"), QVariant(2));
    QCOMPARE(cell(model, 1, "token_text"), QVariant(QStringLiteral("bank")));
    QCOMPARE(cell(model, 1, "pinned_token"), QVariant(2));
    QCOMPARE(cell(model, 1, "pinned_token_text"), QVariant(QStringLiteral("shore")));
    QCOMPARE(cell(model, 1, "levels_in_common"), QVariant(1));
    QCOMPARE(cell(model, 1, "same_leaf"), QVariant(false));
    QCOMPARE(cell(model, 1, "leaf"), QVariant(2));
    QCOMPARE(cell(model, 1, "pinned_leaf"), QVariant(3));
    QCOMPARE(cell(model, 1, "parting_address"), QVariant(QStringLiteral("L1/1*")));
    QCOMPARE(cell(model, 1, "logit"), QVariant(-0.5F));
    QCOMPARE(cell(model, 1, "pinned_logit"), QVariant(0.25F));
    QCOMPARE(model.nodeOf(0, 1), (NodeAddress{0, 0, 1, 1}));
  }

  void sameLeavesPartNowhere() {
    DivergenceModel model;
    model.setTexts(test::currentText(), test::pinnedText(), 0);
    QCOMPARE(cell(model, 0, "levels_in_common"), QVariant(2));
    QCOMPARE(cell(model, 0, "same_leaf"), QVariant(true));
    QVERIFY(!cell(model, 0, "parting_address").isValid());
    QVERIFY(!cell(model, 0, "logit").isValid());
    QCOMPARE(model.nodeOf(0, 0), (NodeAddress{0, 0, 2, 0}));
  }

  void loneTokensHaveTheirHalf() {
    DivergenceModel model;
    model.setTexts(test::currentText(), test::pinnedText(), 0);
    QCOMPARE(cell(model, 7, "layer"), QVariant(2));
    QCOMPARE(cell(model, 7, "token"), QVariant(4));
    QVERIFY(!cell(model, 7, "pinned_token").isValid());
    QVERIFY(!cell(model, 7, "pinned_token_text").isValid());
    QVERIFY(!cell(model, 7, "levels_in_common").isValid());
    QVERIFY(!cell(model, 7, "same_leaf").isValid());
    QCOMPARE(cell(model, 7, "leaf"), QVariant(1));
    QVERIFY(!cell(model, 7, "pinned_leaf").isValid());
    model.setTexts(test::pinnedText(), test::currentText(), 0);
    QVERIFY(!cell(model, 3, "token").isValid());
    QCOMPARE(cell(model, 3, "pinned_token_text"), QVariant(QStringLiteral("is")));
    QCOMPARE(cell(model, 3, "pinned_leaf"), QVariant(3));
    QVERIFY(!cell(model, 3, "leaf").isValid());
  }

  void otherShapesAreNotCompared() {
    DivergenceModel model;
    model.setTexts(test::currentText(), test::singleNodes(), 0);
    QCOMPARE(model.rowCount(), 0);
    model.setTexts(test::currentText(), nullptr, 0);
    QCOMPARE(model.rowCount(), 0);
    model.setTexts(nullptr, test::pinnedText(), 0);
    QCOMPARE(model.rowCount(), 0);
  }

  void treesWithoutDecisionsAlwaysAgree() {
    DivergenceModel model;
    model.setTexts(test::singleNodes(), test::singleNodes(), 0);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 3, "levels_in_common"), QVariant(0));
    QCOMPARE(cell(model, 3, "same_leaf"), QVariant(true));
  }

  void theSelectedTreeIsCompared() {
    DivergenceModel model;
    model.setTexts(test::twoTrees(), test::twoTrees(), 1);
    QCOMPARE(cell(model, 0, "tree"), QVariant(2));
    QCOMPARE(cell(model, 0, "leaf"), QVariant(0));
  }

  void textsAgreeWithThemselves() {
    const auto routing = test::largeRouting(3, 2, 7, 40);
    for (int i = 0; i < routing->tokens; ++i) routing->tokenItems[i].id = i % 11;
    DivergenceModel model;
    model.setTexts(routing, routing, 1);
    QCOMPARE(model.rowCount(), 3 * 40);
    for (int row = 0; row < model.rowCount(); ++row) {
      QCOMPARE(cell(model, row, "levels_in_common"), QVariant(7));
    }
  }
};

UFB_TEST(TstDivergenceModel)
#include "tst_divergence_model.moc"
