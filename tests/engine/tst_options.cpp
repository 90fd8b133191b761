// SPDX-License-Identifier: MIT
// Every option of the crammedBERT family's configuration, on random checkpoints, against plain
// double-precision loops.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "io/model_config.h"
#include "plain_network.h"
#include "random_checkpoint.h"
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
