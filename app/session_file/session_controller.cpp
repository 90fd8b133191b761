// SPDX-License-Identifier: MIT
#include "session_file/session_controller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include "crash/crash_reports.h"
#include "path_dialog.h"
#include "session_file/session_models.h"
#include "session_file/session_file.h"

namespace ufb {
namespace {

QString suffixed(const QString& file) {
  const QString suffix = QLatin1Char('.') + QString::fromLatin1(kSessionSuffix);
  return file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix;
}

/// The path of a session's model here, or a sentence about it in `missing`.
QString resolved(const SessionModel& model, const QString& file, QStringList& missing) {
  const auto path = findSessionModel(model, file);
  if (path) return *path;
  missing.append(QString::fromStdString(path.error().sentence()));
  return {};
}

}  // namespace

SessionController::SessionController(Autosave::Snapshot snapshot, Autosave::Snapshot light,
                                     const QString& autosaveFolder, const QString& crashFolder,
                                     QWidget* window)
    : QObject(window),
      m_snapshot(std::move(snapshot)),
      m_autosave(autosaveFolder, std::move(light)),
      m_autosaveFolder(autosaveFolder),
      m_crashFolder(crashFolder),
      m_window(window) {
  m_pool.setMaxThreadCount(1);
  connect(&m_autosave, &Autosave::failed, this, &SessionController::failed);
}

SessionController::~SessionController() {
  m_pool.waitForDone();
}

void SessionController::askToOpen() {
  askForPath(m_window, QFileDialog::ExistingFile, tr("Open a session"), QFileInfo(m_file).path(),
             tr("Sessions (*.ufbsession);;All files (*)"), [this](const QString& file) { open(file); });
}

void SessionController::open(const QString& file) {
  readInBackground([file] { return readSession(file); }, file);
}

void SessionController::readInBackground(const std::function<Result<SessionDocument>()>& read,
                                         const QString& file) {
  m_pool.start([this, read, file] {
    const Result<SessionDocument> document = read();
    if (!document) {
      const Error error = document.error();
      QMetaObject::invokeMethod(
          this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
      return;
    }
    OpenedSession session{*document, file, {}, {}, {}};
    session.modelA = resolved(document->modelA, file, session.missing);
    session.modelB = resolved(document->modelB, file, session.missing);
    const auto announce = [this, session] {
      m_file = session.file;
      Q_EMIT opened(session);
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
  });
}

void SessionController::save() {
  m_file.isEmpty() ? askToSave() : saveTo(m_file);
}

void SessionController::askToSave() {
  auto* dialog = new QFileDialog(m_window, tr("Save the session"), QFileInfo(m_file).path(),
                                 tr("Sessions (*.ufbsession)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QString::fromLatin1(kSessionSuffix));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { saveTo(suffixed(file)); });
  dialog->open();
}

void SessionController::saveTo(const QString& file) {
  const SessionDocument document = m_snapshot();
  m_pool.start([this, file, document] {
    const Result<void> written = writeSession(file, document);
    const auto announce = [this, file, written] {
      if (!written) {
        Q_EMIT failed(written.error());
        return;
      }
      m_file = file;
      Q_EMIT saved(file);
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
  });
}

void SessionController::lookForLeftBehind() {
  if (m_autosaveFolder.isEmpty()) return;
  m_pool.start([this] {
    auto orphans = std::make_shared<std::vector<OrphanedSession>>(findOrphans(m_autosaveFolder));
    const QVector<CrashReport> crashes = findUnreadCrashes(m_crashFolder);
    LeftBehind left;
    QStringList files;
    for (const CrashReport& crash : crashes) files.append(crash.file);
    if (!crashes.isEmpty()) left.crash = crashes.constFirst().text;
    if (!orphans->empty()) {
      left.saved = orphans->front().saved();
      if (const auto document = orphans->front().read()) left.document = document->text.simplified();
    }
    const auto announce = [this, orphans, files, left] {
      m_orphans = orphans;
      m_crashes = files;
      if (left.saved.isValid() || !left.crash.isEmpty()) Q_EMIT leftBehindFound(left);
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
  });
}

void SessionController::restoreLeftBehind() {
  markCrashesRead();
  if (!m_orphans || m_orphans->empty()) return;
  // Only the newest; others are offered at the next start. Taken away once it is read.
  const auto orphans = std::exchange(m_orphans, nullptr);
  readInBackground(
      [orphans] {
        Result<SessionDocument> document = orphans->front().read();
        if (document) orphans->front().discard();
        return document;
      },
      {});
}

void SessionController::discardLeftBehind() {
  markCrashesRead();
  const auto orphans = std::exchange(m_orphans, nullptr);
  if (!orphans) return;
  m_pool.start([orphans] {
    for (OrphanedSession& orphan : *orphans) orphan.discard();
  });
}

void SessionController::markCrashesRead() {
  const QStringList files = std::exchange(m_crashes, {});
  m_pool.start([files] {
    // One that cannot be put aside is offered once more at the next start.
    for (const QString& file : files) (void)markCrashRead(file);
  });
}

}  // namespace ufb
