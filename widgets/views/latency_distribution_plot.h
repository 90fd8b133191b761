// SPDX-License-Identifier: MIT
#pragma once

#include "views/latency_plot.h"

namespace ufb {

/// Every sample of both arms as a point, above their empirical distributions; one axis of milliseconds from
/// zero. Behind them the noise floor around the subject's median, and the same setting of other days in grey.
class LatencyDistributionPlot : public LatencyPlot {
  Q_OBJECT
 public:
  explicit LatencyDistributionPlot(QWidget* parent = nullptr);

  /// Past runs drawn at most; the legend says how many more there are.
  static constexpr int kMostPast = 3;

 protected:
  void redraw() override;
  [[nodiscard]] QString tipAt(const QPoint& place) const override;

 private:
  void setRanges();
  void drawArm(const view::LatencyArmItem& arm, LatencySide side);
  void drawStrip(const view::LatencyArmItem& arm, LatencySide side);
  void drawDistribution(const QVector<double>& samples, const QPen& pen, const QString& name);
  void drawMedian(const view::LatencyArmItem& arm, LatencySide side);
  void drawPast();
  void drawNoise();
  void drawBeyond();

  QCPAxisRect* m_strip;
  QCPAxisRect* m_curve;
  QVector<Legend::Entry> m_entries;  ///< of the arms
  QVector<Legend::Entry> m_behind;   ///< of what is grey behind them
  LatencyAxisEnd m_axisEnd;
};

}  // namespace ufb
