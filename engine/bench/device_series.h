// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "bench/device_field.h"
#include "bench/device_figures.h"
#include "bench/series_runner.h"

namespace ufb::bench {

/// What all series of a run on a device share.
struct DeviceRun {
  const FfnBenchOptions& options;
  const FfnSubject& subject;
  BenchDevice& device;
  DeviceLimits limits;
};

/// Measures one series: so many tokens, one precision. Fails with Internal for an arm that does not compute
/// what it should; what libraries throw passes through.
[[nodiscard]] Result<SeriesOutcome> runDeviceSeries(const DeviceRun& run, const DeviceLayers& layers,
                                                    int tokens,
                                                    const std::function<void(double fraction)>& progress);

}  // namespace ufb::bench
