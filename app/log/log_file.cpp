// SPDX-License-Identifier: MIT
#include "log/log_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace ufb {
namespace {

constexpr int kLockMs = 100;

QString numbered(const QString& path, int number) {
  return number == 0 ? path : path + QLatin1Char('.') + QString::number(number);
}

}  // namespace

LogFile::LogFile(QString path, qint64 mostBytes) : m_path(std::move(path)), m_mostBytes(mostBytes) {}

bool LogFile::open() {
  if (m_target.isOpen() && !movedAway()) return true;
  m_target.close();
  QDir().mkpath(QFileInfo(m_path).path());
  m_target.setFileName(m_path);
  return m_target.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

/// Another process made room: what we hold is an older file by now.
bool LogFile::movedAway() const {
#ifdef Q_OS_UNIX
  struct stat ours {};
  struct stat there {};
  if (::fstat(m_target.handle(), &ours) != 0) return true;
  return ::stat(QFile::encodeName(m_path).constData(), &there) != 0 || ours.st_ino != there.st_ino ||
         ours.st_dev != there.st_dev;
#else
  return !QFileInfo::exists(m_path);
#endif
}

void LogFile::append(const QByteArray& lines) {
  if (m_path.isEmpty() || !open()) return;
  if (m_target.size() > 0 && m_target.size() + lines.size() > m_mostBytes) {
    rotate();
    if (!open()) return;
  }
  m_target.write(lines);
}

void LogFile::rotate() {
  QLockFile lock(m_path + QStringLiteral(".lock"));
  if (!lock.tryLock(kLockMs) || movedAway()) return;
  m_target.close();
  QFile::remove(numbered(m_path, kKept));
  for (int number = kKept; number > 0; --number) {
    QFile::rename(numbered(m_path, number - 1), numbered(m_path, number));
  }
}

}  // namespace ufb
