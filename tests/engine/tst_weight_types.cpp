// SPDX-License-Identifier: MIT
// 16-bit weights of the trees: what they are rounded to, what is refused, what they save.
#include <QtTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "weights_checkpoint.h"

using namespace ufb;
using namespace ufb::test;

namespace {

constexpr double kTolerance = 1e-4;
/// A decision nearer to zero than this may fall either way in single precision.
constexpr double kCertainMargin = 1e-5;

/// Rounded to nearest, ties to even (std::nearbyint's mode), down to float16's subnormals.
double rounded(double value, DType type) {
  constexpr int kSmallestHalfExponent = -13;  // in std::frexp's way of counting
  int exponent = 0;
  static_cast<void>(std::frexp(value, &exponent));
  if (type == DType::F16) exponent = std::max(exponent, kSmallestHalfExponent);
  const int bits = significantBits(type);
  return std::ldexp(std::nearbyint(std::ldexp(value, bits - exponent)), exponent - bits);
}

PlainTensors withRoundedTrees(PlainTensors tensors, TreeWeights weights) {
  for (auto& [name, tensor] : tensors) {
    const bool in = name.ends_with("linear_in.weight");
    if (!in && !name.ends_with("linear_out.weight")) continue;
    for (double& value : tensor.values) value = rounded(value, in ? inType(weights) : outType(weights));
  }
  return tensors;
}

void compare(const Analysis& analysis, const PlainResult& expected) {
  const std::size_t levels = static_cast<std::size_t>(analysis.routing.depth) + 1;
  QCOMPARE(analysis.routing.nodes.size(), expected.nodes.size());
  for (std::size_t i = 0; i < expected.nodes.size(); ++i) {
    QVERIFY(analysis.routing.nodes[i] == expected.nodes[i]);
    QVERIFY(std::abs(analysis.routing.logits[i] - expected.nodeLogits[i]) <= kTolerance);
    const bool decides = i % levels + 1 < levels;
    QVERIFY2(!decides || std::abs(expected.nodeLogits[i]) > kCertainMargin,
             "choose another seed: this decision is too close for single precision");
  }
  QCOMPARE(analysis.logits.size(), expected.logits.size());
  for (std::size_t i = 0; i < expected.logits.size(); ++i) {
    const double allowed = kTolerance * std::max(1.0, std::abs(expected.logits[i]));
    QVERIFY(std::abs(analysis.logits[i] - expected.logits[i]) <= allowed);
  }
}

}  // namespace

class TstWeightTypes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesComeBack() {
    for (const char* name : {"f32", "f16", "bf16", "mixed"}) {
      QCOMPARE(treeWeightsName(treeWeightsFromName(name).value()), std::string_view(name));
    }
    QCOMPARE(treeWeightsFromName("f64").error().code, ErrorCode::InvalidArgument);
  }

  void agreesWithRoundedNetwork_data();
  void agreesWithRoundedNetwork();
  void firstLogitsStayWithinRounding_data() { addTypes(); }
  void firstLogitsStayWithinRounding();
  void mixedRoutesExactly();
  void tooLargeIsRefused_data();
  void tooLargeIsRefused();
  void storedHalvesAreKept();
  void knownAnswersStay_data() { addTypes(); }
  void knownAnswersStay();
  void memoryShrinks();
  void denseModelsWarn();
};

void TstWeightTypes::agreesWithRoundedNetwork_data() {
  QTest::addColumn<QByteArray>("weights");
  QTest::addColumn<QByteArray>("changes");
  const std::vector<const char*> shapes = {"{}",
                                           kDeep,
                                           R"({"intermed_size": 3, "intermed_depth": 2})",
                                           R"({"intermed_size": 5, "intermed_depth": 0})",
                                           R"({"intermed_size": 1, "intermed_depth": 0})",
                                           R"({"intermed_size": 16, "intermed_depth": 4})",
                                           R"({"hidden_size": 18, "attention": {"num_attention_heads": 9}})",
                                           R"({"hidden_size": 17, "attention": {"num_attention_heads": 1},
          "embedding": {"pos_embedding": "learned"}})"};
  for (const char* const weights : {"f16", "bf16", "mixed"}) {
    for (const char* const shape : shapes) {
      QTest::addRow("%s, %s", weights, shape) << QByteArray(weights) << QByteArray(shape);
    }
  }
}

