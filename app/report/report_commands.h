// SPDX-License-Identifier: MIT
#pragma once

#include "report/report_snapshot.h"

namespace ufb {

/// The command lines that make the report, and each part of it, again. A bundled model goes by its name, so
/// that the lines also work elsewhere.
[[nodiscard]] QVector<ReportCommand> reportCommands(const ReportSnapshot& snapshot);

}  // namespace ufb
