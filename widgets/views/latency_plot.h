// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "models/latency_figures.h"
#include "models/latency_types.h"
#include "plot/themed_plot.h"
#include "views/latency_look.h"

namespace ufb {

/// What all pictures of the latency view show: one series, two of its arms, and what stands behind them.
struct LatencyScene {
  view::LatencyRunItem run;        ///< that the series is part of
  view::LatencySeriesItem series;  ///< summarised
  QString over;                    ///< name of the arm shown as B
  QVector<LatencyPastSeries> past;
  QVector<view::LatencyReferenceItem> references;
  bool live = false;  ///< a measurement runs: nothing costly to draw

  [[nodiscard]] const view::LatencyArmItem* armA() const { return subjectOf(series); }
  [[nodiscard]] const view::LatencyArmItem* armB() const { return armNamed(series, over); }
};

/// A plot of a scene.
class LatencyPlot : public ThemedPlot {
  Q_OBJECT
 public:
  explicit LatencyPlot(QWidget* parent = nullptr) : ThemedPlot(parent) {}

  void setScene(const LatencyScene& scene) {
    m_scene = scene;
    refresh();
  }
  [[nodiscard]] const LatencyScene& scene() const { return m_scene; }

 protected:
  [[nodiscard]] QColor color(LatencySide side) const { return sideColor(side, m_scene.run.past, palette()); }
  [[nodiscard]] QPen pen(LatencySide side, double width = 2) const {
    return sidePen(side, m_scene.run.past, palette(), width);
  }

 private:
  LatencyScene m_scene;
};

}  // namespace ufb
