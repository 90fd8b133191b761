// SPDX-License-Identifier: MIT
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "io/mapped_file.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"

using namespace ufb;

namespace {

/// Bytes of the mapping that begins at this address that count as this program's resident memory.
qint64 residentBytes(const void* address) {
  QFile maps(QStringLiteral("/proc/self/smaps"));
  if (!maps.open(QIODevice::ReadOnly)) qFatal("no smaps");
  const QByteArray start = QByteArray::number(reinterpret_cast<qulonglong>(address), 16) + '-';
  bool inside = false;
  const QList<QByteArray> lines = maps.readAll().split('\n');
  for (const QByteArray& line : lines) {
    if (line.startsWith(start)) inside = true;
    if (inside && line.startsWith("Rss:"))
      return line.mid(4).simplified().split(' ').first().toLongLong() * 1024;
  }
  qFatal("mapping not found");
}

int sumOf(std::span<const std::byte> bytes) {
  int sum = 0;
  for (const std::byte byte : bytes) sum += static_cast<int>(byte);
  return sum;
}

}  // namespace

class TstMappedFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mapsAFile();
  void mapsAnEmptyFile();
  void refuses_data();
  void refuses();
  void movesWithoutUnmapping();
  void releasesOnlyWholePages();

 private:
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  QTemporaryDir m_folder;
};

void TstMappedFile::mapsAFile() {
  test::writeBytes(path("a"), "hello");
  const auto file = MappedFile::open(path("a").toStdString());
  QVERIFY(file);
  QCOMPARE(QString::fromStdString(file->path()), path("a"));
  QCOMPARE(QByteArray(reinterpret_cast<const char*>(file->bytes().data()), 5), QByteArray("hello"));
  QCOMPARE(file->bytes().size(), std::size_t{5});
}

void TstMappedFile::mapsAnEmptyFile() {
  test::writeBytes(path("empty"), {});
  const auto file = MappedFile::open(path("empty").toStdString());
  QVERIFY(file);
  QVERIFY(file->bytes().empty());
  file->release(file->bytes());
}

void TstMappedFile::refuses_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* name, const QString& file, ErrorCode code, const char* problem) {
    QTest::newRow(name) << file << static_cast<int>(code) << QString::fromLatin1(problem);
  };
  QVERIFY(::mkfifo(qPrintable(path("pipe")), 0600) == 0);
  QVERIFY(::symlink("nowhere", qPrintable(path("dangling"))) == 0);
  test::writeBytes(path("plain"), "x");
  row("missing", path("none"), ErrorCode::FileNotFound, "no such file");
  row("no name", QString(), ErrorCode::FileNotFound, "no such file");
  row("below a file", path("plain/x"), ErrorCode::FileNotFound, "no such file");
  row("dangling link", path("dangling"), ErrorCode::FileNotFound, "no such file");
  row("folder", m_folder.path(), ErrorCode::FileNotFound, "a folder, not a file");
  row("pipe", path("pipe"), ErrorCode::BadFormat, "not a regular file");
  row("device", QStringLiteral("/dev/zero"), ErrorCode::BadFormat, "not a regular file");
  row("name too long", path("x") + QString(5000, QLatin1Char('x')), ErrorCode::FileNotFound,
      "cannot be opened");
}

void TstMappedFile::refuses() {
  QFETCH(QString, file);
  QFETCH(int, code);
  QFETCH(QString, problem);
  const auto mapped = MappedFile::open(file.toStdString());
  QVERIFY(!mapped);
  QCOMPARE(static_cast<int>(mapped.error().code), code);
  QCOMPARE(QString::fromStdString(mapped.error().subject), file);
  QVERIFY2(QString::fromStdString(mapped.error().problem).contains(problem), mapped.error().problem.c_str());
}

void TstMappedFile::movesWithoutUnmapping() {
  test::writeBytes(path("one"), "one");
  test::writeBytes(path("two"), "two");
  auto one = MappedFile::open(path("one").toStdString());
  auto two = MappedFile::open(path("two").toStdString());
  QVERIFY(one && two);
  MappedFile moved(std::move(*one));
  QCOMPARE(static_cast<char>(moved.bytes()[0]), 'o');
  moved = std::move(*two);
  QCOMPARE(static_cast<char>(moved.bytes()[0]), 't');
  QCOMPARE(QString::fromStdString(moved.path()), path("two"));
}

void TstMappedFile::releasesOnlyWholePages() {
  const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  const auto pages = [page](std::size_t count) { return static_cast<qint64>(count * page); };
  test::writeBytes(path("big"), QByteArray(static_cast<qsizetype>(20 * page + 10), '\1'));
  const auto file = MappedFile::open(path("big").toStdString());
  QVERIFY(file);
  const std::span<const std::byte> bytes = file->bytes();
  const int all = static_cast<int>(20 * page + 10);
  QCOMPARE(sumOf(bytes), all);
  QCOMPARE(residentBytes(bytes.data()), pages(21));

  file->release(bytes.subspan(page + 1, page));  // no whole page
  QCOMPARE(residentBytes(bytes.data()), pages(21));
  file->release(bytes.subspan(page - 1, page + 2));  // exactly page 1
  QCOMPARE(residentBytes(bytes.data()), pages(20));
  QCOMPARE(sumOf(bytes), all);                  // still readable
  file->release(bytes.subspan(19 * page + 1));  // the file's last, partial page
  QCOMPARE(residentBytes(bytes.data()), pages(20));
  file->release(bytes);
  QCOMPARE(residentBytes(bytes.data()), qint64{0});
}

UFB_TEST(TstMappedFile)
#include "tst_mapped_file.moc"
