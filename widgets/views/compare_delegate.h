// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ufb {

/// Paints the cells of the side-by-side table: A's bars solid blue, B's hatched vermilion, words that only
/// one list has in heavier type, and a line between the two halves.
class CompareDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void setStale(bool stale) { m_stale = stale; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintBar(QPainter* painter, const QRect& rect, const QModelIndex& index,
                const QPalette& palette) const;
  void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& logical,
                 const QModelIndex& index) const;

  bool m_stale = false;
};

}  // namespace ufb
