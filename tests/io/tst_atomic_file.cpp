// SPDX-License-Identifier: MIT
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <string>

#include "io/atomic_file.h"
#include "io/safetensors_writer.h"
#include "support/models/raw_safetensors.h"
#include "support/file_size_limit.h"
#include "support/registry.h"

using namespace ufb;

namespace {

Result<void> writeText(const QString& path, const std::string& text) {
  auto file = AtomicFile::create(path.toStdString());
  if (!file) return tl::unexpected(file.error());
  if (auto written = file->write(text); !written) return written;
  return file->commit();
}

}  // namespace

class TstAtomicFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void writesANewFile();
  void replacesAnOldFileAndKeepsItsPermissions();
  void showsNothingBeforeCommit();
  void leavesNothingWithoutCommit();
  void movesKeepTheFile();
  void refuses_data();
  void refuses();
  void fullDiskLeavesTheOldFile_data();
  void fullDiskLeavesTheOldFile();
  void commitRemembersAFailedWrite();
  void fullDiskStopsATensorFile();
  void namesTheFullDisk();
  void followsASymbolicLink();
  void writesIntoADevice();
  void folderThatVanishes();

 private:
  QString path(const QString& name) const { return m_folder->filePath(name); }
  QString target() const { return path(QStringLiteral("out")); }
  QStringList files() const {
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TstAtomicFile::init() {
  m_folder = std::make_unique<QTemporaryDir>();
}

void TstAtomicFile::writesANewFile() {
  const mode_t mask = ::umask(0022);
  const auto written = writeText(target(), "one\ntwo");
  ::umask(mask);
  QVERIFY2(written, written ? "" : written.error().problem.c_str());
  QCOMPARE(test::readBytes(target()), QByteArray("one\ntwo"));
  QCOMPARE(files(), QStringList{QStringLiteral("out")});
  struct stat status = {};
  QVERIFY(::stat(qPrintable(target()), &status) == 0);
  QCOMPARE(status.st_mode & 0777U, 0644U);
}

void TstAtomicFile::replacesAnOldFileAndKeepsItsPermissions() {
  test::writeBytes(target(), "a longer old text");
  QVERIFY(::chmod(qPrintable(target()), 0640) == 0);
  QVERIFY(writeText(target(), "new"));
  QCOMPARE(test::readBytes(target()), QByteArray("new"));
  struct stat status = {};
  QVERIFY(::stat(qPrintable(target()), &status) == 0);
  QCOMPARE(status.st_mode & 0777U, 0640U);
}

void TstAtomicFile::showsNothingBeforeCommit() {
  test::writeBytes(target(), "old");
  auto file = AtomicFile::create(target().toStdString());
  QVERIFY(file);
  QVERIFY(file->write(std::string(100'000, 'n')));
  QCOMPARE(test::readBytes(target()), QByteArray("old"));
  QVERIFY(file->commit());
  QCOMPARE(test::readBytes(target()).size(), 100'000);
}

void TstAtomicFile::leavesNothingWithoutCommit() {
  {
    auto file = AtomicFile::create(target().toStdString());
    QVERIFY(file);
    QVERIFY(file->write("half"));
    QCOMPARE(files().size(), 1);
  }
  QCOMPARE(files(), QStringList());
}

void TstAtomicFile::movesKeepTheFile() {
  auto file = AtomicFile::create(target().toStdString());
  QVERIFY(file);
  {
    AtomicFile moved(std::move(*file));
    QVERIFY(moved.write("moved"));
    QVERIFY(moved.commit());
  }
  QCOMPARE(test::readBytes(target()), QByteArray("moved"));
}

void TstAtomicFile::refuses_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("problem");
  QTest::newRow("no name") << QString() << QStringLiteral("no file name");
  QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("is a folder");
  QTest::newRow("a folder with a slash") << QStringLiteral("folder/") << QStringLiteral("is a folder");
  QTest::newRow("missing folder") << QStringLiteral("none/out") << QStringLiteral("there is no folder");
  QTest::newRow("missing folder, no name") << QStringLiteral("none/") << QStringLiteral("there is no folder");
  QTest::newRow("below a file") << QStringLiteral("plain/out") << QStringLiteral("there is no folder");
  QTest::newRow("proc") << QStringLiteral("/proc/out") << QStringLiteral("could not be written");
}

void TstAtomicFile::refuses() {
  QFETCH(QString, name);
  QFETCH(QString, problem);
  QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
  test::writeBytes(path(QStringLiteral("plain")), "x");
  const QString file = name.isEmpty() || QDir::isAbsolutePath(name) ? name : path(name);
  const auto created = AtomicFile::create(file.toStdString());
  QVERIFY(!created);
  QCOMPARE(created.error().code, ErrorCode::WriteFailed);
  QCOMPARE(QString::fromStdString(created.error().subject), file);
  QVERIFY2(QString::fromStdString(created.error().problem).contains(problem),
           created.error().problem.c_str());
  QCOMPARE(files(), (QStringList{QStringLiteral("folder"), QStringLiteral("plain")}));
}

void TstAtomicFile::fullDiskLeavesTheOldFile_data() {
  QTest::addColumn<int>("size");
  QTest::newRow("noticed at commit, because it fits the buffer") << 3000;
  QTest::newRow("noticed while writing") << 1'000'000;
}

void TstAtomicFile::fullDiskLeavesTheOldFile() {
  QFETCH(int, size);
  test::writeBytes(target(), "old");
  {
    const test::FileSizeLimit limit(1000);
    const auto written = writeText(target(), std::string(static_cast<std::size_t>(size), 'n'));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(QString::fromStdString(written.error().subject), target());
    QVERIFY2(written.error().problem.find("disk is full") != std::string::npos,
             written.error().problem.c_str());
  }
  QCOMPARE(test::readBytes(target()), QByteArray("old"));
  QCOMPARE(files(), QStringList{QStringLiteral("out")});
}

void TstAtomicFile::commitRemembersAFailedWrite() {
  test::writeBytes(target(), "old");
  auto file = AtomicFile::create(target().toStdString());
  QVERIFY(file);
  {
    const test::FileSizeLimit limit(1000);
    QVERIFY(!file->write(std::string(100'000, 'n')));
  }
  const auto committed = file->commit();
  QVERIFY(!committed);
  QVERIFY2(committed.error().problem.find("disk is full") != std::string::npos,
           committed.error().problem.c_str());
  QCOMPARE(test::readBytes(target()), QByteArray("old"));
}

void TstAtomicFile::fullDiskStopsATensorFile() {
  test::writeBytes(target(), "old");
  int chunks = 0;
  TensorToWrite tensor{"a", DType::F32, {100'000'000}, {}, {}};
  tensor.produce = [&chunks](std::int64_t, std::span<std::byte>) { ++chunks; };
  {
    const test::FileSizeLimit limit(3'000'000);
    const auto written = writeSafetensors(target().toStdString(), {tensor});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(QString::fromStdString(written.error().subject), target());
  }
  QVERIFY2(chunks < 10, "goes on after the first failure");
  QCOMPARE(test::readBytes(target()), QByteArray("old"));
  QCOMPARE(files(), QStringList{QStringLiteral("out")});
}

void TstAtomicFile::namesTheFullDisk() {
  if (!QFile::exists(QStringLiteral("/dev/full"))) QSKIP("there is no /dev/full here");
  const auto written = writeText(QStringLiteral("/dev/full"), "x");
  QVERIFY(!written);
  QCOMPARE(written.error().code, ErrorCode::WriteFailed);
  QVERIFY2(written.error().problem.find("the disk is full (") != std::string::npos,
           written.error().problem.c_str());
  QVERIFY(written.error().advice.find("free some space") != std::string::npos);
}

void TstAtomicFile::followsASymbolicLink() {
  QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
  const QString real = path(QStringLiteral("folder/real"));
  test::writeBytes(real, "old");
  QVERIFY(::symlink("folder/real", qPrintable(target())) == 0);
  QVERIFY(writeText(target(), "new"));
  QVERIFY(QFileInfo(target()).isSymLink());
  QCOMPARE(test::readBytes(real), QByteArray("new"));
}

void TstAtomicFile::writesIntoADevice() {
  QVERIFY(writeText(QStringLiteral("/dev/null"), "x"));
  struct stat status = {};
  QVERIFY(::stat("/dev/null", &status) == 0);
  QVERIFY(S_ISCHR(status.st_mode));
}

void TstAtomicFile::folderThatVanishes() {
  QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
  auto file = AtomicFile::create(path(QStringLiteral("folder/out")).toStdString());
  QVERIFY(file);
  QVERIFY(file->write("x"));
  QVERIFY(QDir(path(QStringLiteral("folder"))).removeRecursively());
  const auto committed = file->commit();
  QVERIFY(!committed);
  QCOMPARE(committed.error().code, ErrorCode::WriteFailed);
}

UFB_TEST(TstAtomicFile)
#include "tst_atomic_file.moc"
