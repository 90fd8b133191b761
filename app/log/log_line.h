// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

namespace ufb {

enum class LogLevel { Debug, Info, Warning, Error };

/// One event. Its words never hold what the user wrote.
struct LogLine {
  quint64 number = 0;  ///< counts what its Log took, from 1
  qint64 time = 0;     ///< milliseconds since 1970, UTC
  LogLevel level = LogLevel::Info;
  QString source;  ///< the logging category: "ufb.session", "qt.svg", "default"
  QString words;
  bool operator==(const LogLine&) const = default;
};

/// "debug", "info", "warning", "error": for files and settings.
[[nodiscard]] QString logLevelName(LogLevel level);
[[nodiscard]] std::optional<LogLevel> logLevelFromName(const QString& name);
/// "2026-11-22T15:36:01.123Z warning qt.svg: words", on one line.
[[nodiscard]] QString logLineText(const LogLine& line);

}  // namespace ufb

Q_DECLARE_METATYPE(ufb::LogLine)
