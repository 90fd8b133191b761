// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "ufb/bench.h"

/// Where and under which conditions a benchmark ran. Conditions are warned of, never changed.
namespace ufb::bench {

/// Date, host, system, affinity, governor, huge pages, load, the clock's cost, libraries with versions, and a
/// warning for each condition that makes timings less sure: load, a governor other than "performance",
/// battery, assertions or sanitizers compiled in, reference BLAS, more threads than physical cores.
/// `root` is where proc/, sys/ and etc/ are looked for. Unreadable fields say "unknown".
[[nodiscard]] BenchEnvironment describeEnvironment(const std::vector<int>& threadCounts,
                                                   const std::filesystem::path& root = "/");

/// The same where a device computes; of the machine around it, its load alone is warned of.
[[nodiscard]] BenchEnvironment describeDeviceEnvironment(const BenchDeviceInfo& device,
                                                         const std::filesystem::path& root = "/");

/// Why no comparison of this process may name a winner, as one sentence without a full stop: a reference BLAS
/// or a build that is not made for speed slows the arms unequally. Empty if nothing is against it.
[[nodiscard]] std::string winnerRefusal();
/// The same for comparisons on a device, which a slow BLAS does not touch.
[[nodiscard]] std::string deviceWinnerRefusal();

/// What the system counts, to compare the begin of a run with its end.
struct SystemCounters {
  double seconds = 0;       ///< monotonic
  double stealSeconds = 0;  ///< processor time that the hypervisor gave to others, all processors
  std::int64_t involuntarySwitches = 0;  ///< times that a thread of this process had to make way
};
[[nodiscard]] SystemCounters readCounters(const std::filesystem::path& root = "/");

/// Warnings about the time between two readings: stolen time above 1 % of it, more than 20 forced switches a
/// second. Empty if it was quiet.
[[nodiscard]] std::vector<std::string> disturbances(const SystemCounters& begin, const SystemCounters& end);

}  // namespace ufb::bench
