// SPDX-License-Identifier: MIT
#include "crash/crash_reports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace ufb {
namespace {

constexpr int kMostShown = 10;
constexpr int kMostKept = 20;
constexpr qint64 kMostBytes = 1024 * 1024;
const QStringList kReports{QStringLiteral("*.txt")};
const QString kRead = QStringLiteral("read");

/// From a name like "20261122T153601Z-2.txt"; else the file's own time.
QDateTime timeOf(const QFileInfo& entry) {
  const QString stamp = entry.completeBaseName().section(QLatin1Char('-'), 0, 0);
  QDateTime time = QDateTime::fromString(stamp, QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
  time.setTimeZone(QTimeZone::utc());
  return time.isValid() ? time : entry.lastModified().toUTC();
}

}  // namespace

QVector<CrashReport> findUnreadCrashes(const QString& folder) {
  QVector<CrashReport> reports;
  if (folder.isEmpty()) return reports;
  const QDir files(folder, kReports.constFirst(), QDir::Name | QDir::Reversed, QDir::Files);
  for (const QFileInfo& entry : files.entryInfoList()) {
    if (reports.size() == kMostShown) break;
    QFile file(entry.filePath());
    if (!file.open(QIODevice::ReadOnly)) continue;
    reports.append({entry.filePath(), timeOf(entry), QString::fromUtf8(file.read(kMostBytes))});
  }
  return reports;
}

Result<void> markCrashRead(const QString& file) {
  const QFileInfo info(file);
  QDir folder = info.dir();
  folder.mkdir(kRead);
  QDir aside(folder.filePath(kRead));
  QFile report(file);
  if (!report.rename(aside.filePath(info.fileName()))) {
    return failure(ErrorCode::WriteFailed, file.toStdString(), report.errorString().toStdString(),
                   "check the folder's permissions");
  }
  const QStringList kept = aside.entryList(kReports, QDir::Files, QDir::Name | QDir::Reversed);
  for (const QString& old : kept.mid(kMostKept)) aside.remove(old);
  return {};
}

}  // namespace ufb
