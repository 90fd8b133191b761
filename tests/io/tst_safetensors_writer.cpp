// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>

#include "io/safetensors_reader.h"
#include "io/safetensors_writer.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"

using namespace ufb;

namespace {

std::vector<std::byte> someBytes(std::size_t count, int start) {
  std::vector<std::byte> bytes(count);
  for (std::size_t i = 0; i < count; ++i) bytes[i] = static_cast<std::byte>(start + static_cast<int>(i) * 7);
  return bytes;
}

bool same(std::span<const std::byte> a, std::span<const std::byte> b) {
  return std::ranges::equal(a, b);
}

}  // namespace

class TstSafetensorsWriter : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTypeComesBack();
  void namesAndMetadataComeBack();
  void headerIsPaddedAndKeepsTheOrder();
  void producesInChunks();
  void copiesAGoldenFile();
  void refusesWhatCannotBe_data();
  void refusesWhatCannotBe();

 private:
  std::string target() const { return m_folder.filePath(QStringLiteral("t.safetensors")).toStdString(); }
  QTemporaryDir m_folder;
};

void TstSafetensorsWriter::everyTypeComesBack() {
  std::vector<std::vector<std::byte>> data;
  std::vector<TensorToWrite> tensors;
  for (int i = 0; i <= static_cast<int>(DType::F64); ++i) {
    const auto type = static_cast<DType>(i);
    // Three elements each, so that what follows a one-byte type is unaligned.
    data.push_back(someBytes(3 * dtypeSize(type), i));
    tensors.push_back({std::string(dtypeName(type)), type, {3, 1}, {}, {}});
  }
  for (std::size_t i = 0; i < tensors.size(); ++i) tensors[i].bytes = data[i];
  const auto written = writeSafetensors(target(), tensors);
  QVERIFY2(written, written ? "" : written.error().problem.c_str());
  const auto reader = SafetensorsReader::open(target());
  QVERIFY2(reader, reader ? "" : reader.error().problem.c_str());
  QCOMPARE(reader->tensors().size(), tensors.size());
  for (const TensorToWrite& tensor : tensors) {
    const TensorView* const view = reader->find(tensor.name);
    QVERIFY(view != nullptr);
    QVERIFY(view->dtype == tensor.dtype && view->shape == tensor.shape && same(view->bytes, tensor.bytes));
  }
}

void TstSafetensorsWriter::namesAndMetadataComeBack() {
  const std::vector<std::byte> four = someBytes(4, 1);
  const std::vector<std::string> names = {"", "a\"b\\c", "line\nbreak",
                                          "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x99\x82", "scalar"};
  std::vector<TensorToWrite> tensors;
  for (const std::string& name : names) tensors.push_back({name, DType::F32, {}, four, {}});
  tensors.push_back({"empty", DType::I64, {4, 0, 2}, {}, {}});
  const std::map<std::string, std::string> metadata = {{"format", "pt"}, {"\"", "\xC3\xA9\n"}};
  QVERIFY(writeSafetensors(target(), tensors, metadata));
  const auto reader = SafetensorsReader::open(target());
  QVERIFY2(reader, reader ? "" : reader.error().problem.c_str());
  for (const std::string& name : names) QVERIFY(reader->find(name) != nullptr);
  QCOMPARE(reader->find("empty")->elements(), std::int64_t{0});
  QVERIFY(reader->metadata() == metadata);

  QVERIFY(writeSafetensors(target(), {}));
  const auto empty = SafetensorsReader::open(target());
  QVERIFY(empty && empty->tensors().empty());
}

void TstSafetensorsWriter::headerIsPaddedAndKeepsTheOrder() {
  const std::vector<std::byte> bytes = someBytes(8, 1);
  for (const char* const name : {"z", "zz", "zzz", "zzzz", "zzzzz"}) {
    QVERIFY(writeSafetensors(target(), {{name, DType::F32, {1}, std::span(bytes).first(4), {}},
                                        {"a", DType::F32, {1}, std::span(bytes).last(4), {}}}));
    const QByteArray file = test::readBytes(QString::fromStdString(target()));
    std::uint64_t length = 0;
    std::memcpy(&length, file.constData(), 8);
    QCOMPARE(length % 8, std::uint64_t{0});
    QCOMPARE(file.size(), static_cast<qsizetype>(8 + length + 8));
    QVERIFY(file.indexOf(name) < file.indexOf("\"a\""));
    QVERIFY(same(std::as_bytes(std::span(file.constData() + 8 + length, 8)), bytes));
  }
}

