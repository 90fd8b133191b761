// SPDX-License-Identifier: MIT
#include "dock_title_button.h"

#include <QEnterEvent>
#include <QPainter>

#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kSide = 20;
constexpr double kSignHalf = 4;

void drawSign(QPainter& painter, DockTitleButton::Sign sign, QPointF center) {
  const QRectF box(center.x() - kSignHalf, center.y() - kSignHalf, 2 * kSignHalf, 2 * kSignHalf);
  switch (sign) {
    case DockTitleButton::Sign::Maximize:
      painter.drawRect(box);
      break;
    case DockTitleButton::Sign::Restore:
      painter.drawRect(box.adjusted(0, 2, -2, 0));
      painter.drawPolyline(
          QPolygonF({box.topLeft() + QPointF(2, 0), box.topRight(), box.bottomRight() - QPointF(0, 2)}));
      break;
    case DockTitleButton::Sign::Close:
      painter.drawLine(box.topLeft(), box.bottomRight());
      painter.drawLine(box.topRight(), box.bottomLeft());
      break;
  }
}

}  // namespace

DockTitleButton::DockTitleButton(Sign sign, QWidget* parent) : QAbstractButton(parent), m_sign(sign) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
}

void DockTitleButton::setSign(Sign sign) {
  m_sign = sign;
  update();
}

QSize DockTitleButton::sizeHint() const {
  return theme::scaled(QSize(kSide, kSide), font());
}

void DockTitleButton::enterEvent(QEnterEvent* /*event*/) {
  update();
}

void DockTitleButton::leaveEvent(QEvent* /*event*/) {
  update();
}

void DockTitleButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse() || hasFocus()) {
    painter.setPen(hasFocus() ? QPen(theme::outline(palette()), 2) : QPen(Qt::NoPen));
    painter.setBrush(theme::hoverGround(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  }
  const QColor color = underMouse() ? palette().color(QPalette::WindowText) : theme::mutedText(palette());
  painter.setPen(QPen(color, 1.2));
  painter.setBrush(Qt::NoBrush);
  drawSign(painter, m_sign, QRectF(rect()).center());
}

}  // namespace ufb
