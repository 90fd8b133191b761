// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QtTest>
#include <cctype>
#include <set>
#include <vector>

#include "io/safetensors_reader.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"

using namespace ufb;

namespace {

constexpr int kMutations = 4000;

const QByteArray kHeader =
    R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},)"
    R"("b.weight":{"dtype":"F16","shape":[4],"data_offsets":[24,32]},)"
    R"("c":{"dtype":"I64","shape":[],"data_offsets":[32,40]},"d":{"dtype":"BF16","shape":[0,7],"data_offsets":[40,40]}})";

int below(QRandomGenerator& random, qsizetype limit) {
  return static_cast<int>(random.bounded(static_cast<int>(limit)));
}

/// Bits and bytes at any place of the file.
void mutateBytes(QByteArray& file, QRandomGenerator& random) {
  for (int i = 1 + below(random, 4); i > 0 && !file.isEmpty(); --i) {
    const int at = below(random, file.size());
    switch (random.bounded(4)) {
      case 0:
        file[at] = static_cast<char>(file[at] ^ (1 << random.bounded(8)));
        break;
      case 1:
        file[at] = static_cast<char>(random.bounded(256));
        break;
      case 2:
        file.insert(at, static_cast<char>(random.bounded(256)));
        break;
      default:
        file.remove(at, 1 + random.bounded(3));
    }
  }
}

/// Legal JSON that says something else: what a byte rarely hits.
QByteArray mutatedHeader(QRandomGenerator& random) {
  static const std::vector<QByteArray> values = {"0",
                                                 "1",
                                                 "-1",
                                                 "7",
                                                 "40",
                                                 "41",
                                                 "9223372036854775807",
                                                 "9223372036854775808",
                                                 "18446744073709551616",
                                                 "4294967296",
                                                 "1.5",
                                                 "1e3",
                                                 "null",
                                                 "true",
                                                 "\"\"",
                                                 "\"F64\"",
                                                 "\"U8\"",
                                                 "[]",
                                                 "[0]",
                                                 "[4,4]",
                                                 "[40,40]",
                                                 "[1,2,3,4]",
                                                 "{}",
                                                 "{\"dtype\":\"U8\"}"};
  QByteArray text = kHeader;
  for (int i = 1 + below(random, 3); i > 0; --i) {
    // Replaces a run of digits or letters by a value.
    int start = below(random, text.size());
    while (start < text.size() && std::isalnum(static_cast<unsigned char>(text[start])) == 0) ++start;
    int end = start;
    while (end < text.size() && std::isalnum(static_cast<unsigned char>(text[end])) != 0) ++end;
    text.replace(start, end - start,
                 values[static_cast<std::size_t>(below(random, static_cast<qsizetype>(values.size())))]);
  }
  return text;
}

QByteArray mutatedFile(QRandomGenerator& random) {
  QByteArray data(40, '\x42');
  if (random.bounded(2) == 0) return test::safetensorsBytes(mutatedHeader(random), data);
  QByteArray file = test::safetensorsBytes(kHeader, data);
  mutateBytes(file, random);
  if (random.bounded(8) == 0) file.truncate(below(random, file.size() + 1));
  return file;
}

/// Every byte of every view is read; a sanitizer notices what lies outside.
bool viewsAreInside(const SafetensorsReader& reader) {
  const std::span<const std::byte> file = reader.file().bytes();
  std::int64_t sum = 0;
  for (const auto& [name, view] : reader.tensors()) {
    if (view.bytes.data() < file.data() || view.bytes.data() + view.bytes.size() > file.data() + file.size())
      return false;
    sum += static_cast<std::int64_t>(view.bytes.size());
    std::vector<float> floats(static_cast<std::size_t>(view.elements()));
    if (copyAsFloat(view, floats) != isFloating(view.dtype)) return false;
  }
  return sum == reader.dataBytes();
}

}  // namespace

class TstSafetensorsFuzz : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void startsFromALegalFile();
  void mutationsAreRefusedOrInside();
  void everyPrefixIsRefused();

 private:
  Result<SafetensorsReader> read(const QByteArray& bytes) {
    const QString path = m_folder.filePath(QStringLiteral("fuzz.safetensors"));
    test::writeBytes(path, bytes);
    return SafetensorsReader::open(path.toStdString());
  }
  QTemporaryDir m_folder;
};

void TstSafetensorsFuzz::startsFromALegalFile() {
  const auto reader = read(test::safetensorsBytes(kHeader, QByteArray(40, '\x42')));
  QVERIFY2(reader, reader ? "" : reader.error().problem.c_str());
  QVERIFY(viewsAreInside(*reader));
}

void TstSafetensorsFuzz::mutationsAreRefusedOrInside() {
  int accepted = 0;
  std::set<std::string> problems;
  for (quint32 seed = 0; seed < kMutations; ++seed) {
    QRandomGenerator random(seed);
    const QByteArray file = mutatedFile(random);
    const auto reader = read(file);
    if (reader) {
      ++accepted;
      QVERIFY2(viewsAreInside(*reader), qPrintable(QStringLiteral("seed %1").arg(seed)));
      continue;
    }
    QCOMPARE(reader.error().code, ErrorCode::BadFormat);
    QVERIFY(!reader.error().problem.empty());
    // What is shown must be legal text, whatever the file holds.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString shown = decoder(QByteArray::fromStdString(reader.error().problem));
    QVERIFY2(!decoder.hasError() && !shown.isEmpty(), qPrintable(QStringLiteral("seed %1").arg(seed)));
    problems.insert(reader.error().problem);
  }
  // The mutations must reach behind the first checks, and some must do no harm.
  QVERIFY2(problems.size() > 300, qPrintable(QString::number(problems.size())));
  QVERIFY2(accepted > 50, qPrintable(QString::number(accepted)));
}

void TstSafetensorsFuzz::everyPrefixIsRefused() {
  const QByteArray file = test::safetensorsBytes(kHeader, QByteArray(40, '\x42'));
  for (qsizetype size = 0; size < file.size(); ++size) {
    const auto reader = read(file.left(size));
    QVERIFY2(!reader, qPrintable(QString::number(size)));
  }
}

UFB_TEST(TstSafetensorsFuzz)
#include "tst_safetensors_fuzz.moc"
