// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QPersistentModelIndex;

namespace ufb {

/// Paints the cells of the corpus views' tables: a number with its bar beneath, A's solid blue, B's hatched
/// vermilion, others grey; and bars to either side of a middle, blue to the left, orange to the right.
class CorpusDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void setStale(bool stale) { m_stale = stale; }
  /// The row on screen that the mouse is over in any view; -1 = none.
  void setHovered(int row) { m_hovered = row; }
  [[nodiscard]] int hovered() const { return m_hovered; }
  /// What a cell needs beside its text, in pixels.
  [[nodiscard]] static int leastWidth(const QModelIndex& index, const QFont& font);
  [[nodiscard]] static int rowHeight(const QFont& font);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  static void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
  /// Returns where the number goes.
  static QRect paintBalance(QPainter& painter, const QStyleOptionViewItem& option, double balance);

  bool m_stale = false;
  int m_hovered = -1;
};

}  // namespace ufb
