// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <random>

#include "corpus_helpers.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;
using namespace std::string_literals;

Q_DECLARE_METATYPE(std::string)

namespace {

using Units = std::vector<std::string>;

/// Letters that do not compress to nothing, in lines.
std::string someText(unsigned seed, std::size_t bytes) {
  std::mt19937 random(seed);
  std::string text(bytes, '\n');
  for (std::size_t i = 0; i + 1 < bytes; ++i) {
    if (random() % 64 != 0) text[i] = static_cast<char>('a' + random() % 26);
  }
  return text;
}

Units linesOf(const std::string& text) {
  Units lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// RFC 8878: a frame with a window of 2^windowLog bytes and one raw block, no checksum.
std::string zstdFrame(int windowLog, const std::string& text) {
  const std::size_t block = text.size() << 3 | 1;
  std::string frame("\x28\xB5\x2F\xFD\0", 5);
  frame += static_cast<char>((windowLog - 10) << 3);
  for (int i = 0; i < 3; ++i) frame += static_cast<char>(block >> (8 * i) & 0xFF);
  return frame + text;
}

/// RFC 8878: bytes that decoders skip; pzstd begins its files with one.
std::string skippableFrame() {
  return "\x5A\x2A\x4D\x18\x04\0\0\0four"s;
}

/// Bytes that tell what the file is; if they are damaged it passes for text.
constexpr std::size_t kLongestSignature = 10;

}  // namespace

class TstCompressedTexts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comesBack_data();
  void comesBack();
  void toolsAgree_data();
  void toolsAgree();
  void frames_data();
  void frames();
  void damaged_data();
  void damaged();
  void truncated_data();
  void truncated();
  void bitFlips_data();
  void bitFlips();

 private:
  void addFilters();
  TextFile m_file;
};

void TstCompressedTexts::addFilters() {
  QTest::addColumn<int>("filter");
  QTest::newRow("gzip") << ARCHIVE_FILTER_GZIP;
  QTest::newRow("xz") << ARCHIVE_FILTER_XZ;
  QTest::newRow("bzip2") << ARCHIVE_FILTER_BZIP2;
  QTest::newRow("zstd") << ARCHIVE_FILTER_ZSTD;
}

void TstCompressedTexts::comesBack_data() {
  addFilters();
}

void TstCompressedTexts::comesBack() {
  QFETCH(int, filter);
  const std::string large = someText(1, 150000), small = someText(2, 100);
  QVERIFY(large.size() > 2 * kLongestUnit);
  const std::string mark = "\xEF\xBB\xBF";
  for (const std::vector<std::string>& parts :
       std::vector<std::vector<std::string>>{{large},
                                             {small},
                                             {""},
                                             {"x"},
                                             {mark + small},
                                             {large, small},
                                             {"", small, "", large, small},
                                             {"a", "b"}}) {
    std::string text, file;
    for (const std::string& part : parts) {
      const std::string member = compressed(part, filter);
      QVERIFY(!member.empty());
      text += part;
      file += member;
    }
    const std::string expected = text.starts_with(mark) ? text.substr(3) : text;
    const auto read = readUnits(m_file.with(file), TextUnit::Line);
    QVERIFY2(read, read ? "" : read.error().sentence().c_str());
    QVERIFY(read->units == linesOf(expected));
    QCOMPARE(read->bytes, static_cast<std::int64_t>(text.size()));
    const FedPipe pipe(file);
    const auto piped = readUnits(pipe.path(), TextUnit::Line);
    QVERIFY2(piped, piped ? "" : piped.error().sentence().c_str());
    QVERIFY(piped->units == read->units);
  }
}

void TstCompressedTexts::toolsAgree_data() {
  QTest::addColumn<QStringList>("command");
  const auto row = [](const char* command) {
    QTest::newRow(command) << QString::fromUtf8(command).split(QLatin1Char(' '));
  };
  row("gzip -c");
  row("gzip -1 -c");
  row("xz -c");
  row("xz --check=sha256 -c");
  row("bzip2 -c");
  row("zstd -q -c");
  row("zstd -q --long=27 -c");
  row("zstd -q --check -19 -c");
}

