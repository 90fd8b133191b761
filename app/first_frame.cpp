// SPDX-License-Identifier: MIT
#include "first_frame.h"

#include <QEvent>
#include <QWidget>

namespace ufb {
namespace {

constexpr int kPatienceMs = 1000;

}  // namespace

FirstFrame::FirstFrame(QWidget& window) : m_window(window) {
  m_window.installEventFilter(this);
  m_patience.setSingleShot(true);
  connect(&m_patience, &QTimer::timeout, this, &FirstFrame::report);
  m_patience.start(kPatienceMs);
}

bool FirstFrame::eventFilter(QObject* watched, QEvent* event) {
  // The window's own paint event is the frame's first one: its children's and the screen's come before the
  // event loop turns again.
  if (event->type() == QEvent::Paint) {
    m_window.removeEventFilter(this);
    m_patience.start(0);
  }
  return QObject::eventFilter(watched, event);
}

void FirstFrame::report() {
  m_window.removeEventFilter(this);
  Q_EMIT shown();
}

}  // namespace ufb
