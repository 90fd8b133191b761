// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

#include "models/candidate_model.h"
#include "models/quantity_text.h"
#include "prediction_samples.h"
#include "support/registry.h"

using namespace ufb;
using view::CandidateItem;

class TstCandidateModel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void rowsReadAsPeopleDo() {
    CandidateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCandidates(test::capitalPrediction().masks[0].candidates);
    QCOMPARE(
        printed(model),
        QStringList({QStringLiteral("france|93.0 %|12.35|1"), QStringLiteral("paris|4.83 %|9.39|2"),
                     QStringLiteral("##shire|0.0412 %|4.62|3"), QStringLiteral("italy|< 0.001 %|-2.29|4")}));
  }

  void percentHasThreeSignificantDigits_data() {
    QTest::addColumn<double>("probability");
    QTest::addColumn<QString>("text");
    QTest::newRow("certain") << 1.0 << QStringLiteral("100 %");
    QTest::newRow("rounds up to certain") << 0.99996 << QStringLiteral("100 %");
    QTest::newRow("tens") << 0.93 << QStringLiteral("93.0 %");
    QTest::newRow("ones") << 0.0483 << QStringLiteral("4.83 %");
    QTest::newRow("rounds up to ten") << 0.09996 << QStringLiteral("10.0 %");
    QTest::newRow("small") << 0.000412 << QStringLiteral("0.0412 %");
    QTest::newRow("least") << 0.00001 << QStringLiteral("0.00100 %");
    QTest::newRow("below the least") << 0.0000099 << QStringLiteral("< 0.001 %");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("< 0.001 %");
  }
  void percentHasThreeSignificantDigits() {
    QFETCH(double, probability);
    QFETCH(QString, text);
    QCOMPARE(probabilityText(probability), text);
  }

  void numbersFollowTheLocale() {
    QLocale::setDefault(QLocale(QLocale::German));
    const QString text = probabilityText(0.0483);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(text, QStringLiteral("4,83 %"));
  }

  void sameShapeChangesOnlyWhatDiffers() {
    CandidateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto candidates = test::capitalPrediction().masks[0].candidates;
    model.setCandidates(candidates);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCandidates(candidates);
    QCOMPARE(changed.count(), 0);
    candidates[1].probability = 0.5;
    candidates[2].logit = 1;
    model.setCandidates(candidates);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    QCOMPARE(model.index(1, CandidateModel::Probability).data().toString(), QStringLiteral("50.0 %"));
    QCOMPARE(reset.count() + layout.count(), 0);
  }

  void rowsComeAndGoAtTheEnd() {
    CandidateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto candidates = test::capitalPrediction().masks[0].candidates;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCandidates(candidates.mid(0, 2));
    const QPersistentModelIndex second = model.index(1, 0);
    model.setCandidates(candidates);
    QCOMPARE(model.rowCount(), 4);
    model.setCandidates(candidates.mid(1, 2));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), QStringLiteral("##shire"));
    model.setCandidates({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
  }

  void pieceIsTheVocabularysOwn() {
    CandidateModel model;
    CandidateItem item;
    item.token = QStringLiteral("##shire");
    model.setCandidates({item});
    QCOMPARE(model.piece(0), QStringLiteral("##shire"));
    QCOMPARE(model.piece(7), QString());
  }

  void pieceIsNoMarkupInItsTip() {
    CandidateModel model;
    CandidateItem item;
    item.token = QStringLiteral("<s>");
    model.setCandidates({item});
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;s&gt;")), qPrintable(tip));
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("<s>: ")), qPrintable(spoken));
  }

 private:
  static QStringList printed(const CandidateModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < model.columnCount(); ++column) {
        cells << model.index(row, column).data().toString();
      }
      rows << cells.join(QLatin1Char('|'));
    }
    return rows;
  }
};

UFB_TEST(TstCandidateModel)
#include "tst_candidate_model.moc"
