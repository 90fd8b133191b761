// SPDX-License-Identifier: MIT
// Where the command palette stands, what it looks like, and what happens around it.
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "models/command_list_model.h"
#include "views/command_palette.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kShadow = theme::kGrid;  // pixels round the panel
constexpr double kShadowInk = 0.05;    // opacity of each of its rings
constexpr double kRound = 6;
constexpr int kWidest = 84;  // characters
constexpr int kMostRows = 12;
constexpr double kTop = 0.08;  // of the window's height, above the panel

}  // namespace

QSize CommandPalette::sizeHint() const {
  const QMargins margins = layout()->contentsMargins();
  const int rowHeight = m_list->fontMetrics().height() + 2 * theme::kGrid;
  const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
  const int contents = m_model->rowCount() > 0 ? rows * rowHeight : m_nothing->sizeHint().height();
  return {kWidest * fontMetrics().averageCharWidth() + margins.left() + margins.right(),
          m_field->sizeHint().height() + layout()->spacing() + contents + margins.top() + margins.bottom()};
}

void CommandPalette::place() {
  const QSize window = parentWidget()->size();
  const QSize wanted = sizeHint();
  const int width = std::min(wanted.width(), window.width());
  const int top = std::max(0, static_cast<int>(window.height() * kTop) - kShadow);
  const int height = std::min(wanted.height(), window.height() - top);
  setGeometry((window.width() - width) / 2, top, width, height);
}

void CommandPalette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF panel = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
  painter.setPen(Qt::NoPen);
  QColor shadow(Qt::black);
  shadow.setAlphaF(kShadowInk);
  painter.setBrush(shadow);
  for (int ring = 1; ring <= kShadow; ++ring) {
    painter.drawRoundedRect(panel.adjusted(-ring, 2 - ring, ring, ring), kRound + ring, kRound + ring);
  }
  painter.setBrush(palette().color(QPalette::Base));
  // Where no shadow can be seen, on black, the edge alone parts the panel from the window.
  const QColor edge = theme::isDark(palette()) ? theme::mutedText(palette()) : theme::hairline(palette());
  painter.setPen(edge);
  painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);
}

void CommandPalette::applyColors() {
  theme::setTextColor(m_nothing, theme::mutedText(palette()));
}

void CommandPalette::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
}

bool CommandPalette::focusNextPrevChild(bool) {
  return true;  // one field: Tab stays here
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (!m_open) return false;
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    return takeKey(key->key(), key->modifiers());
  }
  if (watched == parentWidget() && event->type() == QEvent::Resize) place();
  if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
    const auto* pressed = static_cast<QWidget*>(watched);
    const bool mine = pressed == this || isAncestorOf(pressed);
    // Menus of the field are windows of their own.
    if (!mine && pressed->window() == window()) close(true);
  }
  return false;
}

}  // namespace ufb
