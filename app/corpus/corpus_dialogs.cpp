// SPDX-License-Identifier: MIT
// What the controller of counts asks the user for.
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "corpus/corpus_controller.h"
#include "corpus/corpus_service.h"
#include "path_dialog.h"
#include "session.h"

namespace ufb {
namespace {

using Formats = std::vector<ExportFormat>;

const Formats& everyFormat() {
  static const Formats kAll{ExportFormat::Csv, ExportFormat::Json, ExportFormat::Safetensors,
                            ExportFormat::Npy, ExportFormat::Html};
  return kAll;
}

QString usualPlace(const QString& last) {
  return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

QString countFilters() {
  return CorpusController::tr("Counts (*.sqlite)", "file filter") + QStringLiteral(";;") +
         CorpusController::tr("All files (*)", "file filter");
}

}  // namespace

void CorpusController::askForTexts() {
  auto* dialog = new QFileDialog(m_window, tr("Count texts"), usualPlace(m_lastPlace));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  dialog->setNameFilters(
      {tr("Texts (*.txt *.md *.gz *.xz *.zst *.bz2)", "file filter"), tr("All files (*)", "file filter")});
  connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
    m_lastPlace = QFileInfo(files.value(0)).absolutePath();
    takeTexts(files);
  });
  dialog->open();
}

void CorpusController::askForCount() {
  askForPath(m_window, QFileDialog::ExistingFile, tr("Open a count"), m_root, countFilters(),
             [this](const QString& path) { open(path); });
}

void CorpusController::askForSecond() {
  askForPath(m_window, QFileDialog::ExistingFile, tr("Compare with another count"), m_root, countFilters(),
             [this](const QString& path) { openSecond(path); });
}

void CorpusController::askForExport() {
  if (!m_corpus) return;
  const QVector<QPair<QString, Formats>> choices{
      {tr("Everything: CSV, JSON, safetensors, NPY and a report (*)", "file filter"), everyFormat()},
      {tr("CSV tables (*)", "file filter"), {ExportFormat::Csv}},
      {tr("JSON (*)", "file filter"), {ExportFormat::Json}},
      {tr("Arrays as safetensors (*)", "file filter"), {ExportFormat::Safetensors}},
      {tr("Arrays as NPY (*)", "file filter"), {ExportFormat::Npy}},
      {tr("Report as HTML (*)", "file filter"), {ExportFormat::Html}}};
  auto* dialog = new QFileDialog(m_window, tr("Export the count into a new folder"), usualPlace(m_lastPlace));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  QStringList filters;
  for (const auto& choice : choices) filters += choice.first;
  dialog->setNameFilters(filters);
  dialog->setLabelText(QFileDialog::FileName, tr("Folder:"));
  dialog->selectFile(m_corpus->model + u'-' + QFileInfo(m_corpus->name).baseName());
  connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, choices, filters](const QString& folder) {
    m_lastPlace = QFileInfo(folder).absolutePath();
    const auto chosen = filters.indexOf(dialog->selectedNameFilter());
    Q_EMIT exporting(folder);
    m_service.exportTo(folder, choices[qMax<qsizetype>(0, chosen)].second);
  });
  dialog->open();
}

void CorpusController::askForRoot() {
  askForPath(m_window, QFileDialog::Directory, tr("Folder for results of counts"), m_root, {},
             [this](const QString& folder) {
               setRoot(folder);
               Q_EMIT rootChanged(folder);
             });
}

}  // namespace ufb
