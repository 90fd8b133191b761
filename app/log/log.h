// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVector>
#include <QtMessageHandler>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "log/log_file.h"
#include "log/log_line.h"

namespace ufb {

/// Takes every message of Qt's logging categories, ours and Qt's, from any thread; keeps the last lines,
/// writes all of them to a file on a thread of its own, and passes warnings and errors on to whoever had them
/// before. Nothing ever goes to standard output. One at a time.
///
/// Code logs with Qt's own means: qCInfo(logSession) << ...; categories are named "ufb.…".
class Log : public QObject {
  Q_OBJECT
 public:
  static constexpr int kKept = 200;  ///< lines in memory

  /// Begins at once. An empty folder: no file.
  explicit Log(const QString& folder, LogLevel level = LogLevel::Info, QObject* parent = nullptr);
  /// Writes what is left and gives Qt's messages back.
  ~Log() override;

  /// AppDataLocation/log
  [[nodiscard]] static QString usualFolder();
  [[nodiscard]] QString file() const { return m_file.path(); }  ///< empty = none

  /// Less important lines are dropped. Any thread.
  [[nodiscard]] LogLevel level() const { return m_level; }
  void setLevel(LogLevel level);
  /// The last lines, the oldest first. Any thread.
  [[nodiscard]] QVector<LogLine> lines() const;
  /// Waits until everything so far is in the file. Any thread but a slot of linesAdded().
  void flush();

 Q_SIGNALS:
  /// Several at once where they come fast. From the writing thread: connect queued, as is usual between
  /// threads.
  void linesAdded(const QVector<ufb::LogLine>& lines);
  void levelChanged();

 private:
  static void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message);
  void take(LogLine line);
  void writeQueued();

  LogFile m_file;
  std::atomic<LogLevel> m_level;
  QtMessageHandler m_before = nullptr;
  mutable std::mutex m_mutex;
  std::condition_variable m_wake;
  std::condition_variable m_idle;
  std::deque<LogLine> m_kept;
  QVector<LogLine> m_queue;
  quint64 m_taken = 0;
  bool m_writing = false;
  bool m_stop = false;
  std::thread m_writer;
};

}  // namespace ufb
