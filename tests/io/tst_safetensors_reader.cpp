// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>

#include "io/safetensors_reader.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"

using namespace ufb;
using test::safetensorsBytes;

namespace {

/// A header of one float32 tensor "a" with these pieces of JSON, over eight bytes of data.
QByteArray oneTensor(const QByteArray& dtype, const QByteArray& shape, const QByteArray& offsets) {
  return safetensorsBytes(
      "{\"a\":{\"dtype\":" + dtype + ",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}}",
      QByteArray(8, 'x'));
}

/// Two byte tensors over four bytes of data.
QByteArray twoTensors(const QByteArray& first, const QByteArray& second) {
  const auto entry = [](const QByteArray& name, const QByteArray& offsets,
                        const QByteArray& size) -> QByteArray {
    return "\"" + name + "\":{\"dtype\":\"U8\",\"shape\":[" + size + "],\"data_offsets\":" + offsets + "}";
  };
  return safetensorsBytes("{" + entry("a", first, "2") + "," + entry("b", second, "2") + "}",
                          QByteArray(4, 'x'));
}

const QByteArray kGood = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";

}  // namespace

class TstSafetensorsReader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesHostileFiles_data();
  void refusesHostileFiles();
  void readsLegalFiles_data();
  void readsLegalFiles();
  void givesNamesTypesShapesAndBytes();
  void keepsMetadata();
  void refusesAFolderAndAMissingFile();

 private:
  QString write(const QByteArray& bytes) {
    const QString path = m_folder.filePath(QStringLiteral("file.safetensors"));
    test::writeBytes(path, bytes);
    return path;
  }
  QTemporaryDir m_folder;
};

