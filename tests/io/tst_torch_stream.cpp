// SPDX-License-Identifier: MIT
// What torch.save() wrote before PyTorch 1.6.
#include <QTemporaryDir>
#include <QtTest>

#include "io/torch_tensors.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"
#include "torch_samples.h"

using namespace ufb;
using namespace ufb::test;

namespace {

const StorageData kFour{"0", QByteArray(16, '\x3f'), 4};

QByteArray around(const QByteArray& pickle) {
  return legacyTorchFile(pickle, {kFour});
}

QByteArray around(const TensorPickle& tensor) {
  return around(tensor.bytes());
}

QByteArray replaced(QByteArray file, const QByteArray& from, const QByteArray& to) {
  const qsizetype at = file.indexOf(from);
  if (at < 0) qFatal("nothing to replace");
  return file.replace(at, from.size(), to);
}

}  // namespace

class TstTorchStream : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatPyTorchWrites_data();
  void readsWhatPyTorchWrites();
  void readsPythonTwo();
  void refuses_data();
  void refuses();
  void everyPrefixIsRefused();

 private:
  Result<TorchTensors> read(const QByteArray& bytes) {
    const QString path = m_folder.filePath(QStringLiteral("pytorch_model.bin"));
    writeBytes(path, bytes);
    return readTorchStream(MappedFile::open(path.toStdString()).value());
  }
  QTemporaryDir m_folder;
};

void TstTorchStream::readsWhatPyTorchWrites_data() {
  QTest::addColumn<TorchFileOptions>("options");
  QTest::newRow("a state dict") << TorchFileOptions{};
  QTest::newRow("a plain dictionary of parameters") << TorchFileOptions{true, false, false, false};
  QTest::newRow("views into one storage") << TorchFileOptions{false, true, true, false};
  QTest::newRow("column by column") << TorchFileOptions{false, true, false, true};
  QTest::newRow("all of it") << TorchFileOptions{true, true, true, true};
}

void TstTorchStream::readsWhatPyTorchWrites() {
  QFETCH(TorchFileOptions, options);
  const std::vector<StoredTensor> tensors = sampleTensors();
  const auto read = this->read(legacyTorchFile(tensors, options));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(read->tensors().size(), tensors.size());
  std::int64_t bytes = 0;
  for (const StoredTensor& tensor : tensors) {
    const TensorView* const view = read->find(tensor.name);
    QVERIFY(view != nullptr);
    QVERIFY(view->dtype == tensor.dtype);
    QCOMPARE(view->shape, tensor.shape);
    bytes += static_cast<std::int64_t>(tensor.bytes.size());
    QCOMPARE(static_cast<std::size_t>(view->elements()), tensor.bytes.size() / dtypeSize(tensor.dtype));
    if (tensor.dtype != DType::F32) continue;
    std::vector<float> values(static_cast<std::size_t>(view->elements()));
    QVERIFY(copyAsFloat(*view, values));
    QVERIFY2(values.empty() || std::memcmp(values.data(), tensor.bytes.data(), tensor.bytes.size()) == 0,
             tensor.name.c_str());
    std::vector<float> last(1);
    if (values.empty()) continue;
    QVERIFY(copyAsFloat(*view, view->elements() - 1, last));
    QCOMPARE(last[0], values.back());
  }
  QCOMPARE(read->dataBytes(), bytes);
  QCOMPARE(!read->find("a")->strides.empty(), options.transposed);
}

/// Its strings have other instructions, and its ordered dictionaries were given a list of pairs.
void TstTorchStream::readsPythonTwo() {
  PickleWriter out;
  out.global("collections", "OrderedDict").put().raw("]").put().raw("]").put().raw("(U\x01w").put();
  out.global("torch._utils", "_rebuild_tensor").put().raw("((U\x07storage").put();
  out.global("torch", "FloatStorage")
      .put()
      .raw(
          "U\x01"
          "0")
      .put()
      .raw(
          "U\x03"
          "cpu")
      .put()
      .integer(4);
  out.raw("NtQ").integer(1).integers({3}).integers({1}).raw("tRea\x85R");
  const auto read = this->read(around(out.finished()));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(read->find("w")->elements(), 3);
}

