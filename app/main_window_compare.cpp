// SPDX-License-Identifier: MIT
// What the window does with a second model.
#include <QMenu>
#include <QToolButton>
#include <utility>

#include "commands/commands.h"
#include "dock_host.h"
#include "main_window.h"
#include "model_button.h"
#include "path_dialog.h"
#include "views.h"
#include "views/notice_bar.h"

namespace ufb {
namespace {

const QString kCompareView = QStringLiteral("compare");

}  // namespace

ModelButton* MainWindow::button(ModelSlot slot) const {
  return slot == ModelSlot::A ? m_modelButton : m_secondButton;
}

void MainWindow::connectSecond() {
  connect(&m_session, &Session::secondModelChanged, this, &MainWindow::onSecondChanged);
  connect(&m_session, &Session::answerChanged, this, [this](const Answer& answer) {
    if (answer.second && answer.second->problem) fail(*answer.second->problem);
  });
  connect(m_secondButton, &ModelButton::modelRequested, &m_session, &Session::loadSecond);
  connect(m_swap, &QToolButton::clicked, &m_session, &Session::swapModels);
  connect(m_views, &Views::maskRequested, this, &MainWindow::maskForPredictions);
  connect(m_views, &Views::agreementRequested, this, &MainWindow::compareOverFile);
  connect(m_views, &Views::openSecondRequested, this, [this] {
    m_secondButton->menu()->popup(m_secondButton->mapToGlobal(QPoint(0, m_secondButton->height())));
  });
  connect(&m_session.service(), &InferenceService::agreementFailed, this, &MainWindow::fail);
  updateSwap();
}

void MainWindow::onSecondChanged(const view::ModelItem& model) {
  m_settings.setSecondModel(model.path);
  if (!model.path.isEmpty()) m_settings.addRecentModel(model.path);
  m_secondButton->setLoading({});
  m_secondButton->setModel(model);
  for (ModelButton* chooser : {m_modelButton, m_secondButton}) chooser->setRecent(m_settings.recentModels());
  updateSwap();
  m_notice->clear();
  if (model.name.isEmpty()) {
    m_showSecond = true;
  } else if (std::exchange(m_showSecond, false)) {
    showQuietly(kCompareView);
  }
}

/// Without taking the focus: the user goes on typing. The maximised view is left as it is.
void MainWindow::showQuietly(const QString& view) {
  if (!m_host->maximizedView().isEmpty()) return;
  QWidget* focus = focusWidget();
  m_host->showView(view);
  if (focus != nullptr) focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::updateSwap() {
  const bool can = !m_session.secondModel().name.isEmpty() && !m_session.service().loading();
  m_swap->setEnabled(can);
  m_commands->action(QStringLiteral("swap-models"))->setEnabled(can);
}

void MainWindow::openSecondFolder() {
  const QString start =
      m_session.secondModel().path.isEmpty() ? m_session.model().path : m_session.secondModel().path;
  askForPath(this, QFileDialog::Directory, tr("Open a second model's folder"), start, {},
             [this](const QString& path) { m_session.loadSecond(path); });
}

void MainWindow::compareOverFile() {
  askForPath(this, QFileDialog::ExistingFile, tr("Compare both models over a text"), {},
             tr("Texts (*.txt *.md);;All files (*)"),
             [this](const QString& path) { m_session.service().requestAgreement(path); });
}

}  // namespace ufb
