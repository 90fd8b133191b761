// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ufb {

class CommandListModel;

/// A row of the command palette: tick, group, words with what was found in bold, keys at the end.
class CommandPaletteDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// Measures the columns that all rows share.
  void measure(const CommandListModel& model, const QFont& font);
  /// Where words begin in a row of this width, from the side where reading starts.
  [[nodiscard]] int wordsStart(const QFont& font, int width) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect,
                  const QModelIndex& index) const;

  int m_tick = 0;   ///< pixels; 0 = no command can be ticked
  int m_group = 0;  ///< pixels of the longest group's name
};

}  // namespace ufb
