// SPDX-License-Identifier: MIT
// BERT and DistilBERT: every way in which a checkpoint may be written down, and what is refused.
#include <QtTest>

#include "golden_logits.h"
#include "support/models/tiny_model.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::test;

namespace {

constexpr double kLogitTolerance = 2e-4;  // reference section 6

using Edit = std::function<void(std::vector<StoredTensor>&)>;

Edit called(const std::string& from, const std::string& to) {
  return [=](std::vector<StoredTensor>& tensors) {
    for (StoredTensor& tensor : tensors) {
      const std::size_t at = tensor.name.find(from);
      if (at != std::string::npos) tensor.name.replace(at, from.size(), to);
    }
  };
}

Edit drop(const std::string& part) {
  return [=](std::vector<StoredTensor>& tensors) {
    std::erase_if(tensors, [&](const StoredTensor& t) { return t.name.find(part) != std::string::npos; });
  };
}

Edit add(const std::string& name, const std::vector<std::int64_t>& shape, DType dtype = DType::F32) {
  return [=](std::vector<StoredTensor>& tensors) {
    std::size_t bytes = dtypeSize(dtype);
    for (const std::int64_t extent : shape) bytes *= static_cast<std::size_t>(extent);
    tensors.push_back({name, dtype, shape, std::vector<std::byte>(bytes)});
  };
}

/// Stores a tensor once more under another name, `changed` in one bit.
Edit repeat(const std::string& name, const std::string& copy, bool changed = false) {
  return [=](std::vector<StoredTensor>& tensors) {
    const auto found = std::ranges::find(tensors, name, &StoredTensor::name);
    StoredTensor again = *found;
    again.name = copy;
    if (changed) again.bytes[1] ^= std::byte{0x10};
    tensors.push_back(again);
  };
}

Edit operator+(const Edit& first, const Edit& second) {
  return [=](std::vector<StoredTensor>& tensors) {
    first(tensors);
    second(tensors);
  };
}

bool anyContains(const std::vector<std::string>& texts, const std::string& part) {
  return std::ranges::any_of(texts, [&](const auto& text) { return text.find(part) != std::string::npos; });
}

const Edit kBertHead = drop("cls.predictions.");
const Edit kDistilHead = drop("vocab_");

}  // namespace

class TstBertFamily : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void describesItself_data();
  void describesItself();
  void sameAnswers_data();
  void sameAnswers();
  void warns_data();
  void warns();
  void refuses_data();
  void refuses();
  void withoutHead_data();
  void withoutHead();
  void paddedVocabulary();
  void untiedDecoderIsUsed();
  void vocabularyFileAlone();
  void sameBitsForEveryThreadCount_data();
  void sameBitsForEveryThreadCount();
};

void TstBertFamily::describesItself_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<QString>("family");
  QTest::addColumn<qint64>("parameters");
  // 1024 words, 128 positions, 64 wide, 128 neurons, 2 layers; BERT has two token types.
  const qint64 layer = 4 * (64 * 64 + 64) + 2 * 64 * 128 + 128 + 64 + 4 * 64;
  const qint64 head = 64 * 64 + 64 + 2 * 64 + 1024;
  const qint64 distilled = (1024 + 128) * 64 + 2 * 64 + 2 * layer + head;
  QTest::newRow("BERT") << QStringLiteral("bert-uncased") << QStringLiteral("bert") << distilled + 2 * 64;
  QTest::newRow("DistilBERT") << QStringLiteral("distilbert") << QStringLiteral("distilbert") << distilled;
}

void TstBertFamily::describesItself() {
  QFETCH(QString, folder);
  QFETCH(QString, family);
  QFETCH(qint64, parameters);
  const auto model = loadModel(Golden(folder).folder()).value();
  const ModelInfo& info = model->info();
  QCOMPARE(QString::fromStdString(info.family), family);
  QCOMPARE(info.layers, 2);
  QCOMPARE(info.hidden, 64);
  QCOMPARE(info.heads, 4);
  QCOMPARE(info.vocabulary, 1024);
  QCOMPARE(info.maxLength, 128);
  QVERIFY(info.feedforward.kind == FeedforwardKind::Dense);
  QCOMPARE(info.feedforward.neurons, 128);
  QCOMPARE(static_cast<qint64>(info.parameters), parameters);
  QCOMPARE(QString::fromStdString(info.dtype), QStringLiteral("float32"));
  QCOMPARE(QString::fromStdString(info.maskToken), QStringLiteral("[MASK]"));
  QVERIFY(info.predicts);
  QVERIFY2(info.warnings.empty(), info.warnings.empty() ? "" : info.warnings.front().c_str());
  // Token types go into the positions.
  QCOMPARE(static_cast<qint64>(info.weightBytes),
           4 * parameters - (family == QLatin1String("bert") ? 512 : 0));
}

