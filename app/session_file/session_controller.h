// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>
#include <vector>

#include "session_file/autosave.h"
#include "session_file/session_document.h"
#include "ufb/result.h"

class QWidget;

namespace ufb {

/// A session that was read, and where its models are on this machine.
struct OpenedSession {
  SessionDocument document;
  QString file;         ///< empty: what a crash left behind
  QString modelA;       ///< path; empty = there is none, or it was not found
  QString modelB;       ///< likewise
  QStringList missing;  ///< sentences about models that were not found
};

/// What a program that ended unexpectedly left behind.
struct LeftBehind {
  QDateTime saved;   ///< of the session, UTC; invalid: there is only a crash report
  QString document;  ///< the text of that session, for the offer; simplified
  QString crash;     ///< the newest crash report nobody has read; empty = none
};

/// Opens, saves and autosaves the window's session, all files off the GUI thread.
class SessionController : public QObject {
  Q_OBJECT
 public:
  /// `snapshot` and `light`, which autosaves get, are called in the GUI thread. Empty folders: nothing is
  /// kept there, nor looked for.
  SessionController(Autosave::Snapshot snapshot, Autosave::Snapshot light, const QString& autosaveFolder,
                    const QString& crashFolder, QWidget* window);
  /// Waits for files that are being written.
  ~SessionController() override;

  [[nodiscard]] const QString& file() const { return m_file; }  ///< empty: never saved
  [[nodiscard]] Autosave& autosave() { return m_autosave; }

  void open(const QString& file);
  void askToOpen();
  /// To the file that it has, else asks for one.
  void save();
  void askToSave();
  /// Forgets the file: the next save asks.
  void setFile(const QString& file) { m_file = file; }

  /// Looks once for what a crash left; leftBehindFound() if there is something.
  void lookForLeftBehind();
  /// The newest session that a crash left comes as opened(); the report counts as read.
  void restoreLeftBehind();
  void discardLeftBehind();

 Q_SIGNALS:
  void opened(const ufb::OpenedSession& session);
  void saved(const QString& file);
  void failed(const ufb::Error& error);
  void leftBehindFound(const ufb::LeftBehind& what);

 private:
  void saveTo(const QString& file);
  void readInBackground(const std::function<Result<SessionDocument>()>& read, const QString& file);
  void markCrashesRead();

  Autosave::Snapshot m_snapshot;
  Autosave m_autosave;
  QString m_autosaveFolder;
  QString m_crashFolder;
  QWidget* m_window;
  QString m_file;
  std::shared_ptr<std::vector<OrphanedSession>> m_orphans;
  QStringList m_crashes;
  QThreadPool m_pool;  ///< one thread: what is asked for later is done later
};

}  // namespace ufb
