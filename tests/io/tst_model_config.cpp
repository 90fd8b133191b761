// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "io/model_config.h"
#include "support/models/raw_safetensors.h"
#include "support/models/tiny_model.h"
#include "support/registry.h"

using namespace ufb;
using nlohmann::json;

namespace {

/// What the smallest configuration must say; all else has a default.
json smallestArch() {
  return {{"num_transformer_layers", 2},
          {"hidden_size", 8},
          {"intermed_size", 16},
          {"embedding", {{"max_seq_length", 32}}},
          {"attention", {{"num_attention_heads", 2}}}};
}

json published() {
  json arch = smallestArch();
  arch.update(json::parse(R"({"num_transformer_layers":16,"hidden_size":768,"intermed_type":"fff",
    "intermed_size":1,"intermed_depth":11,"nonlin":"GELU","norm":"LayerNorm","norm_eps":1e-12,"norm_scheme":"pre",
    "use_bias":false,"decoder_bias":false,"skip_head_transform":true,"final_norm":true,"tie_weights":true,
    "embedding":{"vocab_size":32768,"embedding_dim":768,"pos_embedding":"scaled-sinusoidal","max_seq_length":128,
      "normalization":true,"pad_token_id":0},
    "attention":{"type":"self-attention","num_attention_heads":12,"qkv_bias":false,"causal_attention":false,
      "rotary_embedding":false,"skip_output_projection":false,"sequence_op":"torch-softmax"},
    "classification_head":{"pooler":"avg"}})"));
  return {{"model_type", "crammedBERT"}, {"torch_dtype", "float32"}, {"arch", arch}};
}

}  // namespace

class TstModelConfig : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsThePublishedShape();
  void fillsInDefaults();
  void readsOptions();
  void readsAnOpenVocabulary();
  void readsABareModelConfig();
  void prefersConfigJson();
  void readsEveryBundledModel();
  void refuses_data();
  void refuses();
  void refusesAnOddWidthOfGates();
  void refusesFilesThatAreNoConfiguration_data();
  void refusesFilesThatAreNoConfiguration();
  void refusesOtherFamilies();
  void refusesFoldersWithoutConfiguration();

 private:
  QString write(const json& root) {
    const QString path = m_folder.filePath(QStringLiteral("config.json"));
    test::writeBytes(path, QByteArray::fromStdString(root.dump()));
    return path;
  }
  QTemporaryDir m_folder;
};

void TstModelConfig::readsThePublishedShape() {
  const auto config = readModelConfigFile(write(published()).toStdString());
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  QCOMPARE(config->layers, 16);
  QCOMPARE(config->hidden, 768);
  QCOMPARE(config->heads, 12);
  QCOMPARE(config->vocabulary, 32768);
  QCOMPARE(config->maxLength, 128);
  QVERIFY(config->feedforward == FeedforwardKind::Fff);
  QCOMPARE(config->trees, 1);
  QCOMPARE(config->depth, 11);
  QCOMPARE(config->nodesPerTree(), 4095);
  QVERIFY(config->positions == PositionKind::ScaledSinusoidal);
  QCOMPARE(config->dtype, std::string("float32"));
}

void TstModelConfig::fillsInDefaults() {
  const auto config =
      readModelConfigFile(write({{"model_type", "crammedBERT"}, {"arch", smallestArch()}}).toStdString());
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  QCOMPARE(config->family, std::string("crammed-bert"));
  QVERIFY(config->feedforward == FeedforwardKind::Dense);
  QCOMPARE(config->intermediateSize, 16);
  QCOMPARE(config->embeddingDim, 8);
  QCOMPARE(config->vocabulary, 0);
  QCOMPARE(config->normEps, 1e-12);
  QVERIFY(config->positions == PositionKind::ScaledSinusoidal && config->embeddingNorm && config->finalNorm);
  QVERIFY(config->skipHeadTransform && config->tieWeights);
  QVERIFY(!config->useBias && !config->qkvBias && !config->decoderBias);
  QVERIFY(config->dtype.empty());
}