/// The engine with 16-bit weights is the network whose weights are those numbers.
void TstWeightTypes::agreesWithRoundedNetwork() {
  QFETCH(QByteArray, changes);
  const TreeWeights weights = fetchedType();
  const Checkpoint checkpoint(changes);
  const PlainResult expected =
      PlainNetwork(checkpoint.arch, withRoundedTrees(checkpoint.tensors, weights)).run(kIds);
  for (const Backend backend : {Backend::Sparse, Backend::Masked}) {
    const Analysis analysis = checkpoint.trace(weights, backend);
    QCOMPARE(analysis.treeWeights, weights);
    compare(analysis, expected);
    if (QTest::currentTestFailed()) return;
  }
}

/// The first layer's roots see the same x in every run, so |w'x - wx| <= u |w| |x| for weights rounded with
/// unit roundoff u (and no more than 2^-25 where float16 is subnormal). x is layer-normed: |x| <= max|gain|
/// sqrt(d) + |offset|. The float32 sums add (d + 1) 2^-24 of |w| |x| + |b| in either run.
void TstWeightTypes::firstLogitsStayWithinRounding() {
  const TreeWeights weights = fetchedType();
  const Checkpoint checkpoint(kDeep);
  const RoutingTrace exact = checkpoint.trace(TreeWeights::F32).routing;
  const RoutingTrace found = checkpoint.trace(weights).routing;
  const auto norm = [&](const std::string& name, std::size_t count) {
    const std::vector<double>& values = checkpoint.tensors.at("encoder.layers.0." + name).values;
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) squares += values[i] * values[i];
    return std::sqrt(squares);
  };
  constexpr std::size_t kWidth = 16;
  double gain = 0;
  for (const double value : checkpoint.tensors.at("encoder.layers.0.norm2.weight").values) {
    gain = std::max(gain, std::abs(value));
  }
  const double x = gain * std::sqrt(static_cast<double>(kWidth)) + norm("norm2.bias", kWidth);
  const double row = norm("ffn.linear_in.weight", kWidth);
  const double bias = std::abs(checkpoint.tensors.at("encoder.layers.0.ffn.linear_in.bias").values[0]);
  const double unit = inType(weights) == DType::F32 ? 0 : unitRoundoff(inType(weights));
  const double allowed = unit * row * x + std::ldexp(std::sqrt(static_cast<double>(kWidth)) * x, -25) +
                         2 * (kWidth + 1) * std::ldexp(row * x + bias, -24);
  bool differs = false;
  for (int token = 0; token < exact.tokens; ++token) {
    const std::size_t root = exact.at(0, 0, token);
    const double difference = std::abs(static_cast<double>(found.logits[root]) - exact.logits[root]);
    QVERIFY2(difference <= allowed, qPrintable(QString::number(difference / allowed)));
    differs = differs || difference > 0;
  }
  QCOMPARE(differs, weights != TreeWeights::Mixed);
}

void TstWeightTypes::mixedRoutesExactly() {
  for (const char* const shape : {"{}", kDeep, R"({"intermed_size": 16, "intermed_depth": 4})"}) {
    const Checkpoint checkpoint(shape);
    const RoutingTrace exact = checkpoint.trace(TreeWeights::F32).routing;
    const RoutingTrace mixed = checkpoint.trace(TreeWeights::Mixed).routing;
    // The first layer's inputs are the same: so is every bit of its decisions.
    const std::size_t layer = exact.at(1, 0, 0);
    for (std::size_t i = 0; i < layer; ++i) {
      QCOMPARE(mixed.nodes[i], exact.nodes[i]);
      QCOMPARE(std::bit_cast<std::uint32_t>(mixed.logits[i]), std::bit_cast<std::uint32_t>(exact.logits[i]));
      QCOMPARE(mixed.nodeMargins[i], exact.nodeMargins[i]);
    }
    const WeightEffect effect = checkpoint.effect(TreeWeights::Mixed).value();
    QCOMPARE(effect.changedPaths, 0.0);
    QVERIFY(effect.largestOutputError > 0);
  }
}

void TstWeightTypes::tooLargeIsRefused_data() {
  QTest::addColumn<QByteArray>("tensor");
  QTest::addColumn<double>("value");
  QTest::addColumn<QByteArray>("weights");
  QTest::addColumn<QByteArray>("advice");  // empty: it loads
  const auto row = [](const char* tensor, double value, const char* weights, const char* advice) {
    QTest::addRow("%g in %s as %s", value, tensor, weights)
        << QByteArray(tensor) << value << QByteArray(weights) << QByteArray(advice);
  };
  const char* const in = "encoder.layers.1.ffn.linear_in.weight";
  const char* const out = "encoder.layers.1.ffn.linear_out.weight";
  constexpr double kBig = std::numeric_limits<float>::max();
  row(in, 65519, "f16", "");
  row(in, 65520, "f16", "bf16 or f32");
  row(out, -65520, "f16", "bf16 or f32");
  row(in, -1e6, "mixed", "");
  row(out, 1e6, "mixed", "bf16 or f32");
  row(in, 1e6, "bf16", "");
  row(in, kBig, "bf16", "f32");
  row(out, -kBig, "bf16", "f32");
  row(out, kBig, "f32", "");
}