void TstCompressedTexts::toolsAgree() {
  QFETCH(QStringList, command);
  const std::string text = someText(3, 200000);
  const QString program = QStandardPaths::findExecutable(command.takeFirst());
  if (program.isEmpty()) QSKIP("the tool is not installed");
  QProcess process;
  process.start(program, command);
  process.write(text.data(), static_cast<qint64>(text.size()));
  process.closeWriteChannel();
  QVERIFY(process.waitForFinished() && process.exitCode() == 0);
  const auto read = readUnits(m_file.with(process.readAllStandardOutput().toStdString()), TextUnit::Line);
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QVERIFY(read->units == linesOf(text));
  QCOMPARE(read->fraction, 1.0);
}

void TstCompressedTexts::frames_data() {
  QTest::addColumn<std::string>("file");
  QTest::addColumn<bool>("readable");
  const std::string gzip = compressed("one\ntwo", ARCHIVE_FILTER_GZIP);
  QTest::newRow("zstd --long=27") << zstdFrame(27, "one\ntwo") << true;
  QTest::newRow("zstd --long=31 needs 2 GB") << zstdFrame(31, "one\ntwo") << false;
  QTest::newRow("pzstd") << skippableFrame() + zstdFrame(20, "one\n") + skippableFrame() +
                                zstdFrame(20, "two")
                         << true;
  QTest::newRow("gzip padded with zeros") << gzip + std::string(1000, '\0') << true;
  QTest::newRow("gzip, zeros, gzip") << compressed("one\n", ARCHIVE_FILTER_GZIP) + std::string(5, '\0') +
                                            compressed("two", ARCHIVE_FILTER_GZIP)
                                     << true;
}

void TstCompressedTexts::frames() {
  QFETCH(std::string, file);
  QFETCH(bool, readable);
  const auto read = readUnits(m_file.with(file), TextUnit::Line);
  QCOMPARE(read.has_value(), readable);
  if (readable) QVERIFY(read->units == Units({"one", "two"}));
  if (!readable) QCOMPARE(read.error().code, ErrorCode::BadFormat);
}

void TstCompressedTexts::damaged_data() {
  QTest::addColumn<std::string>("file");
  QTest::addColumn<QByteArray>("compression");
  const std::string text = someText(4, 3000);
  const std::string gzip = compressed(text, ARCHIVE_FILTER_GZIP),
                    bzip2 = compressed(text, ARCHIVE_FILTER_BZIP2);
  const std::string xz = compressed(text, ARCHIVE_FILTER_XZ), zstd = compressed(text, ARCHIVE_FILTER_ZSTD);
  std::string wrongChecksum = gzip, wrongSize = gzip;
  wrongChecksum[gzip.size() - 8] ^= 1;
  wrongSize[gzip.size() - 4] ^= 1;
  QTest::newRow("gzip, checksum") << wrongChecksum << QByteArray("gzip");
  QTest::newRow("gzip, size") << wrongSize << QByteArray("gzip");
  QTest::newRow("gzip, second member cut") << gzip + gzip.substr(0, 3) << QByteArray("gzip");
  QTest::newRow("gzip, second member damaged") << gzip + wrongChecksum << QByteArray("gzip");
  QTest::newRow("gzip, more behind") << gzip + "more" << QByteArray("gzip");
  QTest::newRow("xz, more behind") << xz + "more" << QByteArray("xz");
  QTest::newRow("bzip2, more behind") << bzip2 + "more" << QByteArray("bzip2");
  QTest::newRow("bzip2, empty, more behind")
      << compressed("", ARCHIVE_FILTER_BZIP2) + "more" << QByteArray("bzip2");
  QTest::newRow("bzip2, second member cut") << bzip2 + bzip2.substr(0, 3) << QByteArray("bzip2");
  QTest::newRow("bzip2, much more behind") << bzip2 + std::string(100000, 'x') << QByteArray("bzip2");
  QTest::newRow("zstd, more behind") << zstd + "more" << QByteArray("zstd");
  QTest::newRow("gzip's first bytes") << "\x1F\x8B"s << QByteArray("gzip");
  QTest::newRow("xz's first bytes") << xz.substr(0, 6) << QByteArray("xz");
  QTest::newRow("bzip2's first bytes") << bzip2.substr(0, 10) << QByteArray("bzip2");
  QTest::newRow("zstd's first bytes") << zstd.substr(0, 4) << QByteArray("zstd");
  QTest::newRow("zstd, a skippable frame cut") << skippableFrame().substr(0, 6) << QByteArray("zstd");
}

