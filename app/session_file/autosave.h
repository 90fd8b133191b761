// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "session_file/session_document.h"
#include "ufb/result.h"

namespace ufb {

/// Keeps a copy of the session on disk while a window lives, so that a crash costs at most seconds. Every
/// window has a file of its own, locked as long as its process lives. The copy is taken in the GUI thread and
/// written in another one.
class Autosave : public QObject {
  Q_OBJECT
 public:
  using Snapshot = std::function<SessionDocument()>;

  struct Times {
    int quietMs = 500;     ///< waited for after a change
    int betweenMs = 2000;  ///< between two writings, and the longest that changes wait for quiet
  };

  /// Writes nothing until noteChange(). An empty folder: keeps nothing.
  Autosave(QString folder, Snapshot snapshot, Times times, QObject* parent = nullptr);
  Autosave(QString folder, Snapshot snapshot, QObject* parent = nullptr)
      : Autosave(std::move(folder), std::move(snapshot), Times(), parent) {}
  /// A clean end: as finish().
  ~Autosave() override;

  /// AppDataLocation/autosave
  [[nodiscard]] static QString usualFolder();
  [[nodiscard]] const QString& file() const { return m_file; }

 public Q_SLOTS:
  /// Something that a session keeps has changed. Cheap: for every keystroke.
  void noteChange();
  /// Writes at once what has changed and waits for it.
  void flush();
  /// The session has come to a clean end: takes its file away. Nothing is written afterwards.
  void finish();

 Q_SIGNALS:
  void written();
  /// Once for each kind of trouble, not every two seconds.
  void failed(const ufb::Error& error);

 private:
  void write();
  void onWritten(const Result<void>& result);

  QString m_file;
  Snapshot m_snapshot;
  Times m_times;
  QThreadPool m_writer;  ///< one thread, so that the newest is written last
  QTimer m_timer;
  QElapsedTimer m_firstChange;  ///< that is not written yet
  QElapsedTimer m_lastWrite;
  std::optional<SessionDocument> m_last;
  std::unique_ptr<QLockFile> m_lock;
  std::string m_lastProblem;
  bool m_finished = false;
};

/// A session whose process ended without saying so. While it is held no other window is offered it.
class OrphanedSession {
 public:
  OrphanedSession(QString file, std::unique_ptr<QLockFile> lock);

  [[nodiscard]] const QString& file() const { return m_file; }
  [[nodiscard]] const QDateTime& saved() const { return m_saved; }
  [[nodiscard]] Result<SessionDocument> read() const;
  /// Restored, or not wanted: takes the file away.
  void discard();

 private:
  QString m_file;
  QDateTime m_saved;
  std::unique_ptr<QLockFile> m_lock;
};

/// What crashed windows left behind, the newest first. What is older than `maxDays` is taken away, as is what
/// is no session. Reads files: not for the GUI thread.
[[nodiscard]] std::vector<OrphanedSession> findOrphans(const QString& folder, int maxDays = 30);

}  // namespace ufb
