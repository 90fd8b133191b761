// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>
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

inline CliRun runCli(const QStringList& arguments, const QByteArray& input = {}) {
  QProcess process;
  process.start(programPath(QStringLiteral("ufb")), arguments);
  process.write(input);
  process.closeWriteChannel();
  CliRun run;
  if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
    run.status = process.exitCode();
  run.out = process.readAllStandardOutput();
  run.err = process.readAllStandardError();
  return run;
}

}  // namespace ufb::test
