// SPDX-License-Identifier: MIT
#include "report/report_tables.h"

#include <QAbstractItemModel>
#include <numeric>

namespace ufb {

ReportTable tableOf(const QAbstractItemModel& model, const QString& caption, QVector<int> columns, int rows) {
  ReportTable table;
  table.caption = caption;
  if (columns.isEmpty()) {
    columns.resize(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
  }
  const int count = rows < 0 ? model.rowCount() : qMin(rows, model.rowCount());
  for (const int column : columns) {
    const auto side = Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
    table.columns.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                          side.testFlag(Qt::AlignTrailing)});
  }
  for (int row = 0; row < count; ++row) {
    QStringList cells;
    for (const int column : columns) cells += model.index(row, column).data().toString();
    table.rows.append(cells);
  }
  return table;
}

}  // namespace ufb
