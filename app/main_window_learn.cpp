// SPDX-License-Identifier: MIT
// What helps to find one's way: command palette, cheat sheet, tour, help, log.
#include <QKeyEvent>
#include <QLoggingCategory>

#include "commands/commands.h"
#include "crash/crash_handler.h"
#include "dock_host.h"
#include "log/log_window.h"
#include "main_window.h"
#include "prompt_panel.h"
#include "routing_views.h"
#include "status_line.h"
#include "views.h"
#include "views/cheat_sheet.h"
#include "views/command_palette.h"
#include "views/glossary_tips.h"
#include "views/help_browser.h"
#include "views/leaf_maps.h"
#include "views/prediction_view.h"
#include "views/tour_overlay.h"
#include "views/tree_view.h"

namespace ufb {
namespace {

using Group = Commands::Group;
const QLoggingCategory kLog("ufb.window", QtInfoMsg);

}  // namespace

void MainWindow::addLearnCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    m_commands->add(Group::Learn, QLatin1String(id), words, keys, work);
  };
  add("tour", tr("Take the tour"), twoStrokes(Qt::Key_T), [this] { startTour(); });
  add("glossary", tr("Glossary"), Qt::SHIFT | Qt::Key_F1,
      [this] { showHelp(QStringLiteral("help:glossary")); });
  auto* tips = new GlossaryTips(this);
  connect(tips, &GlossaryTips::termRequested, this,
          [this](const QString& term) { showHelp(QStringLiteral("glossary:") + term); });
  connect(m_tour, &TourOverlay::finished, this, [this] { m_settings.setTourSeen(true); });
}

void MainWindow::addHelpCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    m_commands->add(Group::Help, QLatin1String(id), words, keys, work);
  };
  add("palette", tr("Command palette"), Qt::CTRL | Qt::Key_K, [this] { showPalette(); });
  add("keys", tr("Keys and gestures"), Qt::Key_F1, [this] { showCheatSheet(); });
  add("help", tr("Help"), Qt::CTRL | Qt::Key_F1, [this] { showHelp(QStringLiteral("help:start")); });
  add("log", tr("Log"), twoStrokes(Qt::Key_G), [this] { showLog(); });
  add("about", tr("About UltraFastBERT Explorer"), twoStrokes(Qt::Key_A), [this] { showAbout(); });
  m_commands->action(QStringLiteral("log"))->setEnabled(m_places.log != nullptr);
  // For the log and for crash reports: what was done, never what was typed.
  connect(m_commands, &Commands::ran, this, [](const QString& id) {
    noteAction(qPrintable(id));
    qCInfo(kLog) << "command" << id;
  });
  connect(&m_session, &Session::modelChanged, this, [](const view::ModelItem& model) {
    qCInfo(kLog) << "model A opened in" << qRound(model.loadMs) << "ms, layers" << model.layers << "trees"
                 << model.trees << "depth" << model.depth;
  });
  connect(&m_session.service(), &InferenceService::loadFailed, this, [](const QString&, const Error& error) {
    qCInfo(kLog) << "a model failed to open, code" << int(error.code);
  });
  connect(&m_measurements, &MeasurementService::finished, this, [] { qCInfo(kLog) << "measured"; });
  connect(m_palette, &CommandPalette::chosen, this, [this](const QString& id) { m_commands->run(id); });
}

/// A question mark asks for the keys, unless it is being written.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->text() == QLatin1String("?")) {
    showCheatSheet();
  } else {
    QMainWindow::keyPressEvent(event);
  }
}

void MainWindow::showPalette() {
  m_palette->open(m_commands->items(), this);
}

void MainWindow::showCheatSheet() {
  if (!m_cheatSheet) {
    m_cheatSheet = new CheatSheet(this);
    m_cheatSheet->setAttribute(Qt::WA_DeleteOnClose);
    m_cheatSheet->setGestures({{tr("Mask a word"), tr("Double click on it")},
                               {tr("Follow a token"), tr("Click on it")},
                               {tr("Follow several tokens"), tr("Ctrl+click, Shift+click")},
                               {tr("Fill a mask"), tr("Click on a prediction")},
                               {tr("Zoom in the tree"), tr("Wheel, or click on a node")},
                               {tr("See the whole tree"), tr("Esc")},
                               {tr("Maximise a view"), tr("Double click on its title")},
                               {tr("Move a view"), tr("Drag its title")},
                               {tr("Copy or export what a view shows"), tr("Click with the right button")},
                               {tr("Open a model, a count or a session"), tr("Drop it on the window")}});
  }
  m_cheatSheet->setCommands(m_commands->items());
  m_cheatSheet->show();
  m_cheatSheet->raise();
  m_cheatSheet->activateWindow();
}

void MainWindow::showHelp(const QString& place) {
  if (!m_help) {
    m_help = new HelpBrowser(this);
    m_help->setWindowFlag(Qt::Window);
    m_help->setAttribute(Qt::WA_DeleteOnClose);
  }
  m_help->showPlace(place);
  m_help->show();
  m_help->raise();
  m_help->activateWindow();
}

void MainWindow::showLog() {
  if (m_places.log == nullptr) return;
  auto* window = new LogWindow(*m_places.log, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  connect(window, &LogWindow::levelChosen, this, [this](LogLevel level) { m_settings.setLogLevel(level); });
  window->show();
}

QVector<TourStep> MainWindow::tourSteps() {
  const auto bring = [this](const char* view) {
    return [this, name = QString::fromLatin1(view)] { m_host->showView(name); };
  };
  return {
      {tr("Type a sentence"),
       tr("The model answers while you type. A double click on a word masks it; then the model says which "
          "word "
          "it expects there."),
       [this] { return m_prompt; }, [this] { m_host->showDefaultLayout(); }, true},
      {tr("What the model expects"),
       tr("The most probable words for the mask, in percent. A click on one fills it in. In the field below, "
          "ask about a word of your own."),
       [this] { return m_views->predictions(); }, bring("predictions"), true},
      {tr("Every layer is a tree"),
       tr("Each small picture is one layer: a token ends at one of its leaves, after a few turns to the left "
          "or "
          "to the right. A click on a picture chooses the layer."),
       [this] { return m_views->routing()->leaves(); }, bring("leaves"), true},
      {tr("The path of a token"),
       tr("The tree of the chosen layer, with the paths of the chosen tokens. Of thousands of neurons only "
          "the "
          "few on the path are computed. Click on a node to come closer; Esc shows all of it."),
       [this] { return m_views->routing()->tree(); }, bring("tree"), true},
      {tr("Is it faster, and here?"),
       tr("The last line says what this answer cost. F5 measures it beside dense networks on this machine. "
          "Everything else is one search away: Ctrl+K."),
       [this] { return m_status; },
       {},
       false}};
}

void MainWindow::startTour() {
  m_tour->start(tourSteps());
}

}  // namespace ufb