void TstSafetensorsReader::refusesHostileFiles_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
    QTest::newRow(name) << bytes << QString::fromUtf8(problem);
  };
  const QByteArray data(8, 'x');
  const QByteArray f32 = "\"F32\"";

  row("empty file", "", "too short: 0 bytes");
  row("seven bytes", QByteArray(7, '\0'), "too short: 7 bytes");
  row("length over the limit", safetensorsBytes(100'000'001, kGood, data),
      "100000001 bytes long, more than the limit");
  row("length of all ones", safetensorsBytes(~quint64{0}, kGood, data), "more than the limit");
  row("length past the end", safetensorsBytes(1000, kGood, data), "longer than the file");
  row("length one too many", safetensorsBytes(1, "", ""), "longer than the file");
  row("length zero", safetensorsBytes("", data), "not begin with {");
  row("length cuts the text", safetensorsBytes(20, kGood, data), "not JSON");
  row("text behind the object", safetensorsBytes(kGood + " x", data), "not JSON");
  row("zero byte behind the object", safetensorsBytes(kGood + QByteArray(1, '\0'), data), "zero byte");
  row("zero byte in a name", safetensorsBytes(QByteArray("{\"a\0b\":1}", 9), data), "zero byte");
  row("byte order mark", safetensorsBytes("\xEF\xBB\xBF" + kGood, data), "not begin with {");
  row("a list", safetensorsBytes("[1,2]", data), "not an object");
  row("not UTF-8", safetensorsBytes("{\"\xFF\":{}}", data), "not UTF-8");
  row("single quotes", safetensorsBytes("{'a':1}", data), "not JSON");
  row("comma at the end", safetensorsBytes("{\"__metadata__\":{},}", data), "not JSON");
  row("empty entry", safetensorsBytes("{\"a\":{}}", data), "\"a\" has no dtype");
  row("number out of range", oneTensor(f32, "[1e999]", "[0,8]"), "not JSON");

  row("entry is a number", safetensorsBytes("{\"a\":1}", data), "\"a\" is a number instead of an object");
  row("entry is null", safetensorsBytes("{\"a\":null}", data), "\"a\" is null instead of an object");
  row("entry is a list", safetensorsBytes("{\"a\":[]}", data), "\"a\" is a list instead of an object");
  row("no dtype", safetensorsBytes(R"({"a":{"shape":[2],"data_offsets":[0,8]}})", data),
      "\"a\" has no dtype");
  row("no shape", safetensorsBytes(R"({"a":{"dtype":"F32","data_offsets":[0,8]}})", data),
      "\"a\" has no shape");
  row("no offsets", safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2]}})", data),
      "\"a\" has no data_offsets");
  row("unknown key",
      safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"stride":[1]}})", data),
      "unknown key \"stride\"");
  row("key twice",
      safetensorsBytes(R"({"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}})", data),
      "the key \"dtype\" twice");
  row("offsets twice",
      safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"data_offsets":[0,8]}})",
                       data),
      "the key \"data_offsets\" twice");
  row("name twice",
      safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                       R"("a":{"dtype":"F32","shape":[0],"data_offsets":[8,8]}})",
                       data),
      "name \"a\" stands twice");
  row("name twice, once escaped",
      safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                       R"("\u0061":{"dtype":"F32","shape":[0],"data_offsets":[8,8]}})",
                       data),
      "name \"a\" stands twice");

  row("dtype is a number", oneTensor("32", "[2]", "[0,8]"),
      "dtype of tensor \"a\" is a number instead of a string");
  row("dtype is a list", oneTensor("[\"F32\"]", "[2]", "[0,8]"), "dtype of tensor \"a\" is a list");
  row("dtype unknown", oneTensor("\"F31\"", "[2]", "[0,8]"), "\"F31\", which is not supported");
  row("dtype in eight bits", oneTensor("\"F8_E4M3\"", "[8]", "[0,8]"), "\"F8_E4M3\", which is not supported");
  row("dtype in small letters", oneTensor("\"f32\"", "[2]", "[0,8]"), "\"f32\", which is not supported");

  row("shape is a number", oneTensor(f32, "2", "[0,8]"),
      "shape of tensor \"a\" is a number instead of a list");
  row("shape is a text", oneTensor(f32, "\"2\"", "[0,8]"),
      "shape of tensor \"a\" is a string instead of a list");
  row("shape is null", oneTensor(f32, "null", "[0,8]"), "shape of tensor \"a\" is null");
  row("shape in a shape", oneTensor(f32, "[[2]]", "[0,8]"), "shape of tensor \"a\" holds a list");
  row("true in a shape", oneTensor(f32, "[true]", "[0,8]"), "shape of tensor \"a\" holds true");
  row("negative extent", oneTensor(f32, "[-2]", "[0,8]"), "negative number -2");
  row("two negative extents", oneTensor(f32, "[-1,-2]", "[0,8]"), "negative number -1");
  row("fraction in a shape", oneTensor(f32, "[2.0]", "[0,8]"), "\"2.0\", which is not a whole number");
  row("exponent in a shape", oneTensor(f32, "[2e0]", "[0,8]"), "not a whole number");
  row("extent over 63 bits", oneTensor(f32, "[9223372036854775808]", "[0,8]"), "too large");
  row("extent over 64 bits", oneTensor(f32, "[99999999999999999999]", "[0,8]"), "too large");
  row("negative over 63 bits", oneTensor(f32, "[-99999999999999999999]", "[0,8]"), "too large");
  row("product over 63 bits", oneTensor(f32, "[4294967296,4294967296]", "[0,8]"), "too large: [4294967296");
  row("product comes round to 8", oneTensor(f32, "[4611686018427387905,2]", "[0,8]"), "too large");
  row("bytes over 63 bits", oneTensor(f32, "[9223372036854775807]", "[0,8]"), "too large");
  row("a thousand dimensions", oneTensor(f32, "[1" + QByteArray(",1").repeated(999) + "]", "[0,8]"),
      "more than 64 dimensions");

  row("offsets are a number", oneTensor(f32, "[2]", "8"), "data_offsets of tensor \"a\" is a number");
  row("one offset", oneTensor(f32, "[2]", "[8]"), "has 1 numbers instead of 2");
  row("no offset in the list", oneTensor(f32, "[2]", "[]"), "has 0 numbers instead of 2");
  row("three offsets", oneTensor(f32, "[2]", "[0,8,8]"), "more than 2 numbers");
  row("negative offset", oneTensor(f32, "[2]", "[-8,0]"), "negative number -8");
  row("fraction as offset", oneTensor(f32, "[2]", "[0,8.0]"), "not a whole number");
  row("huge offset", oneTensor(f32, "[2]", "[0,18446744073709551615]"), "too large");
  row("text as offset", oneTensor(f32, "[2]", "[0,\"8\"]"), "data_offsets of tensor \"a\" holds a string");
  row("offsets reversed", oneTensor(f32, "[2]", "[8,0]"), "ends before it begins (bytes 8 to 0)");
  row("past the end", oneTensor(f32, "[4]", "[0,16]"), "past the end of the file (bytes 0 to 16 of 8)");
  row("just past the end", oneTensor("\"U8\"", "[9]", "[0,9]"), "past the end of the file");
  row("fewer bytes than the shape", oneTensor(f32, "[3]", "[0,8]"), "takes 8 bytes, but [3] of F32 needs 12");
  row("more bytes than the shape", oneTensor(f32, "[1]", "[0,8]"), "takes 8 bytes, but [1] of F32 needs 4");
  row("scalar of eight bytes", oneTensor(f32, "[]", "[0,8]"), "takes 8 bytes, but [] of F32 needs 4");
  row("bytes for an empty tensor", oneTensor(f32, "[0]", "[0,8]"), "takes 8 bytes, but [0] of F32 needs 0");

  row("overlap", twoTensors("[0,2]", "[1,3]"), "\"a\" and \"b\" overlap");
  row("same bytes twice", twoTensors("[0,2]", "[0,2]"), "overlap");
  row("hole between", twoTensors("[2,4]", "[2,4]"), "hole of 2 bytes");
  row("hole at the start", oneTensor("\"U8\"", "[4]", "[4,8]"), "hole of 4 bytes before tensor \"a\"");
  row("bytes at the end", oneTensor("\"U8\"", "[4]", "[0,4]"), "4 bytes at the end belong to no tensor");
  row("no tensors but bytes", safetensorsBytes("{}", data), "8 bytes at the end belong to no tensor");
  row("empty tensor inside another",
      safetensorsBytes(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},)"
                       R"("b":{"dtype":"U8","shape":[0],"data_offsets":[4,4]}})",
                       data),
      "overlap");

  row("metadata is a text", safetensorsBytes(R"({"__metadata__":"pt"})"), "__metadata__ is a string");
  row("metadata holds a number", safetensorsBytes(R"({"__metadata__":{"format":1}})"),
      "entry \"format\" of __metadata__ is a number");
  row("metadata holds an object", safetensorsBytes(R"({"__metadata__":{"format":{}}})"),
      "entry \"format\" of __metadata__ is an object");
  row("metadata twice", safetensorsBytes(R"({"__metadata__":{},"__metadata__":{}})"),
      "\"__metadata__\" stands twice");
  row("metadata key twice", safetensorsBytes(R"({"__metadata__":{"a":"1","a":"2"}})"), "the key \"a\" twice");

  const QByteArray deep(3'000'000, '[');
  row("deep lists in place of the object", safetensorsBytes(deep), "not begin with {");
  row("deep lists in a shape", oneTensor(f32, deep, "[0,8]"), "shape of tensor \"a\" holds a list");
  row("deep objects", safetensorsBytes(QByteArray("{\"a\":").repeated(1'000'000)), "unknown key \"a\"");
  row("control characters in a name", safetensorsBytes(R"({"a\u001b[31m\n":1})"), "\"a?[31m?\"");
  row("very long name", safetensorsBytes("{\"" + QByteArray(1'000'000, 'n') + "\":1}"),
      "nnn...\" is a number");
}

