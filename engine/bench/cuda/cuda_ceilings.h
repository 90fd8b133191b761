// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <stop_token>

#include "bench/cuda/cuda_graph.h"
#include "bench/sampler.h"
#include "ufb/bench.h"

namespace ufb::bench {

/// What they are measured with.
struct CeilingTools {
  at::Device device;
  int processors = 0;  ///< streaming multiprocessors
  Clock clock;         ///< the device's
  CudaGraphPool& graphs;
};

/// BenchDevice::measureCeilings() on a CUDA device. The best of several runs counts; what was not measured,
/// since it was stopped or memory is short, is 0.
[[nodiscard]] DeviceCeilings measureCudaCeilings(const CeilingTools& tools, const std::stop_token& stop);

}  // namespace ufb::bench
