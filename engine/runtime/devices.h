// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ufb/engine.h"

namespace ufb {

/// Adds the CUDA devices to environment.devices, at least one that says why there is none, and the versions
/// of driver and runtime. Creates nothing on any device; a build without CUDA asks nobody.
void describeCuda(Environment& environment);

/// What options call a device as it is called in `devices` and has proved to be available: "cpu", "cuda:0"
/// for "cuda". Fails with DeviceUnavailable.
[[nodiscard]] Result<std::string> resolveDevice(const std::string& wanted,
                                                const std::vector<DeviceInfo>& devices);
/// Among those of this machine, for which nobody is asked if it is the processor that is wanted.
[[nodiscard]] Result<std::string> resolveDevice(const std::string& wanted);

/// "580.82.07" of what the driver says in /proc/driver/nvidia/version; empty if it says no such thing.
[[nodiscard]] std::string driverVersionIn(std::string_view text);

/// "CUDA 12.4" for 12040, as the CUDA runtime numbers its versions.
[[nodiscard]] std::string cudaVersionName(int version);

/// Why a card of this compute capability cannot be used; empty if it can.
[[nodiscard]] std::string whyTooOld(int major, int minor);

}  // namespace ufb