void TstSafetensorsReader::refusesHostileFiles() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, problem);
  const QString path = write(bytes);
  const auto reader = SafetensorsReader::open(path.toStdString());
  QVERIFY(!reader);
  QCOMPARE(reader.error().code, ErrorCode::BadFormat);
  QCOMPARE(QString::fromStdString(reader.error().subject), path);
  const QString found = QString::fromStdString(reader.error().problem);
  QVERIFY2(found.contains(problem), qPrintable(found));
  QVERIFY2(found.size() < 400, qPrintable(found));
  QVERIFY(!reader.error().advice.empty());
}

void TstSafetensorsReader::readsLegalFiles_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("tensors");
  const QByteArray data(8, 'x');
  QTest::newRow("one tensor") << safetensorsBytes(kGood, data) << 1;
  QTest::newRow("spaces behind the object") << safetensorsBytes(kGood + "     ", data) << 1;
  QTest::newRow("no tensor at all") << safetensorsBytes("{}") << 0;
  QTest::newRow("only metadata") << safetensorsBytes(R"({"__metadata__":{"format":"pt"}})") << 0;
  QTest::newRow("listed backwards") << twoTensors("[2,4]", "[0,2]") << 2;
  QTest::newRow("scalar") << oneTensor("\"F64\"", "[]", "[0,8]") << 1;
  QTest::newRow("sixty-four dimensions")
      << oneTensor("\"F64\"", "[1" + QByteArray(",1").repeated(63) + "]", "[0,8]") << 1;
  QTest::newRow("empty tensors")
      << safetensorsBytes(R"({"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},)"
                          R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                          R"("c":{"dtype":"F32","shape":[3,0],"data_offsets":[8,8]},)"
                          R"("d":{"dtype":"F32","shape":[9223372036854775807,2,0],"data_offsets":[8,8]}})",
                          data)
      << 4;
}

