// SPDX-License-Identifier: MIT
#include "main_window.h"

#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>

#include "commands/commands.h"
#include "corpus/corpus_controller.h"
#include "device_button.h"
#include "dock_host.h"
#include "error_text.h"
#include "export/export_controller.h"
#include "file_drop.h"
#include "host_scroll.h"
#include "latency_controller.h"
#include "model_button.h"
#include "models/bookmarks.h"
#include "path_dialog.h"
#include "prompt_panel.h"
#include "report/report_controller.h"
#include "routing_views.h"
#include "status_line.h"
#include "undo/edits.h"
#include "views.h"
#include "views/address_bar.h"
#include "views/command_palette.h"
#include "views/notice_bar.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"
#include "views/tour_overlay.h"
#include "views/token_chips.h"
#include "views/usage_view.h"

namespace ufb {

MainWindow::MainWindow(Settings settings, ModelLoader loader, WindowPlaces places, ModelMeasurer measurer)
    : m_settings(std::move(settings)),
      m_places(std::move(places)),
      m_session(std::move(loader)),
      m_measurements(m_session.service(), m_places.measurements, std::move(measurer)),
      m_corpora(m_session.service()),
      m_notice(new NoticeBar),
      m_offer(new NoticeBar),
      m_prompt(new PromptPanel(&m_session.selection())),
      m_host(new DockHost),
      m_status(new StatusLine),
      m_views(new Views(m_session, *m_host, this)),
      m_modelButton(new ModelButton(ModelButton::Arm::A)),
      m_swap(new QToolButton),
      m_secondButton(new ModelButton(ModelButton::Arm::B)),
      m_deviceButton(new DeviceButton),
      m_latency(new LatencyController(*m_views->latency(), m_measurements, m_session, this)),
      m_bookmarks(new Bookmarks(this)),
      m_address(new AddressBar(&m_session.selection(), m_bookmarks)),
      m_exports(new ExportController(m_session, this)),
      m_corpus(new CorpusController(m_session, m_corpora, *m_views->routing(), this)),
      m_commands(new Commands(this)),
      m_edits(new Edits(this)),
      m_files(new SessionController([this] { return document(); }, [this] { return lightDocument(); },
                                    m_places.autosaves, m_places.crashes, this)),
      m_report(new ReportController(m_session, m_views->latency(), m_corpus, m_places.measurements, this)),
      m_palette(new CommandPalette(this)),
      m_tour(new TourOverlay(this)) {
  setWindowTitle(tr("UltraFastBERT Explorer"));
  setContextMenuPolicy(Qt::NoContextMenu);
  buildCentre();
  buildToolBar();
  buildCommands();
  buildMenus();
  acceptDrops();
  connectLoading();
  connectSession();
  connectSecond();
  connectPrompt();
  connectDevice();
  connectMeasurements();
  connectRouting();
  connectCorpus();
  connectEdits();
  connectSessionFiles();
  connectReport();
  enableCommands();
  restoreLayout();
}

MainWindow::~MainWindow() {
  disconnect(qApp, nullptr, this, nullptr);  // widgets lose their focus as they go
  m_edits->disconnect(this);                 // it empties its stack as it goes
  m_files->autosave().finish();
  // The views and the address bar look at the session's selection: they go before the session does.
  delete takeCentralWidget();
  delete m_address;
}

void MainWindow::buildCentre() {
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_offer);
  column->addWidget(m_notice);
  column->addWidget(m_prompt);
  column->addWidget(new HostScroll(m_host), 1);
  column->addWidget(m_status);
  setCentralWidget(centre);
}

void MainWindow::acceptDrops() {
  m_secondButton->setAcceptDrops(true);  // else a drop on it would be one on the window
  connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::takeDrop);
}

void MainWindow::connectLoading() {
  InferenceService* service = &m_session.service();
  connect(service, &InferenceService::loadStarted, this, [this](const QString& path, ModelSlot slot) {
    button(slot)->setLoading(path);
    updateSwap();
    m_notice->showProgress(tr("Opening %1").arg(path), -1);
  });
  connect(service, &InferenceService::loadProgress, this,
          [this](double fraction, const QString& what) { m_notice->showProgress(what, fraction); });
  connect(service, &InferenceService::loadCancelled, this, [this](ModelSlot slot) {
    button(slot)->setLoading({});
    updateSwap();
    m_notice->clear();
  });
  connect(service, &InferenceService::loadFailed, this,
          [this](const QString&, const Error& error, ModelSlot slot) {
            button(slot)->setLoading({});
            updateSwap();
            // One that cannot be opened any more is not to be asked for at every start.
            if (slot == ModelSlot::B && m_session.secondModel().path.isEmpty()) m_settings.setSecondModel({});
            fail(error);
          });
  connect(m_notice, &NoticeBar::cancelRequested, service, &InferenceService::cancel);
}

void MainWindow::connectSession() {
  connect(&m_session, &Session::modelChanged, this, &MainWindow::onModelChanged);
  connect(&m_session, &Session::answerChanged, this, [this](const Answer& answer) {
    if (m_answerFailed) m_notice->clear();
    m_answerFailed = false;
    m_prompt->setPrediction(answer.prediction);
    m_status->setAnswer(answer, answer.routing != nullptr);
  });
  connect(&m_session, &Session::dimmed, m_prompt, &PromptPanel::setStale);
  connect(&m_session, &Session::dimmed, m_status, &StatusLine::setStale);
  connect(&m_session.service(), &InferenceService::analysisFailed, this, [this](const Error& error) {
    fail(error);
    m_answerFailed = true;
  });
}

