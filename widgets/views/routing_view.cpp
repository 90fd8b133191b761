// SPDX-License-Identifier: MIT
#include "views/routing_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/view_paint.h"

namespace ufb {

RoutingView::RoutingView(Selection* selection, QWidget* parent) : QWidget(parent), m_selection(selection) {}

void RoutingView::setRouting(const view::RoutingPtr& routing) {
  m_routing = routing && !routing->empty() ? routing : nullptr;
  refresh();
  updateGeometry();
}

void RoutingView::setPinned(const view::RoutingPtr& pinned) {
  if (pinned == m_pinned) return;
  m_pinned = pinned && !pinned->empty() ? pinned : nullptr;
  refresh();
}

void RoutingView::setHistory(const view::RoutingHistory& history) {
  if (history == m_history) return;
  m_history = history;
  refresh();
}

void RoutingView::setAnswer(const view::RoutingPtr& routing, const view::RoutingPtr& pinned,
                            const view::RoutingHistory& history) {
  m_pinned = pinned && !pinned->empty() ? pinned : nullptr;
  m_history = history;
  setRouting(routing);
}

void RoutingView::setDense(bool dense, int neurons) {
  if (dense == m_dense && neurons == m_neurons) return;
  m_dense = dense;
  m_neurons = neurons;
  refresh();
}

void RoutingView::setModelLoaded(bool loaded) {
  if (loaded == m_modelLoaded) return;
  m_modelLoaded = loaded;
  refresh();
}

void RoutingView::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  update();
}

QString RoutingView::message() const {
  return emptyReason(m_routing, m_modelLoaded, m_dense, m_neurons);
}

int RoutingView::layer() const {
  return m_routing ? qMin(m_selection->layer(), m_routing->layers - 1) : 0;
}

int RoutingView::tree() const {
  return m_routing ? qMin(m_selection->tree(), m_routing->trees - 1) : 0;
}

int RoutingView::token() const {
  const int primary = m_selection->primaryToken();
  return m_routing && primary < m_routing->tokens ? primary : -1;
}

bool RoutingView::beginPainting(QPainter& painter) const {
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (hasFocus()) paintFrame(painter, rect(), palette().color(QPalette::Highlight));
  if (const QString reason = message(); !reason.isEmpty()) {
    paintMessage(painter, rect(), palette(), reason);
    return false;
  }
  if (m_stale) painter.setOpacity(kStaleOpacity);
  painter.setFont(smallFont(font()));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script
  return true;
}

bool RoutingView::walkTokensAndLayers(int key) {
  if (!m_routing) return false;
  const int last = m_routing->tokens - 1;
  const int step = (key == Qt::Key_Right) == isRightToLeft() ? -1 : 1;
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      m_selection->selectToken(token() < 0 ? 0 : qBound(0, token() + step, last));
      return true;
    case Qt::Key_Home:
      m_selection->selectToken(0);
      return true;
    case Qt::Key_End:
      m_selection->selectToken(last);
      return true;
    case Qt::Key_Up:
      m_selection->setLayer(layer() - 1);
      return true;
    case Qt::Key_Down:
      m_selection->setLayer(layer() + 1);
      return true;
    default:
      return false;
  }
}

void RoutingView::showTip(const QPoint& globalPos, const QString& text) {
  if (text.isEmpty()) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(globalPos, plainTip(text), this);
  }
}

void RoutingView::fillMenu(QMenu& menu) {
  const auto addCopy = [&menu](const QString& words, const QString& text) {
    QAction* action = menu.addAction(words);
    action->setEnabled(!text.isEmpty());
    connect(action, &QAction::triggered, &menu, [text] { QGuiApplication::clipboard()->setText(text); });
    return action;
  };
  addCopy(tr("Copy &value"), valueText())->setObjectName(QStringLiteral("copy-value"));
  addCopy(tr("Copy &address"), addressText())->setObjectName(QStringLiteral("copy-address"));
  menu.addSeparator();
  QAction* picture = menu.addAction(tr("Export &picture…"), this, &RoutingView::pictureRequested);
  picture->setObjectName(QStringLiteral("export-picture"));
  QAction* tableFile = menu.addAction(tr("Export &data…"), this, &RoutingView::tableRequested);
  tableFile->setObjectName(QStringLiteral("export-data"));
  QAction* numbers = menu.addAction(tr("Show the &numbers"), this, &RoutingView::numbersRequested);
  numbers->setObjectName(QStringLiteral("show-numbers"));
  for (QAction* action : {picture, tableFile, numbers}) action->setEnabled(message().isEmpty());
}

void RoutingView::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillMenu(*menu);
  menu->popup(event->globalPos());
}

}  // namespace ufb
