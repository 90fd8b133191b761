// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "views/color_map.h"

namespace ufb {

/// The legend of a view that colours by number: what is counted, the least value, the colours, the greatest.
class ColorBar : public QWidget {
  Q_OBJECT
 public:
  explicit ColorBar(QWidget* parent = nullptr);
  /// Without numbers only the caption is shown: there is nothing to colour.
  void setScale(ColorMap map, const QString& caption, const QString& least, const QString& greatest);
  /// Shows only a part of the colours, where a view uses no more: 0..1 each. All of them at first.
  void setPart(double from, double to);
  /// "margin, log scale: 0.012 to 3.4".
  [[nodiscard]] QString text() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ColorMap m_map = ColorMap::Cividis;
  double m_from = 0;
  double m_to = 1;
  QString m_caption;
  QString m_least;
  QString m_greatest;
};

}  // namespace ufb
