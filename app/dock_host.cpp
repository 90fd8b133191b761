// SPDX-License-Identifier: MIT
#include "dock_host.h"

#include <QAction>
#include <QChildEvent>
#include <QDockWidget>
#include <QTabBar>
#include <algorithm>
#include <iterator>

#include "dock_title.h"
#include "views/glossary_tips.h"

namespace ufb {
namespace {

constexpr int kLayoutVersion = 5;
/// What the glossary calls a view.
QString termOf(const QString& view) {
  static const QMap<QString, QString> terms{{QStringLiteral("predictions"), QStringLiteral("prediction")},
                                            {QStringLiteral("leaves"), QStringLiteral("leaf-maps")},
                                            {QStringLiteral("paths"), QStringLiteral("path-barcode")},
                                            {QStringLiteral("trie"), QStringLiteral("sentence-trie")},
                                            {QStringLiteral("usage"), QStringLiteral("neuron-usage")},
                                            {QStringLiteral("strip"), QStringLiteral("layers-tokens")},
                                            {QStringLiteral("path-card"), QStringLiteral("path")}};
  return terms.value(view, view);
}

constexpr double kLeftShare = 0.38;  ///< of the width, in the default layout

}  // namespace

DockHost::DockHost(QWidget* parent) : QMainWindow(parent, Qt::Widget), m_leftShare(kLeftShare) {
  setDockNestingEnabled(true);
  setDockOptions(dockOptions() | QMainWindow::AllowTabbedDocks | QMainWindow::AnimatedDocks);
  setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

void DockHost::addView(const View& view) {
  auto* dock = new QDockWidget(view.title, this);
  auto* title = new DockTitle(view.title, dock);
  dock->setObjectName(view.name);
  GlossaryTips::mark(title, termOf(view.name));
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

bool DockHost::isShown(const QString& name) const {
  const Dock* found = find(name);
  return found != nullptr && !found->dock->isHidden();
}

void DockHost::closeView(const QString& name) {
  if (!m_maximized.isEmpty()) restoreFromMaximized();
  if (const Dock* found = find(name)) found->dock->close();
}

QVector<DockHost::View> DockHost::allViews() const {
  QVector<View> views;
  for (const Dock& dock : m_docks) views.append(dock.view);
  return views;
}

QList<QAction*> DockHost::viewActions() const {
  QList<QAction*> actions;
  for (const Dock& dock : m_docks) actions.append(dock.dock->toggleViewAction());
  return actions;
}

void DockHost::showDefaultLayout() {
  QVector<Place> places;
  for (const Dock& dock : std::as_const(m_docks)) {
    const View& view = dock.view;
    places.append({view.name, view.column, view.share, view.behind, view.shown});
  }
  showLayout(places, kLeftShare);
}

void DockHost::showLayout(const QVector<Place>& places, double leftShare) {
  restoreFromMaximized();
  m_leftShare = leftShare;
  m_places.clear();
  std::copy_if(places.begin(), places.end(), std::back_inserter(m_places),
               [this](const Place& place) { return find(place.name) != nullptr; });
  // What has no place waits, hidden, behind the first view on the right, so that it opens there.
  const auto front =
      std::find_if(places.begin(), places.end(), [](const Place& p) { return p.column == Column::Right; });
  for (const Dock& dock : std::as_const(m_docks)) {
    dock.dock->setFloating(false);
    const QString& name = dock.view.name;
    const bool placed =
        std::any_of(places.begin(), places.end(), [&](const Place& place) { return place.name == name; });
    if (!placed && front != places.end()) m_places.append({name, Column::Right, 1, front->name, false});
  }
  QDockWidget* const left = firstOf(Column::Left);
  QDockWidget* const right = firstOf(Column::Right);
  if (left != nullptr && right != nullptr) {
    // Qt mirrors neither dock areas nor what is split in them.
    QDockWidget* const first = isRightToLeft() ? right : left;
    addDockWidget(Qt::LeftDockWidgetArea, first);
    splitDockWidget(first, first == left ? right : left, Qt::Horizontal);
  }
  if (left != nullptr) arrangeColumn(Column::Left, left);
  if (right != nullptr) arrangeColumn(Column::Right, right);
  for (const Place& place : std::as_const(m_places)) {
    if (place.behind.isEmpty()) find(place.name)->dock->raise();
  }
  m_sizesPending = true;
  scheduleDefaultSizes();
}

QDockWidget* DockHost::firstOf(Column column) const {
  for (const Place& place : m_places) {
    if (place.column == column) return find(place.name)->dock;
  }
  return nullptr;
}

void DockHost::arrangeColumn(Column column, QDockWidget* first) {
  QDockWidget* above = first;
  for (const Place& place : std::as_const(m_places)) {
    const Dock* found = find(place.name);
    if (place.column != column) continue;
    found->dock->setVisible(place.shown);
    if (!place.behind.isEmpty()) continue;
    if (found->dock != first) splitDockWidget(above, found->dock, Qt::Vertical);
    above = found->dock;
  }
  // Stacked only now: what is split from a stack would join it.
  for (const Place& place : std::as_const(m_places)) {
    const Dock* front = place.column == column ? find(place.behind) : nullptr;
    if (front != nullptr) tabifyDockWidget(front->dock, find(place.name)->dock);
  }
}

void DockHost::scheduleDefaultSizes() {
  // Later, because sizes given before the layout has settled are lost.
  if (m_sizesPending) QMetaObject::invokeMethod(this, &DockHost::applyDefaultSizes, Qt::QueuedConnection);
}

void DockHost::applyDefaultSizes() {
  if (!m_sizesPending || !isVisible() || width() < 2) return;
  m_sizesPending = false;
  const int leftWidth = static_cast<int>(width() * m_leftShare);
  for (const Column column : {Column::Left, Column::Right}) {
    QList<QDockWidget*> docks;
    QList<int> shares;
    for (const Place& place : std::as_const(m_places)) {
      const Dock* found = place.column == column && place.behind.isEmpty() ? find(place.name) : nullptr;
      if (found == nullptr || found->dock->isHidden()) continue;
      docks.append(found->dock);
      shares.append(place.share * height());
    }
    if (docks.isEmpty()) continue;
    resizeDocks({docks.constFirst()}, {column == Column::Left ? leftWidth : width() - leftWidth},
                Qt::Horizontal);
    resizeDocks(docks, shares, Qt::Vertical);
  }
}

void DockHost::focusNextView(int step) {
  QVector<QString> seen;
  for (const Dock& dock : std::as_const(m_docks)) {
    if (!dock.view.widget->visibleRegion().isEmpty()) seen.append(dock.view.name);
  }
  if (seen.isEmpty()) return;
  const qsizetype now = seen.indexOf(viewOf(window()->focusWidget()));
  const qsizetype next =
      now < 0 ? (step > 0 ? 0 : seen.size() - 1) : (now + step + seen.size()) % seen.size();
  showView(seen[next]);
}

void DockHost::showView(const QString& name) {
  const Dock* found = find(name);
  if (found == nullptr) return;
  if (m_maximized != name) restoreFromMaximized();
  found->dock->show();
  found->dock->raise();
  found->view.widget->setFocus(Qt::OtherFocusReason);
  Q_EMIT viewShown(name);  // also where it was open already, but out of sight
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

/// Qt's own tabs of stacked docks are cut to a letter where there is no room; ours scroll.
void DockHost::childEvent(QChildEvent* event) {
  QMainWindow::childEvent(event);
  auto* tabs = event->type() == QEvent::ChildPolished ? qobject_cast<QTabBar*>(event->child()) : nullptr;
  if (tabs == nullptr) return;
  tabs->setElideMode(Qt::ElideNone);
  tabs->setUsesScrollButtons(true);
}

void DockHost::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  scheduleDefaultSizes();
}

}  // namespace ufb
