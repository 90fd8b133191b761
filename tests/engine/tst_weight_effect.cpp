// SPDX-License-Identifier: MIT
// What is said about the effect of 16-bit weights.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "weights_checkpoint.h"

using namespace ufb;
using namespace ufb::test;

namespace {

std::vector<std::int64_t> idsWithMasks(const Model& model) {
  std::vector<std::int64_t> ids = kIds;
  ids[3] = ids[7] = model.info().maskId;
  return ids;
}

/// By mask and id.
std::vector<double> maskLogits(const Model& model, const std::vector<std::int64_t>& ids) {
  AnalysisOptions options;
  options.top = model.info().vocabulary;
  std::vector<double> logits;
  const Analysis analysis = model.analyseIds(ids, options).value();
  for (const MaskPrediction& mask : analysis.masks) {
    const std::size_t first = logits.size();
    logits.resize(first + mask.candidates.size());
    for (const Candidate& c : mask.candidates) logits[first + static_cast<std::size_t>(c.id)] = c.logit;
  }
  return logits;
}

}  // namespace

class TstWeightEffect : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mixedOutputsStayWithinRounding();
  void float32HasNoEffect();
  void effectIsWhatTwoRunsShow_data() { addTypes(); }
  void effectIsWhatTwoRunsShow();
  void changedPathsAreSeen_data();
  void changedPathsAreSeen();
  void effectIsRefused();
};

/// An output element is a sum of gelu(z) o over the visited nodes; |gelu(z)| |o| of a node is at most its
/// contribution. Rounding every o changes the sum by no more than 2^-11 of the contributions' sum (2^-25
/// |gelu| where subnormal), the float32 sums of K (D+1) terms by as many 2^-24 in either run.
void TstWeightEffect::mixedOutputsStayWithinRounding() {
  const Checkpoint checkpoint(R"({"intermed_size": 3, "intermed_depth": 3})");
  const RoutingTrace trace = checkpoint.trace(TreeWeights::F32).routing;
  double largest = 0;
  for (int layer = 0; layer < trace.layers; ++layer) {
    for (int token = 0; token < trace.tokens; ++token) {
      double sum = 0;
      for (int tree = 0; tree < trace.trees; ++tree) {
        for (int level = 0; level <= trace.depth; ++level) {
          const std::size_t at = trace.at(layer, tree, token) + static_cast<std::size_t>(level);
          sum += trace.contributions[at] * (unitRoundoff(DType::F16) + 2 * (12 + 1) * std::ldexp(1.0, -24)) +
                 std::ldexp(std::abs(static_cast<double>(trace.logits[at])), -25);
        }
      }
      largest = std::max(largest, sum);
    }
  }
  const WeightEffect effect = checkpoint.effect(TreeWeights::Mixed).value();
  QVERIFY2(effect.largestOutputError <= largest,
           qPrintable(QString::number(effect.largestOutputError / largest)));
  QVERIFY(effect.relativeError > 0 && effect.relativeError < unitRoundoff(DType::F16));
  QCOMPARE(effect.paths, std::int64_t{trace.layers} * trace.trees * trace.tokens);
}

void TstWeightEffect::float32HasNoEffect() {
  const Checkpoint checkpoint("{}");
  const auto ids = idsWithMasks(*checkpoint.load(TreeWeights::F32));
  const WeightEffect effect = checkpoint.effect(TreeWeights::F32, ids).value();
  QCOMPARE(effect.weights, std::string("f32"));
  QCOMPARE(effect.largestOutputError, 0.0);
  QCOMPARE(effect.relativeError, 0.0);
  QCOMPARE(effect.changedPaths, 0.0);
  QCOMPARE(effect.changedPathsEndToEnd.value(), 0.0);
  QCOMPARE(effect.largestLogitError.value(), 0.0);
  QVERIFY(effect.largestOutput > 0);
  QVERIFY(!checkpoint.effect(TreeWeights::F32, {2, 5, 3}).value().largestLogitError);
}

