// SPDX-License-Identifier: MIT
#include "runtime/devices.h"

#include <algorithm>
#include <sstream>

#ifdef UFB_CUDA
#include "runtime/cuda/cuda_devices.h"
#endif

namespace ufb {

namespace {

/// bfloat16 and asynchronous copies came with it.
constexpr int kLeastMajor = 8;

std::string idsOf(const std::vector<DeviceInfo>& devices) {
  std::string ids;
  for (const DeviceInfo& device : devices) {
    if (device.available) ids += (ids.empty() ? "" : ", ") + device.id;
  }
  return ids;
}

}  // namespace

void describeCuda(Environment& environment) {
#if defined(UFB_CUDA)
  describeCudaDevices(environment);
#elif defined(UFB_CUDA_KERNELS)
  environment.devices.push_back({"cuda", "NVIDIA GPU", false, "this build's LibTorch has no CUDA"});
#else
  environment.devices.push_back({"cuda", "NVIDIA GPU", false, "this build has no CUDA kernels"});
#endif
}

Result<std::string> resolveDevice(const std::string& wanted, const std::vector<DeviceInfo>& devices) {
  const std::string id = wanted == "cuda" ? "cuda:0" : wanted;
  for (const DeviceInfo& device : devices) {
    const bool stands = device.id == id || (device.id == "cuda" && id.rfind("cuda:", 0) == 0);
    if (!stands) continue;
    if (device.available) return device.id;
    return failure(ErrorCode::DeviceUnavailable, wanted, device.reason, "use --device cpu");
  }
  return failure(ErrorCode::DeviceUnavailable, wanted,
                 "there is no such device, only " + (devices.empty() ? "cpu" : idsOf(devices)),
                 "use one of these; `ufb info --devices` describes them");
}

Result<std::string> resolveDevice(const std::string& wanted) {
  if (wanted == "cpu") return wanted;
  return resolveDevice(wanted, environment().devices);
}

std::string driverVersionIn(std::string_view text) {
  // "NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.82.07  Fri ...": the first word of digits and dots.
  std::istringstream words{std::string(text)};
  for (std::string word; words >> word;) {
    const bool number = word.find_first_not_of("0123456789.") == std::string::npos;
    if (number && word.find('.') != std::string::npos) return word;
  }
  return {};
}

std::string cudaVersionName(int version) {
  return "CUDA " + std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

std::string whyTooOld(int major, int minor) {
  if (major >= kLeastMajor) return {};
  return "its compute capability is " + std::to_string(major) + "." + std::to_string(minor) +
         ", the kernels need " + std::to_string(kLeastMajor) + ".0";
}

}  // namespace ufb
