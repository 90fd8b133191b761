// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>

#include "presenters/corpus_presenter.h"
#include "support/registry.h"

using namespace ufb;

namespace {

/// One tree of four leaves; two tokens: "a" always goes to leaf 0, "b" to leaf 3.
RoutingCounts smallCounts(std::uint32_t ofA, std::uint32_t ofB) {
  RoutedModel model;
  model.name = "small";
  model.sha256 = "0123456789abcdef" + std::string(48, '0');
  model.layers = 1;
  model.trees = 1;
  model.depth = 2;
  model.vocabulary = 3;
  model.maxLength = 8;
  model.maskId = 2;
  RoutingCounts counts = *emptyCounts(model, {});
  counts.tokenTexts = {"a", "b", "<mask>"};
  counts.tokenSpecial = {0, 0, 1};
  counts.tokenCounts = {ofA, ofB, 0};
  counts.text.tokens = ofA + ofB;
  counts.text.units = 7;
  counts.text.sources = {{"one.txt", 7, 100}};
  TreeCounts& tree = counts.tree(0, 0);
  tree.visits = {ofA + ofB, ofA, ofB, ofA, 0, 0, ofB};
  if (ofA > 0) tree.tokens.add(0, 0, ofA);
  if (ofB > 0) tree.tokens.add(1, 3, ofB);
  return counts;
}

NodeAddress leaf(int number) {
  return {0, 0, 2, number};
}

}  // namespace

