// SPDX-License-Identifier: MIT
// The window's toolbar, its menu bar and the menus of its model buttons.
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>
#include <utility>

#include "commands/commands.h"
#include "device_button.h"
#include "main_window.h"
#include "model_button.h"
#include "views.h"
#include "views/address_bar.h"
#include "views/notice_bar.h"

namespace ufb {

void MainWindow::buildToolBar() {
  QToolBar* bar = addToolBar(tr("Tools"));
  bar->setObjectName(QStringLiteral("tools"));
  bar->setMovable(false);
  bar->toggleViewAction()->setEnabled(false);
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_swap->setObjectName(QStringLiteral("swap"));
  m_swap->setText(QStringLiteral("⇄"));
  m_swap->setAutoRaise(true);
  m_swap->setFocusPolicy(Qt::TabFocus);
  m_swap->setToolTip(tr("Exchange A and B (Alt+X)"));
  m_swap->setAccessibleName(tr("Exchange models A and B"));
  bar->addWidget(m_modelButton);
  bar->addWidget(m_swap);
  bar->addWidget(m_secondButton);
  bar->addWidget(space);
  bar->addWidget(m_address);
  bar->addWidget(m_deviceButton);
}

/// One menu a group of commands; the model buttons offer what is about models.
void MainWindow::buildMenus() {
  for (const Commands::Group group : Commands::groups()) {
    QMenu* menu = menuBar()->addMenu(Commands::title(group));
    menu->setToolTipsVisible(true);
    const QList<QAction*> actions = m_commands->actions(group);
    for (QAction* action : actions) menu->addAction(action);
    if (group != Commands::Group::Learn) continue;
    for (const char* view : {"view-how-computed", "view-router-lesson"})
      menu->addAction(m_commands->action(QLatin1String(view)));
  }
  auto* search = new QToolButton;
  search->setObjectName(QStringLiteral("search-commands"));
  search->setText(
      QStringLiteral("⌕  ") + tr("Search commands") + QStringLiteral("  ") +
      m_commands->action(QStringLiteral("palette"))->shortcut().toString(QKeySequence::NativeText));
  search->setAccessibleName(tr("Search commands"));
  search->setAutoRaise(true);
  search->setFocusPolicy(Qt::TabFocus);
  connect(search, &QToolButton::clicked, this, &MainWindow::showPalette);
  menuBar()->setCornerWidget(search);
  const auto all = [this](std::initializer_list<const char*> ids) {
    QList<QAction*> actions;
    for (const char* id : ids) actions.append(m_commands->action(QLatin1String(id)));
    return actions;
  };
  m_modelButton->setActions(all({"open-model-folder", "open-model-file", "view-model"}));
  m_secondButton->setActions(all({"open-second-model", "no-second-model"}));
  connect(m_views, &Views::openRequested, this, &MainWindow::openFolder);
}

void MainWindow::setTextSize(int percent) {
  if (percent == m_settings.textSize()) return;
  m_settings.setTextSize(percent);
  wantReplacement();
}

void MainWindow::setLanguage(const QString& language) {
  m_settings.setLanguage(language);
  wantReplacement();
}

/// What runs for long is not stopped for it: its words stay as they are until it has ended.
void MainWindow::wantReplacement() {
  if (!m_measurements.measuring() && !m_corpora.counting()) {
    Q_EMIT replacementWanted();
    return;
  }
  m_notice->showNotice(tr("The window changes as soon as what is being measured or counted has ended."));
  if (std::exchange(m_replacementPending, true)) return;
  const auto now = [this] { Q_EMIT replacementWanted(); };
  connect(&m_measurements, &MeasurementService::finished, this, now);
  connect(&m_measurements, &MeasurementService::failed, this, now);
  connect(&m_corpora, &CorpusService::ended, this, now);
}

void MainWindow::showAbout() {
  auto* box =
      new QMessageBox(QMessageBox::NoIcon, tr("About UltraFastBERT Explorer"),
                      tr("UltraFastBERT Explorer %1").arg(m_machine.version), QMessageBox::Close, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setIconPixmap(windowIcon().pixmap(QSize(64, 64)));
  box->setInformativeText(
      tr("Looks inside UltraFastBERT: predictions, and the path of every token through the "
         "trees.\n\nThis program opens no network connection: nothing that you type or measure leaves this "
         "computer.\n\nLibTorch %1\nMatrices: %2\n%3, %4")
          .arg(m_machine.torchVersion, m_machine.blas, m_machine.processor, m_machine.instructionSet));
  box->open();
}

}  // namespace ufb
