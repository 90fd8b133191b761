// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

#include "log/log_line.h"

namespace ufb {

/// The lines of a LogModel that are important enough and hold certain words.
class LogRows : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  void setFilter(LogLevel least, const QString& words);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  LogLevel m_least = LogLevel::Debug;
  QString m_words;
};

}  // namespace ufb
