// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "models/path_address.h"
#include "models/usage_figures.h"
#include "plot/themed_plot.h"

namespace ufb {

class UsageModel;

/// What all plots of the neuron usage view show.
struct UsageScene {
  const UsageModel* model = nullptr;  ///< outlives the plots
  int layer = 0;
  int tree = 0;
  QVector<CacheItem> caches;
};

/// A plot of a scene. It draws only while it is seen and catches up when it is shown; it tells at once what
/// the mouse is over, dims when the answer is older than the text, and is drawn as lines and letters into
/// files.
class UsagePlot : public ThemedPlot {
  Q_OBJECT
 public:
  explicit UsagePlot(QWidget* parent = nullptr);

  void setScene(const UsageScene& scene);
  void setStale(bool stale);
  /// What the mouse is over in any view: lit up without drawing anything anew. Layer -1: none.
  void setHover(int layer, const std::optional<NodeAddress>& node);
  /// What hovering a place says; empty: nothing.
  [[nodiscard]] QString tipText(const QPoint& place) const;
  /// The layer whose data lie there; -1 if that is none in particular.
  [[nodiscard]] virtual int layerAt(const QPoint& place) const;

 Q_SIGNALS:
  void layerHovered(int layer);  ///< -1: none
  void layerClicked(int layer);

 protected:
  /// Draws the scene; the model has rows.
  virtual void drawScene() = 0;
  /// As tipText(), of a model with rows.
  [[nodiscard]] virtual QString describe(const QPoint& place) const = 0;
  /// Over the finished plot: what is hovered.
  virtual void paintHover(QPainter& /*painter*/) const {}

  [[nodiscard]] const UsageScene& scene() const { return m_scene; }
  [[nodiscard]] const UsageModel& model() const { return *m_scene.model; }
  [[nodiscard]] int hoveredLayer() const { return m_hoveredLayer; }
  [[nodiscard]] const std::optional<NodeAddress>& hoveredNode() const { return m_hoveredNode; }
  /// Of what is the text's; seen on Base.
  [[nodiscard]] QColor dataColor() const;
  /// Of what is there anyway.
  [[nodiscard]] QColor quietColor() const;

  void redraw() final;
  [[nodiscard]] QString tipAt(const QPoint& place) const final;
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] bool ready() const;
  void catchUp();

  UsageScene m_scene;
  int m_hoveredLayer = -1;
  std::optional<NodeAddress> m_hoveredNode;
  QString m_tip;  ///< on show
  bool m_waiting = false;
  bool m_stale = false;
};

}  // namespace ufb
