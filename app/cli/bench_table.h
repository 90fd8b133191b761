// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ufb/bench.h"

namespace ufb::cli {

/// A benchmark for readers: environment, warnings and ceilings, then a table and the ratios of every series.
/// UTF-8, lines end in '\n'.
[[nodiscard]] std::string benchTable(const FfnBenchReport& report);

}  // namespace ufb::cli
