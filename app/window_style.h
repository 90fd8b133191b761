// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace ufb {

/// Fusion, with what it lacks: on a high-contrast palette it draws the edges of controls black on black, so
/// here they get frames in the text's colour; and in every palette the outline of what has the keyboard is as
/// strong as that of the painted views.
class WindowStyle : public QProxyStyle {
  Q_OBJECT
 public:
  WindowStyle();

  /// Boxes and dots to tick grow with the text.
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
};

}  // namespace ufb
