// SPDX-License-Identifier: MIT
// Counts of texts over the real engine: what is kept, which request wins, and what ends a count.
#include "corpus_bench.h"
#include "ufb/routing_store.h"
#include "warnings.h"

using namespace ufb;
using namespace ufb::test;
using Bench = ufb::test::CorpusBench;

class TstCorpusService : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void countsToTheEndAndKeepsIt() {
    Bench bench;
    bench.finish(kFew, QStringLiteral("out"));
    QCOMPARE(bench.ended.size(), 1);
    const CountOutcome& outcome = bench.ended.constFirst();
    QVERIFY(!outcome.problem);
    QCOMPARE(outcome.shown->folder, bench.path(QStringLiteral("out")));
    QVERIFY(!outcome.shown->unfinished);
    const view::CorpusItem& corpus = *outcome.shown->corpus;
    QVERIFY(corpus.complete);
    QCOMPARE(corpus.units, kFew);
    QCOMPARE(corpus.name, QStringLiteral("river-40.txt"));
    QCOMPARE(corpus.figures.size(), corpus.layers * corpus.trees);
    for (const view::CorpusTreeItem& tree : corpus.figures) {
      QCOMPARE(tree.visits.constFirst(), static_cast<quint32>(corpus.tokens));
      QVERIFY(tree.perplexity > 1 && tree.perplexity <= static_cast<double>(tree.leaves));
      QVERIFY(tree.leafTokenBits > 0);
      QCOMPARE(qIsNaN(tree.nextLayerBits), tree.layer == corpus.layers - 1);
      QVERIFY(qIsNaN(tree.perplexityMasked));
    }
    const auto kept = loadCounts(bench.path(QStringLiteral("out")).toStdString());
    QVERIFY2(kept, kept ? "" : kept.error().sentence().c_str());
    QCOMPARE(kept->text.tokens, corpus.tokens);
    QVERIFY(kept->complete);
    QVERIFY(!bench.exists(QStringLiteral("out/routing.partial.sqlite")));
  }

  void progressIsTold() {
    Bench bench;
    bench.finish(kSome, QStringLiteral("out"));
    QVERIFY(bench.progress.size() > 2);
    QVERIFY(bench.progress.constLast().tokens > bench.progress.constFirst().tokens);
    QCOMPARE(bench.progress.constLast().unit, QStringLiteral("line"));
    QVERIFY(!bench.figures.isEmpty());
    QVERIFY(!bench.figures.constFirst()->complete);
    QVERIFY(bench.figures.constFirst()->tokens < bench.ended.constFirst().shown->corpus->tokens);
  }

  void cancelledCountsGoOn() {
    Bench bench;
    bench.finish(kSome, QStringLiteral("whole"));
    const view::CorpusPtr whole = bench.ended.constFirst().shown->corpus;
    bench.figures.clear();
    bench.count(kSome, QStringLiteral("out"));
    bench.waitForFigures();
    bench.service.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service.counting(), kPatience);
    const CountOutcome& stopped = bench.ended.constLast();
    QVERIFY(stopped.shown && stopped.shown->unfinished && !stopped.problem);
    QVERIFY(stopped.shown->corpus->tokens > 0 && stopped.shown->corpus->tokens < whole->tokens);
    QVERIFY(bench.exists(QStringLiteral("out/routing.partial.sqlite")));

    bench.service.resume(bench.path(QStringLiteral("out")));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service.counting(), kPatience);
    QVERIFY(bench.ended.constLast().shown);
    const view::CorpusPtr resumed = bench.ended.constLast().shown->corpus;
    QVERIFY(resumed->complete);
    QCOMPARE(resumed->tokens, whole->tokens);
    for (int i = 0; i < whole->figures.size(); ++i) {
      QCOMPARE(resumed->figures[i].visits, whole->figures[i].visits);
      QCOMPARE(resumed->figures[i].leafTokenBits, whole->figures[i].leafTokenBits);
    }
    QVERIFY(!bench.exists(QStringLiteral("out/routing.partial.sqlite")));
  }

  void theNewestCountWins() {
    Bench bench;
    bench.count(kMany, QStringLiteral("first"));
    bench.count(kFew, QStringLiteral("second"), QStringLiteral("ship"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service.counting(), kPatience);
    QCOMPARE(bench.ended.size(), 1);
    QVERIFY(bench.ended.constFirst().shown);
    QCOMPARE(bench.ended.constFirst().shown->corpus->name, QStringLiteral("ship-40.txt"));
  }

  void pausedCountsRest() {
    Bench bench;
    bench.count(kMany, QStringLiteral("out"));
    bench.waitForFigures();
    bench.service.setPaused(true);
    QTRY_VERIFY(bench.progress.constLast().paused);
    const qint64 tokens = bench.progress.constLast().tokens;
    // What is asked for now is answered after anything that a step would have done.
    for (int i = 0; i < 3; ++i) {
      bench.words.clear();
      bench.service.requestWords(root(0), 1);
      QTRY_COMPARE(bench.words.size(), 1);
      QCOMPARE(bench.words.constFirst().visits, tokens);
    }
    QTRY_VERIFY_WITH_TIMEOUT(bench.exists(QStringLiteral("out/routing.partial.sqlite")), kPatience);
    bench.service.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(bench.progress.constLast().tokens > tokens, kPatience);
    QVERIFY(!bench.progress.constLast().paused);
    bench.service.setPaused(true);
    bench.service.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service.counting(), kPatience);
  }

  void whatIsOnShowAnswersUntilTheNextFiguresCome() {
    Bench bench({0, 1'000'000, 1'000'000});
    bench.finish(kFew, QStringLiteral("first"), QStringLiteral("ship"));
    const qint64 before = bench.ended.constFirst().shown->corpus->tokens;
    bench.count(kMany, QStringLiteral("second"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.progress.constLast().tokens > before, kPatience);
    QVERIFY(bench.figures.isEmpty());
    bench.service.requestWords(root(0), 1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.words.size(), 1, kPatience);
    QCOMPARE(bench.words.constFirst().visits, before);
    bench.service.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service.counting(), kPatience);
  }

  void checkpointsAreWrittenMeanwhile() {
    Bench bench({0, 0, 0});
    bench.count(kMany, QStringLiteral("out"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.exists(QStringLiteral("out/routing.partial.sqlite")), kPatience);
    QVERIFY(bench.service.counting());
    const auto kept = loadCounts(bench.path(QStringLiteral("out")).toStdString());
    QVERIFY(kept && !kept->complete && !kept->resume.files.empty());
    QVERIFY(bench.notKept.isEmpty());
  }

  void anotherModelEndsTheCount() {
    Bench bench;
    bench.count(kMany, QStringLiteral("out"));
    bench.waitForFigures();
    bench.load(QStringLiteral("demo-dense"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service.counting(), kPatience);
    QVERIFY(bench.ended.constLast().shown->unfinished);
    bench.service.resume(bench.path(QStringLiteral("out")));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service.counting(), kPatience);
    QVERIFY(bench.ended.constLast().problem && !bench.ended.constLast().shown);
    bench.service.requestWords(root(0), 1);  // of what was counted before
    QTRY_COMPARE_WITH_TIMEOUT(bench.words.size(), 1, kPatience);
  }

  void failureIsReported_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such file") << QStringLiteral("missing") << ErrorCode::FileNotFound;
    QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::InvalidArgument;
    QTest::newRow("dense") << QStringLiteral("dense") << ErrorCode::InvalidArgument;
    QTest::newRow("nothing to resume") << QStringLiteral("resume") << ErrorCode::FileNotFound;
  }
  void failureIsReported() {
    QFETCH(const QString, what);
    QFETCH(const ErrorCode, code);
    Bench bench;
    view::CorpusRequestItem request = bench.text(what == QLatin1String("empty") ? 0 : kFew);
    if (what == QLatin1String("missing")) request.files = {bench.path(QStringLiteral("gone.txt"))};
    if (what == QLatin1String("dense")) bench.load(QStringLiteral("demo-dense"));
    if (what == QLatin1String("resume")) {
      bench.service.resume(bench.path(QStringLiteral("nowhere")));
    } else {
      bench.service.count(request, bench.path(QStringLiteral("out")));
    }
    QTRY_COMPARE_WITH_TIMEOUT(bench.ended.size(), 1, kPatience);
    QVERIFY(!bench.ended.constFirst().shown);
    QVERIFY(bench.ended.constFirst().problem);
    QCOMPARE(bench.ended.constFirst().problem->code, code);
    QVERIFY(!bench.service.counting());
  }

  void whatCannotBeKeptIsShownAllTheSame() {
    Bench bench;
    QFile inTheWay(bench.path(QStringLiteral("out")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    bench.finish(kFew, QStringLiteral("out"));
    const CountOutcome& outcome = bench.ended.constLast();
    QVERIFY(outcome.problem && outcome.problem->code == ErrorCode::WriteFailed);
    QCOMPARE(outcome.shown->corpus->units, kFew);
    QVERIFY(outcome.shown->folder.isEmpty());
  }

  void theEndOfTheProgramKeepsWhatWasCounted() {
    QTemporaryDir folder;
    {
      Bench bench;
      bench.service.count(bench.text(kMany), folder.filePath(QStringLiteral("out")));
      bench.waitForFigures();
    }
    const auto kept = loadCounts(folder.filePath(QStringLiteral("out")).toStdString());
    QVERIFY2(kept, kept ? "" : kept.error().sentence().c_str());
    QVERIFY(!kept->complete && kept->text.tokens > 0);

    InferenceService inference;
    CorpusService service(inference);
    QSignalSpy found(&service, &CorpusService::unfinishedFound);
    service.findUnfinished(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kPatience);
    const auto outcome = found.constFirst().constFirst().value<UnfinishedOutcome>();
    QCOMPARE(outcome.folder, folder.filePath(QStringLiteral("out")));
    QCOMPARE(outcome.unfinished.tokens, kept->text.tokens);
    QCOMPARE(outcome.request.unit, QStringLiteral("line"));
  }
};

UFB_TEST(TstCorpusService)
#include "tst_corpus_service.moc"
