// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "io/checkpoint_check.h"
#include "io/safetensors_reader.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"

using namespace ufb;

namespace {

struct Run {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
};

Run run(const QStringList& arguments) {
  QProcess process;
  process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/ufb-make-checkpoint"), arguments);
  if (!process.waitForFinished(60'000)) qFatal("ufb-make-checkpoint does not run");
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList small(const QString& folder, const QString& seed = QStringLiteral("1")) {
  return QStringLiteral(
             "--layers 2 --hidden 64 --heads 4 --trees 2 --depth 3 --vocabulary 500 --max-length 16")
             .split(QLatin1Char(' ')) +
         QStringList{QStringLiteral("--seed"), seed, QStringLiteral("--out"), folder};
}

std::vector<float> values(const SafetensorsReader& reader, const char* name) {
  const TensorView* const view = reader.find(name);
  if (view == nullptr) qFatal("no tensor %s", name);
  std::vector<float> floats(static_cast<std::size_t>(view->elements()));
  if (!copyAsFloat(*view, floats)) qFatal("not floating");
  return floats;
}

struct Moments {
  double mean = 0;
  double deviation = 0;
};

Moments momentsOf(const std::vector<float>& numbers) {
  double sum = 0;
  double squares = 0;
  for (const float number : numbers) {
    sum += static_cast<double>(number);
    squares += static_cast<double>(number) * static_cast<double>(number);
  }
  const double mean = sum / static_cast<double>(numbers.size());
  return {mean, std::sqrt(squares / static_cast<double>(numbers.size()) - mean * mean)};
}

}  // namespace

class TstMakeCheckpoint : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void checkpointFitsItsConfiguration();
  void sameSeedSameBytes();
  void decoderRepeatsTheEmbedding();
  void valuesAreSane();
  void decoderCanBeLeftOut();
  void copiesATokenizer();
  void makesBert_data();
  void makesBert();
  void refusesAnImpossibleShape();

 private:
  QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
  Result<SafetensorsReader> made(const QStringList& more = {}) const {
    const Run done = run(small(path("m")) + more);
    if (done.exitCode != 0) qFatal("%s", done.err.constData());
    return SafetensorsReader::open(path("m").toStdString() + "/model.safetensors");
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TstMakeCheckpoint::checkpointFitsItsConfiguration() {
  const auto reader = made();
  QVERIFY2(reader, reader ? "" : reader.error().sentence().c_str());
  const auto config = readModelConfig(path("m").toStdString());
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  QCOMPARE(config->trees, 2);
  QCOMPARE(config->depth, 3);
  QCOMPARE(config->vocabulary, 500);
  QCOMPARE(config->maxLength, 16);
  const auto checked = checkTensors(*reader, *config);
  QVERIFY2(checked, checked ? "" : checked.error().sentence().c_str());
}

void TstMakeCheckpoint::sameSeedSameBytes() {
  const auto bytes = [this](const char* folder, const char* seed) {
    if (run(small(path(folder), QLatin1String(seed))).exitCode != 0) qFatal("not made");
    return test::readBytes(path(folder) + QStringLiteral("/model.safetensors"));
  };
  const QByteArray first = bytes("a", "7");
  QVERIFY(first == bytes("b", "7"));
  QVERIFY(first != bytes("c", "8"));
}

void TstMakeCheckpoint::decoderRepeatsTheEmbedding() {
  const auto reader = made();
  QVERIFY(reader);
  QVERIFY(values(*reader, "decoder.weight") == values(*reader, "encoder.embedding.word_embedding.weight"));
}

void TstMakeCheckpoint::valuesAreSane() {
  const auto reader = made();
  QVERIFY(reader);
  // Ten standard errors of the mean, and of the deviation, for the number of values that there are.
  const auto near = [&reader](const char* name, double mean, double deviation) {
    const std::vector<float> numbers = values(*reader, name);
    const Moments found = momentsOf(numbers);
    const double slack = 10 * deviation / std::sqrt(static_cast<double>(numbers.size()));
    return std::abs(found.mean - mean) <= slack && std::abs(found.deviation - deviation) <= slack;
  };
  QVERIFY(near("encoder.layers.0.ffn.linear_in.weight", 0, 1 / std::sqrt(64.0)));
  QVERIFY(near("encoder.layers.1.ffn.linear_out.weight", 0, 1 / std::sqrt(2 * 4.0)));
  QVERIFY(near("encoder.layers.1.attn.dense.weight", 0, 1 / std::sqrt(64.0)));
  QVERIFY(near("encoder.layers.1.norm1.weight", 1, 0.02));
  QVERIFY(near("encoder.final_norm.bias", 0, 0.02));
  QCOMPARE(values(*reader, "encoder.layers.0.attn.self_attention.norm_factor").front(), 0.25F);
  QCOMPARE(values(*reader, "encoder.embedding.pos_embedding.scale_factor").front(), 0.125F);
  QVERIFY(values(*reader, "encoder.layers.0.norm1.weight") !=
          values(*reader, "encoder.layers.1.norm1.weight"));
}

void TstMakeCheckpoint::decoderCanBeLeftOut() {
  const auto whole = made();
  const auto reader = made({QStringLiteral("--no-decoder")});
  QVERIFY(whole && reader);
  QVERIFY(reader->find("decoder.weight") == nullptr);
  QCOMPARE(whole->dataBytes() - reader->dataBytes(), std::int64_t{500 * 64 * 4});
}

void TstMakeCheckpoint::copiesATokenizer() {
  const QString tokenizer = test::dataPath(QStringLiteral("goldens/tokenizer-cramming"));
  QVERIFY(made({QStringLiteral("--tokenizer"), tokenizer}));
  QVERIFY(test::readBytes(path("m/tokenizer.json")) ==
          test::readBytes(tokenizer + QStringLiteral("/tokenizer.json")));
  QVERIFY(QFile::exists(path("m/tokenizer_config.json")));
}

void TstMakeCheckpoint::makesBert_data() {
  QTest::addColumn<QString>("family");
  QTest::addColumn<int>("layers");
  QTest::newRow("BERT") << QStringLiteral("bert") << 12;
  QTest::newRow("DistilBERT") << QStringLiteral("distilbert") << 6;
}

void TstMakeCheckpoint::makesBert() {
  QFETCH(QString, family);
  QFETCH(int, layers);
  const QString tokenizer = test::dataPath(QStringLiteral("goldens/bert-uncased"));
  const Run done = run({QStringLiteral("--family"), family, QStringLiteral("--hidden"), QStringLiteral("32"),
                        QStringLiteral("--heads"), QStringLiteral("4"), QStringLiteral("--intermediate"),
                        QStringLiteral("48"), QStringLiteral("--tokenizer"), tokenizer,
                        QStringLiteral("--out"), path("b")});
  QVERIFY2(done.exitCode == 0, done.err.constData());
  const auto config = readModelConfig(path("b").toStdString());
  QVERIFY2(config, config ? "" : config.error().sentence().c_str());
  QCOMPARE(QString::fromStdString(config->family), family);
  QCOMPARE(config->layers, layers);
  QCOMPARE(config->intermediateSize, 48);
  QCOMPARE(config->maxLength, 512);
  QCOMPARE(config->vocabulary, 1024);
  const auto reader = SafetensorsReader::open(path("b").toStdString() + "/model.safetensors");
  QVERIFY2(reader, reader ? "" : reader.error().sentence().c_str());
  const auto checked = checkTensors(*reader, *config);
  QVERIFY2(checked, checked ? "" : checked.error().sentence().c_str());
  for (const auto& [name, view] : reader->tensors()) {
    const Moments found = momentsOf(values(*reader, name.c_str()));
    QVERIFY2(found.deviation > 0.005 && found.deviation < 0.5, name.c_str());
  }
}

void TstMakeCheckpoint::refusesAnImpossibleShape() {
  const Run done = run(small(path("m")) + QStringList{QStringLiteral("--depth"), QStringLiteral("21")});
  QVERIFY(done.exitCode != 0);
  const Run heads = run({QStringLiteral("--out"), path("n"), QStringLiteral("--heads"), QStringLiteral("7")});
  QCOMPARE(heads.exitCode, 1);
  QVERIFY2(heads.err.contains("does not divide"), heads.err.constData());
}

UFB_TEST(TstMakeCheckpoint)
#include "tst_make_checkpoint.moc"
