// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_runtime_api.h>

namespace ufb::kernels::cuda {

/// What the device's memories give, in GB/s, as the bounds of kernels are counted with.
struct Bandwidth {
  double memoryGigabytes = 0;  ///< copying 1 GiB, bytes read and bytes written counted
  double cacheGigabytes = 0;   ///< reading rows of 3 kB in random order from 12 MB, which stay in L2
};

/// Takes about 20 ms. Zeros where the device has not the memory for it.
[[nodiscard]] Bandwidth measureBandwidth(cudaStream_t stream);

}  // namespace ufb::kernels::cuda
