// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "bench/bench_device.h"

namespace ufb::bench {

/// "cuda:N", which is available. It is LibTorch's current device from now on until the result is gone.
[[nodiscard]] Result<std::unique_ptr<BenchDevice>> makeCudaBenchDevice(const std::string& id);

}  // namespace ufb::bench
