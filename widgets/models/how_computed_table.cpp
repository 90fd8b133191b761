// SPDX-License-Identifier: MIT
#include "models/how_computed_table.h"

#include <algorithm>

namespace ufb {

void HowComputedTable::setContents(const QVector<ColumnModel::Column>& columns, const QVector<HowRow>& rows) {
  const bool sameColumns =
      std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                 [](const auto& one, const auto& other) { return one.title == other.title; });
  if (sameColumns && rows == m_rows) return;
  beginResetModel();
  m_columns = columns;
  m_rows = rows;
  endResetModel();
}

int HowComputedTable::rowOfLevel(int level) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [level](const HowRow& row) { return row.level == level; });
  return level < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HowComputedTable::rowOfToken(int token) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [token](const HowRow& row) { return row.token == token; });
  return token < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HowComputedTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HowComputedTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant HowComputedTable::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const HowCell& cell = m_rows.at(index.row()).cells.at(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return cell.text;
    case ValueRole:
      return cell.value;
    case Qt::TextAlignmentRole: {
      const bool number = m_columns.at(index.column()).number;
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                                (number ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    default:
      return {};
  }
}

QVariant HowComputedTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
  const ColumnModel::Column& column = m_columns.at(section);
  switch (role) {
    case Qt::DisplayRole:
      return column.title;
    case Qt::ToolTipRole:
      return column.tip;
    case KeyRole:
      return column.key;
    case Qt::TextAlignmentRole:
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                                (column.number ? Qt::AlignTrailing : Qt::AlignLeading));
    default:
      return {};
  }
}

}  // namespace ufb
