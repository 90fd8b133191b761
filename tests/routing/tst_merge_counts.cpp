// SPDX-License-Identifier: MIT
#include "support/counts/sample_counts.h"
#include "support/registry.h"

using namespace ufb;

namespace {

/// Everything that is counted, put into one list of numbers.
std::vector<double> numbersOf(const RoutingCounts& counts) {
  std::vector<double> all;
  const auto append = [&all](const auto& values) { all.insert(all.end(), values.begin(), values.end()); };
  append(counts.tokenCounts);
  for (const TreeCounts& tree : counts.trees) {
    append(tree.visits);
    append(tree.rightTurns);
    append(tree.logitSum);
    append(tree.logitMagnitudeSum);
    append(tree.activationSum);
    append(tree.lowest);
    append(tree.highest);
    append(tree.logitBuckets);
    append(tree.marginBuckets);
    append(tree.maskedVisits);
    append(tree.positionVisits);
    append(tree.replicateVisits);
    for (const auto& leaf : tree.contexts) {
      for (const ContextSample& sample : leaf)
        append(std::vector<double>{static_cast<double>(sample.key), double(sample.start)});
    }
    tree.tokens.forEach([&all](int token, int leaf, std::uint32_t count) {
      all.insert(all.end(), {double(token), double(leaf), double(count)});
    });
    append(tree.tokens.sketch());
  }
  for (const LeafPairs& pairs : counts.pairs) append(pairs.counts);
  return all;
}

}  // namespace

class TstMergeCounts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void partsInAnyOrderEqualTheWhole_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::addColumn<qint64>("tableBytes");
    QTest::newRow("one tree") << 1 << 4 << (qint64{1} << 30);
    QTest::newRow("three trees") << 3 << 3 << (qint64{1} << 30);
    QTest::newRow("no decision") << 2 << 0 << (qint64{1} << 30);
    QTest::newRow("sketch") << 1 << 5 << qint64{4096};
  }
  void partsInAnyOrderEqualTheWhole() {
    QFETCH(int, trees);
    QFETCH(int, depth);
    QFETCH(qint64, tableBytes);
    test::SampleShape shape{2, trees, depth, 600, 300, 3, tableBytes};
    const RoutingCounts whole = test::sampleCounts(shape);
    const auto part = [&shape](int number) {
      return test::sampleCounts(shape, number * 100, number * 100 + 100);
    };
    for (const std::array<int, 3>& order : {std::array{0, 1, 2}, std::array{2, 0, 1}, std::array{1, 2, 0}}) {
      RoutingCounts left = part(order[0]);
      QVERIFY(mergeCounts(left, part(order[1]), "a", "b"));
      QVERIFY(mergeCounts(left, part(order[2]), "a", "c"));
      RoutingCounts right = part(order[1]);
      QVERIFY(mergeCounts(right, part(order[2]), "b", "c"));
      RoutingCounts all = part(order[0]);
      QVERIFY(mergeCounts(all, right, "a", "b and c"));
      QVERIFY(numbersOf(left) == numbersOf(whole));
      QVERIFY(numbersOf(all) == numbersOf(whole));
      QCOMPARE(left.text.fingerprint, whole.text.fingerprint);
      QCOMPARE(left.text.tokens, whole.text.tokens);
      QVERIFY(left.text.sources == whole.text.sources);
      QVERIFY(left.runs == all.runs);
    }
  }

  void whatDiffersIsRefused() {
    test::SampleShape shape;
    RoutingCounts counts = test::sampleCounts(shape);
    const std::vector<double> before = numbersOf(counts);
    shape.seed = 2;
    const auto seeds = mergeCounts(counts, test::sampleCounts(shape), "one", "other");
    QVERIFY(!seeds);
    QCOMPARE(
        QString::fromStdString(seeds.error().sentence()),
        QStringLiteral(
            "one and other: the seeds differ; put together only counts of one model and the same settings"));
    RoutingCounts foreign = test::sampleCounts();
    foreign.model.sha256[0] = 'f';
    QVERIFY(!mergeCounts(counts, foreign, "one", "other"));
    RoutingCounts words = test::sampleCounts();
    std::swap(words.tokenTexts[1], words.tokenTexts[2]);
    const auto vocabularies = mergeCounts(counts, words, "one", "other");
    QVERIFY(!vocabularies && vocabularies.error().problem == "the models' vocabularies differ");
    RoutingCounts masked = test::sampleCounts();
    masked.settings.maskShare = 0.5;
    QVERIFY(!mergeCounts(counts, masked, "one", "other"));
    RoutingCounts large = test::sampleCounts();
    large.text.tokens = kMostTokens;
    QVERIFY(!mergeCounts(counts, large, "one", "other"));
    QVERIFY(numbersOf(counts) == before);
  }

  void theSameModelMayLieInFoldersOfAnyName() {
    RoutingCounts renamed = test::sampleCounts({}, 5, 9);
    renamed.model.name = "another folder";
    RoutingCounts first = test::sampleCounts({}, 0, 5);
    RoutingCounts second = test::sampleCounts({}, 5, 9);
    second.model.name = renamed.model.name;
    QVERIFY(mergeCounts(first, renamed, "a", "b"));
    QVERIFY(mergeCounts(second, test::sampleCounts({}, 0, 5), "b", "a"));
    QCOMPARE(first.model.name, second.model.name);
  }

  void unfinishedPartsMakeAnUnfinishedWhole() {
    RoutingCounts counts = test::sampleCounts({}, 0, 5);
    RoutingCounts other = test::sampleCounts({}, 5, 9);
    other.complete = false;
    QVERIFY(mergeCounts(counts, other, "a", "b"));
    QVERIFY(!counts.complete);
  }

  void bucketsHoldTheirValues() {
    for (float magnitude = 1e-4F; magnitude < 100; magnitude *= 1.01F) {
      const int bucket = magnitudeBucket(magnitude);
      QCOMPARE(magnitudeBucket(-magnitude), bucket);
      QCOMPARE(logitBucket(magnitude) - kZeroLogitBucket, bucket);
      QCOMPARE(kZeroLogitBucket - logitBucket(-magnitude), bucket);
      QVERIFY(magnitude >= magnitudeBucketStart(bucket));
      if (bucket == 0) {
        QVERIFY(magnitude < 1.0F / 256);
      } else if (bucket + 1 < kMagnitudeBuckets) {
        QVERIFY(magnitude < magnitudeBucketStart(bucket + 1));
        QVERIFY(std::abs(magnitudeBucketMiddle(bucket) - magnitude) <= kBucketRelativeError * magnitude);
      } else {
        QVERIFY(magnitude >= 60);
      }
    }
  }

  void positionsHaveNamedBuckets() {
    QCOMPARE(positionBucket(0), 0);
    QCOMPARE(positionBucket(1), 1);
    QCOMPARE(positionBucket(3), 2);
    QCOMPARE(positionBucket(127), 7);
    QCOMPARE(positionBucket(1 << 20), kPositionBuckets - 1);
    QCOMPARE(QString::fromStdString(positionBucketName(2)), QStringLiteral("2-3"));
    QCOMPARE(QString::fromStdString(positionBucketName(7)), QStringLiteral("64-127"));
  }
};

UFB_TEST(TstMergeCounts)
#include "tst_merge_counts.moc"
