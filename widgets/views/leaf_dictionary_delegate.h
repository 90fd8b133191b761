// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ufb {

/// The cells of the leaf dictionary's tables: words, figures, and in one column bars with their
/// numbers behind them.
class LeafDictionaryDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void setHoveredRow(int row) { m_hoveredRow = row; }
  void setStale(bool stale) { m_stale = stale; }
  /// The column whose cells get their bars, and room for the number behind them, in pixels.
  void setBar(int column, int numberWidth);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintBar(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, double part) const;

  int m_hoveredRow = -1;
  int m_barColumn = -1;
  int m_numberWidth = 0;
  bool m_stale = false;
};

}  // namespace ufb
