// SPDX-License-Identifier: MIT
#include "main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "device_button.h"
#include "dock_host.h"
#include "error_text.h"
#include "examples.h"
#include "file_drop.h"
#include "latency_controller.h"
#include "menu_button.h"
#include "model_button.h"
#include "prompt_panel.h"
#include "status_line.h"
#include "translation.h"
#include "view_menu.h"
#include "views.h"
#include "views/notice_bar.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"
#include "views/token_chips.h"

namespace ufb {
namespace {

constexpr QSize kDefaultSize(1440, 900);
const QString kModelView = QStringLiteral("model");

}  // namespace

MainWindow::MainWindow(Settings settings, ModelLoader loader, MeasurementStore store, ModelMeasurer measurer)
    : m_settings(std::move(settings)),
      m_session(std::move(loader)),
      m_measurements(m_session.service(), std::move(store), std::move(measurer)),
      m_notice(new NoticeBar),
      m_prompt(new PromptPanel(&m_session.selection())),
      m_host(new DockHost),
      m_status(new StatusLine),
      m_views(new Views(m_session, *m_host, this)),
      m_modelButton(new ModelButton(ModelButton::Arm::A)),
      m_swap(new QToolButton),
      m_secondButton(new ModelButton(ModelButton::Arm::B)),
      m_deviceButton(new DeviceButton),
      m_latency(new LatencyController(*m_views->latency(), m_measurements, m_session, this)) {
  setWindowTitle(tr("UltraFastBERT Explorer"));
  setContextMenuPolicy(Qt::NoContextMenu);
  buildCentre();
  buildToolBar();
  buildActions();
  acceptDrops();
  connectLoading();
  connectSession();
  connectSecond();
  connectPrompt();
  connectDevice();
  connectMeasurements();
  restore();
}

MainWindow::~MainWindow() {
  disconnect(qApp, nullptr, this, nullptr);  // widgets lose their focus as they go
  // The views look at the session's selection: they go before the session does.
  delete takeCentralWidget();
}

void MainWindow::buildCentre() {
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_notice);
  column->addWidget(m_prompt);
  column->addWidget(m_host, 1);
  column->addWidget(m_status);
  setCentralWidget(centre);
}

void MainWindow::buildToolBar() {
  QToolBar* bar = addToolBar(tr("Tools"));
  bar->setObjectName(QStringLiteral("tools"));
  bar->setMovable(false);
  bar->toggleViewAction()->setEnabled(false);
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  auto* viewButton = new MenuButton;
  viewButton->setObjectName(QStringLiteral("view"));
  viewButton->setWords(tr("View"));
  viewButton->setShortcut(Qt::ALT | Qt::Key_V);
  auto* menu = new ViewMenu(m_host, m_settings.appearance(), m_settings.language(), viewButton);
  viewButton->setMenu(menu);
  m_swap->setObjectName(QStringLiteral("swap"));
  m_swap->setText(QStringLiteral("⇄"));
  m_swap->setAutoRaise(true);
  m_swap->setFocusPolicy(Qt::TabFocus);
  m_swap->setShortcut(Qt::ALT | Qt::Key_X);
  m_swap->setToolTip(tr("Exchange A and B (Alt+X)"));
  m_swap->setAccessibleName(tr("Exchange models A and B"));
  bar->addWidget(m_modelButton);
  bar->addWidget(m_swap);
  bar->addWidget(m_secondButton);
  bar->addWidget(space);
  bar->addWidget(m_deviceButton);
  bar->addWidget(viewButton);
  connect(menu, &ViewMenu::appearanceChosen, this, [this](Appearance appearance) {
    m_settings.setAppearance(appearance);
    applyAppearance(appearance);
  });
  connect(menu, &ViewMenu::languageChosen, this,
          [this](const QString& language) { m_settings.setLanguage(language); });
  connect(menu, &ViewMenu::aboutRequested, this, &MainWindow::showAbout);
}

void MainWindow::buildActions() {
  auto* folder = new QAction(tr("Open folder…"), this);
  folder->setShortcut(QKeySequence::Open);
  connect(folder, &QAction::triggered, this, &MainWindow::openFolder);
  auto* file = new QAction(tr("Open file…"), this);
  connect(file, &QAction::triggered, this, &MainWindow::openFile);
  auto* card = new QAction(tr("Model card"), this);
  connect(card, &QAction::triggered, m_host, [this] { m_host->showView(kModelView); });
  auto* quit = new QAction(tr("Quit"), this);
  quit->setShortcut(Qt::CTRL | Qt::Key_Q);
  connect(quit, &QAction::triggered, this, &QWidget::close);
  addActions({folder, quit});  // so that their keys work while the menu is closed
  m_modelButton->setActions({folder, file, card, quit});
  connect(m_views, &Views::openRequested, this, &MainWindow::openFolder);
  auto* secondFolder = new QAction(tr("Open folder…"), this);
  connect(secondFolder, &QAction::triggered, this, &MainWindow::openSecondFolder);
  auto* none = new QAction(tr("No second model"), this);
  none->setObjectName(QStringLiteral("no-second-model"));
  connect(none, &QAction::triggered, &m_session, &Session::unloadSecond);
  m_secondButton->setActions({secondFolder, none});
  addEditing();

  addShortcut(Qt::ALT | Qt::Key_M, [this] { maskAtFocus(); });
  addShortcut(Qt::CTRL | Qt::Key_L, [this] { m_prompt->prompt()->setFocus(Qt::ShortcutFocusReason); });
  addShortcut(Qt::ALT | Qt::Key_Left, [this] { m_views->showMask(-1); });
  addShortcut(Qt::ALT | Qt::Key_Right, [this] { m_views->showMask(1); });
}

