// SPDX-License-Identifier: MIT
#pragma once

#include "views/usage_plot.h"

namespace ufb {

/// How evenly the leaves of each layer are used: Lorenz curves, the selected layer's strong among the
/// others', between the line of equality and the most even use that so few tokens can make of so many leaves.
class UsageBalancePlot : public UsagePlot {
  Q_OBJECT
 public:
  explicit UsageBalancePlot(QWidget* parent = nullptr);

  /// The layer whose curve runs there, the selected one before others; -1 if none does.
  [[nodiscard]] int layerAt(const QPoint& place) const override;

 protected:
  void drawScene() override;
  void paintHover(QPainter& painter) const override;
  [[nodiscard]] QString describe(const QPoint& place) const override;

 private:
  QCPGraph* drawCurve(const QVector<QPointF>& curve, const QPen& pen, const QString& name);
  void drawBounds();
  void drawLayers();
  void drawKey();
  [[nodiscard]] QPen equalityPen() const;
  [[nodiscard]] QPen boundPen() const;
  /// Share of the leaves that the tokens could reach if each took another one; 1 if there are enough tokens.
  [[nodiscard]] double reachable() const;
  /// Where the axis of leaves begins: below are only leaves that so few tokens leave unvisited.
  [[nodiscard]] double axisStart() const;
  void setTicks();
  /// Distance of a curve from a place, in pixels.
  [[nodiscard]] double distance(int layer, const QPoint& place) const;

  QCPAxisRect* m_axes;
  QCPGraph* m_upper = nullptr;  ///< the more even of the two bounds that apply
};

}  // namespace ufb
