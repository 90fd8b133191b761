// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "support/models/tiny_model.h"
#include "support/registry.h"
#include "ufb/compare.h"

using namespace ufb;

namespace {

/// Candidates with these words, ranks from 1.
std::vector<Candidate> list(const std::vector<std::string>& words) {
  std::vector<Candidate> candidates;
  for (const std::string& word : words) {
    const int rank = static_cast<int>(candidates.size()) + 1;
    candidates.push_back({rank, 100 + rank, word, -1.0 * rank, 0.5 / rank});
  }
  return candidates;
}

/// An analysis of a text with masks at these places, all with the same list.
Analysis analysis(const std::vector<std::pair<int, int>>& masks, const std::vector<std::string>& words) {
  Analysis result;
  for (const auto& [start, end] : masks) {
    const int position = static_cast<int>(result.encoding.tokens.size());
    result.encoding.tokens.push_back({4, "<mask>", start, end, true, 0});
    result.encoding.maskPositions.push_back(position);
    result.masks.push_back({position, 1, list(words), {}});
  }
  return result;
}

void askFor(Analysis& of, const std::string& word, std::optional<double> probability, bool whole) {
  for (MaskPrediction& mask : of.masks) {
    TargetScore score{word, {}, {}, whole};
    if (probability) score.score = Candidate{9, 9, word, 0, *probability};
    mask.targets.push_back(score);
  }
}

bool near(double value, double wanted, double by = 1e-9) {
  return std::abs(value - wanted) <= by;
}

}  // namespace

