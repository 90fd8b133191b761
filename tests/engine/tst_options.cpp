// SPDX-License-Identifier: MIT
// Every option of the crammedBERT family's configuration, on random checkpoints, against plain
// double-precision loops.
#include <QtTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <random>

#include "io/model_config.h"
#include "io/safetensors_writer.h"
#include "plain_network.h"
#include "support/models/tiny_model.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::test;

namespace {

constexpr double kTolerance = 1e-4;
/// A decision nearer to zero than this may fall either way in single precision.
constexpr double kCertainMargin = 1e-4;
/// Among the tokenizer's 1024 entries, first and last included. 0 is padding, which analyseIds() takes like
/// any other.
const std::vector<std::int64_t> kIds = {2, 5, 417, 1023, 5, 0, 88, 901, 4, 640, 5, 3};

/// Laid over the "arch" of goldens/fff-3x3 before a row's own changes.
constexpr const char* kBase =
    R"({"hidden_size": 16, "intermed_size": 2, "attention": {"num_attention_heads": 4},
        "embedding": {"max_seq_length": 12}})";

/// Of a uniform distribution: made by hand, it is the same on every platform.
struct Spread {
  double mean = 0;
  double deviation = 1;
};

/// Large enough that a bias or a scale left out is seen in every logit, small enough that attention is not
/// all on one token.
Spread spreadOf(const ExpectedTensor& tensor) {
  const std::string& name = tensor.name;
  if (name.ends_with("scale_factor")) return {0.7, 0.1};
  if (name.ends_with(".bias")) return {0, 0.4};
  if (name.find("embedding.weight") != std::string::npos) return {0, 1};
  if (tensor.shape.size() == 2) return {0, 1.5 / std::sqrt(static_cast<double>(tensor.shape[1]))};
  return {1, 0.3};
}

int significantBits(DType dtype) {
  return dtype == DType::F16 ? 11 : dtype == DType::BF16 ? 8 : 24;
}

/// The nearest number that the type holds exactly; what F16 would hold as a subnormal becomes zero.
double storable(double value, DType dtype) {
  constexpr int kSmallestHalfExponent = -13;  // in std::frexp's way of counting
  int exponent = 0;
  const double mantissa = std::frexp(value, &exponent);
  if (dtype == DType::F16 && exponent < kSmallestHalfExponent) return 0;
  const int bits = significantBits(dtype);
  return std::ldexp(std::nearbyint(std::ldexp(mantissa, bits)), exponent - bits);
}

/// The bit pattern of a storable() value, in the low bits.
std::uint32_t storedBits(double value, DType dtype) {
  const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(value));
  if (dtype == DType::F32) return bits;
  if (dtype == DType::BF16) return bits >> 16U;
  const std::uint32_t sign = (bits >> 16U) & 0x8000U;
  const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
  return magnitude == 0 ? sign : sign | ((magnitude - (112U << 23U)) >> 13U);
}

PlainTensor randomTensor(const ExpectedTensor& expected, DType dtype, std::mt19937_64& generator) {
  PlainTensor tensor;
  tensor.shape = expected.shape;
  std::int64_t count = 1;
  for (const std::int64_t extent : expected.shape) count *= extent;
  const Spread spread = spreadOf(expected);
  for (std::int64_t i = 0; i < count; ++i) {
    const double unit = std::ldexp(static_cast<double>(generator() >> 11U), -53);  // 0 <= unit < 1
    tensor.values.push_back(storable(spread.mean + spread.deviation * std::sqrt(12.0) * (unit - 0.5), dtype));
  }
  return tensor;
}

/// All that the configuration asks for. Buffers are random as well: inference works them out itself and must
/// not believe the file. A tied decoder is left out.
PlainTensors randomTensors(const ModelConfig& config, DType dtype) {
  std::mt19937_64 generator(20231115);
  PlainTensors tensors;
  for (const ExpectedTensor& expected : expectedTensors(config)) {
    if (expected.optional && !expected.unread) continue;
    tensors[expected.name] = randomTensor(expected, dtype, generator);
  }
  return tensors;
}

