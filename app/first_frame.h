// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace ufb {

/// Tells when a window has been drawn for the first time. Make it before the window is shown.
class FirstFrame : public QObject {
  Q_OBJECT
 public:
  /// The window must live longer than this.
  explicit FirstFrame(QWidget& window);

 Q_SIGNALS:
  /// Once: when the first frame has been handed to the screen, or after a second, should there be none (a
  /// window that starts minimised is not drawn).
  void shown();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void report();

  QWidget& m_window;
  QTimer m_patience;
};

}  // namespace ufb
