// SPDX-License-Identifier: MIT
#include "runtime/cuda/cuda_devices.h"

#include <ATen/Context.h>
#include <cuda_runtime_api.h>

#include <fstream>
#include <string>

#include "runtime/devices.h"

namespace ufb {

namespace {

std::string driverName(int cudaVersion) {
  std::ifstream stream("/proc/driver/nvidia/version");
  std::string line;
  std::getline(stream, line);
  const std::string version = driverVersionIn(line);
  return (version.empty() ? version : version + ", ") + cudaVersionName(cudaVersion);
}

/// Why the runtime finds no devices at all.
std::string whyNone(cudaError_t error, int driver, int runtime) {
  if (driver == 0) return "no NVIDIA driver is installed";
  if (error == cudaErrorInsufficientDriver) {
    return "the NVIDIA driver is too old: it goes up to " + cudaVersionName(driver) + ", this build needs " +
           cudaVersionName(runtime);
  }
  if (error == cudaSuccess || error == cudaErrorNoDevice) return "no NVIDIA card is visible";
  return std::string("the NVIDIA driver does not start: ") + cudaGetErrorString(error);
}

std::string whyNot(int index, const cudaDeviceProp& properties) {
  int mode = cudaComputeModeDefault;
  static_cast<void>(cudaDeviceGetAttribute(&mode, cudaDevAttrComputeMode, index));
  if (mode == cudaComputeModeProhibited) return "its compute mode lets no program use it";
  if (std::string reason = whyTooOld(properties.major, properties.minor); !reason.empty()) return reason;
  return at::hasCUDA() ? std::string() : "LibTorch does not find its CUDA library";
}

DeviceInfo describeDevice(int index) {
  DeviceInfo device;
  device.id = "cuda:" + std::to_string(index);
  cudaDeviceProp properties{};
  if (const cudaError_t error = cudaGetDeviceProperties(&properties, index); error != cudaSuccess) {
    device.name = "NVIDIA GPU";
    device.reason = std::string("it does not say what it is: ") + cudaGetErrorString(error);
    return device;
  }
  device.name = properties.name;
  device.memoryBytes = static_cast<std::int64_t>(properties.totalGlobalMem);
  device.computeCapability = std::to_string(properties.major) + "." + std::to_string(properties.minor);
  device.reason = whyNot(index, properties);
  device.available = device.reason.empty();
  return device;
}

}  // namespace

void describeCudaDevices(Environment& environment) {
  int driver = 0;
  int runtime = 0;
  static_cast<void>(cudaDriverGetVersion(&driver));
  static_cast<void>(cudaRuntimeGetVersion(&runtime));
  if (driver > 0) environment.cudaDriver = driverName(driver);
  if (runtime > 0) environment.cudaRuntime = cudaVersionName(runtime);
  int count = 0;
  const cudaError_t error = cudaGetDeviceCount(&count);
  for (int index = 0; error == cudaSuccess && index < count; ++index) {
    environment.devices.push_back(describeDevice(index));
  }
  if (error != cudaSuccess || count == 0) {
    environment.devices.push_back({"cuda", "NVIDIA GPU", false, whyNone(error, driver, runtime)});
  }
  // What was asked in vain is not to be somebody else's error.
  static_cast<void>(cudaGetLastError());
}

}  // namespace ufb
