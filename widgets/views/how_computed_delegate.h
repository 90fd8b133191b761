// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ufb {

/// Paints the rows of a page's table: pale grounds for what is selected or pointed at, and a bar at the start
/// of the selected row, which shows without colour.
class HowComputedDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit HowComputedDelegate(QObject* parent) : QStyledItemDelegate(parent) {}
  void setDimmed(bool dimmed) { m_dimmed = dimmed; }
  void setHovered(int row) { m_hovered = row; }
  [[nodiscard]] int hovered() const { return m_hovered; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  bool m_dimmed = false;
  int m_hovered = -1;
};

}  // namespace ufb
