// SPDX-License-Identifier: MIT
// What is asked about counts, and of others that are opened, also while one runs.
#include "corpus_bench.h"
#include "ufb/routing_store.h"
#include "warnings.h"

using namespace ufb;
using namespace ufb::test;
using Bench = ufb::test::CorpusBench;

class TstCorpusQueries : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void textsAreAnsweredMeanwhile() {
    Bench bench;
    bench.count(kMany, QStringLiteral("out"));
    bench.waitForFigures();
    QSignalSpy answers(&bench.inference, &InferenceService::analysisReady);
    bench.inference.requestAnalysis({QStringLiteral("Paris is the capital of <mask>."), {}});
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, kPatience);
    QVERIFY(bench.service.counting());
  }

  void wordsAreAnsweredMeanwhileTheNewestLast() {
    Bench bench;
    bench.count(kMany, QStringLiteral("out"));
    bench.waitForFigures();
    for (int i = 0; i < 60; ++i) bench.service.requestWords(root(i % 2), 1);
    bench.service.requestWords(NodeAddress::ofNode(2, 0, 0), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.words.isEmpty() && bench.words.constLast().node == root(2), kPatience);
    QVERIFY(bench.words.size() < 30);
    const view::NodeWordsItem& words = bench.words.constLast();
    QVERIFY(words.exact && !words.byCount.isEmpty() && !words.byLift.isEmpty());
    QVERIFY(words.byCount.constFirst().count >= words.byCount.constLast().count);
    QVERIFY(!words.contexts.isEmpty());
    for (const view::ContextItem& context : words.contexts) {
      QVERIFY(context.start >= 0 && context.start <= context.end && context.end <= context.text.size());
    }

    bench.service.requestWordLeaves(QStringLiteral("river"), 1, 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.leaves.size(), 1, kPatience);
    QCOMPARE(bench.leaves.constFirst().token, QStringLiteral("river"));
    qint64 sum = 0;
    for (const view::WordLeafItem& leaf : bench.leaves.constFirst().leaves) sum += leaf.count;
    QCOMPARE(sum, bench.leaves.constFirst().count);
    bench.service.requestWords({99, 0, 0, 0}, 1);  // there is no such layer: no answer, and no harm
    bench.service.requestWordLeaves(QStringLiteral("zzzz"), 1, 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.leaves.size(), 2, kPatience);
    QCOMPARE(bench.leaves.constLast().id, -1);
  }

  void countsAreOpenedAndCompared() {
    Bench bench;
    bench.finish(kSome, QStringLiteral("a"), QStringLiteral("ship"));
    bench.finish(kSome, QStringLiteral("b"));
    bench.service.load(bench.path(QStringLiteral("a/routing.sqlite")));
    bench.service.loadSecond(bench.path(QStringLiteral("b")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.compared.size(), 1, kPatience);
    QCOMPARE(bench.loaded.size(), 1);
    QVERIFY(bench.loaded.constFirst().shown);
    QCOMPARE(bench.loaded.constFirst().shown->corpus->name, QStringLiteral("ship-300.txt"));
    QVERIFY(bench.compared.constFirst().difference);
    const view::CorpusDifferenceItem& difference = **bench.compared.constFirst().difference;
    QCOMPARE(difference.nameA, QStringLiteral("ship-300.txt"));
    QCOMPARE(difference.nameB, QStringLiteral("river-300.txt"));
    QVERIFY(difference.tests > 0 && difference.significant > 0);
    for (const view::NodeDifferenceItem& node : difference.changed) {
      QVERIFY(node.significant);
      const int tree = node.node.layer * difference.space.trees + node.node.tree;
      QCOMPARE(difference.logRatios[tree][node.node.node()], static_cast<float>(node.logRatio));
    }
    // The second counts stay for the next first ones.
    bench.service.load(bench.path(QStringLiteral("b")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.loaded.size(), 2, kPatience);
    QCOMPARE(bench.loaded.constLast().shown->difference->significant, 0);
    bench.service.unloadSecond();
    bench.service.load(bench.path(QStringLiteral("a")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.loaded.size(), 3, kPatience);
    QVERIFY(!bench.loaded.constLast().shown->difference);
  }

  void theNewestOfTwoLoadsWins() {
    Bench bench;
    bench.finish(kFew, QStringLiteral("a"));
    bench.finish(kFew, QStringLiteral("b"), QStringLiteral("ship"));
    bench.service.load(bench.path(QStringLiteral("b")));
    bench.service.load(bench.path(QStringLiteral("a")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.loaded.size(), 1, kPatience);
    QCOMPARE(bench.loaded.constFirst().shown->corpus->name, QStringLiteral("river-40.txt"));
    bench.service.requestWordLeaves(QStringLiteral("ship"), 0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.leaves.size(), 1, kPatience);
    QCOMPARE(bench.leaves.constFirst().id, -1);
  }

  void whatCannotBeOpenedTakesNothingAway() {
    Bench bench;
    bench.finish(kFew, QStringLiteral("a"));
    bench.count(kMany, QStringLiteral("out"));
    bench.waitForFigures();
    bench.service.load(bench.path(QStringLiteral("nothing.sqlite")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.loaded.size(), 1, kPatience);
    QVERIFY(!bench.loaded.constFirst().shown);
    QCOMPARE(bench.loaded.constFirst().shown.error().code, ErrorCode::FileNotFound);
    QVERIFY(bench.service.counting());
    bench.service.load(bench.path(QStringLiteral("a")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.loaded.size(), 2, kPatience);
    QVERIFY(!bench.service.counting());  // it ended as if it was cancelled
    QVERIFY(bench.exists(QStringLiteral("out/routing.partial.sqlite")));
    QCOMPARE(bench.loaded.constLast().shown->corpus->name, QStringLiteral("river-40.txt"));
  }

  void countsOfOtherTreesAreRefused() {
    Bench bench;
    RoutedModel model;
    model.name = "other";
    model.sha256 = std::string(64, '0');
    model.layers = 1;
    model.trees = 1;
    model.depth = 2;
    model.vocabulary = 5;
    model.maxLength = 8;
    auto counts = emptyCounts(model, {});
    QVERIFY(counts);
    counts->tokenTexts = {"a", "b", "c", "d", "e"};
    counts->tokenSpecial.assign(5, 0);
    counts->complete = true;
    const QString file = bench.path(QStringLiteral("other.sqlite"));
    QVERIFY(saveCounts(*counts, file.toStdString()));
    bench.service.load(file);
    QTRY_COMPARE_WITH_TIMEOUT(bench.loaded.size(), 1, kPatience);
    QVERIFY(!bench.loaded.constFirst().shown);
    QCOMPARE(bench.loaded.constFirst().otherModel, QStringLiteral("other"));
  }

  void exportsAreWrittenWhileItCounts() {
    Bench bench;
    bench.count(kMany, QStringLiteral("out"));
    bench.waitForFigures();
    bench.service.exportTo(bench.path(QStringLiteral("files")), {ExportFormat::Csv, ExportFormat::Json});
    QTRY_COMPARE_WITH_TIMEOUT(bench.exported.size(), 1, kPatience);
    QVERIFY(bench.exported.constFirst().files);
    QVERIFY(bench.exported.constFirst().files->contains(QStringLiteral("nodes.csv")));
    QVERIFY(bench.exists(QStringLiteral("files/routing.json")));
    QVERIFY(bench.service.counting());
    const auto progress = bench.progress.size();
    QTRY_VERIFY_WITH_TIMEOUT(bench.progress.size() > progress, kPatience);  // it goes on
  }
};

UFB_TEST(TstCorpusQueries)
#include "tst_corpus_queries.moc"
