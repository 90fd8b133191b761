// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ufb/bench.h"

namespace ufb::cli {

/// One line.
[[nodiscard]] std::string ceilingsText(const DeviceCeilings& ceilings);

/// A series on a device: arms with their bounds, what has to be moved, ratios, noise floor. Begins with an
/// empty line.
[[nodiscard]] std::string deviceSeriesText(const BenchSeries& series);

}  // namespace ufb::cli
