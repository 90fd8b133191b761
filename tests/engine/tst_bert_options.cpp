// SPDX-License-Identifier: MIT
// The options of BERT and DistilBERT, on random checkpoints, against plain double-precision loops.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "io/model_config.h"
#include "plain_bert.h"
#include "random_checkpoint.h"
#include "support/models/tiny_model.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::test;

namespace {

constexpr double kTolerance = 1e-4;
/// Among the tokenizer's 1024 entries, first and last included.
const std::vector<std::int64_t> kIds = {2, 5, 417, 1023, 5, 0, 88, 901, 4, 640, 5, 3};

}  // namespace

class TstBertOptions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithPlainLoops_data();
  void agreesWithPlainLoops();
};

void TstBertOptions::agreesWithPlainLoops_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<QByteArray>("changes");
  QTest::addColumn<QByteArray>("dtype");
  const auto row = [](const char* name, const char* folder, const char* changes, const char* dtype = "F32") {
    QTest::newRow(name) << QString::fromLatin1(folder) << QByteArray(changes) << QByteArray(dtype);
  };
  const char* const bert = "bert-uncased";
  const char* const distil = "distilbert";
  row("BERT", bert, "{}");
  row("DistilBERT", distil, "{}");
  row("large epsilon", bert, R"({"layer_norm_eps": 0.3})");
  row("one token type", bert, R"({"type_vocab_size": 1})");
  row("five token types", bert, R"({"type_vocab_size": 5})");
  row("9 heads of 2", bert, R"({"hidden_size": 18, "num_attention_heads": 9})");
  row("1 head of 17", bert, R"({"hidden_size": 17, "num_attention_heads": 1})");
  row("8 heads of 4", distil, R"({"dim": 32, "n_heads": 8})");
  row("narrow feedforward", bert, R"({"intermediate_size": 7})");
  row("wide feedforward", distil, R"({"hidden_dim": 500})");
  row("3 layers, as many positions as tokens", bert,
      R"({"num_hidden_layers": 3, "max_position_embeddings": 12})");
  row("untied", bert, R"({"tie_word_embeddings": false})");
  row("DistilBERT untied", distil, R"({"tie_word_embeddings": false})");
  row("sinusoidal positions are in the file", distil, R"({"sinusoidal_pos_embds": true})");
  row("float16", bert, "{}", "F16");
  row("bfloat16", distil, "{}", "BF16");
}

void TstBertOptions::agreesWithPlainLoops() {
  QFETCH(QString, folder);
  QFETCH(QByteArray, changes);
  QFETCH(QByteArray, dtype);
  TinyModel copy = TinyModel::golden(folder);
  nlohmann::json options;
  copy.editConfig([&](nlohmann::json& config) {
    config.merge_patch(nlohmann::json::parse(changes.toStdString()));
    options = config;
  });
  const auto config = readModelConfigFile(copy.file(QStringLiteral("config.json")).toStdString());
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  const DType type = dtypeFromName(dtype.toStdString()).value();
  const PlainTensors tensors = randomTensors(*config, type);
  const auto written = writeWeights(copy, tensors, type);
  QVERIFY2(written, written ? "" : written.error().sentence().c_str());
  const std::vector<double> expected = PlainBert(options, tensors).run(kIds);
  const auto model = loadModel(copy.folder());
  QVERIFY2(model, model ? "" : model.error().sentence().c_str());
  AnalysisOptions all;
  all.allLogits = true;
  const auto analysis = (*model)->analyseIds(kIds, all);
  QVERIFY2(analysis, analysis ? "" : analysis.error().sentence().c_str());
  QCOMPARE(analysis->logits.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const double allowed = kTolerance * std::max(1.0, std::abs(expected[i]));
    QVERIFY2(std::abs(analysis->logits[i] - expected[i]) <= allowed,
             qPrintable(QStringLiteral("logit %1: %2, not %3")
                            .arg(i)
                            .arg(static_cast<double>(analysis->logits[i]))
                            .arg(expected[i])));
  }
}

UFB_TEST(TstBertOptions)
#include "tst_bert_options.moc"
