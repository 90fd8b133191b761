// SPDX-License-Identifier: MIT
#include "menu_button.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ufb {

MenuButton::MenuButton(QWidget* parent) : QToolButton(parent) {
  setPopupMode(QToolButton::InstantPopup);
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
}

void MenuButton::setWords(const QString& words) {
  QString text = words;
  setText(text.replace(QLatin1Char('&'), QLatin1String("&&")) + QString::fromUtf8(" ▾"));
  setAccessibleName(words);
}

void MenuButton::paintEvent(QPaintEvent* /*event*/) {
  QStyleOptionToolButton option;
  initStyleOption(&option);
  option.features &= ~QStyleOptionToolButton::HasMenu;
  QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

}  // namespace ufb
