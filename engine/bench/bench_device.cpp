// SPDX-License-Identifier: MIT
#include "bench/bench_device.h"

#include "runtime/devices.h"

#ifdef UFB_CUDA
#include "bench/cuda/cuda_bench_device.h"
#endif

namespace ufb::bench {

Result<std::unique_ptr<BenchDevice>> openBenchDevice(const std::string& name) {
  const auto device = resolveDevice(name);
  if (!device) return tl::unexpected<Error>(device.error());
#ifdef UFB_CUDA
  if (*device != "cpu") return makeCudaBenchDevice(*device);
#endif
  return failure(ErrorCode::DeviceUnavailable, *device, "this benchmark has nothing to ask a GPU for there",
                 "name a CUDA device, or leave the device out");
}

}  // namespace ufb::bench
