// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include "models/compare_agreement_model.h"
#include "models/compare_model.h"
#include "prediction_samples.h"
#include "support/registry.h"
#include "views/compare_agreement.h"
#include "views/compare_table.h"
#include "views/compare_view.h"

using namespace ufb;
using test::candidate;

namespace {

view::ModelItem model(const char* name) {
  view::ModelItem item;
  item.name = QString::fromUtf8(name);
  item.path = QLatin1Char('/') + item.name;
  item.family = QStringLiteral("crammedBERT");
  return item;
}

view::TargetItem target(const char* word, double probability, bool whole) {
  return {
      QString::fromUtf8(word), {QString::fromUtf8(word)}, true, whole, candidate(9, word, probability, 0)};
}

/// Two masks; at the second one the lists have different words and lengths.
view::ComparePtr sample() {
  auto item = std::make_shared<view::CompareItem>();
  item->text = QStringLiteral("a <mask> b <mask>");
  item->a.totalMs = 2.5;
  item->b.totalMs = 1250;
  item->b.maxTokens = 8;
  view::CompareMaskItem first;
  first.a = {1,
             {candidate(1, "paris", 0.9, 5), candidate(2, "rome", 0.05, 2)},
             {1, 0},
             {target("rome", 0.05, true)}};
  first.b = {2,
             {candidate(1, "Paris", 0.5, 4), candidate(2, "bern", 0.25, 3)},
             {1, 0},
             {target("rome", 0.125, true)}};
  first.sameTop = true;
  first.overlap = 1;
  first.overlapOf = 2;
  view::CompareMaskItem second;
  second.a = {3, {candidate(1, "x", 0.5, 1)}, {0}, {}};
  second.b = {4, {candidate(1, "y", 0.5, 1), candidate(2, "z", 0.25, 0)}, {0, 0}, {}};
  second.overlapOf = 1;
  item->masks = {first, second};
  return item;
}

QStringList row(const QAbstractItemModel& of, int index) {
  QStringList cells;
  for (int column = 0; column < of.columnCount(); ++column)
    cells << of.index(index, column).data().toString();
  return cells;
}

struct Shown {
  CompareView view;
  Shown() {
    view.resize(900, 600);
    view.setModels(model("one"), model("two"));
    view.setComparison(sample());
    view.show();
  }
  [[nodiscard]] QAbstractItemModel* table() { return view.findChild<CompareTable*>()->model(); }
  [[nodiscard]] QPushButton* emptyButton() {
    const auto buttons = view.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
      if (button->isVisible()) return button;
    }
    return nullptr;
  }
};

view::AgreementItem counted() {
  view::AgreementItem item;
  item.file = QStringLiteral("essays.txt");
  item.nameA = QStringLiteral("one");
  item.nameB = QStringLiteral("two");
  item.linesRead = 120;
  item.linesUsed = 100;
  item.linesSkipped = 20;
  item.linesEmpty = 20;
  item.masks = 100;
  item.sameTop = {75, 100, 0.75, 0.657, 0.825};
  item.firstA = {40, 100, 0.4, 0.309, 0.498};
  item.overlap = 0.5;
  item.seed = 7;
  item.complete = true;
  return item;
}

}  // namespace

class TstCompareView : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void modelsKeepTheirPromises() {
    CompareModel compare;
    const QAbstractItemModelTester first(&compare, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const view::ComparePtr item = sample();
    for (const int mask : {0, 1, 0}) compare.setMask(item->masks[mask]);
    compare.setMask({});
    QCOMPARE(compare.rowCount(), 0);
    CompareAgreementModel agreement;
    const QAbstractItemModelTester second(&agreement, QAbstractItemModelTester::FailureReportingMode::QtTest);
    agreement.setAgreement(counted());
    QCOMPARE(row(agreement, CompareAgreementModel::SameTop).mid(1, 1), QStringList(QStringLiteral("75.0 %")));
    QCOMPARE(row(agreement, CompareAgreementModel::FirstB).mid(1, 1), QStringList(QStringLiteral("–")));
  }

