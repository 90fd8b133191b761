// SPDX-License-Identifier: MIT
#include "models/column_model.h"

#include "models/number_text.h"
#include "models/path_address.h"

namespace ufb {
namespace {

/// Addresses, which read from left to right, also where the words do not.
QString readable(const QString& shown) {
  const bool address = shown.size() > 2 && shown[0] == QLatin1Char('L') && shown[1].isDigit();
  return address ? besideWords(shown) : shown;
}

}  // namespace

const QVector<bool>& ColumnModel::numeric() const {
  if (m_numeric.isEmpty()) {
    for (const Column& column : columns()) m_numeric += column.number;
  }
  return m_numeric;
}

int ColumnModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : rows();
}

int ColumnModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(numeric().size());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return readable(text(index.row(), index.column()));
    case ValueRole:
      return value(index.row(), index.column());
    case Qt::TextAlignmentRole: {
      const bool number = numeric().at(index.column());
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                                (number ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    default:
      return {};
  }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == KeyRole;
  if (!known || orientation != Qt::Horizontal || section < 0 || section >= numeric().size()) return {};
  const Column column = columns().at(section);
  return role == Qt::DisplayRole ? column.title : role == Qt::ToolTipRole ? column.tip : column.key;
}

int ColumnModel::columnOf(QLatin1String key) const {
  const QVector<Column> all = columns();
  for (int column = 0; column < all.size(); ++column) {
    if (all[column].key == key) return column;
  }
  return -1;
}

QString ColumnModel::text(int row, int column) const {
  const QVariant cell = value(row, column);
  switch (cell.typeId()) {
    case QMetaType::UnknownType:
      return {};
    case QMetaType::Bool:
      return cell.toBool() ? tr("yes") : tr("no");
    case QMetaType::Int:
    case QMetaType::LongLong:
      return indexText(cell.toInt());
    case QMetaType::Float:
    case QMetaType::Double:
      return shortNumber(cell.toDouble());
    default:
      return cell.toString();
  }
}

}  // namespace ufb
