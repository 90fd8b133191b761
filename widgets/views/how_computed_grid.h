// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ufb {

class HowComputedDelegate;
class HowComputedTable;

/// The table of a page, as high as its rows: the page scrolls, not the table. A long last column of words is
/// wrapped in what room the others leave.
class HowComputedGrid : public QTableView {
  Q_OBJECT
 public:
  explicit HowComputedGrid(HowComputedTable* model, QWidget* parent = nullptr);
  void setStale(bool stale);
  /// The selected row; -1 = none. Emits nothing.
  void setChosen(int row);
  /// The row that the mouse is over, here or in another view; -1 = none.
  void setHovered(int row);
  /// Call after the page has changed.
  void fit();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void rowChosen(int row);   ///< by mouse or keyboard
  void rowHovered(int row);  ///< -1: the mouse has left the rows

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  [[nodiscard]] QVector<int> neededWidths() const;
  [[nodiscard]] int neededHeight() const;

  HowComputedTable* m_model;
  HowComputedDelegate* m_delegate;
  int m_pointed = -1;        ///< by the mouse in this table
  bool m_following = false;  ///< the selection is being shown, not made
};

}  // namespace ufb
