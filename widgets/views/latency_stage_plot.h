// SPDX-License-Identifier: MIT
#pragma once

#include "views/latency_plot.h"

namespace ufb {

/// Where the time of both arms goes: two bars of six parts each, end to end, on one axis from zero.
class LatencyStagePlot : public LatencyPlot {
  Q_OBJECT
 public:
  explicit LatencyStagePlot(QWidget* parent = nullptr);

 protected:
  void redraw() override;
  void arrange() override;
  [[nodiscard]] QString tipAt(const QPoint& place) const override;

 private:
  struct Part {
    LatencySegment segment;
    LatencySide side = LatencySide::A;
    QCPItemText* label = nullptr;
    QCPItemText* below = nullptr;  ///< says it where the label has no room; of the feedforward alone
  };

  QCPItemText* addLabel(const LatencySegment& segment, LatencySide side);
  void drawArm(const view::LatencyArmItem& arm, LatencySide side);
  void drawKey();

  QCPAxisRect* m_axes;
  QVector<Part> m_parts;
  QStringList m_words;
};

}  // namespace ufb
