// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ufb {

class CorpusCellModel;
class CorpusDelegate;
class CorpusHeader;
class CorpusSorting;

/// The tables of the corpus views: bars under the numbers, sorted by a click on a title, rows chosen by mouse
/// or keyboard. Rows are those of the model, whatever the order on screen.
class CorpusTable : public QTableView {
  Q_OBJECT
 public:
  explicit CorpusTable(CorpusCellModel* model, QWidget* parent = nullptr);

  /// Which columns are shown, from the side where reading starts. The one that `wide` names takes the room
  /// that is left; -1: those with bars share it.
  void setColumns(const QVector<int>& columns, int wide = -1);
  /// The row that is selected in all views; -1: none.
  void setChosen(int row);
  /// The row that the mouse is over, in whichever view; -1: none.
  void setHovered(int row);
  void setStale(bool stale);
  /// What hovering a cell says; empty: nothing.
  [[nodiscard]] QString tipText(const QPoint& place) const;
  /// The text of the current cell; empty if there is none.
  [[nodiscard]] QString valueText() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void rowChosen(int row);   ///< by mouse or keyboard
  void rowHovered(int row);  ///< -1: the mouse has left the rows

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void measure();
  void fit();
  /// The model's row of one on screen; -1 if there is none.
  [[nodiscard]] int sourceRow(const QModelIndex& shown) const;

  CorpusCellModel* m_model;
  CorpusSorting* m_sorting;
  CorpusHeader* m_header;
  CorpusDelegate* m_delegate;
  QVector<int> m_columns;
  QVector<int> m_widths;  ///< that each column needs
  int m_wide = -1;
  int m_hovered = -1;        ///< by the mouse in this table
  bool m_following = false;  ///< the selection is being shown, not made
};

}  // namespace ufb