void TstSafetensorsWriter::producesInChunks() {
  constexpr std::int64_t kCount = 1'000'003;
  std::int64_t next = 0;
  TensorToWrite tensor{"counted", DType::I32, {kCount}, {}, {}};
  tensor.produce = [&next](std::int64_t first, std::span<std::byte> chunk) {
    QCOMPARE(first, next);
    std::vector<std::int32_t> values(chunk.size() / 4);
    for (std::int32_t& value : values) value = static_cast<std::int32_t>(next++);
    std::memcpy(chunk.data(), values.data(), chunk.size());
  };
  QVERIFY(writeSafetensors(target(), {tensor}));
  QCOMPARE(next, kCount);
  const auto reader = SafetensorsReader::open(target());
  QVERIFY(reader);
  std::vector<std::int32_t> values(kCount);
  std::memcpy(values.data(), reader->find("counted")->bytes.data(), 4 * values.size());
  for (std::int32_t i = 0; i < kCount; ++i) QCOMPARE_EQ(values[static_cast<std::size_t>(i)], i);
}

void TstSafetensorsWriter::copiesAGoldenFile() {
  const QString golden = test::dataPath(QStringLiteral("goldens/fff-3x3/model.safetensors"));
  const auto reader = SafetensorsReader::open(golden.toStdString());
  QVERIFY(reader);
  std::vector<TensorToWrite> tensors;
  for (const auto& [name, view] : reader->tensors())
    tensors.push_back({name, view.dtype, view.shape, view.bytes, {}});
  QVERIFY(writeSafetensors(target(), tensors, reader->metadata()));
  const auto copy = SafetensorsReader::open(target());
  QVERIFY(copy);
  QCOMPARE(copy->dataBytes(), reader->dataBytes());
  for (const auto& [name, view] : reader->tensors()) {
    const TensorView* const other = copy->find(name);
    QVERIFY(other != nullptr && other->shape == view.shape && same(other->bytes, view.bytes));
  }
}

void TstSafetensorsWriter::refusesWhatCannotBe_data() {
  QTest::addColumn<int>("number");
  QTest::addColumn<QString>("problem");
  QTest::newRow("too few bytes") << 0 << QStringLiteral("needs 8 bytes but is given 4");
  QTest::newRow("negative extent") << 1 << QStringLiteral("impossible shape [any]");
  QTest::newRow("overflow") << 2 << QStringLiteral("impossible shape");
  QTest::newRow("name twice") << 3 << QStringLiteral("\"a\" is there twice");
  QTest::newRow("reserved name") << 4 << QStringLiteral("__metadata__");
  QTest::newRow("not UTF-8") << 5 << QStringLiteral("not UTF-8");
  QTest::newRow("data twice") << 6 << QStringLiteral("its data twice");
}

void TstSafetensorsWriter::refusesWhatCannotBe() {
  QFETCH(int, number);
  QFETCH(QString, problem);
  static const std::vector<std::byte> four = someBytes(4, 0);
  const std::int64_t huge = std::int64_t{1} << 62;
  const std::vector<std::vector<TensorToWrite>> cases = {
      {{"a", DType::F32, {2}, four, {}}},
      {{"a", DType::F32, {-1}, four, {}}},
      {{"a", DType::F32, {huge}, four, {}}},
      {{"a", DType::F32, {1}, four, {}}, {"a", DType::F32, {1}, four, {}}},
      {{"__metadata__", DType::F32, {1}, four, {}}},
      {{"\xFF", DType::F32, {1}, four, {}}},
      {{"a", DType::F32, {1}, four, [](std::int64_t, std::span<std::byte>) {}}}};
  const auto written = writeSafetensors(target() + ".bad", cases.at(static_cast<std::size_t>(number)));
  QVERIFY(!written);
  QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
  QVERIFY2(QString::fromStdString(written.error().problem).contains(problem),
           written.error().problem.c_str());
  QVERIFY(!QFile::exists(QString::fromStdString(target() + ".bad")));
}

UFB_TEST(TstSafetensorsWriter)
#include "tst_safetensors_writer.moc"