void TstBertFamily::sameAnswers_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<Edit>("edit");
  const auto row = [](const char* name, const char* folder, const Edit& edit) {
    QTest::newRow(name) << QString::fromLatin1(folder) << edit;
  };
  const char* const bert = "bert-uncased";
  const char* const distil = "distilbert";
  const std::string words = "bert.embeddings.word_embeddings.weight";
  row("gamma and beta", bert,
      called("LayerNorm.weight", "LayerNorm.gamma") + called("LayerNorm.bias", "LayerNorm.beta"));
  row("no prefix", bert, called("bert.", ""));
  row("DistilBERT without prefix", distil, called("distilbert.", ""));
  row("buffers", bert,
      add("bert.embeddings.position_ids", {1, 128}, DType::I64) +
          add("bert.embeddings.token_type_ids", {1, 128}, DType::I64));
  row("buffers of another length", bert, add("bert.embeddings.position_ids", {1, 512}, DType::I64));
  row("decoder stored again", bert,
      repeat(words, "cls.predictions.decoder.weight") +
          repeat("cls.predictions.bias", "cls.predictions.decoder.bias"));
  row("bias at the decoder alone", bert, called("cls.predictions.bias", "cls.predictions.decoder.bias"));
  row("DistilBERT's decoder stored again", distil, repeat("distil" + words, "vocab_projector.weight"));
  row("heads of other tasks", bert,
      add("cls.seq_relationship.weight", {2, 64}) + add("cls.seq_relationship.bias", {2}) +
          add("bert.pooler.dense.weight", {64, 64}) + add("bert.pooler.dense.bias", {64}));
  row("a pooler without prefix", bert, called("bert.", "") + add("pooler.dense.weight", {64, 64}));
  row("DistilBERT's other heads", distil,
      add("pre_classifier.weight", {64, 64}) + add("classifier.bias", {2}) + add("qa_outputs.bias", {2}));
}

void TstBertFamily::sameAnswers() {
  QFETCH(QString, folder);
  QFETCH(Edit, edit);
  TinyModel copy = TinyModel::golden(folder);
  copy.editTensors(edit);
  const auto model = loadModel(copy.folder());
  QVERIFY2(model, model ? "" : model.error().sentence().c_str());
  const double worst = worstLogitError(**model, Golden(folder));
  QVERIFY2(worst < kLogitTolerance, qPrintable(QString::number(worst)));
}

void TstBertFamily::warns_data() {
  QTest::addColumn<Edit>("edit");
  QTest::addColumn<QString>("says");
  QTest::newRow("heads") << add("cls.seq_relationship.bias", {2}) + add("bert.pooler.dense.bias", {64})
                         << QStringLiteral(
                                "it also holds bert.pooler and cls.seq_relationship, which "
                                "predicting words does not need");
}

void TstBertFamily::warns() {
  QFETCH(Edit, edit);
  QFETCH(QString, says);
  TinyModel copy = TinyModel::golden(QStringLiteral("bert-uncased"));
  copy.editTensors(edit);
  const auto model = loadModel(copy.folder()).value();
  QVERIFY(model->info().predicts);
  QVERIFY(anyContains(model->info().warnings, says.toStdString()));
}

