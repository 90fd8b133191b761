// SPDX-License-Identifier: MIT
#pragma once

#include "bench/device_arm.h"

/// The kernels of the paper's kind, both of them equally naive: BenchDevice::naiveFff() and naiveDense().
namespace ufb::bench {

[[nodiscard]] DeviceArm naiveFffArm(const FffLayer& layer, Precision precision);
[[nodiscard]] DeviceArm naiveDenseArm(const DeviceDense& dense, Precision precision);

}  // namespace ufb::bench