class TstCorpusPresenter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aGlanceKnowsTheVisits() {
    const view::CorpusPtr corpus = presentCorpus(smallCounts(30, 10), CorpusDetail::Running);
    QCOMPARE(corpus->name, QStringLiteral("one.txt"));
    QCOMPARE(corpus->modelHash, QStringLiteral("0123456789ab"));
    QCOMPARE(corpus->unit, QStringLiteral("sentence"));
    QCOMPARE(corpus->tokens, 40);
    QCOMPARE(corpus->bytes, 100);
    QVERIFY(!corpus->complete);
    const view::CorpusTreeItem& tree = corpus->at(0, 0);
    QCOMPARE(tree.visits, (QVector<quint32>{40, 30, 10, 30, 0, 0, 10}));
    QCOMPARE(tree.deadLeaves, 2);
    QCOMPARE(tree.deadNodes, 2);
    const double entropy = -(0.75 * std::log2(0.75) + 0.25 * std::log2(0.25));
    QVERIFY(std::abs(tree.entropyBits - entropy) < 1e-12);
    QVERIFY(std::abs(tree.perplexity - std::exp2(entropy)) < 1e-12);
    for (const double unknown : {tree.leafTokenBits, tree.medianMargin, tree.perplexityMasked})
      QVERIFY(std::isnan(unknown));
    QCOMPARE(tree.lorenz.constLast(), 1.0);
  }

  void allFiguresKnowTheWords() {
    const view::CorpusPtr corpus = presentCorpus(smallCounts(20, 20), CorpusDetail::Full);
    QVERIFY(std::abs(corpus->at(0, 0).leafTokenBits - 1) < 1e-12);  // the leaf tells which of two words
    QVERIFY(std::isnan(corpus->at(0, 0).nextLayerBits));
  }

  void nodesTellTheirWords() {
    const RoutingCounts counts = smallCounts(30, 10);
    const view::NodeWordsItem root = presentNodeWords(counts, {0, 0, 0, 0}, 1);
    QCOMPARE(root.visits, 40);
    QCOMPARE(root.byCount.size(), 2);
    QCOMPARE(root.byCount.constFirst().token, QStringLiteral("a"));
    QCOMPARE(root.byCount.constFirst().share, 0.75);
    const view::NodeWordsItem right = presentNodeWords(counts, leaf(3), 11);
    QCOMPARE(right.byCount.size(), 1);  // however seldom
    QCOMPARE(right.byCount.constFirst().lift, 4.0);
    QVERIFY(right.byLift.isEmpty());
    QVERIFY(hasNode(counts, leaf(3)));
    for (const NodeAddress& none : {NodeAddress{1, 0, 0, 0}, NodeAddress{0, 1, 0, 0}, NodeAddress{0, 0, 3, 0},
                                    NodeAddress{0, 0, 1, 2}, NodeAddress{-1, 0, 0, 0}}) {
      QVERIFY(!hasNode(counts, none));
    }
  }

  void contextsArePlacedInUtf16() {
    RoutingCounts counts = smallCounts(1, 1);
    const char8_t text[] = u8"😀😀 b 😀";
    counts.tree(0, 0).contexts[3] = {{5, reinterpret_cast<const char*>(text), 3, 4, 1}, {6, "x", 0, 1, 2}};
    const view::NodeWordsItem words = presentNodeWords(counts, leaf(3), 1);
    QCOMPARE(words.contexts.size(), 2);
    const view::ContextItem& first = words.contexts.constFirst();
    QCOMPARE(first.text.mid(first.start, first.end - first.start), QStringLiteral("b"));
    QVERIFY(!first.masked);
    QVERIFY(words.contexts.constLast().masked);
  }

  void wordsTellTheirLeaves() {
    const RoutingCounts counts = smallCounts(30, 10);
    const view::WordLeavesItem word = presentWordLeaves(counts, QStringLiteral(" b "), 0, 0);
    QCOMPARE(word.id, 1);
    QCOMPARE(word.count, 10);
    QCOMPARE(word.leaves.size(), 1);
    QCOMPARE(word.leaves.constFirst().leaf, leaf(3));
    QCOMPARE(word.leaves.constFirst().lift, 4.0);
    QCOMPARE(presentWordLeaves(counts, QStringLiteral("zebra"), 0, 0).id, -1);
  }

  void whatCanGoOnSaysSo() {
    RoutingCounts counts = smallCounts(1, 1);
    QVERIFY(!presentUnfinished(counts));  // put together from parts
    counts.resume.files = {"/texts/one.txt", "/texts/two.txt"};
    counts.settings.maskShare = 0.15;
    QVERIFY(presentUnfinished(counts));
    QCOMPARE(presentUnfinished(counts)->units, 7);
    const view::CorpusRequestItem request = presentRequest(counts);
    QCOMPARE(request.files.size(), 2);
    QCOMPARE(request.maskShare, 0.15);
    counts.resume.files.push_back("-");  // cannot be read again
    QVERIFY(!presentUnfinished(counts));
    counts.resume.files.pop_back();
    counts.complete = true;
    QVERIFY(!presentUnfinished(counts));
  }

  void everyChangedNodeIsListed() {
    const RoutingCounts counts = smallCounts(1, 1);
    CorpusComparison comparison;
    NodeDifference node;
    node.significant = true;
    node.logRatio = 1;
    comparison.nodes.assign(1500, node);
    comparison.significant = 1500;
    QCOMPARE(presentDifference(comparison, counts, counts)->changed.size(), 1500);
  }

  void severalFilesAreCounted() {
    RoutingCounts counts = smallCounts(1, 1);
    counts.text.sources.push_back({"two.txt", 1, 1});
    QCOMPARE(corpusName(counts), QStringLiteral("2 files"));
  }

  void settingsAreOneLine() {
    RoutingCounts counts = smallCounts(1, 1);
    counts.settings.unit = TextUnit::Line;
    counts.settings.maskShare = 0.15;
    counts.settings.sampleShare = 0.1;
    counts.settings.seed = 42;
    counts.text.unitsRefused = 3;
    const QString line = presentCorpus(counts, CorpusDetail::Running)->settings;
    for (const char* part : {"Line", "15", "10", "42", "left out: 3"})
      QVERIFY2(line.contains(QLatin1String(part)), part);
  }
};

UFB_TEST(TstCorpusPresenter)
#include "tst_corpus_presenter.moc"
