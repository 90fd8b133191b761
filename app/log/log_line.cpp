// SPDX-License-Identifier: MIT
#include "log/log_line.h"

#include <QDateTime>
#include <array>

namespace ufb {
namespace {

constexpr std::array kNames{"debug", "info", "warning", "error"};

}  // namespace

QString logLevelName(LogLevel level) {
  return QLatin1String(kNames[static_cast<std::size_t>(level)]);
}

std::optional<LogLevel> logLevelFromName(const QString& name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (name == QLatin1String(kNames[i])) return static_cast<LogLevel>(i);
  }
  return std::nullopt;
}

QString logLineText(const LogLine& line) {
  QString words = line.words;
  words.replace(QLatin1Char('\n'), QLatin1String("\\n")).remove(QLatin1Char('\r'));
  return QDateTime::fromMSecsSinceEpoch(line.time, Qt::UTC).toString(Qt::ISODateWithMs) + QLatin1Char(' ') +
         logLevelName(line.level) + QLatin1Char(' ') + line.source + QStringLiteral(": ") + words;
}

}  // namespace ufb
