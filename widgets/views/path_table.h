// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>
#include <QVector>

#include "models/path_model.h"

namespace ufb {

class PathDelegate;

/// The table of a path's nodes. Shows as many columns as it has room for; the share's bar takes what is left.
class PathTable : public QTableView {
  Q_OBJECT
 public:
  /// Room: columns as there is room. Rows: so, and no higher than its rows. Narrow: as wide as its columns.
  enum class Fit { Room, Rows, Narrow };

  explicit PathTable(PathModel* model, QWidget* parent = nullptr);
  /// Dims the rows: they belong to an older text.
  void setStale(bool stale);
  /// `always` are shown in any case; of `wanted` the first ones, as long as there is room.
  void setColumns(const QVector<PathModel::ColumnId>& always, const QVector<PathModel::ColumnId>& wanted,
                  Fit fit);
  /// The level whose node is selected and the one that the formula explains; -1 = none.
  void setChosen(int level, int explained);
  /// The level whose node the mouse is over, here or in another view; -1 = none.
  void setHovered(int level);

 Q_SIGNALS:
  /// By mouse or keyboard.
  void levelChosen(int level);
  /// -1: the mouse has left the rows.
  void levelHovered(int level);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void fitRows();
  void measureColumns();
  void fitColumns();

  PathModel* m_model;
  PathDelegate* m_delegate;
  QVector<PathModel::ColumnId> m_always;
  QVector<PathModel::ColumnId> m_wanted;
  QVector<int> m_widths;  ///< that each column needs
  Fit m_fit = Fit::Room;
  int m_hovered = -1;        ///< by the mouse in this table
  bool m_following = false;  ///< the selection is being shown, not made
};

}  // namespace ufb
