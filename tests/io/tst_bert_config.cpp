// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "io/model_config.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"

using namespace ufb;
using nlohmann::json;

namespace {

/// What must be said; all else has a default.
json smallestBert() {
  return {{"model_type", "bert"},     {"hidden_size", 8},        {"num_hidden_layers", 2},
          {"num_attention_heads", 2}, {"intermediate_size", 16}, {"max_position_embeddings", 32},
          {"vocab_size", 100}};
}

json smallestDistilBert() {
  return {{"model_type", "distilbert"},
          {"dim", 8},
          {"n_layers", 2},
          {"n_heads", 2},
          {"hidden_dim", 16},
          {"max_position_embeddings", 32},
          {"vocab_size", 100}};
}

}  // namespace

class TstBertConfig : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsBoth_data();
  void readsBoth();
  void readsOptions();
  void refuses_data();
  void refuses();

 private:
  Result<ModelConfig> read(const json& root) {
    const QString path = m_folder.filePath(QStringLiteral("config.json"));
    test::writeBytes(path, QByteArray::fromStdString(root.dump()));
    return readModelConfigFile(path.toStdString());
  }
  QTemporaryDir m_folder;
};

void TstBertConfig::readsBoth_data() {
  QTest::addColumn<bool>("distilled");
  QTest::newRow("BERT") << false;
  QTest::newRow("DistilBERT") << true;
}

void TstBertConfig::readsBoth() {
  QFETCH(bool, distilled);
  const auto config = read(distilled ? smallestDistilBert() : smallestBert());
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  QCOMPARE(QString::fromStdString(config->family),
           distilled ? QStringLiteral("distilbert") : QStringLiteral("bert"));
  QCOMPARE(config->layers, 2);
  QCOMPARE(config->hidden, 8);
  QCOMPARE(config->embeddingDim, 8);
  QCOMPARE(config->heads, 2);
  QCOMPARE(config->intermediateSize, 16);
  QCOMPARE(config->maxLength, 32);
  QCOMPARE(config->vocabulary, 100);
  QCOMPARE(config->tokenTypes, distilled ? 0 : 2);
  QCOMPARE(config->normEps, 1e-12);
  QVERIFY(config->positions == PositionKind::Learned);
  QVERIFY(config->feedforward == FeedforwardKind::Dense);
  QVERIFY(config->postNorm && config->embeddingNorm && !config->finalNorm);
  QVERIFY(config->useBias && config->qkvBias && config->decoderBias);
  QVERIFY(!config->skipHeadTransform && config->tieWeights && config->hasHead);
}

void TstBertConfig::readsOptions() {
  json root = smallestBert();
  root.update({{"layer_norm_eps", 1e-5},
               {"type_vocab_size", 4},
               {"tie_word_embeddings", false},
               {"hidden_act", "gelu"},
               {"position_embedding_type", "absolute"},
               {"is_decoder", false},
               {"pad_token_id", 7},
               {"torch_dtype", "float16"},
               {"classifier_dropout", nullptr},
               {"id2label", {{"0", "NEGATIVE"}}}});
  const auto config = read(root);
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  QCOMPARE(config->normEps, 1e-5);
  QCOMPARE(config->tokenTypes, 4);
  QCOMPARE(config->padId, 7);
  QVERIFY(!config->tieWeights);
  QCOMPARE(QString::fromStdString(config->dtype), QStringLiteral("float16"));
}

void TstBertConfig::refuses_data() {
  QTest::addColumn<bool>("distilled");
  QTest::addColumn<QByteArray>("changes");
  QTest::addColumn<bool>("unsupported");
  QTest::addColumn<QString>("says");
  const auto row = [](bool distilled, const char* changes, bool unsupported, const char* says) {
    QTest::newRow(changes) << distilled << QByteArray(changes) << unsupported << QString::fromUtf8(says);
  };
  row(false, R"({"hidden_act": "gelu_new"})", true,
      "option hidden_act is \"gelu_new\", which is not supported");
  row(false, R"({"hidden_act": "relu"})", true, "option hidden_act is \"relu\", which is not supported");
  row(true, R"({"activation": "relu"})", true, "option activation is \"relu\", which is not supported");
  row(false, R"({"hidden_act": 3})", false, "option hidden_act must be a text but is a whole number");
  row(false, R"({"position_embedding_type": "relative_key"})", true,
      "option position_embedding_type is \"relative_key\", which is not supported");
  row(false, R"({"is_decoder": true})", true, "option is_decoder is true, which is not supported");
  row(true, R"({"is_decoder": true})", true, "option is_decoder is true, which is not supported");
  row(false, R"({"add_cross_attention": true})", true, "option add_cross_attention is true");
  row(false, R"({"hidden_size": null})", false, "option hidden_size is missing");
  row(true, R"({"dim": null})", false, "option dim is missing");
  row(false, R"({"vocab_size": null})", false, "option vocab_size is missing");
  row(false, R"({"max_position_embeddings": null})", false, "option max_position_embeddings is missing");
  row(false, R"({"num_hidden_layers": 0})", false, "option num_hidden_layers is 0, outside 1 to 1024");
  row(true, R"({"n_layers": -1})", false, "option n_layers is -1, outside 1 to 1024");
  row(false, R"({"num_attention_heads": 3})", false,
      "option num_attention_heads is 3, which does not divide hidden_size 8");
  row(true, R"({"n_heads": 3})", false, "option n_heads is 3, which does not divide dim 8");
  row(false, R"({"type_vocab_size": 0})", false, "option type_vocab_size is 0, outside 1 to 65536");
  row(false, R"({"layer_norm_eps": -1})", false, "option layer_norm_eps is -1, outside");
  row(false, R"({"pad_token_id": 100})", false, "option pad_token_id is 100, outside the vocabulary of 100");
  row(false, R"({"max_position_embeddings": 65536, "hidden_size": 65536})", false,
      "option max_position_embeddings is 65536, too long for hidden_size 65536");
  row(false, R"({"hidden_size": 9000000000000000000})", false, "option hidden_size is 9000000000000000000");
  row(true, R"({"sinusoidal_pos_embds": "yes"})", false, "option sinusoidal_pos_embds must be true or false");
  row(true, R"({"tie_word_embeddings": 1})", false, "option tie_word_embeddings must be true or false");
}

void TstBertConfig::refuses() {
  QFETCH(bool, distilled);
  QFETCH(QByteArray, changes);
  QFETCH(bool, unsupported);
  QFETCH(QString, says);
  json root = distilled ? smallestDistilBert() : smallestBert();
  root.merge_patch(json::parse(changes.toStdString()));
  const auto config = read(root);
  QVERIFY(!config);
  QVERIFY2(QString::fromStdString(config.error().problem).contains(says), config.error().problem.c_str());
  QCOMPARE(config.error().code, unsupported ? ErrorCode::Unsupported : ErrorCode::BadFormat);
}

UFB_TEST(TstBertConfig)
#include "tst_bert_config.moc"