void TstBertFamily::refuses_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<Edit>("edit");
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("says");
  const auto row = [](const char* name, const char* folder, const Edit& edit, ErrorCode code,
                      const char* says) {
    QTest::newRow(name) << QString::fromLatin1(folder) << edit << static_cast<int>(code)
                        << QString::fromLatin1(says);
  };
  const char* const bert = "bert-uncased";
  const char* const distil = "distilbert";
  const ErrorCode shape = ErrorCode::ShapeMismatch;
  const ErrorCode format = ErrorCode::BadFormat;
  const std::string words = "bert.embeddings.word_embeddings.weight";
  row("a missing layer's norm", bert, drop("layer.1.output.LayerNorm.bias"), shape,
      "missing: bert.encoder.layer.1.output.LayerNorm.bias");
  row("half a head", bert, drop("cls.predictions.transform.dense"), shape,
      "missing: cls.predictions.transform.dense.weight, cls.predictions.transform.dense.bias");
  row("no bias of the head", bert, drop("cls.predictions.bias"), shape, "missing: cls.predictions.bias");
  row("an unknown tensor", bert, add("bert.encoder.layer.0.crossattention.self.key.bias", {64}), shape,
      "unexpected: \"bert.encoder.layer.0.crossattention.self.key.bias\"");
  row("a layer too many", distil, add("distilbert.transformer.layer.2.ffn.lin1.bias", {128}), shape,
      "unexpected: \"distilbert.transformer.layer.2.ffn.lin1.bias\"");
  row("another shape", distil, drop("vocab_transform.bias") + add("vocab_transform.bias", {65}), shape,
      "vocab_transform.bias is [65], expected [64]");
  row("whole numbers", bert, drop("cls.predictions.bias") + add("cls.predictions.bias", {1024}, DType::I32),
      shape, "not of a floating-point type: cls.predictions.bias");
  row("two names for one", bert,
      repeat("bert.embeddings.LayerNorm.weight", "bert.embeddings.LayerNorm.gamma"), format,
      "\"bert.embeddings.LayerNorm.gamma\" and \"bert.embeddings.LayerNorm.weight\" are two names");
  row("the decoder differs", bert, repeat(words, "cls.predictions.decoder.weight", true), format,
      "cls.predictions.decoder.weight differs from the word embedding");
  row("DistilBERT's decoder differs", distil, repeat("distil" + words, "vocab_projector.weight", true),
      format, "vocab_projector.weight differs from the word embedding");
  row("the bias differs", bert, repeat("cls.predictions.bias", "cls.predictions.decoder.bias", true), format,
      "cls.predictions.decoder.bias differs from cls.predictions.bias");
}

void TstBertFamily::refuses() {
  QFETCH(QString, folder);
  QFETCH(Edit, edit);
  QFETCH(int, code);
  QFETCH(QString, says);
  TinyModel copy = TinyModel::golden(folder);
  copy.editTensors(edit);
  const auto model = loadModel(copy.folder());
  QVERIFY(!model);
  QCOMPARE(static_cast<int>(model.error().code), code);
  QVERIFY2(model.error().problem.find(says.toStdString()) != std::string::npos,
           model.error().sentence().c_str());
  QCOMPARE(QString::fromStdString(model.error().subject), copy.weights());
}

void TstBertFamily::withoutHead_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<Edit>("edit");
  QTest::addColumn<QString>("says");
  const QString mask = QStringLiteral(
      "it has no masked-LM head%1, so it predicts no words; "
      "its tokens are shown, and its layers are computed");
  QTest::newRow("the encoder alone") << QStringLiteral("bert-uncased") << kBertHead + called("bert.", "")
                                     << mask.arg(QString());
  QTest::newRow("a classifier") << QStringLiteral("bert-uncased")
                                << kBertHead + add("bert.pooler.dense.bias", {64}) +
                                       add("classifier.weight", {2, 64})
                                << mask.arg(QStringLiteral(" (found: bert.pooler and classifier)"));
  QTest::newRow("DistilBERT") << QStringLiteral("distilbert")
                              << kDistilHead + add("pre_classifier.bias", {64}) + add("classifier.bias", {2})
                              << mask.arg(QStringLiteral(" (found: classifier and pre_classifier)"));
}

void TstBertFamily::withoutHead() {
  QFETCH(QString, folder);
  QFETCH(Edit, edit);
  QFETCH(QString, says);
  TinyModel copy = TinyModel::golden(folder);
  copy.editTensors(edit);
  const auto loaded = loadModel(copy.folder());
  QVERIFY2(loaded, loaded ? "" : loaded.error().sentence().c_str());
  const ModelInfo& info = (*loaded)->info();
  QVERIFY(!info.predicts);
  QCOMPARE(info.warnings.size(), std::size_t{1});
  QCOMPARE(QString::fromStdString(info.warnings.front()), says);
  AnalysisOptions options;
  options.targets = {"a"};
  options.trace = true;
  const auto analysis = (*loaded)->analyse("the [MASK] was", options);
  QVERIFY2(analysis, analysis ? "" : analysis.error().sentence().c_str());
  QVERIFY(analysis->encoding.tokens.size() >= 5);
  QCOMPARE(analysis->encoding.maskPositions.size(), std::size_t{1});
  QVERIFY(analysis->masks.empty());
  QVERIFY(analysis->logits.empty());
  options.allLogits = true;
  const auto refused = (*loaded)->analyse("the [MASK] was", options);
  QVERIFY(!refused);
  QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
  QVERIFY(refused.error().problem.find("no masked-LM head") != std::string::npos);
}