void TstCompressedTexts::damaged() {
  QFETCH(std::string, file);
  QFETCH(QByteArray, compression);
  const std::string path = m_file.with(file);
  const auto read = readUnits(path, TextUnit::Line);
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::BadFormat);
  QCOMPARE(read.error().subject, path);
  const QByteArray problem = QByteArray::fromStdString(read.error().problem);
  const QByteArray start = "its " + compression + " data is damaged or cut short (";
  QVERIFY2(problem.startsWith(start), problem.constData());
  QVERIFY(!problem.contains('\n') && !read.error().advice.empty());
}

void TstCompressedTexts::truncated_data() {
  addFilters();
}

void TstCompressedTexts::truncated() {
  QFETCH(int, filter);
  const std::string text = someText(5, 120000);
  const std::string whole = compressed(text, filter);
  QVERIFY(whole.size() > kLongestUnit);
  // Every length at both ends, where headers and checksums are, and some between.
  std::vector<std::size_t> lengths;
  for (std::size_t i = 0; i < 40; ++i) lengths.push_back(i);
  for (std::size_t i = 1; i < 40; ++i) lengths.push_back(whole.size() - i);
  for (std::size_t i = 1; i < 25; ++i) lengths.push_back(whole.size() * i / 25);
  for (const std::size_t length : lengths) {
    const auto read = readUnits(m_file.with(whole.substr(0, length)), TextUnit::Line);
    if (length < kLongestSignature) {
      QVERIFY(read || read.error().code == ErrorCode::BadFormat);
      continue;
    }
    QVERIFY2(!read, qPrintable(QString::number(length)));
    QCOMPARE(read.error().code, ErrorCode::BadFormat);
  }
}

void TstCompressedTexts::bitFlips_data() {
  addFilters();
}

void TstCompressedTexts::bitFlips() {
  QFETCH(int, filter);
  const std::string text = someText(6, 8000);
  const Units expected = linesOf(text + text);
  const std::string whole = compressed(text, filter) + compressed(text, filter);
  std::mt19937 random(7);
  for (int i = 0; i < 200; ++i) {
    std::string file = whole;
    // Headers and checksums more often than a blind choice would hit them.
    const std::size_t span = i % 3 == 0 ? 40 : file.size();
    const std::size_t first = i % 6 == 0 ? file.size() - span : 0;
    const std::size_t at = first + random() % span;
    file[at] = static_cast<char>(file[at] ^ 1 << random() % 8);
    const auto read = readUnits(m_file.with(file), TextUnit::Line);
    if (!read) {
      QCOMPARE(read.error().code, ErrorCode::BadFormat);
      continue;
    }
    // zstd's checksum is optional, and such files have none.
    if (filter == ARCHIVE_FILTER_ZSTD || at < kLongestSignature) continue;
    QVERIFY2(read->units == expected, qPrintable(QString::number(at)));
  }
}

UFB_TEST(TstCompressedTexts)
#include "tst_compressed_texts.moc"
