// SPDX-License-Identifier: MIT
// The window as a value: what a session file keeps of it, and how it comes back.
#include <QDateTime>
#include <QFileInfo>

#include "commands/commands.h"
#include "corpus/corpus_controller.h"
#include "dock_host.h"
#include "main_window.h"
#include "models/bookmarks.h"
#include "prompt_panel.h"
#include "report/report_controller.h"
#include "session_file/session_controller.h"
#include "session_file/session_models.h"
#include "status_line.h"
#include "undo/edits.h"
#include "views.h"
#include "views/notice_bar.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"

namespace ufb {

/// Without what is kept on disk already: for the autosave.
SessionDocument MainWindow::lightDocument() const {
  SessionDocument d;
  d.program = m_machine.version;
  d.saved = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
  d.modelA = sessionModel(m_session.model());
  d.modelB = sessionModel(m_session.secondModel());
  d.device = m_session.device();
  d.threads = m_settings.threads();
  d.text = m_prompt->prompt()->text();
  d.cursor = m_prompt->prompt()->textCursor().position();
  const Selection& selection = m_session.selection();
  d.token = selection.primaryToken();
  d.layer = selection.layer();
  d.tree = selection.tree();
  if (selection.node()) d.address = formatAddress(*selection.node(), selection.space());
  d.targetWord = m_views->predictions()->targetWord();
  d.pinned = m_edits->state().pinned;
  d.earlierTexts = m_earlierTexts;
  for (const view::RoutingPtr& text : m_session.memory().history()) {
    if (!d.earlierTexts.contains(text->text)) d.earlierTexts.append(text->text);
  }
  d.earlierTexts = d.earlierTexts.mid(qMax(0, d.earlierTexts.size() - SessionDocument::kMostEarlierTexts));
  d.bookmarks = m_bookmarks->toJson();
  d.corpus = m_corpus->folder();
  d.corpusB = m_corpus->secondFolder();
  for (const DockHost::View& view : m_host->allViews()) {
    if (m_host->isShown(view.name)) d.views.append(view.name);
  }
  d.maximized = m_host->maximizedView();
  d.layout = m_host->layoutState();
  return d;
}

SessionDocument MainWindow::document() const {
  SessionDocument d = lightDocument();
  d.measurements = m_measurements.reports();
  return d;
}

/// Brings back what a document says. Models that are open already are not loaded again.
void MainWindow::restore(const OpenedSession& session) {
  const SessionDocument& d = session.document;
  m_bookmarks->fromJson(d.bookmarks);
  m_earlierTexts = d.earlierTexts;
  m_measurements.showReports(d.measurements);
  if (m_host->restoreLayout(d.layout)) {
    if (!d.maximized.isEmpty() && m_host->maximizedView() != d.maximized)
      m_host->toggleMaximized(d.maximized);
  }
  PromptEdit* prompt = m_prompt->prompt();
  m_session.memory().unpin();
  m_views->predictions()->setTargetWord(d.targetWord);
  if (d.pinned && *d.pinned != d.text) {
    pinFirst(*d.pinned, d.text);
  } else {
    prompt->restore(d.text, d.cursor);
    if (d.pinned) pinFirst(d.text, d.text);
  }
  m_edits->reset({d.text, d.pinned, m_bookmarks->toJson(), d.targetWord});
  selectAsIn(d);
  openModels(session);
  if (!d.corpus.isEmpty()) m_corpus->open(d.corpus);
  if (!d.corpusB.isEmpty()) m_corpus->openSecond(d.corpusB);
}

void MainWindow::openModels(const OpenedSession& session) {
  const SessionDocument& d = session.document;
  const auto watch = [this](ModelSlot slot, const SessionModel& saved) {
    auto* once = new QObject(this);
    connect(&m_session.service(), &InferenceService::modelLoaded, once,
            [this, once, slot, saved](const view::ModelItem& model, const QString&, ModelSlot loaded) {
              if (loaded != slot) return;
              const QString warning = otherModelWarning(saved, model);
              if (!warning.isEmpty()) m_notice->showNotice(warning);
              once->deleteLater();
            });
    connect(&m_session.service(), &InferenceService::loadFailed, once, &QObject::deleteLater);
  };
  if (!session.modelA.isEmpty() && session.modelA != m_session.model().path) {
    watch(ModelSlot::A, d.modelA);
    m_session.load(session.modelA);
  }
  if (!session.modelB.isEmpty() && session.modelB != m_session.secondModel().path) {
    watch(ModelSlot::B, d.modelB);
    m_session.loadSecond(session.modelB);
  } else if (session.modelB.isEmpty() && !m_session.secondModel().name.isEmpty()) {
    m_session.unloadSecond();
  }
  if (!session.missing.isEmpty()) {
    m_offer->showFailure(
        tr("The session is open, but not all of its models: %1").arg(session.missing.constFirst()),
        session.missing.join(QLatin1Char('\n')));
  }
}

/// A selection means something as soon as there is an answer to the text that is asked.
void MainWindow::selectAsIn(const SessionDocument& document) {
  auto* once = new QObject(this);
  const auto select = [this, once, document](bool stale) {
    if (stale || m_prompt->prompt()->text() != document.text ||
        m_session.answer().prediction.text != document.text)
      return;
    Selection& selection = m_session.selection();
    selection.selectToken(document.token);
    selection.setLayer(document.layer);
    selection.setTree(document.tree);
    const auto node =
        document.address.isEmpty() ? std::nullopt : parseAddress(document.address, selection.space());
    if (node) selection.selectNode(*node);
    QTextCursor cursor = m_prompt->prompt()->textCursor();
    cursor.setPosition(qMin(document.cursor, int(document.text.size())));
    m_prompt->prompt()->setTextCursor(cursor);
    once->deleteLater();
  };
  connect(&m_session, &Session::staleChanged, once, select);
  connect(&m_session.service(), &InferenceService::loadFailed, once, &QObject::deleteLater);
}

void MainWindow::addSessionCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    m_commands->add(Commands::Group::File, QLatin1String(id), words, keys, work);
  };
  add("open-session", tr("Open session…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
      [this] { m_files->askToOpen(); });
  add("save-session", tr("Save session"), QKeySequence::Save, [this] { m_files->save(); });
  add("save-session-as", tr("Save session as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
      [this] { m_files->askToSave(); });
  add("report", tr("Make a report…"), QKeySequence::Print, [this] { m_report->ask(); });
}

void MainWindow::connectSessionFiles() {
  connect(m_files, &SessionController::opened, this, &MainWindow::restore);
  connect(m_files, &SessionController::saved, this, [this](const QString& file) {
    m_edits->markSaved();
    m_status->setHint(tr("Saved %1").arg(QFileInfo(file).fileName()));
  });
  connect(m_files, &SessionController::failed, this, &MainWindow::fail);
  connect(m_files, &SessionController::leftBehindFound, this, &MainWindow::offerLeftBehind);
  connect(m_offer, &NoticeBar::offerTaken, m_files, &SessionController::restoreLeftBehind);
  connect(m_offer, &NoticeBar::offerDeclined, m_files, &SessionController::discardLeftBehind);
  const auto note = [this] { m_files->autosave().noteChange(); };
  connect(&m_session, &Session::modelChanged, this, note);
  connect(&m_session, &Session::secondModelChanged, this, note);
  connect(&m_session, &Session::answerChanged, this, note);
  connect(&m_session.selection(), &Selection::selectionChanged, this, note);
  connect(m_host, &DockHost::viewShown, this, note);
  connect(&m_measurements, &MeasurementService::finished, this, note);
}

void MainWindow::connectReport() {
  connect(m_report, &ReportController::progressed, m_notice,
          [this](double fraction, const QString& what) { m_notice->showProgress(what, fraction); });
  connect(m_report, &ReportController::saved, this, [this](const QString& file) {
    m_notice->clear();
    m_status->setHint(tr("Saved %1").arg(QFileInfo(file).fileName()));
  });
  connect(m_report, &ReportController::failed, this, &MainWindow::fail);
  connect(m_report, &ReportController::cancelled, m_notice, &NoticeBar::clear);
  connect(m_notice, &NoticeBar::cancelRequested, m_report, &ReportController::cancel);
}

void MainWindow::offerLeftBehind(const LeftBehind& left) {
  if (!left.saved.isValid()) {
    m_offer->showFailure(tr("The program ended unexpectedly the last time. What it knows about it is below."),
                         left.crash);
    m_files->discardLeftBehind();  // seen, so not to be said again
    return;
  }
  const QString when = QLocale().toString(left.saved.toLocalTime(), QLocale::ShortFormat);
  m_offer->showOffer(
      tr("The program ended unexpectedly. What was open at %1 can be restored: %2", "time, a text")
          .arg(when, left.document),
      tr("Restore"), left.crash);
}

}  // namespace ufb
