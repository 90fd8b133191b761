// SPDX-License-Identifier: MIT
#include <QtTest>

#include "presenters/answer_presenter.h"
#include "presenters/machine_presenter.h"
#include "presenters/model_presenter.h"
#include "presenters/prediction_presenter.h"
#include "presenters/routing_presenter.h"
#include "presenters/text_offsets.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

ModelInfo maskedModel() {
  ModelInfo model;
  model.maxLength = 128;
  model.maskToken = "<mask>";
  model.maskId = 4;
  return model;
}

Token token(std::int64_t id, const std::string& text, int start, int end, bool special = false) {
  Token result;
  result.id = id;
  result.text = text;
  result.start = start;
  result.end = end;
  result.special = special;
  return result;
}

/// 1 layer, 2 trees, depth 1, 2 tokens.
RoutingTrace smallTrace() {
  RoutingTrace trace;
  trace.layers = 1;
  trace.trees = 2;
  trace.depth = 1;
  trace.tokens = 2;
  trace.nodes = {0, 1, 0, 2, 0, 2, 0, 1};
  trace.logits = {-1, 2, 3, -4, 5, 6, -7, 8};
  trace.contributions = {0, 1, 2, 0, 4, 5, 0, 7};
  trace.margins = {0.5F, 1.5F, 2.5F, 3.5F};
  return trace;
}

}  // namespace

