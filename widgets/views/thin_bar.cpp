// SPDX-License-Identifier: MIT
#include "views/thin_bar.h"

#include <QPainter>
#include <QTimerEvent>

#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kFrameMs = 40;
constexpr int kStepsAcross = 40;
constexpr double kPart = 0.25;  // of the bar's length

}  // namespace

ThinBar::ThinBar(QWidget* parent) : QProgressBar(parent) {
  setTextVisible(false);
  setFixedHeight(theme::kHalfGrid);
}

void ThinBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::track(palette()));
  double start = 0;
  double length = width();
  if (unknownLength()) {
    length *= kPart;
    start = (width() + length) * m_step / kStepsAcross - length;
  } else {
    length *= static_cast<double>(value() - minimum()) / (maximum() - minimum());
  }
  if (isRightToLeft()) start = width() - start - length;
  painter.fillRect(QRectF(start, 0, length, height()), theme::armA(palette()));
}

void ThinBar::showEvent(QShowEvent* event) {
  QProgressBar::showEvent(event);
  m_timer.start(kFrameMs, this);
}

void ThinBar::hideEvent(QHideEvent* event) {
  QProgressBar::hideEvent(event);
  m_timer.stop();
}

void ThinBar::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_timer.timerId()) {
    QProgressBar::timerEvent(event);
    return;
  }
  if (!unknownLength()) return;
  m_step = (m_step + 1) % (kStepsAcross + 1);
  update();
}

}  // namespace ufb
