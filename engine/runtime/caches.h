// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "ufb/engine.h"

namespace ufb {

/// The data caches of one processor as the Linux kernel describes them in /sys/devices/system/cpu/cpuN/cache,
/// nearest first. What cannot be read is left out; empty on other systems.
[[nodiscard]] std::vector<CacheInfo> readCaches(const std::string& folder);

}  // namespace ufb
