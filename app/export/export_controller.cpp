// SPDX-License-Identifier: MIT
#include "export_controller.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>

#include "export/picture.h"
#include "export/table_file.h"
#include "export/whole_file.h"
#include "session.h"
#include "ufb/engine.h"
#include "views/routing_view.h"

namespace ufb {
namespace {

/// The suffix of "PNG image (*.png)".
QString suffixOf(const QString& filter) {
  static const QRegularExpression kSuffix(QStringLiteral(R"(\*\.(\w+))"));
  return kSuffix.match(filter).captured(1);
}

bool isKnown(const QString& suffix, const QStringList& filters) {
  return std::any_of(filters.begin(), filters.end(),
                     [&](const QString& filter) { return suffixOf(filter) == suffix; });
}

/// The file of this name with another ending; a dot in it that begins no known ending is part of the name.
QString withSuffix(const QString& file, const QString& suffix, const QStringList& filters) {
  const QString old = pictureSuffix(file);
  const QString base = isKnown(old, filters) ? file.chopped(old.size() + 1) : file;
  return base + u'.' + suffix;
}

}  // namespace

ExportController::ExportController(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window) {
  m_pool.setMaxThreadCount(1);
}

ExportController::~ExportController() {
  m_pool.waitForDone();
}

void ExportController::attach(RoutingView* view, const QString& name, const QString& title) {
  connect(view, &RoutingView::pictureRequested, this, [=, this] { askPicture(view, name, title); });
  connect(view, &RoutingView::tableRequested, this, [=, this] { askTable(view, name, title); });
}

ExportFacts ExportController::facts(const Session& session, const RoutingView* view, const QString& name) {
  ExportFacts facts;
  facts.view = name;
  // Of the answer on show: another model may have been opened that has not answered yet.
  const view::RoutingPtr& routing = session.answer().routing;
  facts.model = routing ? routing->model : session.model().name;
  facts.text = session.answer().prediction.text;
  if (const view::RoutingPtr& pinned = session.memory().pinned()) facts.pinnedText = pinned->text;
  if (view != nullptr) facts.settings = view->settings();
  facts.program =
      QStringLiteral("UltraFastBERT Explorer ") + QString::fromStdString(std::string(ufb::version()));
  return facts;
}

void ExportController::ask(const QString& caption, const QString& name, const QStringList& filters,
                           const Choose& chosen) {
  if (m_folder.isEmpty()) m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto* dialog = new QFileDialog(m_window, caption, m_folder);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters(filters);
  dialog->setDefaultSuffix(suffixOf(filters.constFirst()));
  // With its ending: the dialog asks before it writes over exactly this file.
  dialog->selectFile(m_session.model().name + u'-' + name + u'.' + suffixOf(filters.constFirst()));
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
    dialog->setDefaultSuffix(suffixOf(filter));
    const QString file = dialog->selectedFiles().value(0);
    if (!file.isEmpty())
      dialog->selectFile(QFileInfo(withSuffix(file, suffixOf(filter), filters)).fileName());
  });
  connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString& file) {
    m_folder = QFileInfo(file).absolutePath();
    if (isKnown(pictureSuffix(file), filters)) return chosen(file);
    const QString completed = withSuffix(file, suffixOf(dialog->selectedNameFilter()), filters);
    if (QFileInfo::exists(completed)) {
      Q_EMIT failed({ErrorCode::WriteFailed, completed.toStdString(), "there is such a file already",
                     "save it again under its whole name to write over it"});
    } else {
      chosen(completed);
    }
  });
  dialog->open();
}

void ExportController::askPicture(RoutingView* view, const QString& name, const QString& title) {
  const QStringList filters{tr("PNG image (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")};
  ask(tr("Export the picture of “%1”").arg(title), name, filters, [=, this](const QString& file) {
    const ExportFacts known = facts(m_session, view, name);
    const Picture picture = drawPicture(*view, pictureSuffix(file), title, known);
    save(file, [picture] { return encodePicture(picture); });
  });
}

void ExportController::askTable(RoutingView* view, const QString& name, const QString& title) {
  const QStringList filters{tr("CSV table (*.csv)"), tr("JSON document (*.json)")};
  ask(tr("Export the data behind “%1”").arg(title), name, filters, [=, this](const QString& file) {
    const ExportFacts known = facts(m_session, view, name);
    const bool json = pictureSuffix(file) == QLatin1String("json");
    const QByteArray bytes = json ? tableJson(*view->table(), known) : tableCsv(*view->table(), known);
    save(file, [bytes] { return bytes; });
  });
}

void ExportController::save(const QString& file, const Encode& encode) {
  m_pool.start([this, file, encode] {
    const Result<void> written = writeWholeFile(file, encode());
    QMetaObject::invokeMethod(
        this,
        [this, file, written] {
          if (written) {
            Q_EMIT saved(file);
          } else {
            Q_EMIT failed(written.error());
          }
        },
        Qt::QueuedConnection);
  });
}

}  // namespace ufb
