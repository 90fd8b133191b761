// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ufb {

/// Paints the cells of the candidate table: a bar from 0 to 1 with its percent, quiet figures, hairlines
/// between rows, and the row under the mouse.
class ProbabilityDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void setHoveredRow(int row) { m_hoveredRow = row; }
  void setStale(bool stale) { m_stale = stale; }
  /// Room for the longest percent, in pixels.
  [[nodiscard]] static int percentWidth(const QFont& font);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintBar(QPainter* painter, const QRect& rect, double probability, const QPalette& palette) const;
  [[nodiscard]] QColor textColor(const QModelIndex& index, const QPalette& palette) const;

  int m_hoveredRow = -1;
  bool m_stale = false;
};

}  // namespace ufb
