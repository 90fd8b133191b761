// SPDX-License-Identifier: MIT
// What the window can do: the commands of its menus, keys and palette.
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLocale>

#include "commands/commands.h"
#include "corpus/corpus_controller.h"
#include "dock_host.h"
#include "main_window.h"
#include "prompt_panel.h"
#include "ready_layouts.h"
#include "routing_views.h"
#include "text_size.h"
#include "translation.h"
#include "views.h"
#include "views/address_bar.h"
#include "views/latency_view.h"
#include "views/prompt_edit.h"
#include "views/tree_view.h"

namespace ufb {
namespace {

using Group = Commands::Group;

/// Ctrl+1 to Ctrl+9, then Ctrl+Shift+1 to Ctrl+Shift+9.
QKeySequence viewKeys(qsizetype index) {
  constexpr qsizetype kDigits = 9;
  if (index >= 2 * kDigits) return {};
  const int digit = Qt::Key_1 + static_cast<int>(index % kDigits);
  const Qt::KeyboardModifiers modifiers =
      index < kDigits ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier;
  return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(digit)));
}

}  // namespace

void MainWindow::buildCommands() {
  addSessionCommands();
  addFileCommands();
  addUndoCommands();
  addEditCommands();
  addViewCommands();
  addAppearanceCommands();
  addLanguageCommands();
  addRoutingCommands();
  addMeasureCommands();
  addLearnCommands();
  addHelpCommands();
}

