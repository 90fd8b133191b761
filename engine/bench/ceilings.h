// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stop_token>

#include "ufb/bench.h"

/// What this machine can do at most, measured by plain loops: the limits that the arms are held against.
namespace ufb::bench {

/// Multiply-add peak and read bandwidths with so many threads of the OpenMP pool, each reading its own share
/// of a set of rows (3072 bytes each, random order, huge pages where the system gives them). The best of
/// several runs counts. Takes about a second and 400 MB, which are freed. When stopped, or where memory is
/// short, the larger sets are missing. Call it from the thread that measures.
[[nodiscard]] BenchCeilings measureCeilings(int threads, const std::stop_token& stop = {});

/// run(count) does `count` units of work and returns its seconds. Raises the count until a run is long enough
/// to be timed, as judged by the best run so far: a run that others disturbed, the first one too, decides
/// nothing. Returns the best run's seconds per unit.
[[nodiscard]] double bestSecondsPerUnit(double count, const std::function<double(double count)>& run);

/// Gigabytes a second for a set of that many bytes: between two measured sizes interpolated over the
/// logarithm of the size, beyond them the nearest one's. 0 where nothing was measured.
[[nodiscard]] double bandwidthFor(const BenchCeilings& ceilings, double bytes);

/// Microseconds that reading `weightBytes` once takes at the bandwidth for a set of `setBytes`; 0 where
/// nothing was measured.
[[nodiscard]] double readMicroseconds(const BenchCeilings& ceilings, double weightBytes, double setBytes);

/// The roofline: GFLOP/s that are possible for work of so many operations on so many bytes, each read once.
/// The multiply-add peak for large batches; far less for a single token, where no library can be faster than
/// its weights arrive.
[[nodiscard]] double attainableGflops(const BenchCeilings& ceilings, double flops, double weightBytes);

}  // namespace ufb::bench
