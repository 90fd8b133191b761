// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <memory>

#include "views/cell_grid.h"
#include "views/routing_view.h"

class QComboBox;
class QLabel;

namespace ufb {

class ColorBar;
class Selection;
class StripModel;
class StripValues;

/// Layers x tokens: the index to everything. One cell per layer and token, coloured by a metric; crosshair,
/// click and arrow keys select token and layer. Has a legend with units.
class LayerStrip : public RoutingView {
  Q_OBJECT
 public:
  enum class Metric { Margin, Leaf, Contribution, TopNodeShare, PinnedLevels };
  Q_ENUM(Metric)

  explicit LayerStrip(Selection* selection, QWidget* parent = nullptr);
  ~LayerStrip() override;
  [[nodiscard]] Metric metric() const;
  /// PinnedLevels is there only with a pinned text; without one, also when it goes, the margin is shown.
  void setMetric(Metric metric);
  /// The metric's value of a cell, e.g. for the tooltip; of the selected tree.
  [[nodiscard]] double value(int layer, int token) const;
  [[nodiscard]] QRect cellRect(int layer, int token) const;
  /// What hovering a cell says.
  [[nodiscard]] QString tipText(int layer, int token) const;
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void metricChanged();

 protected:
  void refresh() override;
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Heads { Level, Upright, Sparse };  ///< how token labels stand over their columns

  void buildControls();
  void fillMetricBox();
  void offerAgreement();
  void followSelection();
  void retitle();
  void measureLabels();
  /// The cell that the mouse or else the keyboard is at: column = token, row = layer; -1 if there is none.
  [[nodiscard]] QPoint currentCell() const;
  [[nodiscard]] QRect plotRect() const;
  [[nodiscard]] CellGrid grid() const;
  [[nodiscard]] Heads heads(int columnWidth) const;
  [[nodiscard]] int headHeight(Heads heads) const;
  void paintCells(QPainter& painter, const CellGrid& cells) const;
  void paintHeads(QPainter& painter, const CellGrid& cells) const;
  void paintHead(QPainter& painter, const CellGrid& cells, int token, Heads heads) const;
  void paintCrosshair(QPainter& painter, const CellGrid& cells) const;
  void paintHoveredNode(QPainter& painter, const CellGrid& cells) const;

  StripModel* m_table;
  std::unique_ptr<StripValues> m_values;
  QVector<QRgb> m_colors;  ///< [layers, tokens]; 0 where the value has no place on the scale
  QLabel* m_metricLabel = nullptr;
  QComboBox* m_metricBox = nullptr;
  ColorBar* m_bar = nullptr;
  int m_shownTree = 0;
  int m_labelWidth = 0;  ///< of the widest token label
};

}  // namespace ufb
