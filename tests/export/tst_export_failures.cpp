// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <array>
#include <thread>

#include "support/counts/sample_counts.h"
#include "support/file_size_limit.h"
#include "support/registry.h"
#include "ufb/routing_export.h"

using namespace ufb;

namespace {

/// Reads a pipe until nobody writes to it any more, and asks for a stop at the first bytes: the writer, who
/// has more to say than a pipe holds, is in the middle of its file then.
void drain(int pipe, std::stop_source stop) {
  std::array<char, 4096> buffer{};
  pollfd ready = {pipe, POLLIN, 0};
  while (::poll(&ready, 1, 5000) > 0 && ::read(pipe, buffer.data(), buffer.size()) > 0) stop.request_stop();
}

void everyFormat() {
  QTest::addColumn<int>("format");
  for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Safetensors,
                                    ExportFormat::Npy, ExportFormat::Html}) {
    QTest::newRow(std::string(exportFormatName(format)).c_str()) << static_cast<int>(format);
  }
}

QStringList filesIn(const QTemporaryDir& folder) {
  return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

}  // namespace

class TstExportFailures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void missingFolder_data() { everyFormat(); }
  void missingFolder();
  void readOnlyFolder_data() { everyFormat(); }
  void readOnlyFolder();
  void fullDiskLeavesOldFilesAlone_data() { everyFormat(); }
  void fullDiskLeavesOldFilesAlone();
  void noFileShowsBeforeAllAreWritten();
  void stopLeavesNothing_data() { everyFormat(); }
  void stopLeavesNothing();
  void stopInTheMiddleLeavesNothing();
};

void TstExportFailures::missingFolder() {
  QFETCH(int, format);
  const QTemporaryDir folder;
  const auto written =
      exportCounts(test::sampleCounts(), folder.filePath(QStringLiteral("none")).toStdString(),
                   static_cast<ExportFormat>(format));
  QVERIFY(!written);
  QCOMPARE(written.error().code, ErrorCode::WriteFailed);
  QVERIFY2(written.error().problem.find("there is no folder") != std::string::npos,
           written.error().problem.c_str());
  QVERIFY(filesIn(folder).isEmpty());
}

void TstExportFailures::readOnlyFolder() {
  QFETCH(int, format);
  const QTemporaryDir folder;
  QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
  // The administrator may write anywhere but where the system itself makes the files.
  const std::string path = ::geteuid() == 0 ? "/proc/self" : folder.path().toStdString();
  const auto written = exportCounts(test::sampleCounts(), path, static_cast<ExportFormat>(format));
  QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  QVERIFY(!written);
  QCOMPARE(written.error().code, ErrorCode::WriteFailed);
  QVERIFY(!written.error().advice.empty());
  QVERIFY(filesIn(folder).isEmpty());
}

void TstExportFailures::fullDiskLeavesOldFilesAlone() {
  QFETCH(int, format);
  const auto as = static_cast<ExportFormat>(format);
  const QTemporaryDir folder;
  const std::string path = folder.path().toStdString();
  const auto before = exportCounts(test::sampleCounts(), path, as);
  QVERIFY(before);
  const QString last = folder.filePath(QString::fromStdString(before->back()));
  const QStringList names = filesIn(folder);
  const auto content = [&] {
    QFile file(last);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  };
  const QByteArray old = content();
  const RoutingCounts larger = test::sampleCounts({4, 1, 5, 200, 200});
  {
    const test::FileSizeLimit limit(4096);
    const auto written = exportCounts(larger, path, as);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY2(written.error().problem.find("full") != std::string::npos, written.error().problem.c_str());
  }
  QCOMPARE(filesIn(folder), names);
  QCOMPARE(content(), old);
}

void TstExportFailures::noFileShowsBeforeAllAreWritten() {
  const RoutingCounts counts = test::sampleCounts();
  for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Npy}) {
    const QTemporaryDir folder;
    // The first files are smaller than this, others are not.
    const test::FileSizeLimit limit(6000);
    const auto written = exportCounts(counts, folder.path().toStdString(), format);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(filesIn(folder), QStringList());
  }
}

void TstExportFailures::stopLeavesNothing() {
  QFETCH(int, format);
  const QTemporaryDir folder;
  std::stop_source source;
  source.request_stop();
  ExportOptions options;
  options.stop = source.get_token();
  const auto written = exportCounts(test::sampleCounts(), folder.path().toStdString(),
                                    static_cast<ExportFormat>(format), options);
  QVERIFY(!written);
  QCOMPARE(written.error().code, ErrorCode::Cancelled);
  QVERIFY(filesIn(folder).isEmpty());
}

void TstExportFailures::stopInTheMiddleLeavesNothing() {
  const RoutingCounts counts = test::sampleCounts({2, 1, 10, 40, 60});
  const QTemporaryDir folder;
  const QByteArray pipeName = folder.filePath(QStringLiteral("nodes.csv")).toUtf8();
  QCOMPARE(::mkfifo(pipeName.constData(), 0600), 0);
  const int pipe = ::open(pipeName.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  QVERIFY(pipe >= 0);
  std::stop_source source;
  ExportOptions options;
  options.stop = source.get_token();
  std::thread reader(drain, pipe, source);
  const auto written = exportCounts(counts, folder.path().toStdString(), ExportFormat::Csv, options);
  reader.join();
  ::close(pipe);
  QVERIFY(source.stop_requested());
  QVERIFY(!written);
  QCOMPARE(written.error().code, ErrorCode::Cancelled);
  QCOMPARE(filesIn(folder), QStringList(QStringLiteral("nodes.csv")));
}

UFB_TEST(TstExportFailures)
#include "tst_export_failures.moc"