void TstTorchStream::refuses_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("says");
  QTest::addColumn<bool>("unsupported");
  const auto row = [](const char* name, const QByteArray& file, const char* says, bool unsupported = false) {
    QTest::newRow(name) << file << QString::fromUtf8(says) << unsupported;
  };
  const auto pickle = [](const char* hex) { return around("\x80\x02" + QByteArray::fromHex(hex)); };
  const QByteArray good = around(TensorPickle());
  const char* const senseless = "the pickle in it makes no sense";
  row("another magic number", replaced(good, "\x6c\xfc", "\x6d\xfc"), "none that torch.save() wrote");
  row("another version", replaced(good, "M\xe9\x03.", "M\xea\x03."), "is not 1001");
  row("the highest byte first", replaced(good, "\x88X", "\x89X"), "highest byte first", true);
  row("protocol 4", replaced(good, "\x80\x02M", "\x80\x04M"), "no pickle of protocol 2");
  row("bytes behind", good + "x", "1 bytes at the end belong to no storage");
  row("a function of the system",
      around(QByteArray("\x80\x02"
                        "cposix\nsystem\n(X\x02\0\0\0lstR.",
                        29)),
      "it names \"posix.system\", which has no place in a dictionary of tensors; nothing of it was executed",
      true);
  row("a builtin",
      around("\x80\x02"
             "c__builtin__\neval\n."),
      "it names \"__builtin__.eval\"", true);
  row("a class of LibTorch's",
      around("\x80\x02"
             "c__torch__\nNet\n."),
      "it names \"__torch__.Net\"", true);
  row("a storage by another module", around(TensorPickle{"os", "FloatStorage"}), "\"os.FloatStorage\"", true);
  row("a line that never ends",
      around("\x80\x02"
             "ctorch"),
      "the pickle in it is cut off");
  row("an instruction for objects", pickle("812e"), "an instruction that no state dict needs (129)");
  row("the old way to make objects", pickle("692e"), "an instruction that no state dict needs (105)");
  row("an empty stack", pickle("2e"), senseless);
  row("a call of nothing", pickle("522e"), senseless);
  row("a tuple of nothing", pickle("852e"), senseless);
  row("a mark that is missing", pickle("742e"), senseless);
  row("a mark as a value", pickle("282e"), senseless);
  row("a memory that is empty", pickle("68002e"), senseless);
  row("a number as a dictionary", pickle("4b014b014b01732e"), senseless);
  row("an odd dictionary", pickle("7d284b01752e"), senseless);
  row("attributes of a number", pickle("4b017d622e"), senseless);
  row("two values", pickle("7d7d2e"), senseless);
  row("a text of 4 GB", pickle("58ffffffff2e"), "the pickle in it is cut off");
  row("a dictionary in itself",
      pickle("7d71005800000000680073"
             "2e"),
      "entry \"\" is no tensor", true);
  row("a list", pickle("5d2e"), "no dictionary of names and tensors", true);
  row("a number among the tensors", pickle("7d58010000006e4b01732e"), "entry \"n\" is no tensor", true);
  row("a number as a name", pickle("7d4b014b01732e"), "a name in it is", true);
  row("tensors in a dictionary in a dictionary", pickle("7d58010000006e7d732e"), "entry \"n\" is no tensor",
      true);
  row("complex numbers", around(TensorPickle{"torch", "ComplexFloatStorage"}),
      "is stored as \"torch ComplexFloatStorage\", which is not supported", true);
  row("a shape too long", around(TensorPickle{.shape = {5}}), "reaches past the end of its storage of 4");
  row("an offset too far", around(TensorPickle{.offset = 1}), "reaches past the end of its storage of 4");
  row("steps too wide", around(TensorPickle{.strides = {2}}), "reaches past the end of its storage of 4");
  row("one element many times", around(TensorPickle{.shape = {1000000000000}, .strides = {0}}),
      "reaches past the end of its storage of 4");
  row("an overflow of elements", around(TensorPickle{.shape = {1LL << 40, 1LL << 40}, .strides = {0, 0}}),
      "reaches past the end");
  row("an overflow of steps", around(TensorPickle{.shape = {1LL << 40}, .strides = {1LL << 40}}),
      "reaches past the end");
  row("a negative extent", around(TensorPickle{.shape = {-4}}), "has no proper shape");
  row("a negative step", around(TensorPickle{.strides = {-1}}), "has no proper shape");
  row("a negative offset", around(TensorPickle{.offset = -1}), "has no proper shape");
  row("no step", around(TensorPickle{.strides = {}}), "has no proper shape");
  row("nine dimensions",
      around(
          TensorPickle{.shape = std::vector<std::int64_t>(9, 1), .strides = std::vector<std::int64_t>(9, 1)}),
      "has no proper shape");
  row("a storage of any size", around(TensorPickle{.elements = 1LL << 62}), "a storage that is too large");
  row("a storage larger than its data", around(TensorPickle{.elements = 5}),
      "has 4 elements, but is described with 5");
  row("a storage of negative size", around(TensorPickle{.elements = -1}), "has no storage that can be read");
  row("a view within a storage", around(TensorPickle{.persistentEnd = ")"}),
      "has no storage that can be read");
  row("a storage that is missing", legacyTorchFile(TensorPickle().bytes(), {}),
      "a storage that tensors lie in is missing");
  row("a storage too many", legacyTorchFile(TensorPickle().bytes(), {kFour, {"1", "abcd", 4}}),
      "a storage that no tensor lies in");
  row("a storage twice", legacyTorchFile(TensorPickle().bytes(), {kFour, kFour}), "a storage twice");
  row("a million instructions", around("\x80\x02" + QByteArray(1 << 20, ')')), "more than 1048576");
}

void TstTorchStream::refuses() {
  QFETCH(QByteArray, file);
  QFETCH(QString, says);
  QFETCH(bool, unsupported);
  const auto read = this->read(file);
  QVERIFY(!read);
  QVERIFY2(QString::fromStdString(read.error().sentence()).contains(says), read.error().sentence().c_str());
  QCOMPARE(read.error().code, unsupported ? ErrorCode::Unsupported : ErrorCode::BadFormat);
  QVERIFY(!read.error().advice.empty());
  QVERIFY(QString::fromStdString(read.error().subject).endsWith(QLatin1String("pytorch_model.bin")));
}

void TstTorchStream::everyPrefixIsRefused() {
  const QByteArray file = legacyTorchFile(sampleTensors());
  QVERIFY(read(file));
  for (qsizetype size = 0; size < file.size(); ++size)
    QVERIFY2(!read(file.left(size)), qPrintable(QString::number(size)));
}

UFB_TEST(TstTorchStream)
#include "tst_torch_stream.moc"
