// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "ufb/result.h"

/// What the options of all benchmarks are held to. All fail with InvalidArgument.
namespace ufb::bench {

[[nodiscard]] Result<void> refuse(const std::string& subject, const std::string& problem,
                                  const std::string& advice);
[[nodiscard]] Result<void> inRange(const std::string& subject, double value, double least, double most);
/// Every value from 1 to `most`.
[[nodiscard]] Result<void> listInRange(const std::string& subject, const std::vector<int>& values,
                                       double most);
[[nodiscard]] Result<void> oneOf(const std::string& subject, const std::string& value,
                                 const std::vector<std::string>& words);
[[nodiscard]] Result<void> checkTiming(double secondsPerSeries, int leastRounds);
/// "1.5 GB"
[[nodiscard]] std::string gigabytes(double bytes);

}  // namespace ufb::bench
