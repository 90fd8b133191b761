// SPDX-License-Identifier: MIT
// What the window does with routing: the address bar, the pinned text, and exports.
#include <QFileInfo>
#include <QLineEdit>

#include "dock_host.h"
#include "export/export_controller.h"
#include "main_window.h"
#include "models/bookmarks.h"
#include "numbers_window.h"
#include "prompt_panel.h"
#include "routing_views.h"
#include "status_line.h"
#include "views.h"
#include "views/address_bar.h"
#include "views/routing_view.h"
#include "views/tree_view.h"

namespace ufb {

RoutingViews* MainWindow::routing() const {
  return m_views->routing();
}

void MainWindow::connectRouting() {
  connectAddressBar();
  RoutingMemory* memory = &m_session.memory();
  connect(m_prompt, &PromptPanel::pinRequested, this, [this] { pinByUser(true); });
  connect(m_views->routing(), &RoutingViews::pinRequested, this, [this] { pinByUser(true); });
  connect(m_prompt, &PromptPanel::unpinRequested, this, [this] { pinByUser(false); });
  connect(memory, &RoutingMemory::pinnedChanged, this, [this, memory] {
    m_prompt->setPinned(memory->pinned() ? std::optional(memory->pinned()->text) : std::nullopt);
  });
  connect(&m_session, &Session::answerChanged, this,
          [this](const Answer& answer) { m_prompt->setCanPin(answer.routing != nullptr); });
  m_prompt->setCanPin(false);
  for (const RoutingViews::Entry& entry : m_views->routing()->entries()) {
    m_exports->attach(entry.view, entry.name, entry.title);
    connect(entry.view, &RoutingView::numbersRequested, this, [this, entry] {
      auto* numbers = new NumbersWindow(entry.title, entry.view->table(), &m_session.selection(), this);
      m_views->routing()->followWhile(entry.view, numbers);
      numbers->show();
    });
  }
  connect(m_exports, &ExportController::failed, this, &MainWindow::fail);
  connect(m_exports, &ExportController::saved, this,
          [this](const QString& file) { m_status->setHint(tr("Saved %1").arg(QFileInfo(file).fileName())); });
}

void MainWindow::connectAddressBar() {
  TreeView* tree = m_views->routing()->tree();
  connect(m_address, &AddressBar::backRequested, tree, &TreeView::goBack);
  connect(m_address, &AddressBar::forwardRequested, tree, &TreeView::goForward);
  connect(tree, &TreeView::trailChanged, m_address,
          [this, tree] { m_address->setTrail(tree->canGoBack(), tree->canGoForward()); });
  connect(m_address, &AddressBar::addressEntered, this, [this] { showTree(); });
  connect(&m_session, &Session::answerChanged, m_address, [this](const Answer& answer) {
    m_address->setModel(m_session.model().name);
    m_address->setContext(answer.prediction.text);
    m_address->setRouting(answer.routing);
  });
  connect(m_bookmarks, &Bookmarks::changed, this, [this] { m_settings.setBookmarks(m_bookmarks->toJson()); });
}

/// Who names a place wants to see it; the maximised view is left as it is.
void MainWindow::showTree() {
  if (m_host->maximizedView().isEmpty()) m_host->showView(QStringLiteral("tree"));
}

}  // namespace ufb
