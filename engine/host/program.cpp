// SPDX-License-Identifier: MIT
#include <fstream>
#include <string>

#include "ufb/engine.h"
#include "ufb_version.h"

namespace ufb {

MemoryUse memoryUse() {
  MemoryUse use;
  std::ifstream stream("/proc/self/status");
  for (std::string line; std::getline(stream, line);) {
    if (line.rfind("VmRSS:", 0) == 0) use.resident = std::stoll(line.substr(6)) * 1024;
    if (line.rfind("VmHWM:", 0) == 0) use.peak = std::stoll(line.substr(6)) * 1024;
  }
  return use;
}

std::string_view version() {
  return UFB_VERSION;
}

}  // namespace ufb
