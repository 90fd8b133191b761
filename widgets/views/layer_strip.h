// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

namespace ufb {

class Selection;

/// Layers x tokens: the index to everything. One cell per layer and token, coloured by a metric; crosshair,
/// click and arrow keys select token and layer. Has a legend with units.
class LayerStrip : public QWidget {
  Q_OBJECT
 public:
  enum class Metric { Margin, Leaf, Contribution, TopNodeShare };
  Q_ENUM(Metric)

  explicit LayerStrip(Selection* selection, QWidget* parent = nullptr);
  void setRouting(const view::RoutingPtr& routing);
  void setDense(bool dense);
  void setStale(bool stale);
  [[nodiscard]] Metric metric() const;
  void setMetric(Metric metric);
  /// The metric's value of a cell, e.g. for the tooltip; of the selected tree.
  [[nodiscard]] double value(int layer, int token) const;
  [[nodiscard]] QRect cellRect(int layer, int token) const;

 Q_SIGNALS:
  void metricChanged();
};

}  // namespace ufb
