// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAStream.h>

#include <functional>
#include <memory>

#include "bench/bench_device.h"

namespace ufb::bench {

/// Captures calls into CUDA graphs that share one pool of memory, in which every graph keeps its own output.
/// Outlives them.
class CudaGraphPool {
 public:
  CudaGraphPool();

  /// As BenchDevice::capture().
  [[nodiscard]] std::unique_ptr<DeviceGraph> capture(const std::function<at::Tensor()>& call);

 private:
  c10::cuda::CUDAStream m_side;  ///< the default stream cannot be captured
  decltype(at::cuda::graph_pool_handle()) m_pool;
  /// LibTorch gives a pool up together with the last of its graphs, and refuses the next one then.
  std::unique_ptr<DeviceGraph> m_keeper;
};

}  // namespace ufb::bench
