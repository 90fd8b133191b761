// SPDX-License-Identifier: MIT
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QtTest>
#include <thread>

#include "store/counts_difference.h"
#include "store/store_file.h"
#include "support/counts/sample_counts.h"
#include "support/file_size_limit.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;

namespace {

/// A disk of `kilobytes` at a folder.
class SmallDisk {
 public:
  SmallDisk(const QString& folder, int kilobytes) : m_folder(QFile::encodeName(folder)) {
    const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
    m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, size.constData()) == 0;
  }
  ~SmallDisk() {
    if (m_mounted) ::umount2(m_folder.constData(), MNT_DETACH);
  }
  bool mounted() const { return m_mounted; }

 private:
  QByteArray m_folder;
  bool m_mounted = false;
};

QStringList everything(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                QDir::Name);
}

}  // namespace

class TstStoreWriting : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void leavesOneFile();
  void refusesPlaces_data();
  void refusesPlaces();
  void keepsTheOldFileWhenNoFileMayGrow();
  void keepsTheOldFileWhenTheDiskIsFull();
  void refusesAFolderThatMayNotBeWritten();
  void twoMayWriteAtOnce();
  void refusesTablesThatDoNotFit();
};

void TstStoreWriting::leavesOneFile() {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("a.sqlite"));
  QVERIFY(save(sampleCounts(), file));
  QVERIFY(save(sampleCounts({2, 1, 3, 40, 90, 1}), file));
  QCOMPARE(everything(folder.path()), QStringList{QStringLiteral("a.sqlite")});
  QCOMPARE(load(file)->text.units, std::int64_t{90});
}

void TstStoreWriting::refusesPlaces_data() {
  QTest::addColumn<QString>("place");
  QTest::newRow("missing folder") << QStringLiteral("%1/none/a.sqlite");
  QTest::newRow("file as folder") << QStringLiteral("%1/file/a.sqlite");
  QTest::newRow("folder") << QStringLiteral("%1");
  QTest::newRow("no name") << QString();
  QTest::newRow("proc") << QStringLiteral("/proc/a.sqlite");
  QTest::newRow("device") << QStringLiteral("/dev/null");
  QTest::newRow("long name") << QStringLiteral("%1/") + QString(300, QLatin1Char('a'));
}

void TstStoreWriting::refusesPlaces() {
  QFETCH(QString, place);
  const QTemporaryDir folder;
  QVERIFY(writeBytes(folder.filePath(QStringLiteral("file")), "x"));
  if (place.contains(QLatin1Char('%'))) place = place.arg(folder.path());
  const auto saved = save(sampleCounts(), place);
  QVERIFY(!saved);
  QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
  QVERIFY2(saved.error().sentence().find(place.toStdString()) == 0, saved.error().sentence().c_str());
  QVERIFY(!saved.error().problem.empty() && !saved.error().advice.empty());
  QCOMPARE(everything(folder.path()), QStringList{QStringLiteral("file")});
}

void TstStoreWriting::keepsTheOldFileWhenNoFileMayGrow() {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("a.sqlite"));
  const RoutingCounts old = sampleCounts();
  QVERIFY(save(old, file));
  const RoutingCounts more = sampleCounts({2, 1, 8, 500, 200, 1});
  for (const rlim_t bytes : {0U, 1U, 4096U, 16384U, 20000U, 100000U}) {
    const auto saved = [&] {
      const FileSizeLimit limit(bytes);
      return save(more, file);
    }();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
    QVERIFY2(saved.error().problem.find("no file may be so large") != std::string::npos,
             saved.error().sentence().c_str());
    QCOMPARE(everything(folder.path()), QStringList{QStringLiteral("a.sqlite")});
  }
  QCOMPARE(difference(*load(file), old), QString());
}

void TstStoreWriting::keepsTheOldFileWhenTheDiskIsFull() {
  const QTemporaryDir folder;
  const RoutingCounts old = sampleCounts();
  const RoutingCounts more = sampleCounts({2, 1, 8, 500, 200, 1});
  for (const int kilobytes : {200, 240, 300}) {
    const SmallDisk disk(folder.path(), kilobytes);
    if (!disk.mounted()) QSKIP("only root may mount a small disk");
    const QString file = folder.filePath(QStringLiteral("a.sqlite"));
    QVERIFY(save(old, file));
    const auto saved = save(more, file);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
    QVERIFY2(saved.error().problem.find("the disk is full") != std::string::npos,
             saved.error().sentence().c_str());
    QCOMPARE(everything(folder.path()), QStringList{QStringLiteral("a.sqlite")});
    QCOMPARE(difference(*load(file), old), QString());
  }
}

void TstStoreWriting::refusesAFolderThatMayNotBeWritten() {
  if (::geteuid() == 0) QSKIP("root may write anywhere");
  const QTemporaryDir folder;
  ::chmod(QFile::encodeName(folder.path()).constData(), 0500);
  const auto saved = save(sampleCounts(), folder.filePath(QStringLiteral("a.sqlite")));
  ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
  QVERIFY(!saved);
  QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
  QVERIFY(everything(folder.path()).isEmpty());
}

void TstStoreWriting::twoMayWriteAtOnce() {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("a.sqlite"));
  const RoutingCounts one = sampleCounts({2, 1, 6, 200, 50, 1});
  const RoutingCounts two = sampleCounts({2, 1, 6, 200, 70, 1});
  std::atomic<int> failures = 0;
  const auto write = [&](const RoutingCounts& counts) {
    for (int i = 0; i < 10; ++i) failures += save(counts, file) ? 0 : 1;
  };
  std::thread other(write, std::cref(two));
  write(one);
  other.join();
  QCOMPARE(failures.load(), 0);
  QCOMPARE(everything(folder.path()), QStringList{QStringLiteral("a.sqlite")});
  const auto read = load(file);
  QVERIFY(read);
  QVERIFY(difference(*read, one).isEmpty() || difference(*read, two).isEmpty());
}

void TstStoreWriting::refusesTablesThatDoNotFit() {
  const QTemporaryDir folder;
  RoutingCounts counts = sampleCounts();
  counts.trees[1].inNorms.pop_back();
  const auto saved = save(counts, folder.filePath(QStringLiteral("a.sqlite")));
  QVERIFY(!saved);
  QCOMPARE(saved.error().code, ErrorCode::Internal);
  QVERIFY(everything(folder.path()).isEmpty());
}

UFB_TEST(TstStoreWriting)
#include "tst_store_writing.moc"
