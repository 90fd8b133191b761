// SPDX-License-Identifier: MIT
#include "log/log.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include "log/log_ring.h"

namespace ufb {
namespace {

const QString kName = QStringLiteral("ufb-explorer.log");
constexpr qsizetype kMostQueued = 10'000;
/// The one that takes Qt's messages.
std::atomic<Log*> theLog = nullptr;

LogLevel levelOf(QtMsgType type) {
  switch (type) {
    case QtDebugMsg:
      return LogLevel::Debug;
    case QtInfoMsg:
      return LogLevel::Info;
    case QtWarningMsg:
      return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
      break;
  }
  return LogLevel::Error;
}

/// What does not go through the logging of Qt is none of these rules' business: a line costs nothing below
/// the level, not even its words.
void setCategories(LogLevel level) {
  const QString rules = level == LogLevel::Debug  ? QStringLiteral("ufb.*=true")
                        : level == LogLevel::Info ? QStringLiteral("ufb.*=true\nufb.*.debug=false")
                                                  : QStringLiteral("ufb.*.debug=false\nufb.*.info=false");
  QLoggingCategory::setFilterRules(rules);
}

}  // namespace

Log::Log(const QString& folder, LogLevel level, QObject* parent)
    : QObject(parent), m_file(folder.isEmpty() ? folder : QDir(folder).filePath(kName)), m_level(level) {
  qRegisterMetaType<QVector<LogLine>>();
  setCategories(level);
  m_writer = std::thread([this] { writeQueued(); });
  theLog = this;
  m_before = qInstallMessageHandler(onMessage);
}

Log::~Log() {
  qInstallMessageHandler(m_before);
  theLog = nullptr;
  QLoggingCategory::setFilterRules(QString());
  {
    const std::lock_guard lock(m_mutex);
    m_stop = true;
  }
  m_wake.notify_all();
  m_writer.join();
}

QString Log::usualFolder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return data.isEmpty() ? data : data + QStringLiteral("/log");
}

void Log::setLevel(LogLevel level) {
  if (m_level.exchange(level) == level) return;
  setCategories(level);
  Q_EMIT levelChanged();
}

QVector<LogLine> Log::lines() const {
  const std::lock_guard lock(m_mutex);
  return QVector<LogLine>(m_kept.begin(), m_kept.end());
}

void Log::onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  Log* log = theLog;
  if (log == nullptr) return;
  const LogLevel level = levelOf(type);
  if (level >= log->level()) {
    const QString source = QString::fromLatin1(context.category != nullptr ? context.category : "default");
    log->take({0, QDateTime::currentMSecsSinceEpoch(), level, source, message});
  }
  if (type == QtFatalMsg) log->flush();  // the process ends when we return
  if (level >= LogLevel::Warning && log->m_before != nullptr) log->m_before(type, context, message);
}

void Log::take(LogLine line) {
  crashLog().add(logLineText(line).toStdString());
  {
    const std::lock_guard lock(m_mutex);
    line.number = ++m_taken;
    m_kept.push_back(line);
    if (m_kept.size() > kKept) m_kept.pop_front();
    // Faster than a disk takes it: memory is worth more than every line.
    if (m_queue.size() < kMostQueued) m_queue.append(line);
  }
  m_wake.notify_one();
}

void Log::writeQueued() {
  std::unique_lock lock(m_mutex);
  while (true) {
    m_wake.wait(lock, [this] { return m_stop || !m_queue.isEmpty(); });
    if (m_queue.isEmpty()) return;
    const QVector<LogLine> lines = std::exchange(m_queue, {});
    m_writing = true;
    lock.unlock();
    QByteArray bytes;
    for (const LogLine& line : lines) bytes += logLineText(line).toUtf8() + '\n';
    m_file.append(bytes);
    Q_EMIT linesAdded(lines);
    lock.lock();
    m_writing = false;
    m_idle.notify_all();
  }
}

void Log::flush() {
  if (std::this_thread::get_id() == m_writer.get_id()) return;
  std::unique_lock lock(m_mutex);
  m_idle.wait(lock, [this] { return m_queue.isEmpty() && !m_writing; });
}

}  // namespace ufb
