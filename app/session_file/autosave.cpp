// SPDX-License-Identifier: MIT
#include "session_file/autosave.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>

#include "session_file/session_file.h"

namespace ufb {
namespace {

const QString kEnding = QLatin1Char('.') + QLatin1String(kSessionSuffix);
const QString kLockEnding = QStringLiteral(".lock");

/// The process's number for people, and something that no process had before.
QString fileIn(const QString& folder) {
  const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
  return QDir(folder).filePath(QString::number(QCoreApplication::applicationPid()) + QLatin1Char('-') +
                               unique + kEnding);
}

/// Held as long as its process lives, however long that is.
std::unique_ptr<QLockFile> lockOf(const QString& file) {
  auto lock = std::make_unique<QLockFile>(file + kLockEnding);
  lock->setStaleLockTime(0);
  return lock;
}

/// The file, and what a writing that was broken off has left beside it.
void removeWithRemains(const QString& file) {
  const QFileInfo info(file);
  QDir folder = info.dir();
  const QStringList remains = folder.entryList({info.fileName() + QStringLiteral(".*")}, QDir::Files);
  for (const QString& name : remains) {
    if (!name.endsWith(kLockEnding)) folder.remove(name);
  }
  QFile::remove(file);
}

/// Every autosave, also one of which there is only the lock and what a broken first writing left.
QStringList filesIn(const QString& folder) {
  QStringList files;
  const QDir dir(folder);
  const QStringList patterns{QLatin1Char('*') + kEnding, QLatin1Char('*') + kEnding + kLockEnding};
  for (const QString& name : dir.entryList(patterns, QDir::Files)) {
    const qsizetype extra = name.endsWith(kLockEnding) ? kLockEnding.size() : 0;
    files += dir.filePath(name.chopped(extra));
  }
  files.removeDuplicates();
  return files;
}

}  // namespace

Autosave::Autosave(QString folder, Snapshot snapshot, Times times, QObject* parent)
    : QObject(parent), m_snapshot(std::move(snapshot)), m_times(times) {
  m_writer.setMaxThreadCount(1);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
  if (!folder.isEmpty()) m_file = fileIn(folder);
}

Autosave::~Autosave() {
  finish();
}

QString Autosave::usualFolder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return data.isEmpty() ? data : data + QStringLiteral("/autosave");
}

void Autosave::noteChange() {
  if (m_finished || m_file.isEmpty()) return;
  if (!m_firstChange.isValid()) m_firstChange.start();
  // Who never stops typing is saved all the same.
  const qint64 quiet = std::min<qint64>(m_times.quietMs, m_times.betweenMs - m_firstChange.elapsed());
  const qint64 apart = m_lastWrite.isValid() ? m_times.betweenMs - m_lastWrite.elapsed() : 0;
  m_timer.start(static_cast<int>(std::max({quiet, apart, qint64{0}})));
}

void Autosave::write() {
  m_firstChange.invalidate();
  m_lastWrite.start();
  SessionDocument document = m_snapshot();
  if (m_last && m_last->sameContents(document)) return;
  m_last = document;
  m_writer.start([this, file = m_file, document = std::move(document)]() mutable {
    if (!m_lock) {
      QDir().mkpath(QFileInfo(file).path());
      m_lock = lockOf(file);
      m_lock->tryLock(0);
    }
    const Result<void> result = writeSession(file, std::move(document));
    // The destructor waits for us.
    QMetaObject::invokeMethod(
        this, [this, result] { onWritten(result); }, Qt::QueuedConnection);
  });
}

void Autosave::onWritten(const Result<void>& result) {
  if (result) {
    m_lastProblem.clear();
    Q_EMIT written();
    return;
  }
  m_last.reset();  // the next change tries again, even one back to what this was
  if (result.error().problem == m_lastProblem) return;
  m_lastProblem = result.error().problem;
  Q_EMIT failed(result.error());
}

void Autosave::flush() {
  if (m_timer.isActive()) {
    m_timer.stop();
    write();
  }
  m_writer.waitForDone();
}

void Autosave::finish() {
  if (m_finished) return;
  m_finished = true;
  m_timer.stop();
  m_writer.waitForDone();
  if (!m_lock) return;
  removeWithRemains(m_file);
  m_lock.reset();
}

OrphanedSession::OrphanedSession(QString file, std::unique_ptr<QLockFile> lock)
    : m_file(std::move(file)), m_saved(QFileInfo(m_file).lastModified()), m_lock(std::move(lock)) {}

Result<SessionDocument> OrphanedSession::read() const {
  return readSession(m_file);
}

void OrphanedSession::discard() {
  removeWithRemains(m_file);
  m_lock.reset();
}

std::vector<OrphanedSession> findOrphans(const QString& folder, int maxDays) {
  std::vector<OrphanedSession> found;
  const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-maxDays);
  for (const QString& file : filesIn(folder)) {
    auto lock = lockOf(file);
    if (!lock->tryLock(0)) continue;  // its window lives, or another one is just offering it
    OrphanedSession orphan(file, std::move(lock));
    const auto document = orphan.read();
    const bool broken = !document && document.error().code == ErrorCode::BadFormat;
    if (!QFileInfo::exists(file) || orphan.saved() < oldest || broken) {
      orphan.discard();
    } else if (document) {
      found.push_back(std::move(orphan));
    }
  }
  std::sort(found.begin(), found.end(),
            [](const auto& one, const auto& other) { return one.saved() > other.saved(); });
  return found;
}

}  // namespace ufb
