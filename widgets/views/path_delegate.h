// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ufb {

/// Draws a PathModel's turns as arrows on their shade, the shares as bars under their numbers, and marks the
/// rows that are selected, explained or under the mouse.
class PathDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void setDimmed(bool dimmed) { m_dimmed = dimmed; }
  /// The row that the formula beside the table explains; -1 = none.
  void setExplained(int row) { m_explained = row; }
  /// The row of the node that the mouse is over in any view; -1 = none.
  void setHovered(int row) { m_hovered = row; }
  [[nodiscard]] int hovered() const { return m_hovered; }
  /// What a column needs beside its text, in pixels.
  [[nodiscard]] static int leastWidth(int column, const QFont& font);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  void paintMark(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

  int m_explained = -1;
  int m_hovered = -1;
  bool m_dimmed = false;
};

}  // namespace ufb
