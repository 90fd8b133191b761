// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace ufb {

/// A flat button whose whole face opens its menu. The arrow stands behind the words, where it reads with them
/// in both writing directions; the style would put it into a corner.
class MenuButton : public QToolButton {
  Q_OBJECT
 public:
  explicit MenuButton(QWidget* parent = nullptr);
  /// Plain words; an ampersand is shown.
  void setWords(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace ufb