void TstModelConfig::readsOptions() {
  json root = published();
  json& arch = root["arch"];
  arch.update({{"intermed_type", "ff"},
               {"intermed_size", 3072},
               {"nonlin", "GELUglu"},
               {"use_bias", true},
               {"decoder_bias", true},
               {"skip_head_transform", false},
               {"final_norm", false},
               {"tie_weights", false},
               {"norm_eps", 1e-5}});
  arch["embedding"].update({{"normalization", false}, {"pos_embedding", "learned"}, {"pad_token_id", 3}});
  arch["attention"]["qkv_bias"] = true;
  const auto config = readModelConfigFile(write(root).toStdString());
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  QVERIFY(config->feedforward == FeedforwardKind::DenseGlu);
  QCOMPARE(config->intermediateSize, 3072);
  QCOMPARE(config->padId, 3);
  QCOMPARE(config->normEps, 1e-5);
  QVERIFY(config->useBias && config->qkvBias && config->decoderBias);
  QVERIFY(!config->skipHeadTransform && !config->finalNorm && !config->tieWeights && !config->embeddingNorm);
  QVERIFY(config->positions == PositionKind::Learned);

  root["arch"]["embedding"]["pos_embedding"] = "sinusoidal";
  const auto other = readModelConfigFile(write(root).toStdString());
  QVERIFY(other && other->positions == PositionKind::Sinusoidal);
}

void TstModelConfig::readsAnOpenVocabulary() {
  json root = published();
  root["arch"]["embedding"]["vocab_size"] = nullptr;
  const auto config = readModelConfigFile(write(root).toStdString());
  QVERIFY(config);
  QCOMPARE(config->vocabulary, 0);
  QCOMPARE(expectedTensors(*config).front().shape, (std::vector<std::int64_t>{-1, 768}));
}

void TstModelConfig::readsABareModelConfig() {
  for (const json& root : {published()["arch"], json{{"arch", published()["arch"]}}}) {
    QTemporaryDir folder;
    test::writeBytes(folder.filePath(QStringLiteral("model_config.json")),
                     QByteArray::fromStdString(root.dump()));
    const auto config = readModelConfig(folder.path().toStdString());
    QVERIFY2(config, config ? "" : config.error().sentence().c_str());
    QCOMPARE(config->depth, 11);
  }
}

void TstModelConfig::prefersConfigJson() {
  test::TinyModel model = test::TinyModel::golden(QStringLiteral("fff-3x3"));
  model.writeFile(QStringLiteral("model_config.json"), "not even JSON");
  const auto config = readModelConfig(model.folder());
  QVERIFY(config);
  QCOMPARE(config->trees, 3);
}

void TstModelConfig::readsEveryBundledModel() {
  const auto fff = readModelConfig(test::modelPath(QStringLiteral("demo-fff")).toStdString());
  QVERIFY2(fff, fff ? "" : fff.error().sentence().c_str());
  QVERIFY(fff->feedforward == FeedforwardKind::Fff && fff->depth == 11 && fff->dtype == "float16");
  const auto dense = readModelConfig(test::modelPath(QStringLiteral("demo-dense")).toStdString());
  QVERIFY2(dense, dense ? "" : dense.error().sentence().c_str());
  QVERIFY(dense->feedforward == FeedforwardKind::Dense && dense->intermediateSize == 1024);
  const auto glu = readModelConfig(test::dataPath(QStringLiteral("goldens/crammed-dense-glu")).toStdString());
  QVERIFY(glu && glu->feedforward == FeedforwardKind::DenseGlu);
}

