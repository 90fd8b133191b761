// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "bench/contestants.h"
#include "ufb/bench.h"

namespace ufb::bench {

struct SeriesOutcome {
  std::optional<BenchSeries> series;  ///< nothing if it was stopped before a whole round
  std::vector<std::string> notes;     ///< what makes its figures less sure
  bool complete = true;               ///< false if it was stopped
};

/// Measures one series. The engine's threads have been set and the ceilings measured for them. Fails with
/// Internal for an arm that does not compute what it should; what libraries throw passes through.
[[nodiscard]] Result<SeriesOutcome> runSeries(const Field& field, const BenchCeilings& ceilings, int tokens,
                                              const std::function<void(double fraction)>& progress);

}  // namespace ufb::bench
