// SPDX-License-Identifier: MIT
// pytorch_model.bin: both formats of torch.save(), as whole models.
#include <QRandomGenerator>
#include <QtTest>
#include <set>

#include "golden_logits.h"
#include "model/torch_file.h"
#include "support/models/raw_safetensors.h"
#include "support/models/tiny_model.h"
#include "support/models/torch_files.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::test;

namespace {

constexpr double kLogitTolerance = 2e-4;  // reference section 6
constexpr int kMutations = 1500;

QString binary() {
  return QStringLiteral("pytorch_model.bin");
}

std::vector<StoredTensor> tensorsOf(TinyModel& model) {
  std::vector<StoredTensor> tensors;
  model.editTensors([&](std::vector<StoredTensor>& all) { tensors = all; });
  return tensors;
}

using Records = std::vector<std::pair<QByteArray, QByteArray>>;

Records smallRecords() {
  std::vector<StoredTensor> tensors = {
      {"w", DType::F32, {2, 2}, std::vector<std::byte>(16, std::byte{0x3f})}};
  const StateDictPickle dict = stateDictPickle(tensors, {}, false);
  return {{"archive/data.pkl", dict.pickle},
          {"archive/byteorder", "little"},
          {"archive/data/0", dict.storages[0].data},
          {"archive/version", "3\n"}};
}

QByteArray changed(const QByteArray& name, const QByteArray& data) {
  Records records = smallRecords();
  for (auto& [key, value] : records) {
    if (key == name) value = data;
  }
  return zipFile(records);
}

QByteArray without(const QByteArray& name) {
  Records records = smallRecords();
  std::erase_if(records, [&](const auto& record) { return record.first == name; });
  return zipFile(records);
}

}  // namespace

class TstTorchFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sameAnswers_data();
  void sameAnswers();
  void filesOfPyTorch_data();
  void filesOfPyTorch();
  void safetensorsIsPreferred();
  void splitWeightsAreRefused();
  void refuses_data();
  void refuses();
  void mutationsAreRefusedOrInside();

 private:
  Result<std::unique_ptr<TensorSource>> open(const QByteArray& bytes) {
    writeBytes(m_folder.filePath(binary()), bytes);
    return openTorchFile(m_folder.filePath(binary()).toStdString());
  }
  QTemporaryDir m_folder;
};

void TstTorchFile::sameAnswers_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<bool>("zipped");
  QTest::addColumn<TorchFileOptions>("options");
  for (const char* const folder : {"bert-uncased", "distilbert", "fff-3x3"}) {
    for (const bool zipped : {false, true}) {
      const auto row = [&](const char* name, const TorchFileOptions& options) {
        QTest::addRow("%s, %s, %s", folder, zipped ? "zip" : "stream", name)
            << QString::fromLatin1(folder) << zipped << options;
      };
      row("state dict", {});
      row("parameters, column by column", {true, false, false, true});
      row("one storage", {false, true, true, false});
    }
  }
}

void TstTorchFile::sameAnswers() {
  QFETCH(QString, folder);
  QFETCH(bool, zipped);
  QFETCH(TorchFileOptions, options);
  TinyModel copy = TinyModel::golden(folder);
  const std::vector<StoredTensor> tensors = tensorsOf(copy);
  copy.removeFile(QStringLiteral("model.safetensors"));
  copy.writeFile(binary(), zipped ? zippedTorchFile(tensors, options) : legacyTorchFile(tensors, options));
  const auto model = loadModel(copy.folder());
  QVERIFY2(model, model ? "" : model.error().sentence().c_str());
  const double worst = worstLogitError(**model, Golden(folder));
  QVERIFY2(worst < kLogitTolerance, qPrintable(QString::number(worst)));
  const auto original = loadModel(Golden(folder).folder()).value();
  QCOMPARE((*model)->info().parameters, original->info().parameters);
  QCOMPARE((*model)->info().weightBytes, original->info().weightBytes);
  QCOMPARE((*model)->info().bytes, original->info().bytes);
  QCOMPARE((*model)->info().dtype, original->info().dtype);
}

/// Whatever folder of goldens holds such a file.
void TstTorchFile::filesOfPyTorch_data() {
  QTest::addColumn<QString>("folder");
  const QDir goldens(dataPath(QStringLiteral("goldens")));
  bool any = false;
  for (const QString& name : goldens.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    if (!QFile::exists(goldens.filePath(name + QLatin1Char('/') + binary()))) continue;
    QTest::newRow(qPrintable(name)) << name;
    any = true;
  }
  if (!any) QTest::newRow("none") << QString();
}

void TstTorchFile::filesOfPyTorch() {
  QFETCH(QString, folder);
  if (folder.isEmpty()) QSKIP("no folder of goldens holds a pytorch_model.bin");
  TinyModel copy = TinyModel::golden(folder);
  if (QFile::exists(copy.weights())) copy.removeFile(QStringLiteral("model.safetensors"));
  const auto model = loadModel(copy.folder());
  QVERIFY2(model, model ? "" : model.error().sentence().c_str());
  const double worst = worstLogitError(**model, Golden(folder));
  QVERIFY2(worst < kLogitTolerance, qPrintable(QString::number(worst)));
}