/// Where the prompt has no focus: after a click on a candidate, say, which is to be taken back as well.
void MainWindow::addEditing() {
  const auto add = [this](const QString& name, const QString& words, QKeySequence::StandardKey keys) {
    auto* action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    addAction(action);
    return action;
  };
  connect(add(QStringLiteral("undo"), tr("Undo"), QKeySequence::Undo), &QAction::triggered, this, [this] {
    auto* field = qobject_cast<QLineEdit*>(focusWidget());
    field != nullptr ? field->undo() : m_prompt->prompt()->undo();
  });
  connect(add(QStringLiteral("redo"), tr("Redo"), QKeySequence::Redo), &QAction::triggered, this, [this] {
    auto* field = qobject_cast<QLineEdit*>(focusWidget());
    field != nullptr ? field->redo() : m_prompt->prompt()->redo();
  });
}

void MainWindow::addShortcut(const QKeySequence& keys, const std::function<void()>& work) {
  connect(new QShortcut(keys, this), &QShortcut::activated, this, work);
}

void MainWindow::acceptDrops() {
  m_secondButton->setAcceptDrops(true);  // else a drop on it would be one on the window
  connect(new FileDrop(this), &FileDrop::dropped, this, [this](const QString& path, const QWidget* target) {
    const bool onSecond = target == m_secondButton || m_secondButton->isAncestorOf(target);
    onSecond ? m_session.loadSecond(path) : m_session.load(path);
  });
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
  connect(&m_session, &Session::staleChanged, m_prompt, &PromptPanel::setStale);
  connect(&m_session, &Session::staleChanged, m_status, &StatusLine::setStale);
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

void MainWindow::start(const StartOptions& options) {
  const bool rememberedText = !m_settings.text().trimmed().isEmpty();
  const QString first =
      rememberedText ? m_settings.text() : examples(QStringLiteral("<mask>")).constFirst().text;
  PromptEdit* prompt = m_prompt->prompt();
  prompt->setText(options.text.value_or(first));
  prompt->document()->clearUndoRedoStacks();  // the text at start is nothing to undo
  prompt->moveCursor(QTextCursor::End);
  prompt->setFocus();
  if (!options.view.isEmpty() && m_host->view(options.view) != nullptr) {
    m_host->showView(options.view);
    m_host->toggleMaximized(options.view);
  }
  m_session.setDevice(options.device);
  m_session.service().requestMachine();
  m_session.setThreads(options.threads.value_or(m_settings.threads()));
  m_session.load(options.model.isEmpty() ? QString::fromLatin1(kDefaultModel) : options.model);
  const bool remembered = options.against.isEmpty();
  const QString second = remembered ? m_settings.secondModel() : options.against;
  if (second.isEmpty()) return;
  m_showSecond = !remembered || m_settings.layout().isEmpty();
  m_session.loadSecond(second);
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
  const QString path =
      QFileDialog::getExistingDirectory(this, tr("Open a model folder"), m_session.model().path);
  if (!path.isEmpty()) m_session.load(path);
}

void MainWindow::openFile() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Open a model"), m_session.model().path,
                                   tr("Models (config.json model_config.json *.safetensors);;All files (*)"));
  if (!path.isEmpty()) m_session.load(path);
}

void MainWindow::showAbout() {
  auto* box =
      new QMessageBox(QMessageBox::NoIcon, tr("About UltraFastBERT Explorer"),
                      tr("UltraFastBERT Explorer %1").arg(m_machine.version), QMessageBox::Close, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setIconPixmap(windowIcon().pixmap(QSize(64, 64)));
  box->setInformativeText(
      tr("Looks inside UltraFastBERT: predictions, and the path of every token through the "
         "trees.\n\nLibTorch %1\nMatrices: %2\n%3, %4")
          .arg(m_machine.torchVersion, m_machine.blas, m_machine.processor, m_machine.instructionSet));
  box->open();
}

void MainWindow::fail(const Error& error) {
  m_answerFailed = false;
  m_notice->showFailure(errorText(error), QString::fromStdString(error.sentence()));
}

void MainWindow::restore() {
  resize(kDefaultSize);
  restoreGeometry(m_settings.geometry());
  m_host->restoreLayout(m_settings.layout());
  for (ModelButton* chooser : {m_modelButton, m_secondButton}) chooser->setRecent(m_settings.recentModels());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_settings.setGeometry(saveGeometry());
  m_settings.setLayout(m_host->layoutState());
  m_settings.setText(m_prompt->prompt()->text());
  m_session.service().cancel();
  m_session.service().cancelAgreement();
  QMainWindow::closeEvent(event);
}

}  // namespace ufb
