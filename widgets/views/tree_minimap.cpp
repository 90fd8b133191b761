// SPDX-License-Identifier: MIT
#include "views/tree_minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kLeastFrame = 6;  ///< pixels: a frame narrower than this would not be found
constexpr double kVeil = 0.62;  ///< how much of what is not on show is covered

}  // namespace

TreeMinimap::TreeMinimap(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);  // moves go on to the view, which then knows that its nodes were left
  translate();
}

void TreeMinimap::translate() {
  setAccessibleName(tr("Overview of all leaves"));
  setToolTip(
      tr("All leaves of the tree, from left to right. The frame shows which of them are on show below: "
         "click or drag to move it."));
}

void TreeMinimap::setStrip(const QImage& strip, double opacity) {
  m_strip = strip;
  m_opacity = opacity;
  update();
}

void TreeMinimap::setSpan(const TreeSpan& span, double length) {
  m_span = span;
  m_length = length;
  update();
}

QRect TreeMinimap::frame() const {
  const int left = qRound(m_span.first / m_length * width());
  const int right = qRound(m_span.end() / m_length * width());
  const int wide = qMax(kLeastFrame, right - left);
  return {qBound(0, (left + right - wide) / 2, qMax(0, width() - wide)), 0, wide, height()};
}

void TreeMinimap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setOpacity(m_opacity);
  painter.drawImage(rect(), m_strip);
  if (whole()) return;
  QColor veil = palette().color(QPalette::Base);
  veil.setAlphaF(kVeil);
  const QRect shown = frame();
  painter.fillRect(QRect(0, 0, shown.left(), height()), veil);
  painter.fillRect(QRect(shown.right() + 1, 0, width() - shown.right() - 1, height()), veil);
  painter.setOpacity(1);
  paintFrame(painter, shown, palette().color(QPalette::Text));
}

void TreeMinimap::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) translate();
}

void TreeMinimap::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || whole()) return QWidget::mousePressEvent(event);
  const double position = positionAt(event->position().x());
  const bool inside = frame().contains(event->pos());
  m_grip = inside ? position - m_span.first : m_span.length / 2;
  if (!inside) Q_EMIT movedTo(position - m_grip);
}

void TreeMinimap::mouseMoveEvent(QMouseEvent* event) {
  if ((event->buttons() & Qt::LeftButton) == 0 || whole()) return QWidget::mouseMoveEvent(event);
  Q_EMIT movedTo(positionAt(event->position().x()) - m_grip);
}

void TreeMinimap::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) Q_EMIT released();
}

}  // namespace ufb
