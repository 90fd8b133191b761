// SPDX-License-Identifier: MIT
#include "gpu/check/check.h"

#include <exception>

#include "ufb/engine.h"

namespace ufb::gpu {

std::vector<Check>& checks() {
  static std::vector<Check> all;
  return all;
}

Outcome outcomeOf(const Check& check) try { return check.run(); } catch (const std::exception& error) {
  return failed(std::string("it threw: ") + error.what());
}

const std::string& whyNoGpu() {
  static const std::string reason = []() -> std::string {
    for (const DeviceInfo& device : environment().devices) {
      if (device.id.rfind("cuda", 0) == 0) return device.available ? std::string() : device.reason;
    }
    return "no CUDA device is known";
  }();
  return reason;
}

}  // namespace ufb::gpu
