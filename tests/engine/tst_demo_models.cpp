// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>

#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;

namespace {

const Candidate* find(const MaskPrediction& mask, const std::string& token) {
  for (const Candidate& candidate : mask.candidates) {
    if (candidate.token == token) return &candidate;
  }
  return nullptr;
}

}  // namespace

/// The bundled models answer as they did when they were trained, and their traces hang together.
class TstDemoModels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownAnswers_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    QTest::addColumn<double>("probability");
    const auto row = [](const char* name, const char* model, const char* text, const char* token, double p) {
      QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(text)
                          << QString::fromLatin1(token) << p;
    };
    row("fff paris", "demo-fff", "Paris is the capital of <mask>.", "paris", .930);
    row("fff france", "demo-fff", "Paris is the capital of ___.", "france", .048);
    row("fff york", "demo-fff", "He was born in New <mask> City.", "york", .908);
    row("fff america", "demo-fff", "The United States of <mask> is a country in North America.", "america",
        .500);
    row("dense paris", "demo-dense", "Paris is the capital of <mask>.", "paris", .560);
    row("dense america", "demo-dense", "The United States of <mask> is a country in North America.",
        "america", .982);
  }
  void knownAnswers() {
    QFETCH(QString, model);
    QFETCH(QString, text);
    QFETCH(QString, token);
    QFETCH(double, probability);
    const auto loaded = loadModel(ufb::test::modelPath(model).toStdString()).value();
    const Analysis analysis = loaded->analyse(text.toStdString()).value();
    QCOMPARE(analysis.masks.size(), std::size_t{1});
    const Candidate* candidate = find(analysis.masks[0], token.toStdString());
    QVERIFY(candidate != nullptr);
    QVERIFY2(std::abs(candidate->probability - probability) < 6e-4,
             qPrintable(QString::number(candidate->probability)));
  }

  void describesItself() {
    const auto fff = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    const ModelInfo& info = fff->info();
    QCOMPARE(info.name, std::string("demo-fff"));
    QCOMPARE(info.feedforward.neurons, 4095);
    QCOMPARE(info.feedforward.neuronsUsedPerToken, 12);
    QCOMPARE(info.dtype, std::string("float16"));
    QCOMPARE(info.maskToken, std::string("<mask>"));
    QVERIFY(info.warnings.empty());
    const auto dense = loadModel(ufb::test::modelPath(QStringLiteral("demo-dense")).toStdString()).value();
    QCOMPARE(dense->info().feedforward.kind, FeedforwardKind::Dense);
    QCOMPARE(dense->info().feedforward.neurons, 1024);
  }

  void traceHangsTogether() {
    const auto model = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    AnalysisOptions options;
    options.trace = true;
    const Analysis analysis = model->analyse("Paris is the capital of <mask>.", options).value();
    const RoutingTrace& trace = analysis.routing;
    QCOMPARE(trace.tokens, static_cast<int>(analysis.encoding.tokens.size()));
    for (int layer = 0; layer < trace.layers; ++layer) {
      for (int token = 0; token < trace.tokens; ++token) {
        const std::string turns = trace.turns(layer, 0, token);
        QCOMPARE(turns.size(), std::size_t{11});
        int leaf = 0;
        std::int32_t node = 0;
        const std::size_t first = trace.at(layer, 0, token);
        for (std::size_t level = 0; level < 12; ++level) {
          QCOMPARE(trace.nodes[first + level], node);
          QVERIFY(trace.contributions[first + level] >= 0);
          if (level == 11) break;
          const int right = turns[level] == 'R' ? 1 : 0;
          leaf = 2 * leaf + right;
          node = 2 * node + 1 + right;
        }
        QCOMPARE(trace.leaf(layer, 0, token), leaf);
        const float margin = trace.margins[trace.pathIndex(layer, 0, token)];
        QVERIFY(margin > 0 && std::isfinite(margin));
        const auto decisions = trace.nodeMargins.begin() + static_cast<std::ptrdiff_t>(first);
        QCOMPARE(*std::min_element(decisions, decisions + 11), margin);
        QVERIFY(std::isinf(decisions[11]));
      }
    }
  }

  void observingChangesNothing() {
    const auto model = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    AnalysisOptions options;
    options.allLogits = true;
    const Analysis plain = model->analyse("He was born in New <mask> City.", options).value();
    options.trace = true;
    const Analysis traced = model->analyse("He was born in New <mask> City.", options).value();
    QVERIFY(plain.routing.empty());
    QVERIFY(!traced.routing.empty());
    QVERIFY(plain.logits == traced.logits);
  }

  void backendsTakeTheSamePaths() {
    const auto model = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    AnalysisOptions options;
    options.trace = true;
    const Analysis sparse = model->analyse("The United States of <mask> is a country.", options).value();
    options.backend = Backend::Masked;
    const Analysis masked = model->analyse("The United States of <mask> is a country.", options).value();
    QVERIFY(sparse.routing.nodes == masked.routing.nodes);
    QCOMPARE(masked.backend, std::string("masked"));
    QVERIFY(std::abs(sparse.masks[0].candidates[0].logit - masked.masks[0].candidates[0].logit) < 2e-4);
  }

  void targetsAreRanked() {
    const auto model = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    AnalysisOptions options;
    options.targets = {"france", "antidisestablishment", ""};
    const MaskPrediction mask =
        model->analyse("Paris is the capital of <mask>.", options).value().masks.at(0);
    QCOMPARE(mask.targets[0].score->rank, 2);
    QCOMPARE(mask.targets[0].score->probability, mask.candidates[1].probability);
    QVERIFY(mask.targets[0].whole);
    QVERIFY(mask.targets[1].score && !mask.targets[1].whole);
    QVERIFY(!mask.targets[2].score);
  }

  void longTextIsCutVisibly() {
    const auto model = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    std::string text;
    for (int i = 0; i < 200; ++i) text += "the ";
    const Analysis analysis = model->analyse(text).value();
    QCOMPARE(analysis.encoding.tokens.size(), std::size_t{128});
    QCOMPARE(analysis.encoding.droppedTokens, 73);
    QCOMPARE(analysis.warnings.size(), std::size_t{1});
    QVERIFY(analysis.encoding.tokens.back().special);
  }

  void badIdsAreRefused_data() {
    QTest::addColumn<QList<qlonglong>>("ids");
    QTest::newRow("none") << QList<qlonglong>{};
    QTest::newRow("negative") << QList<qlonglong>{3, -1};
    QTest::newRow("past the vocabulary") << QList<qlonglong>{8192};
    QTest::newRow("too many") << QList<qlonglong>(129, 5);
  }
  void badIdsAreRefused() {
    QFETCH(QList<qlonglong>, ids);
    const auto model = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    const auto result = model->analyseIds(std::vector<std::int64_t>(ids.begin(), ids.end()));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
  }

  void stopIsHonoured() {
    const auto model = loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString()).value();
    std::stop_source source;
    source.request_stop();
    AnalysisOptions options;
    options.stop = source.get_token();
    QCOMPARE(model->analyse("a <mask>", options).error().code, ErrorCode::Cancelled);
    LoadOptions load;
    load.stop = source.get_token();
    QCOMPARE(loadModel(ufb::test::modelPath(QStringLiteral("demo-fff")).toStdString(), load).error().code,
             ErrorCode::Cancelled);
  }

  void progressReachesTheEnd() {
    LoadOptions options;
    std::vector<double> fractions;
    options.progress = [&](double fraction, const std::string&) { fractions.push_back(fraction); };
    QVERIFY(loadModel(ufb::test::modelPath(QStringLiteral("demo-dense")).toStdString(), options));
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QVERIFY(fractions.back() > 0.99 && fractions.back() <= 1.0);
  }
};

UFB_TEST(TstDemoModels)
#include "tst_demo_models.moc"
