// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "views/word_table.h"

namespace ufb {

class LeafDictionaryDelegate;

/// A table of words or leaves with one column of bars. Enter or a double click activates a row, Ctrl+C copies
/// one. Where it is narrow the columns that were named last go first.
class LeafDictionaryTable : public WordTable {
  Q_OBJECT
 public:
  struct Layout {
    int name = 0;            ///< the column of words, which gets what is left
    int bar = 0;             ///< the column of bars; must answer kBarRole
    QVector<int> quiet;      ///< further columns, as far as there is room
    QString leastName;       ///< room for at least that
    bool nameIsWide = true;  ///< words, which leave the bars a part of the room; false: a number
  };

  LeafDictionaryTable(QAbstractItemModel* model, const Layout& layout, QWidget* parent = nullptr);

  void setStale(bool stale);
  /// The row under the mouse; -1: none.
  [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

 Q_SIGNALS:
  void rowActivated(int row);
  void rowHovered(int row);  ///< -1: none

 protected:
  void fitColumns() override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void setHoveredRow(int row);
  void copyRow() const;
  [[nodiscard]] int widthOf(int column) const;

  Layout m_layout;
  LeafDictionaryDelegate* m_delegate;
  int m_hoveredRow = -1;
};

}  // namespace ufb