void TstTorchFile::safetensorsIsPreferred() {
  TinyModel copy = TinyModel::golden(QStringLiteral("distilbert"));
  copy.writeFile(binary(), "no weights at all");
  const auto model = loadModel(copy.folder());
  QVERIFY2(model, model ? "" : model.error().sentence().c_str());
  copy.removeFile(QStringLiteral("model.safetensors"));
  QVERIFY(!loadModel(copy.folder()));
}

void TstTorchFile::splitWeightsAreRefused() {
  for (const char* const name : {"model.safetensors.index.json", "pytorch_model.bin.index.json"}) {
    TinyModel copy = TinyModel::golden(QStringLiteral("fff-3x3"));
    copy.removeFile(QStringLiteral("model.safetensors"));
    copy.writeFile(QString::fromLatin1(name), "{}");
    const auto model = loadModel(copy.folder());
    QVERIFY(!model);
    QVERIFY(model.error().code == ErrorCode::Unsupported);
    QVERIFY(model.error().subject.ends_with(name));
    QCOMPARE(QString::fromStdString(model.error().problem),
             QStringLiteral("the weights are split over several files, which is not supported"));
  }
}

void TstTorchFile::refuses_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("says");
  const auto row = [](const char* name, const QByteArray& file, const char* says) {
    QTest::newRow(name) << file << QString::fromUtf8(says);
  };
  const QByteArray good = zipFile(smallRecords());
  row("nothing", {}, "it is neither an archive nor a stream of pickles");
  row("a text", "hello", "it is neither an archive nor a stream of pickles");
  row("a pointer", "version https://git-lfs.github.com/spec/v1\n", "this is a pointer to the weights");
  row("an archive cut off", good.left(good.size() / 2), "its archive is damaged");
  row("an archive without its directory", good.left(good.size() - 1), "its archive is damaged");
  row("a header alone", "PK\x03\x04", "its archive is damaged");
  row("an archive of something else", zipFile({{"a/b", "c"}}), "its archive is damaged");
  row("a version that is no number", changed("archive/version", "x\n"), "its archive is damaged");
  row("a version of the future", changed("archive/version", "99999\n"), "its archive is damaged");
  row("no pickle", without("archive/data.pkl"), "its archive has no data.pkl that can be read");
  row("no storage", without("archive/data/0"), "its archive has no storage \"0\" that can be read");
  row("a short storage", changed("archive/data/0", QByteArray(12, 'x')),
      "storage \"0\" has 12 bytes, but its tensors need 16");
  row("a long storage", changed("archive/data/0", QByteArray(20, 'x')),
      "storage \"0\" has 20 bytes, but its tensors need 16");
  row("the highest byte first", changed("archive/byteorder", "big"), "highest byte first");
  row("a program",
      changed("archive/data.pkl", QByteArray("\x80\x02"
                                             "cposix\nsystem\n(X\x02\0\0\0lstR.",
                                             29)),
      "it names \"posix.system\", which has no place in a dictionary of tensors; nothing of it was executed");
}

void TstTorchFile::refuses() {
  QFETCH(QByteArray, file);
  QFETCH(QString, says);
  const auto opened = open(file);
  QVERIFY(!opened);
  QVERIFY2(QString::fromStdString(opened.error().problem).contains(says), opened.error().sentence().c_str());
  QVERIFY(!opened.error().advice.empty());
}

void TstTorchFile::mutationsAreRefusedOrInside() {
  const QByteArray good = zipFile(smallRecords());
  QVERIFY(open(good));
  int accepted = 0;
  std::set<std::string> problems;
  for (quint32 seed = 0; seed < kMutations; ++seed) {
    QRandomGenerator random(seed);
    QByteArray file = good;
    for (quint32 i = 1 + random.bounded(4U); i > 0; --i)
      file[random.bounded(static_cast<int>(file.size()))] = static_cast<char>(random.bounded(256));
    if (random.bounded(8) == 0) file.truncate(random.bounded(static_cast<int>(file.size())));
    const auto opened = open(file);
    if (!opened) {
      problems.insert(opened.error().problem);
      continue;
    }
    ++accepted;
    for (const auto& [name, view] : (*opened)->tensors()) {
      std::vector<float> values(static_cast<std::size_t>(view.elements()));
      QCOMPARE(copyAsFloat(view, values), isFloating(view.dtype));
    }
  }
  QVERIFY2(accepted > 50, qPrintable(QString::number(accepted)));
  QVERIFY2(problems.size() > 20, qPrintable(QString::number(problems.size())));
}

UFB_TEST(TstTorchFile)
#include "tst_torch_file.moc"
