// SPDX-License-Identifier: MIT
#include "host_scroll.h"

#include <QEvent>
#include <algorithm>

#include "views/theme.h"

namespace ufb {

HostScroll::HostScroll(QWidget* host, QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setWidget(host);
  host->installEventFilter(this);
}

QSize HostScroll::minimumSizeHint() const {
  const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
  // Letters of the usual size fit; with larger ones the views scroll together.
  constexpr int kUsual = 100;
  const bool large = theme::scaled(kUsual, font()) >= kUsual * 3 / 2;
  return large ? QSize(least.width(), std::min(least.height(), kMostHeight)) : least;
}

QSize HostScroll::sizeHint() const {
  return widget()->sizeHint();
}

bool HostScroll::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace ufb
