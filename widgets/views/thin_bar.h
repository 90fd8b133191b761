// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QProgressBar>

namespace ufb {

/// A progress bar of a few pixels. Of unknown length (maximum 0) it shows a part that wanders, which styles'
/// own stripes do not show at this height.
class ThinBar : public QProgressBar {
  Q_OBJECT
 public:
  explicit ThinBar(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void timerEvent(QTimerEvent* event) override;

 private:
  [[nodiscard]] bool unknownLength() const { return maximum() <= minimum(); }

  QBasicTimer m_timer;
  int m_step = 0;
};

}  // namespace ufb
