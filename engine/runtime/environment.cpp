// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <sys/sysinfo.h>
#include <torch/version.h>

#include <fstream>
#include <string>

#include "kernels/fff.h"
#include "runtime/blas.h"
#include "runtime/caches.h"
#include "runtime/devices.h"
#include "runtime/threads.h"
#include "ufb/engine.h"
#include "ufb_version.h"

namespace ufb {

namespace {

std::string processorName() {
  std::ifstream stream("/proc/cpuinfo");
  for (std::string line; std::getline(stream, line);) {
    if (line.rfind("model name", 0) != 0) continue;
    const auto colon = line.find(": ");
    if (colon != std::string::npos) return line.substr(colon + 2);
  }
  return "unknown processor";
}

std::int64_t physicalMemory() {
  struct sysinfo info {};
  return sysinfo(&info) == 0 ? static_cast<std::int64_t>(info.totalram) * info.mem_unit : 0;
}

Environment readEnvironment() {
  Environment e;
  e.processor = processorName();
  e.physicalCores = physicalCores();
  e.logicalCores = logicalCores();
  e.instructionSet = kernels::fffInstructionSet();
  const BlasLibrary& blas = prepareBlas();
  e.blas = blas.name;
  e.blasIsReference = blas.isReference;
  e.torchVersion = TORCH_VERSION;
  e.compiler = UFB_COMPILER;
  e.version = UFB_VERSION;
  e.memoryBytes = physicalMemory();
  e.caches = readCaches("/sys/devices/system/cpu/cpu0/cache");
  e.devices.push_back({"cpu", e.processor, true, ""});
  describeCuda(e);
  return e;
}

}  // namespace

const Environment& environment() {
  static const Environment here = readEnvironment();
  return here;
}

}  // namespace ufb
