// SPDX-License-Identifier: MIT
#include "log/log_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "log/log.h"

namespace ufb {
namespace {

/// The day only where it is another one: most of what is read was written today.
QString timeText(qint64 time) {
  const QDateTime when = QDateTime::fromMSecsSinceEpoch(time);
  const QLocale locale;
  const QString clock = locale.toString(when.time(), QStringLiteral("HH:mm:ss"));
  if (when.date() == QDate::currentDate()) return clock;
  return locale.toString(when.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

/// Only the weight; family and size stay the view's.
QFont theBold() {
  QFont bold;
  bold.setResolveMask(QFont::WeightResolved);
  bold.setWeight(QFont::Bold);
  return bold;
}

}  // namespace

LogModel::LogModel(Log& log, QObject* parent) : QAbstractTableModel(parent), m_lines(log.lines()) {
  if (!m_lines.isEmpty()) m_last = m_lines.constLast().number;
  connect(&log, &Log::linesAdded, this, &LogModel::append, Qt::QueuedConnection);
}

int LogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::levelWords(LogLevel level) {
  switch (level) {
    case LogLevel::Debug:
      return tr("Detail", "level of a log line");
    case LogLevel::Info:
      return tr("Information", "level of a log line");
    case LogLevel::Warning:
      return tr("Warning", "level of a log line");
    case LogLevel::Error:
      return tr("Error", "level of a log line");
  }
  Q_UNREACHABLE();
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const LogLine& line = m_lines[index.row()];
  if (role == LevelRole) return static_cast<int>(line.level);
  if (role == TextRole) return logLineText(line);
  if (role == Qt::ToolTipRole && index.column() == Words) return line.words;
  if (role == Qt::FontRole && line.level >= LogLevel::Warning && index.column() == Level) return theBold();
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case Time:
      return timeText(line.time);
    case Level:
      return levelWords(line.level);
    case Source:
      return line.source;
    default:
      return line.words;
  }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Time:
      return tr("Time");
    case Level:
      return tr("Level");
    case Source:
      return tr("Source", "the part of the program that a log line comes from");
    default:
      return tr("Event", "what a log line says");
  }
}

void LogModel::append(const QVector<LogLine>& lines) {
  QVector<LogLine> fresh = lines.mid(std::max<qsizetype>(0, lines.size() - kMostRows));
  // Some of the lines that were there at first are only now on their way to the file.
  fresh.removeIf([this](const LogLine& line) { return line.number <= m_last; });
  if (fresh.isEmpty()) return;
  m_last = fresh.constLast().number;
  const qsizetype extra = m_lines.size() + fresh.size() - kMostRows;
  if (extra > 0 && !m_lines.isEmpty()) {
    const qsizetype gone = std::min(extra, m_lines.size());
    beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    m_lines.remove(0, gone);
    endRemoveRows();
  }
  const int first = static_cast<int>(m_lines.size());
  beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
  m_lines += fresh;
  endInsertRows();
}

}  // namespace ufb
