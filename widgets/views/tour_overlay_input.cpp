// SPDX-License-Identifier: MIT
// The tour's keys and mouse, and its veil.
#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "views/theme.h"
#include "views/tour_overlay.h"
#include "views/tour_overlay_card.h"

namespace ufb {
namespace {

constexpr int kVeil = 140;      // opacity of 255
constexpr double kRound = 4;    // radius of the hole
constexpr double kFrame = 2.0;  // pixels, twice: one line that is seen on light ground, one on dark

bool movesThings(QEvent::Type type) {
  return type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide ||
         type == QEvent::ParentChange;
}

}  // namespace

bool TourOverlay::takeKey(int key) {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  switch (key) {
    case Qt::Key_Left:
      go(m_step + (mirrored ? 1 : -1));
      return true;
    case Qt::Key_Right:
      go(m_step + (mirrored ? -1 : 1));
      return true;
    case Qt::Key_Escape:
      end(true);
      return true;
    default:
      return false;
  }
}

bool TourOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (!running()) return false;
  auto* widget = qobject_cast<QWidget*>(watched);
  if (widget == nullptr) return false;
  if (event->type() == QEvent::KeyPress && isAncestorOf(widget)) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        button->click();
        return true;
      }
    }
    return key->modifiers() == Qt::NoModifier && takeKey(key->key());
  }
  if (movesThings(event->type()) && !m_placing.isActive()) {
    const QWidget* shown = target();
    const bool away = shown == nullptr && widget != this && !isAncestorOf(widget) &&
                      (event->type() == QEvent::Show || !m_hole.isEmpty());
    const bool matters = away || widget == parentWidget() || widget == shown ||
                         (shown != nullptr && widget->isAncestorOf(shown));
    if (matters) m_placing.start();
  }
  return false;
}

void TourOverlay::mousePressEvent(QMouseEvent* event) {
  event->accept();  // the veil keeps what is behind from being clicked by accident
  m_card->takeFocus();
}

void TourOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath veil;
  veil.setFillRule(Qt::OddEvenFill);
  veil.addRect(rect());
  if (!m_hole.isEmpty()) veil.addRoundedRect(m_hole, kRound, kRound);
  painter.fillPath(veil, QColor(0, 0, 0, kVeil));
  if (m_hole.isEmpty()) return;
  // Dimming says little on a dark ground and nothing on a black one: the frame does.
  const QRectF outer = QRectF(m_hole).adjusted(1, 1, -1, -1);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette().color(QPalette::Base), kFrame));
  painter.drawRoundedRect(outer.adjusted(kFrame, kFrame, -kFrame, -kFrame), kRound, kRound);
  painter.setPen(QPen(palette().color(QPalette::Highlight), kFrame));
  painter.drawRoundedRect(outer, kRound, kRound);
}

void TourOverlay::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool laidOut = event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange;
  if (laidOut && running()) m_placing.start();
}

}  // namespace ufb
