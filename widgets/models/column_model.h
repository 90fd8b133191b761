// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QVector>

#include "models/table_roles.h"

namespace ufb {

/// A table whose columns are a fixed list and whose cells are computed: the base of the tables behind the
/// views. Answers DisplayRole, ToolTipRole, TextAlignmentRole, ValueRole and KeyRole; a subclass has only to
/// know its rows and values.
class ColumnModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  struct Column {
    QString key;    ///< in files: lower case, words joined by "_"
    QString title;  ///< translated
    QString tip;    ///< translated: what is counted, and its unit
    bool number = true;
  };

  explicit ColumnModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The column of this key; -1 if there is none.
  [[nodiscard]] int columnOf(QLatin1String key) const;

 protected:
  /// Asked for every header, so that the titles follow the language; which columns there are never changes.
  [[nodiscard]] virtual QVector<Column> columns() const = 0;
  [[nodiscard]] virtual int rows() const = 0;
  /// The unrounded value, see ValueRole. `row` and `column` exist.
  [[nodiscard]] virtual QVariant value(int row, int column) const = 0;
  /// What a reader sees; by default the value in few digits.
  [[nodiscard]] virtual QString text(int row, int column) const;

 private:
  /// Of each column, whether it holds numbers: what is asked for every cell, without making titles for it.
  [[nodiscard]] const QVector<bool>& numeric() const;

  mutable QVector<bool> m_numeric;
};

}  // namespace ufb