class TstPresenters : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void codePointsBecomeUtf16_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVector<int>>("starts");  // of each code point, and the end
    QTest::newRow("empty") << QString() << QVector<int>{0};
    QTest::newRow("ascii") << QStringLiteral("ab") << QVector<int>{0, 1, 2};
    QTest::newRow("accent") << QStringLiteral("é!") << QVector<int>{0, 1, 2};
    QTest::newRow("emoji") << QString::fromUtf8("a😀b") << QVector<int>{0, 1, 3, 4};
    QTest::newRow("family") << QString::fromUtf8("👨‍👩") << QVector<int>{0, 2, 3, 5};
    QTest::newRow("lone high") << QString(QChar(0xd83d)) + QLatin1Char('x') << QVector<int>{0, 1, 2};
    QTest::newRow("lone low") << QString(QChar(0xde00)) + QLatin1Char('x') << QVector<int>{0, 1, 2};
  }
  void codePointsBecomeUtf16() {
    QFETCH(QString, text);
    QFETCH(QVector<int>, starts);
    const TextOffsets offsets(text);
    QCOMPARE(offsets.codePoints(), static_cast<int>(starts.size()) - 1);
    for (int i = 0; i < starts.size(); ++i) QCOMPARE(offsets.utf16(i), starts[i]);
    QCOMPARE(offsets.utf16(-1), 0);
    QCOMPARE(offsets.utf16(1000), static_cast<int>(text.size()));
  }

  void tokensKeepTheirPlaceBehindAnEmoji() {
    Analysis analysis;
    analysis.encoding.tokens = {token(9, "😀", 0, 1), token(4, "<mask>", 2, 8, true),
                                token(3, "<sep>", 8, 8, true)};
    const QString text = QString::fromUtf8("😀 <mask>");
    const view::PredictionItem item = presentPrediction(analysis, maskedModel(), text);
    QCOMPARE(item.tokens.size(), 3);
    QCOMPARE(item.tokens[0].text, QString::fromUtf8("😀"));
    QCOMPARE(item.tokens[0].end, 2);
    QCOMPARE(text.mid(item.tokens[1].start, item.tokens[1].end - item.tokens[1].start),
             QStringLiteral("<mask>"));
    QVERIFY(item.tokens[1].mask);
    QVERIFY(!item.tokens[2].mask);
    QVERIFY(item.tokens[2].special);
    QCOMPARE(item.tokens[2].start, item.tokens[2].end);
    QCOMPARE(item.keptLength, static_cast<int>(text.size()));
    QCOMPARE(item.maxTokens, 128);
  }

  void masksKeepCandidatesAndTargets() {
    Candidate best{1, 77, "paris", 12.5, 0.93};
    MaskPrediction mask;
    mask.position = 5;
    mask.entropyBits = 0.5;
    mask.candidates = {best};
    mask.targets = {{"rome", {token(8, "rome", 0, 4)}, Candidate{9, 8, "rome", 1.0, 0.0004}, true},
                    {"", {}, std::nullopt, false}};
    Analysis analysis;
    analysis.masks = {mask};
    const view::PredictionItem item = presentPrediction(analysis, maskedModel(), QString());
    QCOMPARE(item.masks.size(), 1);
    QCOMPARE(item.masks[0].position, 5);
    QCOMPARE(item.masks[0].entropyBits, 0.5);
    QCOMPARE(item.masks[0].candidates[0], (view::CandidateItem{1, QStringLiteral("paris"), 77, 12.5, 0.93}));
    QVERIFY(item.masks[0].targets[0].known);
    QVERIFY(item.masks[0].targets[0].whole);
    QCOMPARE(item.masks[0].targets[0].pieces, QStringList(QStringLiteral("rome")));
    QCOMPARE(item.masks[0].targets[0].score.rank, 9);
    QVERIFY(!item.masks[0].targets[1].known);
  }

  void cutTextIsWarnedOfOnce() {
    Analysis analysis;
    analysis.encoding.droppedTokens = 3;
    analysis.encoding.keptCharacters = 2;
    analysis.warnings = {"the engine says so in English"};
    const view::PredictionItem item = presentPrediction(analysis, maskedModel(), QString::fromUtf8("😀abc"));
    QCOMPARE(item.droppedTokens, 3);
    QCOMPARE(item.keptLength, 3);
    QCOMPARE(item.warnings.size(), 1);
    QVERIFY(item.warnings[0].contains(QLatin1Char('3')));
    QVERIFY(!item.warnings[0].contains(QLatin1String("English")));
  }

  void otherWarningsPassThrough() {
    Analysis analysis;
    analysis.warnings = {"something else"};
    const view::PredictionItem item = presentPrediction(analysis, maskedModel(), QString());
    QCOMPARE(item.warnings, QStringList(QStringLiteral("something else")));
  }

  void modelWithoutMaskTokenIsSaidSo() {
    const view::PredictionItem item = presentPrediction({}, ModelInfo{}, QString());
    QCOMPARE(item.warnings.size(), 1);
    QVERIFY(item.warnings[0].contains(QLatin1String("mask")));
  }

  void modelWithoutHeadSaysSo() {
    ModelInfo model = maskedModel();
    model.predicts = false;
    const view::PredictionItem item = presentPrediction({}, model, QStringLiteral("x"));
    QCOMPARE(item.warnings.size(), 1);
    QVERIFY(item.warnings[0].contains(QLatin1String("masked-LM head")));
  }

  void pathsKeepTheirShape() {
    const RoutingTrace trace = smallTrace();
    const QVector<view::TokenItem> tokens(2);
    const view::RoutingPtr item = presentRouting(trace, tokens);
    QVERIFY(item);
    QCOMPARE(item->trees, 2);
    QCOMPARE(item->tokenItems.size(), 2);
    QCOMPARE(item->nodes.size(), 8);
    QCOMPARE(item->margins.size(), 4);
    for (int tree = 0; tree < 2; ++tree) {
      for (int t = 0; t < 2; ++t) {
        QCOMPARE(item->leaf(0, tree, t), trace.leaf(0, tree, t));
        QCOMPARE(item->logits[item->at(0, tree, t)], trace.logits[trace.at(0, tree, t)]);
        QCOMPARE(item->turnsRight(0, tree, t, 0), trace.logits[trace.at(0, tree, t)] > 0);
      }
    }
  }

  void denseModelHasNoPaths() { QVERIFY(!presentRouting(RoutingTrace(), {})); }

  void answerHasTimesAndPlace() {
    Analysis analysis;
    analysis.times = {1, 2, 3, 4, 5, 6, 7};
    analysis.device = "cpu";
    analysis.backend = "sparse";
    analysis.threads = 2;
    const Answer answer = presentAnswer(analysis, maskedModel(), QStringLiteral("x"));
    QCOMPARE(answer.times, (view::TimesItem{1, 3, 4, 6, 7}));
    QCOMPARE(answer.device, QStringLiteral("cpu"));
    QCOMPARE(answer.backend, QStringLiteral("sparse"));
    QCOMPARE(answer.threads, 2);
    QCOMPARE(answer.prediction.text, QStringLiteral("x"));
  }

  void modelFactsArePresented() {
    ModelInfo info = maskedModel();
    info.name = "demo";
    info.family = "crammed-bert";
    info.feedforward = {FeedforwardKind::Fff, 2, 3, 15, 30, 8, 30};
    info.bytes = 10;
    info.weightBytes = 20;
    info.warnings = {"w"};
    const view::ModelItem item = presentModel(info, 12.5);
    QCOMPARE(item.family, QStringLiteral("crammedBERT"));
    QVERIFY(item.isFff);
    QCOMPARE(item.trees, 2);
    QCOMPARE(item.depth, 3);
    QCOMPARE(item.neurons, 30);
    QCOMPARE(item.neuronsUsed, 8);
    QCOMPARE(item.fileBytes, 10);
    QCOMPARE(item.memoryBytes, 20);
    QCOMPARE(item.loadMs, 12.5);
    QCOMPARE(item.warnings.size(), 1);
    info.feedforward.kind = FeedforwardKind::DenseGlu;
    QVERIFY(!presentModel(info, 0).isFff);
  }

  void instructionSetsHaveTheirSoldNames_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("name");
    QTest::newRow("AVX3") << QByteArray("AVX3") << QStringLiteral("AVX-512");
    QTest::newRow("AVX3_ZEN4") << QByteArray("AVX3_ZEN4") << QStringLiteral("AVX-512");
    QTest::newRow("AVX2") << QByteArray("AVX2") << QStringLiteral("AVX2");
    QTest::newRow("unknown") << QByteArray("RVV") << QStringLiteral("RVV");
  }
  void instructionSetsHaveTheirSoldNames() {
    QFETCH(QByteArray, target);
    QFETCH(QString, name);
    QCOMPARE(instructionSetName(target.toStdString()), name);
  }

  void machineIsPresented() {
    Environment environment;
    environment.physicalCores = 0;
    environment.blasIsReference = true;
    environment.devices = {{"cuda", "GPU", false, "no kernels"}};
    const MachineItem item = presentMachine(environment, {"/models/a"});
    QCOMPARE(item.physicalCores, 1);
    QVERIFY(item.slowBlas);
    QCOMPARE(item.devices[0].reason, QStringLiteral("no kernels"));
    QCOMPARE(item.bundledModels, QStringList(QStringLiteral("/models/a")));
  }
};

UFB_TEST(TstPresenters)
#include "tst_presenters.moc"