std::vector<std::byte> bytesOf(const PlainTensor& tensor, DType dtype) {
  const std::size_t size = dtypeSize(dtype);
  std::vector<std::byte> bytes(tensor.values.size() * size);
  for (std::size_t i = 0; i < tensor.values.size(); ++i) {
    const std::uint32_t bits = storedBits(tensor.values[i], dtype);
    std::memcpy(bytes.data() + i * size, &bits, size);
  }
  return bytes;
}

Result<void> writeWeights(const TinyModel& folder, const PlainTensors& tensors, DType dtype) {
  std::map<std::string, std::vector<std::byte>> bytes;
  std::vector<TensorToWrite> list;
  for (const auto& [name, tensor] : tensors) {
    bytes[name] = bytesOf(tensor, dtype);
    list.push_back({name, dtype, tensor.shape, bytes[name], {}});
  }
  return writeSafetensors(folder.weights().toStdString(), list);
}

/// Writes the options into config.json and returns its "arch".
nlohmann::json writeArch(TinyModel& folder, const QByteArray& changes) {
  nlohmann::json arch;
  folder.editConfig([&](nlohmann::json& config) {
    arch = config.at("arch");
    arch.merge_patch(nlohmann::json::parse(kBase));
    arch.merge_patch(nlohmann::json::parse(changes.toStdString()));
    arch["embedding"]["embedding_dim"] = arch["hidden_size"];
    config["arch"] = arch;
  });
  return arch;
}

}  // namespace

class TstOptions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithPlainLoops_data();
  void agreesWithPlainLoops() {
    QFETCH(QByteArray, changes);
    QFETCH(QByteArray, dtype);
    QFETCH(QByteArray, backend);
    TinyModel folder = TinyModel::golden(QStringLiteral("fff-3x3"));
    const nlohmann::json arch = writeArch(folder, changes);
    const auto config = readModelConfigFile(folder.file(QStringLiteral("config.json")).toStdString());
    QVERIFY2(config, config ? "" : config.error().sentence().c_str());
    const DType type = dtypeFromName(dtype.toStdString()).value();
    const PlainTensors tensors = randomTensors(*config, type);
    const auto written = writeWeights(folder, tensors, type);
    QVERIFY2(written, written ? "" : written.error().sentence().c_str());
    const PlainResult expected = PlainNetwork(arch, tensors).run(kIds);
    const auto analysis = analyse(folder, backend);
    QVERIFY2(analysis, analysis ? "" : analysis.error().sentence().c_str());
    compareLogits(analysis->logits, expected.logits);
    if (!QTest::currentTestFailed()) comparePaths(analysis->routing, expected);
  }

 private:
  static void addRows(const char* name, const char* changes, const char* dtype = "F32") {
    for (const char* const backend : {"sparse", "masked"}) {
      QTest::addRow("%s, %s", name, backend)
          << QByteArray(changes) << QByteArray(dtype) << QByteArray(backend);
    }
  }

  static Result<Analysis> analyse(const TinyModel& folder, const QByteArray& backend) {
    const auto model = loadModel(folder.folder());
    if (!model) return tl::unexpected(model.error());
    AnalysisOptions options;
    options.backend = backendFromName(backend.toStdString()).value();
    options.trace = true;
    options.allLogits = true;
    return (*model)->analyseIds(kIds, options);
  }

  static void compareLogits(const std::vector<float>& actual, const std::vector<double>& expected) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const double allowed = kTolerance * std::max(1.0, std::abs(expected[i]));
      QVERIFY2(std::abs(actual[i] - expected[i]) <= allowed,
               qPrintable(QStringLiteral("logit %1: %2, not %3").arg(i).arg(actual[i]).arg(expected[i])));
    }
  }

  static void comparePaths(const RoutingTrace& trace, const PlainResult& expected) {
    QCOMPARE(trace.nodes.size(), expected.nodes.size());
    QCOMPARE(trace.logits.size(), expected.nodeLogits.size());
    const std::size_t levels = static_cast<std::size_t>(trace.depth) + 1;
    for (std::size_t first = 0; first < expected.nodes.size(); first += levels) {
      for (std::size_t at = first; at < first + levels; ++at) {
        const QString where = QStringLiteral("path %1, level %2").arg(first / levels).arg(at - first);
        QVERIFY2(trace.nodes[at] == expected.nodes[at], qPrintable(where));
        QVERIFY2(std::abs(trace.logits[at] - expected.nodeLogits[at]) <= kTolerance, qPrintable(where));
        if (std::abs(expected.nodeLogits[at]) <= kCertainMargin) break;
      }
    }
  }
};

