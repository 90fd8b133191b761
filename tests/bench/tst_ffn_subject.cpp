// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <QtTest>

#include "bench/ffn_subject.h"
#include "bench/weight_effect.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::bench;

namespace {

FfnBenchOptions demo(int layer, const char* text) {
  FfnBenchOptions options;
  options.model = test::modelPath(QStringLiteral("demo-fff")).toStdString();
  options.layer = layer;
  options.text = text;
  options.tokens = {1};
  return options;
}

}  // namespace

/// Which layer and which tokens are measured.
class TstFfnSubject : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void modelStatesTakeTheModelsPaths_data() {
    QTest::addColumn<int>("layer");
    QTest::newRow("first") << 1;
    QTest::newRow("inner") << 4;
    QTest::newRow("last") << 6;
  }
  void modelStatesTakeTheModelsPaths() {
    QFETCH(int, layer);
    const char* text = "The ferry left the harbour a little after seven, and nobody had seen it go.";
    const FfnBenchOptions options = demo(layer, text);
    const FfnSubject subject = makeSubject(options).value();
    const at::Tensor paths = pathsOf(subject.layer, subject.states);
    AnalysisOptions traced;
    traced.trace = true;
    const Analysis analysis = loadModel(options.model).value()->analyse(text, traced).value();
    int state = 0;
    for (std::size_t token = 0; token < analysis.encoding.tokens.size(); ++token) {
      const Token& t = analysis.encoding.tokens[token];
      if (t.special && t.start == t.end) continue;
      const std::size_t at = analysis.routing.at(layer - 1, 0, static_cast<int>(token));
      for (int level = 0; level <= analysis.routing.depth; ++level) {
        QCOMPARE(paths[0][state][level].item<int>(),
                 analysis.routing.nodes[at + static_cast<std::size_t>(level)]);
      }
      ++state;
    }
    QVERIFY(state > 10);
    QVERIFY(subject.states.size(0) >= state);
  }

  void laterPassesGiveOtherStates() {
    const FfnSubject subject = makeSubject(demo(3, "One two three four five six seven.")).value();
    QVERIFY(subject.states.size(0) > 8);
    const at::Tensor distinct = std::get<0>(at::unique_dim(subject.states, 0));
    // Only the first state of a sequence, which sees the same word at the same place, may come up again.
    QVERIFY(distinct.size(0) * 2 > subject.states.size(0));
  }

  void inputsAreEnoughAndEqual_data() {
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("sets");
    QTest::newRow("one") << 1 << 1024;
    QTest::newRow("odd") << 3 << 342;
    QTest::newRow("16") << 16 << 64;
    QTest::newRow("128") << 128 << 8;
    QTest::newRow("1024") << 1024 << 4;
    QTest::newRow("16384") << 16384 << 2;
  }
  void inputsAreEnoughAndEqual() {
    QFETCH(int, tokens);
    QFETCH(int, sets);
    FfnBenchOptions options;
    options.width = 8;
    options.depth = 2;
    const FfnSubject subject = makeSubject(options).value();
    const FfnInputs inputs = makeInputs(subject, options, tokens);
    QCOMPARE(inputSets(tokens), sets);
    QCOMPARE(inputs.sets.size(), static_cast<std::size_t>(sets));
    for (const at::Tensor& x : inputs.sets) QVERIFY(x.size(0) == tokens && x.is_contiguous());
    QVERIFY(at::equal(at::cat(inputs.sets), inputs.all));
    QVERIFY(!at::equal(inputs.sets[0], inputs.sets[1]));
    QVERIFY(at::equal(makeInputs(subject, options, tokens).all, inputs.all));
    options.seed = 2;
    QVERIFY(!at::equal(makeInputs(subject, options, tokens).all, inputs.all));
  }

  /// A series of one token is skewed too: its inputs resemble one another.
  void skewHoldsAcrossInputs() {
    FfnBenchOptions options;
    options.width = 64;
    options.depth = 2;
    options.routing = "skewed";
    const FfnInputs inputs = makeInputs(makeSubject(options).value(), options, 1);
    const double product = (inputs.sets[0] * inputs.sets[700]).mean().item<double>();
    QVERIFY2(product > 0.8, qPrintable(QString::number(product)));
  }

  void tooLargeWeightsAreSeen() {
    FffLayer layer = syntheticFffLayer(5, 3, 1, 1);
    for (const char* weights : {"f32", "f16", "bf16", "mixed"}) {
      QVERIFY(hasFiniteWeights(convertWeights(layer, weights)));
    }
    // Float16 ends at 65504, bfloat16 where float32 does.
    layer.out[14][4] = 7e4F;
    QVERIFY(!hasFiniteWeights(convertWeights(layer, "f16")));
    QVERIFY(!hasFiniteWeights(convertWeights(layer, "mixed")));
    QVERIFY(hasFiniteWeights(convertWeights(layer, "bf16")));
  }

  void textInputsLieEvenlyOverTheText() {
    FfnBenchOptions options;
    FfnSubject subject;
    subject.layer.in = at::zeros({1, 1});
    subject.states = at::arange(100, at::kFloat).unsqueeze(1);
    const FfnInputs few = makeInputs(subject, options, 256);
    QCOMPARE(few.sets.size(), std::size_t{4});
    // Longer than the text: it begins again.
    QCOMPARE(few.sets[0][99][0].item<float>(), 99.0F);
    QCOMPARE(few.sets[0][100][0].item<float>(), 0.0F);
    QCOMPARE(few.sets[1][0][0].item<float>(), 56.0F);
    subject.states = at::arange(1 << 20, at::kFloat).unsqueeze(1);
    const FfnInputs spread = makeInputs(subject, options, 256);
    QCOMPARE(spread.sets[1][0][0].item<float>(), static_cast<float>(1 << 18));
  }
};

UFB_TEST(TstFfnSubject)
#include "tst_ffn_subject.moc"
