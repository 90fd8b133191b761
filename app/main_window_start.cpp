// SPDX-License-Identifier: MIT
// What the window begins with and what it remembers at its end.
#include <QCloseEvent>
#include <QTimer>
#include <utility>

#include "address_lookup.h"
#include "corpus/corpus_controller.h"
#include "dock_host.h"
#include "examples.h"
#include "main_window.h"
#include "model_button.h"
#include "models/bookmarks.h"
#include "prompt_panel.h"
#include "ufb/engine_library.h"
#include "undo/edits.h"
#include "views.h"
#include "views/notice_bar.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"

namespace ufb {
namespace {

constexpr QSize kDefaultSize(1440, 900);

}  // namespace

void MainWindow::start(const StartOptions& options) {
  const bool rememberedText = !m_settings.text().trimmed().isEmpty();
  const QString first =
      rememberedText ? m_settings.text() : examples(QStringLiteral("<mask>")).constFirst().text;
  PromptEdit* prompt = m_prompt->prompt();
  const QString text = options.text.value_or(first);
  options.pin ? pinFirst(*options.pin, text) : prompt->setText(text);
  m_edits->reset(editState());  // the text at start is nothing to undo
  prompt->moveCursor(QTextCursor::End);
  prompt->setFocus();
  if (!options.view.isEmpty() && m_host->view(options.view) != nullptr) {
    m_host->showView(options.view);
    m_host->toggleMaximized(options.view);
  }
  selectLater(options.select);
  startEngine(options.device, options.threads.value_or(m_settings.threads()));
  m_session.load(options.model.isEmpty() ? QString::fromLatin1(kDefaultModel) : options.model);
  if (!engineIsOpen()) m_notice->showProgress(tr("Starting the engine"), -1);
  // Behind the model on its thread, so that they can be held against it.
  if (!options.corpus.isEmpty()) m_corpus->open(options.corpus);
  if (!options.corpusB.isEmpty()) m_corpus->openSecond(options.corpusB);
  if (!options.session.isEmpty()) m_files->open(options.session);
  m_files->lookForLeftBehind();
  if (options.offerTour && !m_settings.tourSeen()) QTimer::singleShot(0, this, [this] { startTour(); });
  const bool remembered = options.against.isEmpty();
  const QString second = remembered ? m_settings.secondModel() : options.against;
  if (second.isEmpty()) return;
  m_showSecond = !remembered || m_settings.layout().isEmpty();
  m_session.loadSecond(second);
}

void MainWindow::startEngine(const QString& device, int threads) {
  m_session.setDevice(device);
  m_session.service().requestMachine();
  m_session.setThreads(threads);
}

Handover MainWindow::handOver() {
  Handover handover;
  handover.session = {document(), m_files->file(), m_session.model().path, m_session.secondModel().path, {}};
  handover.geometry = saveGeometry();
  handover.edits = std::exchange(m_edits, new Edits(this));
  handover.edits->setParent(nullptr);
  handover.edits->disconnect();
  for (const QObject* who : std::initializer_list<const QObject*>{m_prompt->prompt(), m_views->predictions(),
                                                                  m_bookmarks, &m_session.memory()}) {
    QObject::disconnect(who, nullptr, handover.edits, nullptr);
  }
  disconnect(m_bookmarks, nullptr, this, nullptr);
  handover.settings = std::make_shared<Settings>(std::exchange(m_settings, Settings()));
  m_files->autosave().finish();
  return handover;
}

void MainWindow::takeOver(const Handover& handover) {
  restoreGeometry(handover.geometry);
  const SessionDocument& document = handover.session.document;
  startEngine(document.device, document.threads);
  m_showSecond = false;
  restore(handover.session);
  m_files->setFile(handover.session.file);
  delete std::exchange(m_edits, handover.edits);
  m_edits->setParent(this);
  connectEdits();
  m_prompt->prompt()->setFocus();
}

/// One text after the other: the first one's answer is pinned, then the second one is asked. Not if somebody
/// types before, or the first one has no answer.
void MainWindow::pinFirst(const QString& pin, const QString& text) {
  PromptEdit* prompt = m_prompt->prompt();
  if (pin == text && !m_session.stale() && m_session.answer().prediction.text == pin) {
    return m_session.memory().pin();
  }
  prompt->restore(pin, int(pin.size()));
  auto* once = new QObject(this);
  const auto next = [this, once, prompt, pin, text](bool answered) {
    if (prompt->text() == pin) {
      if (answered) m_session.memory().pin();
      prompt->restore(text, int(text.size()));
    }
    once->deleteLater();
  };
  connect(&m_session, &Session::answerChanged, once, [next, pin](const Answer& answer) {
    if (answer.prediction.text == pin) next(true);
  });
  connect(&m_session.service(), &InferenceService::analysisFailed, once, [next] { next(false); });
  connect(&m_session.service(), &InferenceService::loadFailed, once, [next] { next(false); });
}

/// An address means something as soon as there is an answer to the text that is asked.
void MainWindow::selectLater(const QString& address) {
  if (address.isEmpty()) return;
  auto* once = new QObject(this);
  connect(&m_session, &Session::staleChanged, once, [this, once, address](bool stale) {
    if (stale) return;
    const Result<void> selected = selectAddress(address, m_session.answer().routing, m_session.selection());
    if (!selected) fail(selected.error());
    once->deleteLater();
  });
  connect(&m_session.service(), &InferenceService::analysisFailed, once, &QObject::deleteLater);
  connect(&m_session.service(), &InferenceService::loadFailed, once, &QObject::deleteLater);
}

void MainWindow::restoreLayout() {
  resize(kDefaultSize);
  restoreGeometry(m_settings.geometry());
  m_bookmarks->fromJson(m_settings.bookmarks());
  m_host->restoreLayout(m_settings.layout());
  m_corpus->setRoot(m_settings.countsFolder());
  m_prompt->setRecentTexts(m_settings.recentTexts());
  for (ModelButton* chooser : {m_modelButton, m_secondButton}) chooser->setRecent(m_settings.recentModels());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_settings.setGeometry(saveGeometry());
  m_settings.setLayout(m_host->layoutState());
  m_settings.setText(m_prompt->prompt()->text());
  m_files->autosave().finish();
  m_session.service().cancel();
  m_session.service().cancelAgreement();
  QMainWindow::closeEvent(event);
}

}  // namespace ufb
