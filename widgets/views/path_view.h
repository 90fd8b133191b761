// SPDX-License-Identifier: MIT
#pragma once

#include "models/path_model.h"
#include "views/cell_grid.h"
#include "views/routing_view.h"

class QScrollBar;

namespace ufb {

class Legend;
class PathsModel;
class Selection;

/// The primary token's path through all layers: one row a layer (and tree), D+1 cells a row, coloured by turn
/// and margin, the leaf at its end. Click selects the layer; hover says node, logit, contribution.
/// Heads and legend stay in place when rows scroll.
class PathView : public RoutingView {
  Q_OBJECT
 public:
  explicit PathView(Selection* selection, QWidget* parent = nullptr);
  /// Where a cell is painted, in widget coordinates; for tests.
  [[nodiscard]] QRect cellRect(int layer, int tree, int level) const;
  /// What hovering a cell says.
  [[nodiscard]] QString tipText(int layer, int tree, int level) const;
  /// Why nothing is shown; empty if something is.
  [[nodiscard]] QString message() const override;
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void refresh() override;
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
  [[nodiscard]] QString rowLabel(int row) const;
  [[nodiscard]] PathModel::TurnKind turn(int layer, int tree, int level) const;
  [[nodiscard]] QString labelHead() const;
  [[nodiscard]] int leafWidth() const;
  [[nodiscard]] QRect bodyRect() const;
  [[nodiscard]] CellGrid grid() const;
  [[nodiscard]] QRect rowRect(int row) const;
  [[nodiscard]] int rowAt(const QPoint& pos) const;
  void selectRow(int row);
  void followSelection();
  void placeChildren();
  void showCurrentRow();
  void updateLegend();
  void paintHeads(QPainter& painter) const;
  void paintEnds(QPainter& painter, const QRect& line, const QString& label, const QString& leaf) const;
  void paintRow(QPainter& painter, const CellGrid& cells, int row) const;

  PathsModel* m_table;
  QScrollBar* m_scroll;
  Legend* m_legend;
  double m_closeLimit = 0;
};

}  // namespace ufb