class TstCompare : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsAreComparedAsAReaderWould_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const char* one, const char* other, bool same) {
      QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("case", "Paris", "paris", true);
    row("continuation", "##paris", "Paris", true);
    row("sharp s", "STRASSE", "straße", true);
    row("Greek final sigma", "ΟΔΟΣ", "οδος", true);
    row("composed and not", "caf\u00e9", "cafe\u0301", true);
    row("accent", "café", "cafe", false);
    row("hashes are a word", "##", "#", false);
    row("other word", "rome", "roma", false);
    row("emoji", "😀", "😀", true);
  }
  void wordsAreComparedAsAReaderWould() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(comparableWord(one.toStdString()) == comparableWord(other.toStdString()), same);
  }

  void candidatesKnowTheirRankInTheOtherList() {
    const Analysis a = analysis({{0, 6}}, {"Paris", "rome", "##paris", "oslo"});
    const Analysis b = analysis({{0, 6}}, {"rome", "paris", "wien", "bern", "berlin", "oslo"});
    const Comparison comparison = compare(a, b, false, 5);
    QCOMPARE(comparison.masks.size(), std::size_t{1});
    const ComparedMask& mask = comparison.masks[0];
    QCOMPARE(mask.rankInB, (std::vector<int>{2, 1, 2, 6}));
    QCOMPARE(mask.rankInA, (std::vector<int>{2, 1, 0, 0, 0, 4}));
    QVERIFY(!mask.sameTop);
    // Lists of four and six: the first four of each count. "Paris" and "##paris" are one word.
    QCOMPARE(mask.overlapOf, 4);
    QCOMPARE(mask.overlap, 2);
  }

  void masksArePairedByTheirPlace() {
    Analysis a = analysis({{0, 6}, {9, 15}, {20, 26}}, {"x"});
    const Analysis b = analysis({{0, 6}, {8, 15}}, {"X"});  // one that takes the space before it along
    a.encoding.droppedTokens = 0;
    const Comparison comparison = compare(a, b, false);
    QCOMPARE(comparison.masks.size(), std::size_t{3});
    QVERIFY(comparison.masks[1].seenByBoth());
    QVERIFY(comparison.masks[1].sameTop);
    QCOMPARE(comparison.masks[2].inA, 2);
    QCOMPARE(comparison.masks[2].inB, -1);
    QCOMPARE(comparison.masks[2].overlapOf, 0);
    QCOMPARE(comparison.masks[2].rankInB, std::vector<int>{0});
  }

  void maskThatOnlyBHasStandsInTheTextsOrder() {
    const Analysis a = analysis({{9, 15}}, {"x"});
    const Analysis b = analysis({{0, 6}, {9, 15}}, {"y"});
    const Comparison comparison = compare(a, b, false);
    QCOMPARE(comparison.masks.size(), std::size_t{2});
    QCOMPARE(comparison.masks[0].inA, -1);
    QCOMPARE(comparison.masks[0].inB, 0);
    QCOMPARE(comparison.masks[1].inA, 0);
    QCOMPARE(comparison.masks[1].inB, 1);
  }

  void wordOfTheUserHasADifferenceWhereItIsWholeForBoth_data() {
    QTest::addColumn<bool>("knownB");
    QTest::addColumn<bool>("wholeB");
    QTest::newRow("whole in both") << true << true;
    QTest::newRow("in pieces in B") << true << false;
    QTest::newRow("not in B") << false << false;
  }
  void wordOfTheUserHasADifferenceWhereItIsWholeForBoth() {
    QFETCH(bool, knownB);
    QFETCH(bool, wholeB);
    Analysis a = analysis({{0, 6}}, {"x"});
    Analysis b = analysis({{0, 6}}, {"x"});
    askFor(a, "rome", 0.25, true);
    askFor(b, "rome", knownB ? std::optional(0.75) : std::nullopt, wholeB);
    const ComparedTarget target = compare(a, b, false).masks[0].targets.at(0);
    QCOMPARE(target.word, std::string("rome"));
    QCOMPARE(*target.probabilityA, 0.25);
    QCOMPARE(target.probabilityB.has_value(), knownB);
    QCOMPARE(target.difference.has_value(), wholeB);
    if (wholeB) QCOMPARE(*target.difference, 0.5);
  }

  void divergenceIsThatOfTheWholeDistributions_data() {
    QTest::addColumn<float>("logitOfB");
    QTest::addColumn<double>("bits");
    // p = (1/2, 1/2) against q = (s, 1-s); (0.75, 0.25) gives 0.0487949406 bit.
    QTest::newRow("equal") << 0.0F << 0.0;
    QTest::newRow("three to one") << std::log(3.0F) << 0.0487949406;
    QTest::newRow("certain") << 200.0F << 0.3112781245;
  }
  void divergenceIsThatOfTheWholeDistributions() {
    QFETCH(float, logitOfB);
    QFETCH(double, bits);
    Analysis a = analysis({{0, 6}}, {"x"});
    Analysis b = a;
    a.logits = {5, 5};
    b.logits = {logitOfB, 0};
    const auto found = compare(a, b, true).masks[0].divergenceBits;
    QVERIFY(found);
    QVERIFY2(near(*found, bits, 1e-7), qPrintable(QString::number(*found, 'g', 12)));
    QVERIFY(!compare(a, b, false).masks[0].divergenceBits);  // other vocabularies: it would mean nothing
    b.logits.clear();
    QVERIFY(!compare(a, b, true).masks[0].divergenceBits);
  }

  void intervalsAreWilsons_data() {
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("none of ten") << 0 << 10 << 0.0 << 0.2775327999;
    QTest::newRow("half of ten") << 5 << 10 << 0.2365930905 << 0.7634069095;
    QTest::newRow("all of ten") << 10 << 10 << 0.7224672001 << 1.0;
    QTest::newRow("nothing") << 0 << 0 << 0.0 << 1.0;
  }
  void intervalsAreWilsons() {
    QFETCH(int, hits);
    QFETCH(int, of);
    QFETCH(double, low);
    QFETCH(double, high);
    const Share share{hits, of};
    QVERIFY2(near(share.low(), low, 1e-8), qPrintable(QString::number(share.low(), 'g', 12)));
    QVERIFY2(near(share.high(), high, 1e-8), qPrintable(QString::number(share.high(), 'g', 12)));
  }

  void meanHasTheIntervalOfItsStandardError() {
    RunningMean mean;
    mean.add(1);
    QCOMPARE(mean.low(), mean.high());
    for (const double value : {2.0, 3.0, 4.0}) mean.add(value);
    QCOMPARE(mean.mean(), 2.5);
    QVERIFY(near(mean.high() - 2.5, 1.959963984540054 * std::sqrt(5.0 / 3 / 4), 1e-12));
  }

  void vocabulariesAreTheSamePieceByPiece() {
    const auto fff = Tokenizer::fromFolder(test::modelPath(QStringLiteral("demo-fff")).toStdString());
    const auto dense = Tokenizer::fromFolder(test::modelPath(QStringLiteral("demo-dense")).toStdString());
    const auto bert =
        Tokenizer::fromFolder(test::dataPath(QStringLiteral("goldens/bert-uncased")).toStdString());
    QVERIFY(sameVocabulary(*fff, *dense));
    QVERIFY(!sameVocabulary(*fff, *bert));
  }

  /// What the vocabularies spell differently is the same question to both.
  void modelsOfDifferentVocabulariesAnswerTheSameMasks() {
    const auto a = loadModel(test::modelPath(QStringLiteral("demo-fff")).toStdString());
    const auto b = loadModel(test::dataPath(QStringLiteral("goldens/bert-uncased")).toStdString());
    QVERIFY2(b, b ? "" : b.error().sentence().c_str());
    AnalysisOptions options;
    options.maskAliases = commonMaskSpellings();
    options.targets = {"the"};
    const std::string text = "the <mask> of a [MASK] is ___.";
    const auto inA = (*a)->analyse(text, options);
    const auto inB = (*b)->analyse(text, options);
    QVERIFY(inA && inB);
    QCOMPARE(inA->masks.size(), std::size_t{3});
    const Comparison comparison = compare(*inA, *inB, false);
    QCOMPARE(comparison.masks.size(), std::size_t{3});
    for (const ComparedMask& mask : comparison.masks) {
      QVERIFY(mask.seenByBoth());
      QCOMPARE(mask.overlapOf, 5);
      QVERIFY(mask.targets.at(0).probabilityA && mask.targets.at(0).probabilityB);
    }
  }
};

UFB_TEST(TstCompare)
#include "tst_compare.moc"
