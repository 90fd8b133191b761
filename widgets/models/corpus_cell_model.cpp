// SPDX-License-Identifier: MIT
#include "models/corpus_cell_model.h"

#include <QLocale>

namespace ufb {

namespace {

QVariant variantOf(const std::optional<double>& number) {
  return number ? QVariant(*number) : QVariant();
}

}  // namespace

QVariant CorpusCellModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case BarRole:
      return variantOf(bar(index.row(), index.column()));
    case SideRole:
      return static_cast<int>(side(index.column()));
    case BalanceRole:
      return variantOf(balance(index.row(), index.column()));
    case RowTipRole:
      return rowTip(index.row());
    case Qt::ToolTipRole: {
      const QString title = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
      const QString tip = headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
      return QStringList{
          rowTip(index.row()),
          tr("%1: %2", "a column's title, a cell's text").arg(title, longText(index.row(), index.column())),
          tip}
          .join(u'\n');
    }
    default:
      return ColumnModel::data(index, role);
  }
}

QString CorpusCellModel::countText(qint64 count) {
  return QLocale().toString(count);
}

}  // namespace ufb
