// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "dictionary_sample.h"
#include "models/leaf_words_model.h"
#include "models/word_leaves_model.h"
#include "support/registry.h"

using namespace ufb;

/// The tables of the leaf dictionary.
class TstLeafWordsModel : public QObject {
  Q_OBJECT

  static QString shown(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
  }

 private Q_SLOTS:
  void answersWordsAndNumbers() {
    LeafWordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWords(test::leafWords({0, 0, 3, 0}).byCount, true, QStringLiteral("L1/000"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(shown(model, 0, LeafWordsModel::Word), QStringLiteral("of"));
    QCOMPARE(shown(model, 0, LeafWordsModel::Count), QStringLiteral("200"));
    QCOMPARE(shown(model, 1, LeafWordsModel::Share), QStringLiteral("30.0 %"));
    QCOMPARE(shown(model, 1, LeafWordsModel::Lift), QStringLiteral("1.5"));
    QCOMPARE(model.index(1, LeafWordsModel::Share).data(ValueRole).toDouble(), 0.3);
    QCOMPARE(model.index(2, LeafWordsModel::TokenId).data(ValueRole).toLongLong(), 9);
    QCOMPARE(shown(model, 2, LeafWordsModel::Node), QStringLiteral("L1/000"));
    QCOMPARE(model.columnOf(QLatin1String("token_id")), int(LeafWordsModel::TokenId));
  }

  void estimatesAreMarked() {
    LeafWordsModel model;
    model.setWords({{QStringLiteral("of"), 7, 123456, 0.25, 345.6}}, false, {});
    QCOMPARE(shown(model, 0, LeafWordsModel::Count), QStringLiteral("≤ 123456"));
    QCOMPARE(shown(model, 0, LeafWordsModel::Share), QStringLiteral("≤ 25.0 %"));
    QCOMPARE(shown(model, 0, LeafWordsModel::Lift), QStringLiteral("≤ 346"));
    QVERIFY(model.headerData(LeafWordsModel::Count, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("at most")));
    QCOMPARE(model.index(0, LeafWordsModel::Count).data(ValueRole).toLongLong(), 123456);
  }

  void barsAreOfTheLongest() {
    LeafWordsModel model;
    model.setWords(test::leafWords({}).byCount, true, {});
    const auto bar = [&](int row, int column) { return model.index(row, column).data(kBarRole); };
    QCOMPARE(bar(0, LeafWordsModel::Share).toDouble(), 1.0);
    QCOMPARE(bar(1, LeafWordsModel::Share).toDouble(), 0.75);
    QCOMPARE(bar(2, LeafWordsModel::Lift).toDouble(), 1.0);
    QCOMPARE(bar(0, LeafWordsModel::Lift).toDouble(), 0.5);  // log 2 of log 4
    QVERIFY(!bar(0, LeafWordsModel::Count).isValid());
  }

  void liftBarsBeginAtTheBaseRate() {
    QCOMPARE(liftBar(1, 8), 0.0);
    QCOMPARE(liftBar(0.2, 8), 0.0);
    QCOMPARE(liftBar(2, 8), 1.0 / 3);
    QCOMPARE(liftBar(8, 8), 1.0);
    QCOMPARE(liftBar(0.5, 0.9), 0.0);  // nothing is typical
  }

  void listsTheLeavesOfAWord() {
    WordLeavesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    view::WordLeavesItem word;
    word.token = QStringLiteral("of");
    word.id = 7;
    word.count = 300;
    word.leaves = {{{0, 0, 3, 5}, 200, 2.0 / 3, 6}, {{0, 0, 3, 0}, 100, 1.0 / 3, 0.5}};
    model.setWord(word, {2, 1, 3});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(shown(model, 0, WordLeavesModel::Leaf), QStringLiteral("5"));
    QCOMPARE(shown(model, 0, WordLeavesModel::Share), QStringLiteral("66.7 %"));
    QVERIFY(!shown(model, 0, WordLeavesModel::Count).contains(u'≤'));
    QCOMPARE(shown(model, 0, WordLeavesModel::Address), QStringLiteral("L1/101"));
    QCOMPARE(shown(model, 1, WordLeavesModel::Lift), QStringLiteral("0.5"));
    QCOMPARE(shown(model, 1, WordLeavesModel::Word), QStringLiteral("of"));
    QCOMPARE(model.index(1, WordLeavesModel::Share).data(kBarRole).toDouble(), 0.5);
    model.setWord(word, {2, 1, 3}, false);
    QCOMPARE(shown(model, 0, WordLeavesModel::Count), QStringLiteral("≤ 200"));
    QCOMPARE(shown(model, 0, WordLeavesModel::Share), QStringLiteral("≤ 66.7 %"));
  }
};

UFB_TEST(TstLeafWordsModel)
#include "tst_leaf_words_model.moc"
