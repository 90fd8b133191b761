// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>
#include <initializer_list>
#include <nlohmann/json.hpp>

#include "support/registry.h"

namespace ufb::test {

/// What a run of the built program `ufb` gave.
struct CliRun {
  int status = -1;  ///< -1: it crashed or hung
  QByteArray out;
  QByteArray err;
  [[nodiscard]] nlohmann::json json() const {
    return nlohmann::json::parse(out.toStdString(), nullptr, false);
  }
};

/// Gives a started program its input and waits for its end.
inline CliRun runToEnd(QProcess& process, const QByteArray& input) {
  process.write(input);
  process.closeWriteChannel();
  CliRun run;
  if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
    run.status = process.exitCode();
  run.out = process.readAllStandardOutput();
  run.err = process.readAllStandardError();
  return run;
}

inline CliRun runCli(const QStringList& arguments, const QByteArray& input = {}) {
  QProcess process;
  process.start(programPath(QStringLiteral("ufb")), arguments);
  return runToEnd(process, input);
}

inline QString str(const char* text) {
  return QString::fromUtf8(text);
}

inline bool hasKeys(const nlohmann::json& object, std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    if (!object.contains(key)) {
      qInfo("missing: %s", key);
      return false;
    }
  }
  return true;
}

}  // namespace ufb::test