void TstOptions::agreesWithPlainLoops_data() {
  QTest::addColumn<QByteArray>("changes");
  QTest::addColumn<QByteArray>("dtype");
  QTest::addColumn<QByteArray>("backend");
  addRows("scaled sinusoidal positions", "{}");
  addRows("sinusoidal positions", R"({"embedding": {"pos_embedding": "sinusoidal"}})");
  addRows("learned positions", R"({"embedding": {"pos_embedding": "learned"}})");
  addRows("no embedding norm", R"({"embedding": {"normalization": false}})");
  addRows("no final norm", R"({"final_norm": false})");
  addRows("large epsilon", R"({"norm_eps": 0.3})");
  addRows("biases", R"({"use_bias": true})");
  addRows("query, key and value biases", R"({"attention": {"qkv_bias": true}})");
  addRows("decoder bias", R"({"decoder_bias": true})");
  addRows("untied decoder", R"({"tie_weights": false})");
  addRows("untied decoder with bias", R"({"tie_weights": false, "decoder_bias": true})");
  addRows("head transform", R"({"skip_head_transform": false})");
  addRows("head transform with bias", R"({"skip_head_transform": false, "use_bias": true})");
  addRows("dense", R"({"intermed_type": "ff", "intermed_size": 24})");
  addRows("dense by default", R"({"intermed_type": null, "intermed_size": 24})");
  addRows("dense with bias", R"({"intermed_type": "ff", "intermed_size": 24, "use_bias": true})");
  addRows("gated", R"({"intermed_type": "ff", "intermed_size": 24, "nonlin": "GELUglu"})");
  addRows("gated with bias",
          R"({"intermed_type": "ff", "intermed_size": 26, "nonlin": "GELUglu", "use_bias": true})");
  addRows("3 trees of depth 2", R"({"intermed_size": 3, "intermed_depth": 2})");
  addRows("16 trees of depth 4", R"({"intermed_size": 16, "intermed_depth": 4})");
  addRows("5 trees of depth 0", R"({"intermed_size": 5, "intermed_depth": 0})");
  addRows("hidden 18, 9 heads", R"({"hidden_size": 18, "attention": {"num_attention_heads": 9}})");
  addRows("hidden 17, 1 head", R"({"hidden_size": 17, "attention": {"num_attention_heads": 1},
                                   "embedding": {"pos_embedding": "learned"}})");
  addRows("float16", "{}", "F16");
  addRows("bfloat16", R"({"skip_head_transform": false, "use_bias": true})", "BF16");
  addRows("everything", R"({"hidden_size": 18, "intermed_size": 3, "intermed_depth": 2, "use_bias": true,
                            "decoder_bias": true, "tie_weights": false, "skip_head_transform": false,
                            "final_norm": false, "num_transformer_layers": 3,
                            "attention": {"num_attention_heads": 9, "qkv_bias": true},
                            "embedding": {"pos_embedding": "learned", "normalization": false}})",
          "F16");
}

UFB_TEST(TstOptions)
#include "tst_options.moc"
