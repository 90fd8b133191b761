// SPDX-License-Identifier: MIT
#include "dock_host.h"

#include <QAction>
#include <QDockWidget>
#include <algorithm>

#include "dock_title.h"

namespace ufb {
namespace {

constexpr int kLayoutVersion = 4;
constexpr double kLeftShare = 0.38;  ///< of the width, in the default layout

}  // namespace

DockHost::DockHost(QWidget* parent) : QMainWindow(parent, Qt::Widget) {
  setDockNestingEnabled(true);
  setDockOptions(dockOptions() | QMainWindow::AllowTabbedDocks | QMainWindow::AnimatedDocks);
  setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

void DockHost::addView(const View& view) {
  auto* dock = new QDockWidget(view.title, this);
  auto* title = new DockTitle(view.title, dock);
  dock->setObjectName(view.name);
  dock->setTitleBarWidget(title);
  dock->setWidget(view.widget);
  connect(title, &DockTitle::closeRequested, dock, &QWidget::close);
  connect(title, &DockTitle::maximizeRequested, this, [this, name = view.name] { toggleMaximized(name); });
  connect(dock->toggleViewAction(), &QAction::triggered, this, [this, name = view.name](bool shown) {
    if (!m_maximized.isEmpty()) restoreFromMaximized();
    if (shown) showView(name);
  });
  connect(dock, &QDockWidget::visibilityChanged, this, [this, name = view.name](bool visible) {
    if (visible) Q_EMIT viewShown(name);
  });
  addDockWidget(Qt::LeftDockWidgetArea, dock);
  m_docks.append({view, dock, title});
}

const DockHost::Dock* DockHost::find(const QString& name) const {
  const auto found =
      std::find_if(m_docks.begin(), m_docks.end(), [&](const Dock& dock) { return dock.view.name == name; });
  return found == m_docks.end() ? nullptr : &*found;
}

QWidget* DockHost::view(const QString& name) const {
  const Dock* found = find(name);
  return found == nullptr ? nullptr : found->view.widget;
}

QString DockHost::viewOf(const QWidget* widget) const {
  for (const Dock& dock : m_docks) {
    if (widget != nullptr && dock.dock->isAncestorOf(widget)) return dock.view.name;
  }
  return {};
}

QList<QAction*> DockHost::viewActions() const {
  QList<QAction*> actions;
  for (const Dock& dock : m_docks) actions.append(dock.dock->toggleViewAction());
  return actions;
}

void DockHost::showDefaultLayout() {
  restoreFromMaximized();
  QDockWidget* left = nullptr;
  QDockWidget* right = nullptr;
  for (const Dock& dock : m_docks) {
    dock.dock->setFloating(false);
    QDockWidget*& first = dock.view.column == Column::Left ? left : right;
    if (first == nullptr) first = dock.dock;
  }
  if (left != nullptr && right != nullptr) {
    // Qt mirrors neither dock areas nor what is split in them.
    QDockWidget* const first = isRightToLeft() ? right : left;
    addDockWidget(Qt::LeftDockWidgetArea, first);
    splitDockWidget(first, first == left ? right : left, Qt::Horizontal);
  }
  if (left != nullptr) arrangeColumn(Column::Left, left);
  if (right != nullptr) arrangeColumn(Column::Right, right);
  for (const Dock& dock : m_docks) {
    if (dock.view.behind.isEmpty()) dock.dock->raise();
  }
  m_sizesPending = true;
  scheduleDefaultSizes();
}

void DockHost::arrangeColumn(Column column, QDockWidget* first) {
  QDockWidget* above = first;
  for (const Dock& dock : m_docks) {
    if (dock.view.column != column) continue;
    dock.dock->setVisible(dock.view.shown);
    if (!dock.view.behind.isEmpty()) continue;
    if (dock.dock != first) splitDockWidget(above, dock.dock, Qt::Vertical);
    above = dock.dock;
  }
  // Stacked only now: what is split from a stack would join it.
  for (const Dock& dock : m_docks) {
    const Dock* front = dock.view.column == column ? find(dock.view.behind) : nullptr;
    if (front != nullptr) tabifyDockWidget(front->dock, dock.dock);
  }
}

void DockHost::scheduleDefaultSizes() {
  // Later, because sizes given before the layout has settled are lost.
  if (m_sizesPending) QMetaObject::invokeMethod(this, &DockHost::applyDefaultSizes, Qt::QueuedConnection);
}

void DockHost::applyDefaultSizes() {
  if (!m_sizesPending || !isVisible() || width() < 2) return;
  m_sizesPending = false;
  const int leftWidth = static_cast<int>(width() * kLeftShare);
  for (const Column column : {Column::Left, Column::Right}) {
    QList<QDockWidget*> docks;
    QList<int> shares;
    for (const Dock& dock : m_docks) {
      if (dock.view.column != column || dock.dock->isHidden() || !dock.view.behind.isEmpty()) continue;
      docks.append(dock.dock);
      shares.append(dock.view.share * height());
    }
    if (docks.isEmpty()) continue;
    resizeDocks({docks.constFirst()}, {column == Column::Left ? leftWidth : width() - leftWidth},
                Qt::Horizontal);
    resizeDocks(docks, shares, Qt::Vertical);
  }
}

void DockHost::showView(const QString& name) {
  const Dock* found = find(name);
  if (found == nullptr) return;
  if (m_maximized != name) restoreFromMaximized();
  found->dock->show();
  found->dock->raise();
  found->view.widget->setFocus(Qt::OtherFocusReason);
}

void DockHost::toggleMaximized(const QString& name) {
  if (!m_maximized.isEmpty()) {
    restoreFromMaximized();
    return;
  }
  const Dock* found = find(name);
  if (found == nullptr || found->dock->isFloating()) return;
  m_beforeMaximized = saveState(kLayoutVersion);
  m_maximized = name;
  for (const Dock& dock : m_docks) {
    if (!dock.dock->isFloating()) dock.dock->setVisible(dock.view.name == name);
  }
  found->title->setMaximized(true);
}

void DockHost::restoreFromMaximized() {
  if (m_maximized.isEmpty()) return;
  if (const Dock* found = find(m_maximized)) found->title->setMaximized(false);
  m_maximized.clear();
  restoreState(m_beforeMaximized, kLayoutVersion);
}

QByteArray DockHost::layoutState() const {
  return m_maximized.isEmpty() ? saveState(kLayoutVersion) : m_beforeMaximized;
}

bool DockHost::restoreLayout(const QByteArray& state) {
  if (state.isEmpty() || !restoreState(state, kLayoutVersion)) return false;
  m_sizesPending = false;
  return true;
}

void DockHost::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  scheduleDefaultSizes();
}

void DockHost::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  scheduleDefaultSizes();
}

}  // namespace ufb
