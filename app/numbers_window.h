// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace ufb {

class Selection;

/// The numbers behind a view as a table that can be sorted and searched, and that assistive technology can
/// read. Follows the view while both are open. A row that names a place in a tree or a token selects it
/// everywhere.
class NumbersWindow : public QDialog {
  Q_OBJECT
 public:
  /// The model must outlive the window.
  NumbersWindow(const QString& title, const QAbstractItemModel* model, Selection* selection, QWidget* parent);

  [[nodiscard]] QTableView* table() const { return m_table; }

 private:
  void selectRow(const QModelIndex& current);
  void updateCount();
  [[nodiscard]] QVariant valueOf(int row, const QString& key) const;

  Selection* m_selection;
  QSortFilterProxyModel* m_rows;
  QTableView* m_table;
  QLineEdit* m_search;
  QLabel* m_count;
};

}  // namespace ufb