void TstWeightTypes::tooLargeIsRefused() {
  QFETCH(QByteArray, tensor);
  QFETCH(double, value);
  QFETCH(QByteArray, advice);
  const TreeWeights weights = fetchedType();
  const Checkpoint checkpoint(
      kDeep, [&](PlainTensors& tensors) { tensors.at(tensor.toStdString()).values[5] = value; });
  const auto model = loadModel(checkpoint.folder.folder(), checkpoint.options(weights));
  QCOMPARE(model.has_value(), advice.isEmpty());
  if (model) return;
  QCOMPARE(model.error().code, ErrorCode::InvalidArgument);
  QVERIFY(model.error().subject.ends_with("model.safetensors"));
  QVERIFY(model.error().problem.find(tensor.toStdString()) != std::string::npos);
  QVERIFY(model.error().advice.find("choose " + advice.toStdString() + " ") != std::string::npos);
  const auto effect = checkpoint.effect(weights);
  QVERIFY(!effect);
  QCOMPARE(effect.error().problem, model.error().problem);
}

/// The bundled model's file is float16. Kernels may add in another order for another type, no more.
void TstWeightTypes::storedHalvesAreKept() {
  LoadOptions options;
  options.treeWeights = TreeWeights::F16;
  const auto model = loadModel(bundled("demo-fff"), options).value();
  QCOMPARE(model->info().dtype, std::string("float16"));
  std::vector<std::int64_t> ids;
  const Analysis analysis = model->analyse("He was born in New <mask> City.").value();
  for (const Token& token : analysis.encoding.tokens) ids.push_back(token.id);
  const WeightEffect effect = weightEffect(bundled("demo-fff"), ids, options).value();
  QVERIFY2(effect.relativeError < 1e-6, qPrintable(QString::number(effect.relativeError)));
  QCOMPARE(effect.changedPaths, 0.0);
  options.treeWeights = TreeWeights::BF16;
  QVERIFY(weightEffect(bundled("demo-fff"), ids, options).value().relativeError > 1e-4);
}

void TstWeightTypes::knownAnswersStay() {
  const TreeWeights weights = fetchedType();
  LoadOptions options;
  options.treeWeights = weights;
  const auto model = loadModel(bundled("demo-fff"), options).value();
  QCOMPARE(model->info().treeWeights, weights);
  for (const auto& [text, token] :
       {std::pair("Paris is the capital of <mask>.", "paris"),
        {"He was born in New <mask> City.", "york"},
        {"The United States of <mask> is a country in North America.", "america"}}) {
    const Analysis analysis = model->analyse(text).value();
    QCOMPARE(analysis.masks.at(0).candidates.at(0).token, std::string(token));
  }
}

void TstWeightTypes::memoryShrinks() {
  const auto bytes = [](TreeWeights weights) {
    LoadOptions options;
    options.treeWeights = weights;
    return loadModel(bundled("demo-fff"), options).value()->info().weightBytes;
  };
  // 6 layers, 4095 nodes, 256 numbers in each of two tables; 2 bytes less each.
  constexpr std::int64_t kTable = std::int64_t{6} * 4095 * 256 * 2;
  const std::int64_t full = bytes(TreeWeights::F32);
  QCOMPARE(full - bytes(TreeWeights::F16), 2 * kTable);
  QCOMPARE(full - bytes(TreeWeights::BF16), 2 * kTable);
  QCOMPARE(full - bytes(TreeWeights::Mixed), kTable);
}

void TstWeightTypes::denseModelsWarn() {
  LoadOptions options;
  QVERIFY(loadModel(bundled("demo-dense"), options).value()->info().warnings.empty());
  options.treeWeights = TreeWeights::F16;
  const auto model = loadModel(bundled("demo-dense"), options).value();
  QCOMPARE(model->info().treeWeights, TreeWeights::F32);
  QCOMPARE(model->info().warnings.size(), std::size_t{1});
  QCOMPARE(model->analyse("a <mask>").value().treeWeights, TreeWeights::F32);
}

UFB_TEST(TstWeightTypes)
#include "tst_weight_types.moc"