/// The comparison rounds a float32 model's layers one at a time; it must give what the model gives that was
/// rounded as it was loaded.
void TstWeightEffect::effectIsWhatTwoRunsShow() {
  const TreeWeights weights = fetchedType();
  const Checkpoint checkpoint(R"({"intermed_size": 3, "intermed_depth": 4})");
  const auto exact = checkpoint.load(TreeWeights::F32);
  const auto changed = checkpoint.load(weights);
  const auto ids = idsWithMasks(*exact);
  const WeightEffect effect = checkpoint.effect(weights, ids).value();
  const std::vector<double> a = maskLogits(*exact, ids);
  const std::vector<double> b = maskLogits(*changed, ids);
  QCOMPARE(a.size(), static_cast<std::size_t>(1024 * std::ranges::count(ids, exact->info().maskId)));
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
  QCOMPARE(effect.largestLogitError.value(), largest);
  QVERIFY(largest > 0);
  AnalysisOptions traced;
  traced.trace = true;
  const RoutingTrace one = exact->analyseIds(ids, traced).value().routing;
  const RoutingTrace two = changed->analyseIds(ids, traced).value().routing;
  int paths = 0;
  for (std::size_t first = 0; first < one.nodes.size(); first += 5) {
    const auto at = static_cast<std::ptrdiff_t>(first);
    if (!std::equal(one.nodes.begin() + at, one.nodes.begin() + at + 5, two.nodes.begin() + at)) ++paths;
  }
  QCOMPARE(effect.changedPathsEndToEnd.value(), paths / static_cast<double>(effect.paths));
}

void TstWeightEffect::changedPathsAreSeen_data() {
  QTest::addColumn<QByteArray>("weights");
  QTest::addColumn<double>("share");
  QTest::newRow("f16") << QByteArray("f16") << 1.0;
  QTest::newRow("bf16") << QByteArray("bf16") << 1.0;
  QTest::newRow("mixed") << QByteArray("mixed") << 0.0;
}

/// Every layer sees x = (1, 0, 0, ...), and the root's row is (1 + 2^-12, 0, ...) with a bias of -1: its
/// logit is 2^-12, which turns right, and 0 in 16 bits, which turns left.
void TstWeightEffect::changedPathsAreSeen() {
  QFETCH(double, share);
  const Checkpoint checkpoint(kDeep, [](PlainTensors& tensors) {
    for (auto& [name, tensor] : tensors) {
      std::vector<double>& values = tensor.values;
      if (name.ends_with("norm2.weight")) std::ranges::fill(values, 0.0);
      if (name.ends_with("norm2.bias")) std::ranges::fill(values, 0.0);
      if (name.ends_with("norm2.bias")) values[0] = 1;
      if (name.ends_with("linear_in.weight")) std::fill_n(values.begin(), 16, 0.0);
      if (name.ends_with("linear_in.weight")) values[0] = 1 + std::ldexp(1.0, -12);
      if (name.ends_with("linear_in.bias")) values[0] = -1;
    }
  });
  const WeightEffect effect = checkpoint.effect(fetchedType()).value();
  QCOMPARE(effect.changedPaths, share);
  QCOMPARE(effect.changedPathsEndToEnd.value(), share);
}

void TstWeightEffect::effectIsRefused() {
  const auto code = [](const std::string& path, const std::vector<std::int64_t>& ids, bool stopped = false) {
    LoadOptions options;
    options.treeWeights = TreeWeights::F16;
    std::stop_source source;
    if (stopped) source.request_stop();
    options.stop = source.get_token();
    return weightEffect(path, ids, options).error().code;
  };
  QCOMPARE(code(bundled("demo-dense"), {5}), ErrorCode::InvalidArgument);
  QCOMPARE(code(bundled("demo-fff"), {}), ErrorCode::InvalidArgument);
  QCOMPARE(code(bundled("demo-fff"), {-1}), ErrorCode::InvalidArgument);
  QCOMPARE(code(bundled("demo-fff"), {1 << 20}), ErrorCode::InvalidArgument);
  QCOMPARE(code(bundled("demo-fff"), {5}, true), ErrorCode::Cancelled);
  QCOMPARE(code("no-such-model", {5}), ErrorCode::FileNotFound);
}

UFB_TEST(TstWeightEffect)
#include "tst_weight_effect.moc"
