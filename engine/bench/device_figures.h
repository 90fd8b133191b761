// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "bench/device_field.h"
#include "ufb/bench.h"

/// From samples on a device to what may be said about them.
namespace ufb::bench {

/// What the figures of a series are held against.
struct DeviceLimits {
  DeviceCeilings ceilings;
  double cacheBytes = 0;  ///< of the device's L2
  bool cold = false;      ///< nothing is in it when a sample begins
};

/// What a call must move and compute, median over the inputs, and the bytes that all inputs in turn touch.
struct DeviceWork {
  BenchTraffic traffic;
  double workingSet = 0;
};
[[nodiscard]] DeviceWork fffWork(const FffLayer& host, const DeviceInputs& inputs);
[[nodiscard]] DeviceWork denseWork(const DeviceDense& dense, const DeviceInputs& inputs);

/// Float32 multiply-adds, or the tensor cores' rate for that type. GFLOP/s; 0 where it was not measured.
[[nodiscard]] double peakGflops(const DeviceCeilings& ceilings, Precision precision);
/// Of memory that all inputs touch in turn: that of the cache if it holds three quarters of it, else that of
/// the device's memory. GB/s.
[[nodiscard]] double bandwidthOf(const DeviceLimits& limits, double workingSet);
/// The least time that work can take, by its bytes or by its operations, whichever need longer. 0 where
/// nothing was measured.
[[nodiscard]] double boundMicroseconds(const DeviceLimits& limits, const DeviceWork& work,
                                       Precision precision);
/// The same if each token reads the rows of its path anew, from the cache.
[[nodiscard]] double visitBoundMicroseconds(const DeviceLimits& limits, const DeviceWork& work,
                                            Precision precision);
/// What a dense layer can reach at best: its bound, or the time that its two products take to be started, one
/// after the other, whichever is longer.
[[nodiscard]] double denseBoundMicroseconds(const DeviceLimits& limits, const DeviceWork& work,
                                            Precision precision, bool replayed);

/// Fills rates, traffic, bounds and percentages of an arm that has its name, description, kind and summary.
void fillDeviceArm(BenchArm& arm, const DeviceContestant& contestant, const DeviceWork& work,
                   const DeviceLimits& limits);

/// Noise floor (that of both forms' twins together) and judged ratios: the operator over all that are called
/// as it is, its graph's replays over all replays and over the operator itself. `contestants` and `works` are
/// those of the timed arms, by index.
void fillDeviceRatios(BenchSeries& series, const std::vector<DeviceContestant>& contestants,
                      const std::vector<DeviceWork>& works, const DeviceLimits& limits, std::uint64_t seed);

}  // namespace ufb::bench
