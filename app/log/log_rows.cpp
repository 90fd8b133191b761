// SPDX-License-Identifier: MIT
#include "log/log_rows.h"

#include "log/log_model.h"

namespace ufb {

void LogRows::setFilter(LogLevel least, const QString& words) {
  m_least = least;
  m_words = words.trimmed();
  invalidateFilter();
}

bool LogRows::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const auto value = [&](LogModel::Column column, int role) {
    return sourceModel()->index(row, column, parent).data(role);
  };
  if (value(LogModel::Level, LogModel::LevelRole).toInt() < static_cast<int>(m_least)) return false;
  if (m_words.isEmpty()) return true;
  for (const auto column : {LogModel::Time, LogModel::Level, LogModel::Source, LogModel::Words}) {
    if (value(column, Qt::DisplayRole).toString().contains(m_words, Qt::CaseInsensitive)) return true;
  }
  return false;
}

}  // namespace ufb
