// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include "measurement_sample.h"
#include "presenters/latency_presenter.h"
#include "support/registry.h"

using namespace ufb;

class TstLatencyPresenter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void runSaysWhereAndWhen();
  void runOfAnotherPlaceIsPast_data();
  void runOfAnotherPlaceIsPast();
  void armsKeepTheirPartAndTheirFigures();
  void stagesAddUpToTheMean();
  void ratioAndLedgerAreTakenOver();
  void precisionNamesTheTrees();
  void requestBecomesOptions();
  void referencesNameTheirConditions();
};

void TstLatencyPresenter::runSaysWhereAndWhen() {
  const auto run = presentRun(sampleReport(), QStringLiteral("id"), samplePlace());
  QCOMPARE(run.id, QStringLiteral("id"));
  QCOMPARE(run.host, QStringLiteral("workstation"));
  QCOMPARE(run.processor, QStringLiteral("A Processor"));
  QCOMPARE(run.subjectName, QStringLiteral("demo-fff"));
  QVERIFY2(run.command.startsWith(QStringLiteral("ufb bench model")), qPrintable(run.command));
  QCOMPARE(run.warnings, QStringList{QStringLiteral("Other programs are busy")});
  QVERIFY(run.complete);
  QVERIFY(!run.past);
}

void TstLatencyPresenter::runOfAnotherPlaceIsPast_data() {
  QTest::addColumn<QString>("host");
  QTest::addColumn<QDate>("today");
  QTest::addColumn<bool>("past");
  const LatencyPlace here = samplePlace();
  QTest::newRow("same day, same host") << here.host << here.today << false;
  QTest::newRow("next day") << here.host << here.today.addDays(1) << true;
  QTest::newRow("another host") << QStringLiteral("laptop") << here.today << true;
}

void TstLatencyPresenter::runOfAnotherPlaceIsPast() {
  QFETCH(const QString, host);
  QFETCH(const QDate, today);
  QFETCH(const bool, past);
  QCOMPARE(presentRun(sampleReport(), {}, {host, today}).past, past);
}

void TstLatencyPresenter::armsKeepTheirPartAndTheirFigures() {
  using Kind = view::LatencyArmKind;
  const auto series = presentRun(sampleReport(), {}, samplePlace()).series.constFirst();
  QCOMPARE(series.tokens, 32);
  QCOMPARE(series.texts, 2);
  QCOMPARE(series.threads, 1);
  const QVector<Kind> kinds{Kind::Subject, Kind::Self, Kind::StandIn, Kind::Rival, Kind::Opened};
  QCOMPARE(series.arms.size(), kinds.size());
  for (int i = 0; i < kinds.size(); ++i) {
    const view::LatencyArmItem& arm = series.arms[i];
    QCOMPARE(arm.kind, kinds[i]);
    QCOMPARE(arm.speedOnly, kinds[i] == Kind::StandIn || kinds[i] == Kind::Rival);
    QCOMPARE(arm.milliseconds, QVector<double>({1.0 * (i + 1), 2.0 * (i + 1)}));
    QCOMPARE(arm.n, 2);
    QCOMPARE(arm.median, 1.5 * (i + 1));
    QVERIFY(!arm.p90);
  }
  QCOMPARE(series.arms[2].name, QStringLiteral("dense-3072"));
  QVERIFY(series.arms[2].label.contains(QStringLiteral("speed only")));
  QCOMPARE(*series.arms[2].percentOfPeak, 61.0);
  QCOMPARE(*series.arms[2].firstCallMs, 9.0);
}

void TstLatencyPresenter::stagesAddUpToTheMean() {
  for (const view::LatencyArmItem& arm : presentSeries(sampleReport().series.front(), true).arms) {
    QVERIFY(arm.stages);
    QCOMPARE(arm.stages->total(), arm.mean);
  }
}

void TstLatencyPresenter::ratioAndLedgerAreTakenOver() {
  const auto series = presentSeries(sampleReport().series.front(), false);
  QVERIFY(!series.complete);
  QCOMPARE(series.ratios.size(), 1);
  const view::LatencyRatioItem& ratio = series.ratios.constFirst();
  QCOMPARE(ratio.over, QStringLiteral("dense-3072"));
  QCOMPARE(ratio.median, 3.0);
  QCOMPARE(ratio.low, 2.9);
  QCOMPARE(ratio.high, 3.1);
  QCOMPARE(ratio.winner, QStringLiteral("demo-fff"));
  const view::LatencyLedgerItem& ledger = series.ledgers.constFirst();
  QCOMPARE(ledger.neurons, 341.25);
  QCOMPARE(ledger.flops, 256.0);
  QCOMPARE(ledger.kernel, 60.0);
  QCOMPARE(ledger.layer, 3.2);
  QCOMPARE(ledger.model, 3.0);
  QCOMPARE(ledger.amdahlCeiling, 3.3);
}

void TstLatencyPresenter::precisionNamesTheTrees() {
  ModelBenchReport report = sampleReport();
  QCOMPARE(presentRun(report, {}, samplePlace()).precision, QStringLiteral("float32"));
  report.subject.treeWeights = TreeWeights::BF16;
  QVERIFY(presentRun(report, {}, samplePlace()).precision.contains(QStringLiteral("bf16")));
}

void TstLatencyPresenter::requestBecomesOptions() {
  const view::LatencyRequestItem request{{8, 32}, {1}, {1, 4}, 2.5, {QStringLiteral("demo-dense")}, true};
  const ModelBenchOptions options = benchOptions(request, QStringLiteral("Some words."));
  QCOMPARE(options.tokens, std::vector<int>({8, 32}));
  QCOMPARE(options.threads, std::vector<int>({1}));
  QCOMPARE(options.texts, std::vector<int>({1, 4}));
  QCOMPARE(options.secondsPerSeries, 2.5);
  QCOMPARE(options.against, std::vector<std::string>({"demo-dense"}));
  QCOMPARE(options.text, std::string("Some words."));
  QVERIFY(options.selfTest);
}

void TstLatencyPresenter::referencesNameTheirConditions() {
  for (const view::LatencyReferenceItem& reference : latencyReferences()) {
    QVERIFY(reference.value > 1);
    QVERIFY(!reference.label.isEmpty());
    QVERIFY2(reference.conditions.size() > 40, qPrintable(reference.conditions));
  }
}

UFB_TEST(TstLatencyPresenter)
#include "tst_latency_presenter.moc"
