// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ufb {

/// A small button with a drawn sign in the text's colour: the style's own icons are invisible on a dark
/// ground.
class DockTitleButton : public QAbstractButton {
  Q_OBJECT
 public:
  enum class Sign { Maximize, Restore, Close };
  explicit DockTitleButton(Sign sign, QWidget* parent = nullptr);
  void setSign(Sign sign);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  Sign m_sign;
};

}  // namespace ufb
