// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace ufb {

/// A text file that grows to a limit, then makes room: "x.log" becomes "x.log.1", that "x.log.2", and what
/// was there is gone. Several processes may write to it. Of one thread; keeps silent where it cannot write,
/// because whoever would be told writes here.
class LogFile {
 public:
  static constexpr qint64 kMostBytes = 1024 * 1024;
  static constexpr int kKept = 2;  ///< older ones

  /// An empty path: writes nothing.
  explicit LogFile(QString path, qint64 mostBytes = kMostBytes);

  [[nodiscard]] const QString& path() const { return m_path; }
  /// Whole lines, UTF-8.
  void append(const QByteArray& lines);

 private:
  [[nodiscard]] bool open();
  [[nodiscard]] bool movedAway() const;
  void rotate();

  QString m_path;
  qint64 m_mostBytes;
  QFile m_target;
};

}  // namespace ufb