/// More rows than the tokenizer has words: checkpoints round the number up.
void TstBertFamily::paddedVocabulary() {
  TinyModel copy = TinyModel::golden(QStringLiteral("bert-uncased"));
  copy.editTensors([](std::vector<StoredTensor>& tensors) {
    for (StoredTensor& tensor : tensors) {
      if (tensor.shape.front() != 1024) continue;
      tensor.bytes.resize(tensor.bytes.size() / 1024 * 1032);
      tensor.shape.front() = 1032;
    }
  });
  copy.editConfig([](nlohmann::json& config) { config["vocab_size"] = 1032; });
  const auto model = loadModel(copy.folder()).value();
  QCOMPARE(model->info().vocabulary, 1032);
  QVERIFY(anyContains(model->info().warnings, "some ids have no word"));
  AnalysisOptions options;
  options.allLogits = true;
  const Golden golden(QStringLiteral("bert-uncased"));
  const auto analysis = model->analyse(golden.rows().at(0).at("text").get<std::string>(), options).value();
  const std::vector<float> expected = golden.floats("logits", 0);
  for (std::size_t i = 0; i < expected.size(); ++i)
    QVERIFY(std::abs(analysis.logits[i / 1024 * 1032 + i % 1024] - expected[i]) < kLogitTolerance);
}

void TstBertFamily::untiedDecoderIsUsed() {
  TinyModel copy = TinyModel::golden(QStringLiteral("bert-uncased"));
  copy.editConfig([](nlohmann::json& config) { config["tie_word_embeddings"] = false; });
  const auto missing = loadModel(copy.folder());
  QVERIFY(!missing);
  QVERIFY(missing.error().problem.find("missing: cls.predictions.decoder.weight") != std::string::npos);
  copy.editTensors(add("cls.predictions.decoder.weight", {1024, 64}));
  const auto model = loadModel(copy.folder()).value();
  AnalysisOptions options;
  options.allLogits = true;
  const auto analysis = model->analyse("the cat", options).value();
  // A decoder of zeros leaves the bias, the same for every token.
  for (std::size_t i = 1024; i < analysis.logits.size(); ++i)
    QCOMPARE(analysis.logits[i], analysis.logits[i % 1024]);
}

/// A folder of an older BERT: vocab.txt, no tokenizer.json.
void TstBertFamily::vocabularyFileAlone() {
  TinyModel copy = TinyModel::golden(QStringLiteral("bert-uncased"));
  const auto json = nlohmann::json::parse(copy.readFile(QStringLiteral("tokenizer.json")).toStdString());
  std::map<int, std::string> words;
  for (const auto& [word, id] : json.at("model").at("vocab").items()) words[id] = word;
  QByteArray lines;
  for (const auto& [id, word] : words) lines += QByteArray::fromStdString(word) + '\n';
  copy.removeFile(QStringLiteral("tokenizer.json"));
  copy.removeFile(QStringLiteral("special_tokens_map.json"));
  copy.writeFile(QStringLiteral("tokenizer_config.json"), R"({"do_lower_case": true})");
  copy.writeFile(QStringLiteral("vocab.txt"), lines);
  const auto model = loadModel(copy.file(QStringLiteral("vocab.txt")).toStdString());
  QVERIFY2(model, model ? "" : model.error().sentence().c_str());
  QVERIFY(worstLogitError(**model, Golden(QStringLiteral("bert-uncased"))) < kLogitTolerance);
  copy.writeFile(QStringLiteral("vocab.txt"), lines + "onemore\n");
  const auto larger = loadModel(copy.folder());
  QVERIFY(!larger);
  QCOMPARE(QString::fromStdString(larger.error().subject), copy.file(QStringLiteral("vocab.txt")));
}

void TstBertFamily::sameBitsForEveryThreadCount_data() {
  QTest::addColumn<QString>("folder");
  QTest::newRow("BERT") << QStringLiteral("bert-uncased");
  QTest::newRow("DistilBERT") << QStringLiteral("distilbert");
}

void TstBertFamily::sameBitsForEveryThreadCount() {
  QFETCH(QString, folder);
  const auto model = loadModel(Golden(folder).folder()).value();
  AnalysisOptions options;
  options.allLogits = true;
  for (const char* const text : {"the [MASK]",
                                 "a longer text of which a [MASK] is a part, and then another "
                                 "[MASK], so that there are more tokens than heads"}) {
    setThreads(1);
    const Analysis one = model->analyse(text, options).value();
    for (const int count : {2, 3, 4}) {
      setThreads(count);
      const Analysis many = model->analyse(text, options).value();
      QVERIFY2(many.logits == one.logits, qPrintable(QString::number(count)));
    }
  }
  setThreads(0);
}

UFB_TEST(TstBertFamily)
#include "tst_bert_family.moc"
