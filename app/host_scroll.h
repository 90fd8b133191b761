// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace ufb {

/// Holds the docked views. Where the screen is too low for their letters, all of them scroll together instead
/// of making the window higher than the screen.
class HostScroll : public QScrollArea {
  Q_OBJECT
 public:
  /// As much height as the views may demand of a window, in pixels: a screen of 1280x720 has it.
  static constexpr int kMostHeight = 500;

  /// Takes the widget over.
  explicit HostScroll(QWidget* host, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ufb