  void bothListsStandBesideEachOther() {
    Shown shown;
    const QStringList first{QStringLiteral("1"), QStringLiteral("paris"), QStringLiteral("90.0 %"),
                            QStringLiteral("1"), QStringLiteral("Paris"), QStringLiteral("50.0 %"),
                            QStringLiteral("1")};
    QCOMPARE(row(*shown.table(), 0), first);
    QCOMPARE(row(*shown.table(), 1)[CompareModel::OtherA], QStringLiteral("○ only A"));
    QCOMPARE(row(*shown.table(), 1)[CompareModel::OtherB], QStringLiteral("○ only B"));
    const QString spoken =
        shown.table()->index(1, CompareModel::WordA).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QLatin1String("Not among the first 2 of model B")), qPrintable(spoken));
    QCOMPARE(shown.view.verdict(),
             QStringLiteral("Both put “paris” first. 1 of the first 2 words are in both lists."));
  }

  void shorterListLeavesItsCellsEmpty() {
    Shown shown;
    shown.view.setCurrentMask(1);
    QCOMPARE(shown.table()->rowCount(), 2);
    QCOMPARE(row(*shown.table(), 1)[CompareModel::WordA], QString());
    QVERIFY(
        !shown.table()->index(1, CompareModel::ProbabilityA).data(CompareModel::ProbabilityRole).isValid());
    QVERIFY(shown.view.verdict().contains(QStringLiteral("A puts “x” first, B puts “y” first.")));
  }

  void wordOfTheUserIsRatedByBoth() {
    Shown shown;
    QSignalSpy changed(&shown.view, &CompareView::targetWordChanged);
    auto* edit = shown.view.findChild<QLineEdit*>();
    QTest::keyClicks(edit, QStringLiteral("rome"));
    QCOMPARE(changed.size(), 4);
    QCOMPARE(shown.view.targetAnswer(),
             QStringLiteral("A: 5.00 %, rank 9 · B: 12.5 %, rank 9 · B less A: +7.5 percentage points"));
  }

  void maskOfTheOtherViewsIsFollowed() {
    Shown shown;
    QSignalSpy changed(&shown.view, &CompareView::currentMaskChanged);
    shown.view.showMaskAt(3);
    QCOMPARE(shown.view.currentMask(), 1);
    QCOMPARE(changed.size(), 0);
    const auto buttons = shown.view.findChildren<QToolButton*>();
    const auto previous = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
      return button->accessibleName() == QLatin1String("Previous mask");
    });
    (*previous)->click();
    QCOMPARE(shown.view.currentMask(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toInt(), 1);
  }

  void everyEmptyStateSaysWhatToDo() {
    Shown shown;
    QSignalSpy open(&shown.view, &CompareView::openRequested);
    QSignalSpy second(&shown.view, &CompareView::openSecondRequested);
    QSignalSpy mask(&shown.view, &CompareView::maskRequested);
    shown.view.setModels({}, {});
    shown.emptyButton()->click();
    QCOMPARE(open.size(), 1);
    shown.view.setModels(model("one"), {});
    shown.emptyButton()->click();
    QCOMPARE(second.size(), 1);
    shown.view.setModels(model("one"), model("two"));
    shown.view.setComparison(std::make_shared<view::CompareItem>());
    shown.emptyButton()->click();
    QCOMPARE(mask.size(), 1);
    shown.view.setComparison(nullptr);
    QVERIFY(shown.emptyButton() == nullptr);
  }

  void maskThatOneModelHasNotSeenIsSaid() {
    Shown shown;
    auto item = std::make_shared<view::CompareItem>(*sample());
    item->masks[1].b = {};
    shown.view.setComparison(item);
    shown.view.setCurrentMask(1);
    QCOMPARE(
        shown.view.verdict(),
        QStringLiteral("two has not seen this mask: it lies beyond the 8 tokens that this model reads."));
  }

  void copiedTextHasBothLists() {
    Shown shown;
    const QString text = shown.view.asText();
    QVERIFY2(text.contains(QLatin1String("1\tparis\t90.0 %\t1\tParis\t50.0 %\t1")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("A: one · crammedBERT, B: two · crammedBERT")));
  }

  void halvesOfTheTableStandUnderTheirHeads() {
    Shown shown;
    QTest::qWait(0);
    const auto* table = shown.view.findChild<CompareTable*>();
    const int a = table->columnWidth(CompareModel::WordA) + table->columnWidth(CompareModel::ProbabilityA) +
                  table->columnWidth(CompareModel::OtherA);
    const int b = table->columnWidth(CompareModel::WordB) + table->columnWidth(CompareModel::ProbabilityB) +
                  table->columnWidth(CompareModel::OtherB);
    QCOMPARE(a, b);
    QVERIFY(a > 200);
  }

  void countIsShownKeptAndHidden() {
    Shown shown;
    CompareAgreement* agreement = shown.view.agreement();
    QSignalSpy cancelled(agreement, &CompareAgreement::cancelRequested);
    agreement->setStarted(QStringLiteral("essays.txt"));
    QVERIFY(agreement->running());
    view::AgreementItem soFar = counted();
    soFar.complete = false;
    agreement->setProgress(soFar, 0.5);
    agreement->findChild<QPushButton*>(QStringLiteral("stop"))->click();
    QCOMPARE(cancelled.size(), 1);
    agreement->setResult(soFar);
    QVERIFY(!agreement->running());
    QVERIFY2(agreement->sentence().contains(QLatin1String("75 of 100 masks of essays.txt")),
             qPrintable(agreement->sentence()));
    QVERIFY(agreement->sentence().contains(QLatin1String("not read to its end")));
    QVERIFY(agreement->sample().contains(QLatin1String("seed 7")));
    shown.view.setModels(model("one"), model("three"));
    QVERIFY(agreement->sentence().isEmpty());
  }
};

UFB_TEST(TstCompareView)
#include "tst_compare_view.moc"
