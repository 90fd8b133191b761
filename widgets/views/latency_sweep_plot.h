// SPDX-License-Identifier: MIT
#pragma once

#include "views/latency_plot.h"

namespace ufb {

/// Median time over the number of threads, and over the number of tokens: a line per arm, thick bars from
/// quartile to quartile, thin ones from the fastest to the slowest call. All axes from zero.
class LatencySweepPlot : public LatencyPlot {
  Q_OBJECT
 public:
  explicit LatencySweepPlot(QWidget* parent = nullptr);

 protected:
  void redraw() override;

 private:
  void drawSweep(QCPAxisRect* axes, LatencySweepOver over);
  void drawCurve(QCPAxisRect* axes, const LatencyCurve& curve);
  /// A bar at each point of the graph, from `low` to `high` of its spread.
  void drawBars(QCPGraph* graph, const LatencyCurve& curve, double LatencySpread::*low,
                double LatencySpread::*high, double width);
  void drawKey();
  [[nodiscard]] QPen penOf(const QString& arm) const;
  [[nodiscard]] bool chosen(const QString& arm) const;

  QCPAxisRect* m_threads;
  QCPAxisRect* m_tokens;
  QStringList m_words;
  bool m_others = false;
};

}  // namespace ufb
