// SPDX-License-Identifier: MIT
#include "window_style.h"

#include <QApplication>
#include <QMainWindow>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {
namespace {

constexpr int kThin = 1;
constexpr int kThick = 2;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
  return option.state.testFlag(flag);
}

/// A control's edge: in the text's colour, thick and in the outline's while the keyboard or the mouse is
/// here.
void paintEdge(QPainter& painter, const QStyleOption& option, const QRect& rect) {
  const bool marked = has(option, QStyle::State_HasFocus) || has(option, QStyle::State_MouseOver);
  const bool enabled = has(option, QStyle::State_Enabled);
  const QColor quiet = enabled ? option.palette.color(QPalette::WindowText) : theme::hairline(option.palette);
  paintFrame(painter, rect, marked && enabled ? theme::outline(option.palette) : quiet,
             marked && enabled ? kThick : kThin);
}

void paintRound(QPainter& painter, const QStyleOption& option) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(option.palette.color(QPalette::WindowText), kThin));
  painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
  painter.restore();
}

/// A flat tool button has an edge only while something is done with it.
bool isEdged(const QStyleOption& option) {
  if (!has(option, QStyle::State_AutoRaise)) return true;
  return has(option, QStyle::State_On) || has(option, QStyle::State_Sunken) ||
         has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus);
}

void paintTab(QPainter& painter, const QStyleOption& option) {
  paintFrame(painter, option.rect, option.palette.color(QPalette::WindowText));
  if (!has(option, QStyle::State_Selected)) return;
  const QRect mark(option.rect.left(), option.rect.top(), option.rect.width(), 2 * kThick);
  painter.fillRect(mark, theme::outline(option.palette));
}

}  // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  const int usual = QProxyStyle::pixelMetric(metric, option, widget);
  switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return theme::scaled(usual, widget != nullptr ? widget->font() : QApplication::font());
    default:
      return usual;
  }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  if (element == PE_FrameFocusRect) {
    paintFrame(*painter, option->rect, theme::outline(option->palette), kThin);
    return;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  if (!theme::isHighContrast(option->palette)) return;
  switch (element) {
    case PE_PanelButtonTool:
      if (isEdged(*option)) paintEdge(*painter, *option, option->rect);
      break;
    case PE_PanelButtonCommand:
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_FrameGroupBox:
      paintEdge(*painter, *option, option->rect);
      break;
    case PE_IndicatorRadioButton:
      paintRound(*painter, *option);
      break;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelTipLabel:
      paintFrame(*painter, option->rect, option->palette.color(QPalette::WindowText));
      break;
    default:
      break;
  }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  QProxyStyle::drawControl(element, option, painter, widget);
  if (!theme::isHighContrast(option->palette)) return;
  const QColor line = option->palette.color(QPalette::WindowText);
  if (element == CE_TabBarTabShape) paintTab(*painter, *option);
  if (element == CE_ProgressBarGroove) paintFrame(*painter, option->rect, line);
  if (element == CE_HeaderSection) {
    const QRect& rect = option->rect;
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), kThin, line);
    painter->fillRect(rect.right(), rect.top(), kThin, rect.height(), theme::hairline(option->palette));
  }
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator) {
    painter->fillRect(option->rect.left(), option->rect.center().y(), option->rect.width(), kThin, line);
  }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  if (!theme::isHighContrast(option->palette)) return;
  if (control == CC_ComboBox || control == CC_SpinBox) paintEdge(*painter, *option, option->rect);
  if (control != CC_ScrollBar) return;
  const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
  const bool used = has(*option, State_MouseOver) || has(*option, State_Sunken);
  painter->fillRect(slider.adjusted(2, 2, -2, -2),
                    used ? theme::outline(option->palette) : theme::hairline(option->palette));
  paintFrame(*painter, option->rect, theme::hairline(option->palette));
}

}  // namespace ufb
