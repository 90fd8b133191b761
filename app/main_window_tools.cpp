// SPDX-License-Identifier: MIT
// The window's toolbar, actions and keys.
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>

#include "corpus/corpus_controller.h"
#include "device_button.h"
#include "dock_host.h"
#include "main_window.h"
#include "menu_button.h"
#include "model_button.h"
#include "prompt_panel.h"
#include "view_menu.h"
#include "views.h"
#include "views/address_bar.h"
#include "views/prompt_edit.h"

namespace ufb {
namespace {

const QString kModelView = QStringLiteral("model");

}  // namespace

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
  bar->addWidget(m_address);
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
  auto* texts = new QAction(tr("Count texts…"), this);
  texts->setObjectName(QStringLiteral("count-texts"));
  connect(texts, &QAction::triggered, m_corpus, &CorpusController::askForTexts);
  auto* count = new QAction(tr("Open count…"), this);
  count->setObjectName(QStringLiteral("open-count"));
  connect(count, &QAction::triggered, m_corpus, &CorpusController::askForCount);
  auto* place = new QAction(tr("Folder for counts…"), this);
  connect(place, &QAction::triggered, m_corpus, &CorpusController::askForRoot);
  auto* quit = new QAction(tr("Quit"), this);
  quit->setShortcut(Qt::CTRL | Qt::Key_Q);
  connect(quit, &QAction::triggered, this, &QWidget::close);
  addActions({folder, quit});  // so that their keys work while the menu is closed
  m_modelButton->setActions({folder, file, card, texts, count, place, quit});
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

}  // namespace ufb