void MainWindow::connectPrompt() {
  PromptEdit* prompt = m_prompt->prompt();
  const PredictionView* predictions = m_views->predictions();
  connect(prompt, &PromptEdit::textEdited, &m_session, &Session::setText);
  connect(prompt, &PromptEdit::cursorPositionChanged, &m_session,
          [this, prompt] { m_session.setCursor(prompt->textCursor().position()); });
  connect(&m_session.memory(), &RoutingMemory::historyChanged, this, [this] {
    const view::RoutingHistory& before = m_session.memory().history();
    if (before.isEmpty()) return;
    m_settings.addRecentText(before.constLast()->text);
    m_prompt->setRecentTexts(m_settings.recentTexts());
  });
  connect(predictions, &PredictionView::candidateChosen, this, &MainWindow::fillMask);
  connect(predictions, &PredictionView::maskRequested, this, &MainWindow::maskForPredictions);
  connect(qApp, &QApplication::focusChanged, this,
          [this](const QWidget*, const QWidget* now) { onFocusChanged(now); });
  m_status->setHint(Views::hint({}));
}

void MainWindow::connectDevice() {
  InferenceService* service = &m_session.service();
  connect(service, &InferenceService::machineDescribed, this, [this](const MachineItem& machine) {
    m_machine = machine;
    m_deviceButton->setMachine(machine);
    m_status->setMachine(machine);
    m_modelButton->setBundled(machine.bundledModels);
    m_secondButton->setBundled(machine.bundledModels);
    m_latency->setMachine(machine);
    m_views->routing()->usage()->setCaches(machine.caches);
  });
  connect(service, &InferenceService::threadsChanged, m_deviceButton, &DeviceButton::setThreads);
  connect(m_deviceButton, &DeviceButton::threadsRequested, this, [this](int count) {
    m_settings.setThreads(count);
    m_session.setThreads(count);
  });
  connect(m_deviceButton, &DeviceButton::deviceRequested, &m_session, &Session::setDevice);
  connect(&m_session, &Session::deviceSettled, m_deviceButton, &DeviceButton::setDevice);
  connect(m_modelButton, &ModelButton::modelRequested, &m_session, &Session::load);
}

/// The machine belongs to the measurement: nothing is asked of the models beside it.
void MainWindow::connectMeasurements() {
  const auto end = [this] {
    m_session.setPaused(false);
    m_status->setHint(Views::hint(m_host->viewOf(focusWidget())));
  };
  connect(&m_measurements, &MeasurementService::started, this, [this] {
    m_session.setPaused(true);
    m_status->setHint(tr("Measuring: predictions wait until it has ended"));
  });
  connect(&m_measurements, &MeasurementService::finished, this, end);
  connect(&m_measurements, &MeasurementService::failed, this, end);
}

void MainWindow::onModelChanged(const view::ModelItem& model) {
  m_settings.addRecentModel(model.path);
  m_modelButton->setLoading({});
  m_modelButton->setModel(model);
  for (ModelButton* chooser : {m_modelButton, m_secondButton}) chooser->setRecent(m_settings.recentModels());
  updateSwap();
  m_prompt->setMaskSpelling(model.maskToken);
  m_notice->clear();
  if (model.maskToken.isEmpty()) {
    m_notice->showNotice(
        tr("%1 has no mask token, so it predicts no words; its paths can be looked at.").arg(model.name));
  }
  setWindowTitle(tr("%1 — UltraFastBERT Explorer").arg(model.name));
}

void MainWindow::onFocusChanged(const QWidget* focus) {
  if (focus == nullptr || focus->window() != this) return;
  m_status->setHint(Views::hint(m_host->viewOf(focus)));
  if (focus == m_prompt->chips() || focus == m_prompt->prompt()) m_chipsWereLast = focus == m_prompt->chips();
}

void MainWindow::maskAtFocus() {
  const QWidget* focus = focusWidget();
  const bool inPrompt = focus == m_prompt->prompt() || focus == nullptr;
  const int token = m_session.selection().primaryToken();
  if (inPrompt || token < 0 || m_session.stale()) {
    m_prompt->prompt()->maskAtCursor();
  } else {
    m_prompt->prompt()->maskToken(token);
  }
}

void MainWindow::maskForPredictions() {
  PromptEdit* prompt = m_prompt->prompt();
  const QString before = prompt->text();
  const bool tokenIsMeant = m_chipsWereLast || m_session.chosenByUser();
  if (tokenIsMeant && !m_session.stale()) prompt->maskToken(m_session.selection().primaryToken());
  if (prompt->text() == before) prompt->maskAtCursor();
  prompt->setFocus(Qt::OtherFocusReason);
}

void MainWindow::fillMask(int token, const QString& word) {
  PromptEdit* prompt = m_prompt->prompt();
  const QString before = prompt->text();
  const bool last = m_session.answer().prediction.masks.size() == 1;
  prompt->fillMask(token, word);
  // The candidates go with the last mask, and the focus would go to whatever is next.
  if (last && prompt->text() != before) prompt->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openFolder() {
  askForPath(this, QFileDialog::Directory, tr("Open a model folder"), m_session.model().path, {},
             [this](const QString& path) { m_session.load(path); });
}

void MainWindow::openFile() {
  askForPath(this, QFileDialog::ExistingFile, tr("Open a model"), m_session.model().path,
             tr("Models (config.json model_config.json *.safetensors);;All files (*)"),
             [this](const QString& path) { m_session.load(path); });
}

void MainWindow::fail(const Error& error) {
  m_answerFailed = false;
  m_notice->showFailure(errorText(error), QString::fromStdString(error.sentence()));
}

}  // namespace ufb