void TstModelConfig::refuses_data() {
  QTest::addColumn<QString>("pointer");
  QTest::addColumn<QString>("value");
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* pointer, const char* value, ErrorCode code, const char* problem) {
    QTest::newRow(qPrintable(QLatin1String(pointer) + QLatin1Char('=') + QLatin1String(value)))
        << QString::fromUtf8(pointer) << QString::fromUtf8(value) << static_cast<int>(code)
        << QString::fromUtf8(problem);
  };
  const ErrorCode no = ErrorCode::Unsupported;
  row("/norm", "\"RMSNorm\"", no, "option arch.norm is \"RMSNorm\", which is not supported");
  row("/norm", "\"ScaleNorm\"", no, "arch.norm is \"ScaleNorm\"");
  row("/norm_scheme", "\"post\"", no, "arch.norm_scheme is \"post\"");
  row("/norm_scheme", "\"sandwich\"", no, "arch.norm_scheme is \"sandwich\"");
  row("/nonlin", "\"ReLU\"", no, "arch.nonlin is \"ReLU\"");
  row("/nonlin", "\"Swish\"", no, "arch.nonlin is \"Swish\"");
  row("/nonlin", "\"GELUglu\"", no, "is \"GELUglu\", which is not supported where intermed_type is \"fff\"");
  row("/intermed_type", "\"moe\"", no, "arch.intermed_type is \"moe\"");
  row("/ffn_layer_frequency", "2", no, "arch.ffn_layer_frequency is 2");
  row("/embedding/pos_embedding", "\"rotary\"", no, "arch.embedding.pos_embedding is \"rotary\"");
  row("/embedding/embedding_dim", "128", no,
      "embedding_dim is 128, which is not supported where hidden_size is 768");
  row("/attention/type", "\"flash\"", no, "arch.attention.type is \"flash\"");
  row("/attention/causal_attention", "true", no, "arch.attention.causal_attention is true");
  row("/attention/rotary_embedding", "true", no, "arch.attention.rotary_embedding is true");
  row("/attention/rotary_embedding", "\"sanity\"", no, "arch.attention.rotary_embedding is \"sanity\"");
  row("/attention/skip_output_projection", "true", no, "arch.attention.skip_output_projection is true");
  row("/attention/sequence_op", "\"torch-relu\"", no, "arch.attention.sequence_op is \"torch-relu\"");

  const ErrorCode bad = ErrorCode::BadFormat;
  row("/num_transformer_layers", "null", bad, "arch.num_transformer_layers is missing");
  row("/hidden_size", "null", bad, "arch.hidden_size is missing");
  row("/intermed_size", "null", bad, "arch.intermed_size is missing");
  row("/intermed_depth", "null", bad, "arch.intermed_depth is missing");
  row("/embedding", "null", bad, "arch.embedding is missing");
  row("/embedding/max_seq_length", "null", bad, "arch.embedding.max_seq_length is missing");
  row("/attention", "null", bad, "arch.attention is missing");
  row("/attention/num_attention_heads", "null", bad, "arch.attention.num_attention_heads is missing");

  row("/num_transformer_layers", "\"16\"", bad,
      "arch.num_transformer_layers must be a whole number but is a text");
  row("/num_transformer_layers", "16.0", bad, "must be a whole number but is a fraction");
  row("/hidden_size", "[768]", bad, "arch.hidden_size must be a whole number but is a list");
  row("/hidden_size", "true", bad, "must be a whole number but is true or false");
  row("/use_bias", "0", bad, "arch.use_bias must be true or false but is a whole number");
  row("/final_norm", "\"true\"", bad, "arch.final_norm must be true or false but is a text");
  row("/norm", "1", bad, "arch.norm must be a text but is a whole number");
  row("/norm_eps", "\"1e-12\"", bad, "arch.norm_eps must be a number but is a text");
  row("/attention", "[]", bad, "arch.attention must be an object but is a list");
  row("/embedding", "\"x\"", bad, "arch.embedding must be an object but is a text");
  row("/attention/causal_attention", "1", bad, "arch.attention.causal_attention must be true or false");

  row("/num_transformer_layers", "0", bad, "is 0, outside 1 to 1024");
  row("/num_transformer_layers", "1025", bad, "is 1025, outside 1 to 1024");
  row("/num_transformer_layers", "-1", bad, "is -1, outside 1 to 1024");
  row("/num_transformer_layers", "9223372036854775808", bad, "is 9223372036854775808, outside");
  row("/num_transformer_layers", "4294967297", bad, "is 4294967297, outside");
  row("/num_transformer_layers", "99999999999999999999999", bad, "must be a whole number but is a fraction");
  row("/hidden_size", "65537", bad, "outside 1 to 65536");
  row("/intermed_size", "0", bad, "arch.intermed_size is 0, outside 1 to 65536");
  row("/intermed_size", "65537", bad, "outside 1 to 65536");
  row("/intermed_depth", "-1", bad, "arch.intermed_depth is -1, outside 0 to 20");
  row("/intermed_depth", "21", bad, "outside 0 to 20");
  row("/embedding/vocab_size", "0", bad, "outside 1 to 10000000");
  row("/embedding/vocab_size", "10000001", bad, "outside 1 to 10000000");
  row("/embedding/max_seq_length", "0", bad, "outside 1 to 65536");
  row("/embedding/max_seq_length", "65537", bad, "outside 1 to 65536");
  row("/embedding/pad_token_id", "32768", bad, "outside the vocabulary of 32768");
  row("/norm_eps", "-1e-12", bad, "arch.norm_eps is -1e-12, outside 0");
  row("/attention/num_attention_heads", "7", bad, "is 7, which does not divide hidden_size 768");
  row("/attention/num_attention_heads", "0", bad, "outside 1 to 65536");
}

