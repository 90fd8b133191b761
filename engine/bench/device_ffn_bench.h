// SPDX-License-Identifier: MIT
#pragma once

#include "bench/bench_device.h"
#include "ufb/bench.h"

namespace ufb::bench {

/// benchFfn() for options that name this device, which have been checked.
[[nodiscard]] Result<FfnBenchReport> benchFfnOnDevice(const FfnBenchOptions& options, BenchDevice& device);

}  // namespace ufb::bench
