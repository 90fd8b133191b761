// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ufb {

/// Draws a PathModel's turns as arrows on their shade, and the shares as bars under their numbers.
class PathDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void setDimmed(bool dimmed) { m_dimmed = dimmed; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  bool m_dimmed = false;
};

}  // namespace ufb
