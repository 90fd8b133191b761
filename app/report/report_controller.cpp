// SPDX-License-Identifier: MIT
#include "report/report_controller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <utility>

#include "corpus/corpus_controller.h"
#include "export/picture.h"
#include "report/report_job.h"
#include "session.h"

namespace ufb {

ReportController::ReportController(Session& session, const LatencyView* latency,
                                   const CorpusController* corpus, MeasurementStore store, QWidget* window)
    : QObject(window),
      m_session(session),
      m_latency(latency),
      m_corpus(corpus),
      m_store(std::move(store)),
      m_window(window) {
  connect(&session.service(), &InferenceService::machineDescribed, this,
          [this](const MachineItem& machine) { m_machine = machine; });
}

ReportController::~ReportController() = default;

void ReportController::ask() {
  if (m_folder.isEmpty()) m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto* dialog = new QFileDialog(m_window, tr("Make a report"), m_folder);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  const QString page = tr("Web page (*.html *.htm)");
  const QString pdf = tr("PDF document (*.pdf)");
  dialog->setNameFilters({page, pdf});
  dialog->setDefaultSuffix(QStringLiteral("html"));
  // With its ending: the dialog asks before it writes over exactly this file.
  const QString name = m_session.model().name + QStringLiteral("-report.");
  dialog->selectFile(name + QStringLiteral("html"));
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, pdf](const QString& filter) {
    const QString suffix = filter == pdf ? QStringLiteral("pdf") : QStringLiteral("html");
    dialog->setDefaultSuffix(suffix);
    const QFileInfo chosen(dialog->selectedFiles().value(0));
    if (ReportJob::suffixes().contains(chosen.suffix().toLower()))
      dialog->selectFile(chosen.completeBaseName() + u'.' + suffix);
  });
  connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, pdf](const QString& file) {
    takeFile(file, dialog->selectedNameFilter() == pdf ? QStringLiteral("pdf") : QStringLiteral("html"));
  });
  dialog->open();
}

/// A name with an ending of its own is completed; the dialog has not asked about that file.
void ReportController::takeFile(const QString& file, const QString& suffix) {
  m_folder = QFileInfo(file).absolutePath();
  if (ReportJob::suffixes().contains(pictureSuffix(file))) return make(file);
  const QString completed = file + u'.' + suffix;
  if (!QFileInfo::exists(completed)) return make(completed);
  Q_EMIT failed({ErrorCode::WriteFailed, completed.toStdString(), "there is such a file already",
                 "save it again under its whole name to write over it"});
}

void ReportController::make(const QString& file) {
  if (running()) return;
  ReportRequest request;
  request.file = file;
  request.machine = m_machine;
  if (m_corpus != nullptr) request.corpusB = m_corpus->secondFolder();
  m_job = new ReportJob(takeSnapshot(m_session, m_latency, m_corpus, request), m_store, this);
  connect(m_job, &ReportJob::progressed, this, &ReportController::progressed);
  connect(m_job, &ReportJob::finished, this, [this](const QString& written) {
    end();
    Q_EMIT saved(written);
  });
  connect(m_job, &ReportJob::failed, this, [this](const Error& error) {
    end();
    if (error.code == ErrorCode::Cancelled) {
      Q_EMIT cancelled();
    } else {
      Q_EMIT failed(error);
    }
  });
  m_job->start();
}

void ReportController::cancel() {
  if (running()) m_job->cancel();
}

void ReportController::end() {
  std::exchange(m_job, nullptr)->deleteLater();
}

}  // namespace ufb
