// SPDX-License-Identifier: MIT
#include "bench/cuda/cuda_graph.h"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAGuard.h>
#include <cuda_runtime_api.h>

#include "kernels/cuda/peaks.h"

namespace ufb::bench {

namespace {

/// A library readies itself for a stream in its first call there, which cannot be captured.
constexpr int kCallsBefore = 2;

class CudaGraph final : public DeviceGraph {
 public:
  /// On the current stream, which is idle.
  template <class Pool>
  CudaGraph(const std::function<at::Tensor()>& call, const Pool& pool) {
    m_graph.capture_begin(pool);
    try {
      m_output = call();
    } catch (...) {
      abandon();
      throw;
    }
    m_graph.capture_end();
  }

  void replay() override { m_graph.replay(); }
  [[nodiscard]] const at::Tensor& output() const override { return m_output; }

 private:
  /// The stream is to leave its capture; what that says is no news after what made it necessary.
  void abandon() {
    try {
      m_graph.capture_end();
    } catch (const c10::Error&) {
      static_cast<void>(cudaGetLastError());
    }
  }

  at::cuda::CUDAGraph m_graph;
  at::Tensor m_output;
};

}  // namespace

CudaGraphPool::CudaGraphPool()
    : m_side(c10::cuda::getStreamFromPool()), m_pool(at::cuda::graph_pool_handle()) {
  const c10::cuda::CUDAStreamGuard guard(m_side);
  m_keeper = std::make_unique<CudaGraph>(
      [stream = m_side.stream()] {
        C10_CUDA_CHECK(kernels::cuda::launchNothing(stream));
        return at::Tensor();
      },
      m_pool);
}

std::unique_ptr<DeviceGraph> CudaGraphPool::capture(const std::function<at::Tensor()>& call) {
  c10::cuda::getCurrentCUDAStream().synchronize();
  const c10::cuda::CUDAStreamGuard guard(m_side);
  for (int i = 0; i < kCallsBefore; ++i) static_cast<void>(call());
  m_side.synchronize();
  return std::make_unique<CudaGraph>(call, m_pool);
}

}  // namespace ufb::bench
