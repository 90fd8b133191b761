// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "models/how_computed.h"

namespace ufb {

/// The table of one page. Its columns change with the page: every other page is a reset.
class HowComputedTable : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit HowComputedTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
  /// Nothing happens if all of it is on show already, so that a chosen row stays chosen.
  void setContents(const QVector<ColumnModel::Column>& columns, const QVector<HowRow>& rows);
  /// What a row is about; of a row that exists.
  [[nodiscard]] int levelAt(int row) const { return m_rows.at(row).level; }
  [[nodiscard]] int tokenAt(int row) const { return m_rows.at(row).token; }
  /// The row about a level or a token of the path; -1 if there is none.
  [[nodiscard]] int rowOfLevel(int level) const;
  [[nodiscard]] int rowOfToken(int token) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVector<ColumnModel::Column> m_columns;
  QVector<HowRow> m_rows;
};

}  // namespace ufb