void MainWindow::addFileCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    m_commands->add(Group::File, QLatin1String(id), words, keys, work);
  };
  add("open-model-folder", tr("Open model folder…"), QKeySequence::Open, [this] { openFolder(); });
  add("open-model-file", tr("Open model file…"), Qt::CTRL | Qt::ALT | Qt::Key_O, [this] { openFile(); });
  add("open-second-model", tr("Open second model…"), Qt::CTRL | Qt::Key_B, [this] { openSecondFolder(); });
  add("no-second-model", tr("No second model"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
      [this] { m_session.unloadSecond(); });
  add("swap-models", tr("Exchange A and B"), Qt::ALT | Qt::Key_X, [this] { m_session.swapModels(); });
  add("count-texts", tr("Count texts…"), Qt::CTRL | Qt::Key_T, [this] { m_corpus->askForTexts(); });
  add("open-count", tr("Open count…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_corpus->askForCount(); });
  add("counts-folder", tr("Folder for counts…"), twoStrokes(Qt::Key_F), [this] { m_corpus->askForRoot(); });
  add("quit", tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
}

void MainWindow::addEditCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    return m_commands->add(Group::Edit, QLatin1String(id), words, keys, work);
  };
  add("mask", tr("Mask the word"), Qt::ALT | Qt::Key_M, [this] { maskAtFocus(); });
  add("go-to-prompt", tr("Go to the text"), Qt::CTRL | Qt::Key_L,
      [this] { m_prompt->prompt()->setFocus(Qt::ShortcutFocusReason); });
  add("examples", tr("Examples"), Qt::CTRL | Qt::Key_E, [this] { m_prompt->showExamples(); });
  add("pin", tr("Pin the text"), Qt::ALT | Qt::Key_P, [this] { pinByUser(true); });
  add("unpin", tr("Let the pinned text go"), Qt::ALT | Qt::SHIFT | Qt::Key_P, [this] { pinByUser(false); });
  add("bookmark", tr("Bookmark this place"), Qt::CTRL | Qt::Key_D, [this] { m_address->toggleBookmark(); });
  add("copy-address", tr("Copy the address"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
      [this] { QGuiApplication::clipboard()->setText(m_address->address()); });
}

void MainWindow::addViewCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    m_commands->add(Group::View, QLatin1String(id), words, keys, work);
  };
  const auto layout = [&](ReadyLayout which, const QString& words, Qt::Key digit) {
    m_commands->add(Group::View, QStringLiteral("layout-") + layoutName(which), words, Qt::ALT | digit,
                    [this, which] { showReadyLayout(*m_host, which); });
  };
  layout(ReadyLayout::Predict, tr("Layout: predict"), Qt::Key_1);
  layout(ReadyLayout::Route, tr("Layout: route"), Qt::Key_2);
  layout(ReadyLayout::Race, tr("Layout: race"), Qt::Key_3);
  const QVector<DockHost::View> views = m_host->allViews();
  for (qsizetype i = 0; i < views.size(); ++i) {
    const QString name = views[i].name;
    m_commands->add(Group::View, QStringLiteral("view-") + name, views[i].title, viewKeys(i),
                    [this, name] { m_host->showView(name); });
  }
  add("next-view", tr("Next view"), Qt::Key_F6, [this] { m_host->focusNextView(1); });
  add("previous-view", tr("Previous view"), Qt::SHIFT | Qt::Key_F6, [this] { m_host->focusNextView(-1); });
  add("maximise-view", tr("Maximise or restore the view"), Qt::Key_F11, [this] {
    const QString view = m_host->viewOf(focusWidget());
    m_host->toggleMaximized(view.isEmpty() ? QStringLiteral("tree") : view);
  });
  add("close-view", tr("Close the view"), Qt::CTRL | Qt::Key_W,
      [this] { m_host->closeView(m_host->viewOf(focusWidget())); });
  add("full-screen", tr("Full screen"), Qt::SHIFT | Qt::Key_F11,
      [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::addAppearanceCommands() {
  auto* group = new QActionGroup(this);
  const auto add = [&](Appearance appearance, const QString& words, Qt::Key key) {
    QAction* action =
        m_commands->add(Group::Appearance, QStringLiteral("colors-") + appearanceName(appearance), words,
                        twoStrokes(key), [this, appearance] {
                          m_settings.setAppearance(appearance);
                          applyAppearance(appearance);
                        });
    action->setActionGroup(group);
    action->setCheckable(true);
    action->setChecked(appearance == m_settings.appearance());
  };
  add(Appearance::System, tr("Colours as the desktop"), Qt::Key_S);
  add(Appearance::Light, tr("Light colours"), Qt::Key_L);
  add(Appearance::Dark, tr("Dark colours"), Qt::Key_D);
  add(Appearance::HighContrast, tr("High contrast"), Qt::Key_H);
  const auto size = [this](const char* id, const QString& words, const QKeySequence& keys, auto next) {
    m_commands->add(Group::Appearance, QLatin1String(id), words, keys,
                    [this, next] { setTextSize(next(m_settings.textSize())); });
  };
  size("larger-text", tr("Larger text"), QKeySequence::ZoomIn,
       [](int percent) { return largerText(percent); });
  size("smaller-text", tr("Smaller text"), QKeySequence::ZoomOut,
       [](int percent) { return smallerText(percent); });
  size("normal-text", tr("Normal text size"), Qt::CTRL | Qt::Key_0, [](int) { return kNormalText; });
}

void MainWindow::addLanguageCommands() {
  auto* group = new QActionGroup(this);
  const auto add = [&](const QString& code, const QString& words, int number) {
    const QString id = QStringLiteral("language-") + (code.isEmpty() ? QStringLiteral("desktop") : code);
    QAction* action =
        m_commands->add(Group::Appearance, id, words, twoStrokes(static_cast<Qt::Key>(Qt::Key_0 + number)),
                        [this, code] { setLanguage(code); });
    action->setActionGroup(group);
    action->setCheckable(true);
    action->setChecked(code == m_settings.language());
  };
  int number = 0;
  add(QString(), tr("Language of the desktop"), number++);
  add(QStringLiteral("en"), QStringLiteral("English"), number++);
  for (const QString& code : availableLanguages()) {
    if (code != QLatin1String("en")) add(code, QLocale(code).nativeLanguageName(), number++);
  }
}

void MainWindow::addRoutingCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    m_commands->add(Group::Routing, QLatin1String(id), words, keys, work);
  };
  TreeView* tree = m_views->routing()->tree();
  Selection* selection = &m_session.selection();
  add("go-to-address", tr("Go to an address"), Qt::CTRL | Qt::Key_G, [this] { m_address->startEditing(); });
  add("tree-back", tr("Back in the tree"), Qt::CTRL | Qt::Key_BracketLeft, [tree] { tree->goBack(); });
  add("tree-forward", tr("Forward in the tree"), Qt::CTRL | Qt::Key_BracketRight,
      [tree] { tree->goForward(); });
  add("previous-mask", tr("Previous mask"), Qt::ALT | Qt::Key_Left, [this] { m_views->showMask(-1); });
  add("next-mask", tr("Next mask"), Qt::ALT | Qt::Key_Right, [this] { m_views->showMask(1); });
  add("previous-token", tr("Previous token"), Qt::ALT | Qt::SHIFT | Qt::Key_Left,
      [selection] { selection->selectToken(selection->primaryToken() - 1); });
  add("next-token", tr("Next token"), Qt::ALT | Qt::SHIFT | Qt::Key_Right,
      [selection] { selection->selectToken(selection->primaryToken() + 1); });
  add("previous-layer", tr("Previous layer"), Qt::ALT | Qt::Key_Up,
      [selection] { selection->setLayer(selection->layer() - 1); });
  add("next-layer", tr("Next layer"), Qt::ALT | Qt::Key_Down,
      [selection] { selection->setLayer(selection->layer() + 1); });
}

void MainWindow::addMeasureCommands() {
  const auto add = [this](const char* id, const QString& words, const QKeySequence& keys, auto work) {
    m_commands->add(Group::Measure, QLatin1String(id), words, keys, work);
  };
  add("measure", tr("Measure the latency"), Qt::Key_F5, [this] {
    m_host->showView(QStringLiteral("latency"));
    m_views->latency()->measure();
  });
  add("stop-measuring", tr("Stop measuring"), Qt::SHIFT | Qt::Key_F5, [this] { m_measurements.cancel(); });
  add("agreement", tr("Compare both models over a text…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
      [this] { compareOverFile(); });
}

/// Commands that cannot do anything now say so, in menus and palette.
void MainWindow::enableCommands() {
  const auto set = [this](const char* id, bool on) { m_commands->action(QLatin1String(id))->setEnabled(on); };
  const auto update = [this, set] {
    const bool second = !m_session.secondModel().name.isEmpty();
    const bool measuring = m_measurements.measuring();
    set("no-second-model", second);
    set("agreement", second);
    set("measure", !measuring && !m_session.model().name.isEmpty());
    set("stop-measuring", measuring);
    set("pin", m_session.answer().routing != nullptr);
    set("unpin", m_session.memory().pinned() != nullptr);
    set("bookmark", m_address->place().has_value());
    set("copy-address", m_address->place().has_value());
  };
  connect(&m_session, &Session::modelChanged, this, update);
  connect(&m_session, &Session::secondModelChanged, this, update);
  connect(&m_session, &Session::answerChanged, this, update, Qt::QueuedConnection);
  connect(&m_session.memory(), &RoutingMemory::pinnedChanged, this, update);
  connect(&m_measurements, &MeasurementService::started, this, update);
  connect(&m_measurements, &MeasurementService::finished, this, update);
  connect(&m_measurements, &MeasurementService::failed, this, update);
  update();
}

}  // namespace ufb
