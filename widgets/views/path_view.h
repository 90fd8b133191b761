// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/path_model.h"
#include "views/cell_grid.h"

class QScrollBar;

namespace ufb {

class Legend;
class Selection;

/// The primary token's path through all layers: one row a layer (and tree), D+1 cells a row, coloured by turn
/// and margin, the leaf at its end. Click selects the layer; hover says node, logit, contribution.
/// Heads and legend stay in place when rows scroll.
class PathView : public QWidget {
  Q_OBJECT
 public:
  explicit PathView(Selection* selection, QWidget* parent = nullptr);
  void setRouting(const view::RoutingPtr& routing);
  /// neurons: how many each feedforward layer of a dense model has, 0 if not known.
  void setDense(bool dense, int neurons = 0);
  /// Without a model the view says so instead of asking for a sentence; true at first.
  void setModelLoaded(bool loaded);
  void setStale(bool stale);
  /// Where a cell is painted, in widget coordinates; for tests.
  [[nodiscard]] QRect cellRect(int layer, int tree, int level) const;
  /// What hovering a cell says.
  [[nodiscard]] QString tipText(int layer, int tree, int level) const;
  /// Why nothing is shown; empty if something is.
  [[nodiscard]] QString message() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] int rows() const;
  [[nodiscard]] int currentRow() const;
  [[nodiscard]] int token() const;
  [[nodiscard]] QString rowLabel(int row) const;
  [[nodiscard]] PathModel::TurnKind turn(int layer, int tree, int level) const;
  [[nodiscard]] QString labelHead() const;
  [[nodiscard]] int leafWidth() const;
  [[nodiscard]] QRect bodyRect() const;
  [[nodiscard]] CellGrid grid() const;
  [[nodiscard]] QRect rowRect(int row) const;
  [[nodiscard]] int rowAt(const QPoint& pos) const;
  void selectRow(int row);
  void refresh();
  void placeChildren();
  void showCurrentRow();
  void updateLegend();
  void paintHeads(QPainter& painter) const;
  void paintEnds(QPainter& painter, const QRect& line, const QString& label, const QString& leaf) const;
  void paintRow(QPainter& painter, const CellGrid& cells, int row) const;

  Selection* m_selection;
  view::RoutingPtr m_routing;
  QScrollBar* m_scroll;
  Legend* m_legend;
  bool m_modelLoaded = true;
  bool m_dense = false;
  bool m_stale = false;
  int m_neurons = 0;
  double m_closeLimit = 0;
};

}  // namespace ufb
