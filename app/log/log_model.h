// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QVector>

#include "log/log_line.h"

namespace ufb {

class Log;

/// The last lines of a log as a table, the oldest first; grows while it is shown.
class LogModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Time, Level, Source, Words, ColumnCount };
  enum Role {
    LevelRole = Qt::UserRole,  ///< int(LogLevel)
    TextRole,                  ///< the whole line, as the file has it
  };
  static constexpr int kMostRows = 2000;

  /// The log must outlive the model.
  explicit LogModel(Log& log, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// "Warning", translated.
  [[nodiscard]] static QString levelWords(LogLevel level);

 private:
  void append(const QVector<LogLine>& lines);

  QVector<LogLine> m_lines;
  quint64 m_last = 0;  ///< number of the newest one
};

}  // namespace ufb