void TstModelConfig::refuses() {
  QFETCH(QString, pointer);
  QFETCH(QString, value);
  QFETCH(int, code);
  QFETCH(QString, problem);
  json root = published();
  root["arch"][json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
  const QString path = write(root);
  const auto config = readModelConfigFile(path.toStdString());
  QVERIFY(!config);
  QVERIFY2(QString::fromStdString(config.error().problem).contains(problem), config.error().problem.c_str());
  QCOMPARE(static_cast<int>(config.error().code), code);
  QCOMPARE(QString::fromStdString(config.error().subject), path);
  QVERIFY(!config.error().advice.empty());
}

void TstModelConfig::refusesAnOddWidthOfGates() {
  json root = published();
  root["arch"].update({{"intermed_type", "ff"}, {"nonlin", "GELUglu"}, {"intermed_size", 3071}});
  const auto config = readModelConfigFile(write(root).toStdString());
  QVERIFY(!config);
  QCOMPARE(config.error().code, ErrorCode::Unsupported);
  QCOMPARE(config.error().problem,
           std::string("option arch.intermed_size is 3071, which is not supported where "
                       "nonlin is \"GELUglu\""));
}

void TstModelConfig::refusesFilesThatAreNoConfiguration_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* name, const QByteArray& text, const char* problem) {
    QTest::newRow(name) << text << QString::fromLatin1(problem);
  };
  const QByteArray good = QByteArray::fromStdString(published().dump());
  row("empty", "", "not JSON (at its byte");
  row("cut off", good.chopped(2), "not JSON (at its byte");
  row("not UTF-8", "{\"\xFF\":1}", "not JSON");
  row("a list", "[]", "not an object");
  row("nothing known in it", "{}", "neither model_type nor arch");
  row("no arch", R"({"model_type":"crammedBERT"})", "option arch is missing");
  row("arch is a text", R"({"model_type":"crammedBERT","arch":"x"})",
      "option arch must be an object but is a text");
  row("model_type is a number", R"({"model_type":1,"arch":{}})", "option model_type must be a text");
  row("number out of range", R"({"model_type":"crammedBERT","arch":{"norm_eps":1e999}})", "too large");
  row("deeply nested", QByteArray("{\"arch\":").repeated(200'000), "not JSON");
  row("nested lists", "{\"arch\":" + QByteArray(500'000, '[') + QByteArray(500'000, ']') + "}",
      "arch must be an object");
  row("too much", QByteArray(17'000'000, ' '), "too large to be one");
  QByteArray odd = good;
  odd.replace("\"hidden_size\":768", "\"hidden_size\":3")
      .replace("\"embedding_dim\":768", "\"embedding_dim\":3");
  odd.replace("\"num_attention_heads\":12", "\"num_attention_heads\":3");
  row("odd width with waves for positions", odd, "sinusoidal positions need an even one");
  QByteArray many = good;
  many.replace("\"intermed_size\":1", "\"intermed_size\":1025")
      .replace("\"intermed_depth\":11", "\"intermed_depth\":20");
  row("too many nodes", many, "1025 trees of depth 20");
}

void TstModelConfig::refusesFilesThatAreNoConfiguration() {
  QFETCH(QByteArray, text);
  QFETCH(QString, problem);
  const QString path = m_folder.filePath(QStringLiteral("config.json"));
  test::writeBytes(path, text);
  const auto config = readModelConfig(m_folder.path().toStdString());
  QVERIFY(!config);
  QVERIFY2(QString::fromStdString(config.error().problem).contains(problem), config.error().problem.c_str());
  QCOMPARE(config.error().code, ErrorCode::BadFormat);
  QCOMPARE(QString::fromStdString(config.error().subject), path);
}

void TstModelConfig::refusesOtherFamilies() {
  json root = published();
  root["model_type"] = "roberta";
  const auto config = readModelConfigFile(write(root).toStdString());
  QVERIFY(!config);
  QCOMPARE(config.error().code, ErrorCode::Unsupported);
  QCOMPARE(QString::fromStdString(config.error().problem),
           QStringLiteral("model_type is \"roberta\", which is not supported; only \"crammedBERT\", \"bert\" "
                          "and \"distilbert\" are"));
}

void TstModelConfig::refusesFoldersWithoutConfiguration() {
  const QTemporaryDir empty;
  const auto none = readModelConfig(empty.path().toStdString());
  QVERIFY(!none && none.error().code == ErrorCode::FileNotFound);
  QVERIFY(none.error().problem.find("neither config.json nor model_config.json") != std::string::npos);
  const auto missing = readModelConfig(empty.path().toStdString() + "/none");
  QVERIFY(!missing && missing.error().code == ErrorCode::FileNotFound);
  QVERIFY(QDir(empty.path()).mkdir(QStringLiteral("config.json")));
  const auto folder = readModelConfig(empty.path().toStdString());
  QVERIFY(!folder && folder.error().code == ErrorCode::FileNotFound);
  QVERIFY(folder.error().subject.ends_with("config.json"));
}

UFB_TEST(TstModelConfig)
#include "tst_model_config.moc"
