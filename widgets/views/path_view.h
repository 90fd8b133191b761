// SPDX-License-Identifier: MIT
#pragma once

#include "models/path_model.h"
#include "models/path_order.h"
#include "views/cell_grid.h"
#include "views/path_view_ranks.h"
#include "views/routing_view.h"

class QComboBox;
class QScrollBar;

namespace ufb {

class Legend;
class PathsModel;
class Selection;
class TurnPainter;
class ViewHeader;

/// The path barcode: the primary token's path through all layers, or the paths of all tokens in one layer.
/// One row a path, D+1 cells a row, side and shade by turn, strength of colour by margin, the leaf at its
/// end. Click selects layer or token, and the node; hover says node, logit, contribution. Heads and legend
/// stay in place when rows scroll.
class PathView : public RoutingView {
  Q_OBJECT
 public:
  enum class Rows { Layers, Tokens };
  Q_ENUM(Rows)

  explicit PathView(Selection* selection, QWidget* parent = nullptr);
  [[nodiscard]] Rows rowsShown() const;
  void setRowsShown(Rows rows);
  /// Of the tokens; layers have an order of their own.
  [[nodiscard]] PathOrder order() const;
  void setOrder(PathOrder order);

  [[nodiscard]] int rows() const;
  /// The row of a path that is on show; -1 if it is not.
  [[nodiscard]] int rowOf(int layer, int tree, int token) const;
  /// Where a cell is painted, in widget coordinates; for tests.
  [[nodiscard]] QRect cellRect(int row, int level) const;
  /// What hovering a cell says.
  [[nodiscard]] QString tipText(int row, int level) const;
  /// Why nothing is shown; empty if something is.
  [[nodiscard]] QString message() const override;
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// Rows or order were chosen.
  void choicesChanged();

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
  struct Path {
    int layer = 0;
    int tree = 0;
    int token = 0;
    bool operator==(const Path&) const = default;
  };
  struct Cell {
    int row = -1;
    int level = -1;
    bool operator==(const Cell&) const = default;
  };

  void buildControls();
  void fillChoices();
  void listPaths();
  void followSelection();
  void describe();
  void placeChildren();
  void showCurrentRow();
  void updateLegend();
  [[nodiscard]] bool byToken() const { return rowsShown() == Rows::Tokens; }
  [[nodiscard]] Path pathOf(int row) const;
  [[nodiscard]] int currentRow() const;
  [[nodiscard]] QString rowLabel(int row) const;
  [[nodiscard]] NodeAddress addressOf(const Cell& cell) const;
  [[nodiscard]] PathModel::TurnKind turn(const Path& path, int level) const;
  /// How many decisions a row shares with the one above, where the order makes them neighbours; -1 if not.
  [[nodiscard]] int sharedWithAbove(int row) const;
  [[nodiscard]] bool passes(const Path& path, const NodeAddress& node) const;
  /// The level of the selected node on the current row's path; -1 if it is not on it.
  [[nodiscard]] int currentLevel() const;
  [[nodiscard]] Cell cellAt(const QPoint& pos) const;
  [[nodiscard]] Cell pointedCell() const;
  void selectRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void selectCell(const Cell& cell);
  void moveToRow(int row);
  void moveToLevel(int level);

  [[nodiscard]] QString labelHead() const;
  [[nodiscard]] int labelWidth() const { return m_labelRoom; }
  void measureLabels();
  [[nodiscard]] int leafWidth() const;
  [[nodiscard]] QRect bodyRect() const;
  [[nodiscard]] CellGrid grid() const;
  [[nodiscard]] QRect rowRect(const CellGrid& cells, int row) const;
  [[nodiscard]] int rowAt(const QPoint& pos) const;
  void paintHeads(QPainter& painter, const CellGrid& cells) const;
  void paintEnds(QPainter& painter, const QRect& line, const QString& label, const QString& leaf,
                 int mark = -1) const;
  void paintRow(QPainter& painter, const CellGrid& cells, int row, const TurnPainter& turns) const;
  void paintRowGround(QPainter& painter, const QRect& line, int row) const;
  void paintRowCells(QPainter& painter, const CellGrid& cells, int row, const TurnPainter& turns) const;
  void paintRowMarks(QPainter& painter, const CellGrid& cells, int row) const;

  PathsModel* m_table;
  ViewHeader* m_header;
  QComboBox* m_rowsBox;
  QComboBox* m_orderBox;
  QScrollBar* m_scroll;
  Legend* m_legend;
  MarginRanks m_ranks;
  double m_closeLimit = 0;
  QVector<int> m_order;  ///< tokens by row
  Path m_listed;         ///< what the table was made of
  int m_labelWidth = 0;  ///< of the widest token
  int m_labelRoom = 0;   ///< what labels take beside the cells
  Cell m_tipCell;
};

}  // namespace ufb
