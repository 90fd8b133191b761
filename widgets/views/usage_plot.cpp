// SPDX-License-Identifier: MIT
#include "views/usage_plot.h"

#include "models/plain_tip.h"
#include "models/usage_model.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

UsagePlot::UsagePlot(QWidget* parent) : ThemedPlot(parent) {
  // The view's own menu, which copies and exports.
  setContextMenuPolicy(Qt::DefaultContextMenu);
  setAttribute(Qt::WA_NoMousePropagation, false);
  setMouseTracking(true);
}

bool UsagePlot::ready() const {
  return m_scene.model != nullptr && !m_scene.model->empty();
}

// ---- drawing -----------------------------------------------------------------------------------

void UsagePlot::setScene(const UsageScene& scene) {
  m_scene = scene;
  m_waiting = true;
  if (isVisible()) catchUp();
}

void UsagePlot::catchUp() {
  if (!m_waiting) return;
  m_waiting = false;
  refresh();
}

void UsagePlot::redraw() {
  if (ready()) drawScene();
}

void UsagePlot::showEvent(QShowEvent* event) {
  ThemedPlot::showEvent(event);
  catchUp();
}

QColor UsagePlot::dataColor() const {
  return sideColor(LatencySide::A, false, palette());
}

QColor UsagePlot::quietColor() const {
  return theme::blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.55);
}

void UsagePlot::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  update();
}

void UsagePlot::setHover(int layer, const std::optional<NodeAddress>& node) {
  if (layer == m_hoveredLayer && node == m_hoveredNode) return;
  m_hoveredLayer = layer;
  m_hoveredNode = node;
  update();
}

void UsagePlot::paintEvent(QPaintEvent* event) {
  catchUp();
  if (paintVector()) return;
  ThemedPlot::paintEvent(event);
  QPainter painter(this);
  if (ready()) paintHover(painter);
  if (!m_stale) return;
  QColor veil = palette().color(QPalette::Base);
  veil.setAlphaF(static_cast<float>(1 - kStaleOpacity));
  painter.fillRect(rect(), veil);
}

// ---- mouse -------------------------------------------------------------------------------------

int UsagePlot::layerAt(const QPoint& /*place*/) const {
  return -1;
}

QString UsagePlot::tipText(const QPoint& place) const {
  return ready() ? describe(place) : QString();
}

QString UsagePlot::tipAt(const QPoint& place) const {
  return plainTip(tipText(place));
}

void UsagePlot::mouseMoveEvent(QMouseEvent* event) {
  const QString tip = tipAt(event->pos());
  if (tip.isEmpty())
    QToolTip::hideText();
  else if (tip != m_tip || !QToolTip::isVisible())
    QToolTip::showText(event->globalPosition().toPoint(), tip, this);
  m_tip = tip;
  if (ready()) Q_EMIT layerHovered(layerAt(event->pos()));
}

void UsagePlot::mousePressEvent(QMouseEvent* event) {
  const int layer = ready() ? layerAt(event->pos()) : -1;
  if (event->button() == Qt::LeftButton && layer >= 0) Q_EMIT layerClicked(layer);
}

void UsagePlot::leaveEvent(QEvent* event) {
  ThemedPlot::leaveEvent(event);
  m_tip.clear();
  Q_EMIT layerHovered(-1);
}

}  // namespace ufb