void TstSafetensorsReader::readsLegalFiles() {
  QFETCH(QByteArray, bytes);
  QFETCH(int, tensors);
  const auto reader = SafetensorsReader::open(write(bytes).toStdString());
  QVERIFY2(reader, reader ? "" : reader.error().problem.c_str());
  QCOMPARE(static_cast<int>(reader->tensors().size()), tensors);
}

void TstSafetensorsReader::givesNamesTypesShapesAndBytes() {
  // An odd header length and a byte tensor in front: nothing is aligned.
  const QByteArray header =
      R"({"b":{"dtype":"F32","shape":[2,1],"data_offsets":[1,9]},"a":{"dtype":"BOOL","shape":[],"data_offsets":[0,1]}})";
  const QByteArray values("\1\0\0\x80\x3F\0\0\0\xC0", 9);
  const auto reader = SafetensorsReader::open(write(safetensorsBytes(header, values)).toStdString());
  QVERIFY(reader);
  QCOMPARE(reader->dataBytes(), std::int64_t{9});
  QVERIFY(reader->find("c") == nullptr);
  const TensorView* const a = reader->find("a");
  QVERIFY(a != nullptr && a->dtype == DType::Bool && a->shape.empty() && a->elements() == 1);
  const TensorView* const b = reader->find("b");
  QVERIFY(b != nullptr && b->dtype == DType::F32 && b->shape == (std::vector<std::int64_t>{2, 1}));
  QCOMPARE(b->elements(), std::int64_t{2});
  std::array<float, 2> floats = {};
  QVERIFY(copyAsFloat(*b, floats));
  QCOMPARE(floats[0], 1.0F);
  QCOMPARE(floats[1], -2.0F);
  QVERIFY(!copyAsFloat(*a, std::span(floats).first(1)));
}

void TstSafetensorsReader::keepsMetadata() {
  const auto reader = SafetensorsReader::open(
      write(safetensorsBytes(R"({"__metadata__":{"format":"pt","k":""}})")).toStdString());
  QVERIFY(reader);
  QVERIFY(reader->metadata() == (std::map<std::string, std::string>{{"format", "pt"}, {"k", ""}}));
}

void TstSafetensorsReader::refusesAFolderAndAMissingFile() {
  for (const QString& path : {m_folder.path(), m_folder.filePath(QStringLiteral("none"))}) {
    const auto reader = SafetensorsReader::open(path.toStdString());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::FileNotFound);
    QCOMPARE(QString::fromStdString(reader.error().subject), path);
  }
}

UFB_TEST(TstSafetensorsReader)
#include "tst_safetensors_reader.moc"
