// SPDX-License-Identifier: MIT
#include "bench/cuda/cuda_bench_device.h"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>

#include "bench/cuda/cuda_ceilings.h"
#include "bench/cuda/cuda_graph.h"
#include "bench/cuda/event_clock.h"
#include "bench/cuda/naive_arms.h"
#include "ufb/engine.h"

namespace ufb::bench {

namespace {

int attribute(cudaDeviceAttr which, int device) {
  int value = 0;
  if (cudaDeviceGetAttribute(&value, which, device) == cudaSuccess) return value;
  static_cast<void>(cudaGetLastError());
  return 0;
}

BenchDeviceInfo describe(const std::string& id, int index) {
  BenchDeviceInfo info;
  info.id = id;
  info.driver = environment().cudaDriver;
  info.runtime = environment().cudaRuntime;
  for (const DeviceInfo& device : environment().devices) {
    if (device.id != id) continue;
    info.name = device.name;
    info.computeCapability = device.computeCapability;
    info.memoryBytes = device.memoryBytes;
  }
  info.processors = attribute(cudaDevAttrMultiProcessorCount, index);
  info.cacheBytes = attribute(cudaDevAttrL2CacheSize, index);
  info.clockMegahertz = attribute(cudaDevAttrClockRate, index) * 1e-3;
  info.memoryClockMegahertz = attribute(cudaDevAttrMemoryClockRate, index) * 1e-3;
  return info;
}

class CudaBenchDevice final : public BenchDevice {
 public:
  CudaBenchDevice(const std::string& id, at::Device device)
      : m_device(device),
        m_guard(device),
        m_info(describe(id, device.index())),
        m_clock(std::make_shared<EventClock>()) {}

  [[nodiscard]] const BenchDeviceInfo& info() const override { return m_info; }
  [[nodiscard]] at::Device where() const override { return m_device; }

  [[nodiscard]] Clock clock() override {
    return [clock = m_clock] { return clock->read(); };
  }

  void emptyCaches() override {
    if (!m_flushed.defined()) {
      m_flushed = at::empty({2 * m_info.cacheBytes}, at::TensorOptions(m_device).dtype(at::kByte));
    }
    // Another value each time; twice, so that the host has time to queue what is to be measured.
    m_flushed.fill_(++m_fill % 128);
    m_flushed.fill_(++m_fill % 128);
    m_clock->doNotWait();
  }

  void wait() override { C10_CUDA_CHECK(cudaDeviceSynchronize()); }

  [[nodiscard]] std::unique_ptr<DeviceGraph> capture(const std::function<at::Tensor()>& call) override {
    return m_graphs.capture(call);
  }

  [[nodiscard]] DeviceCeilings measureCeilings(const std::stop_token& stop) override {
    return measureCudaCeilings({m_device, m_info.processors, clock(), m_graphs}, stop);
  }

  [[nodiscard]] DeviceArm naiveFff(const FffLayer& layer, Precision precision) const override {
    return naiveFffArm(layer, precision);
  }
  [[nodiscard]] DeviceArm naiveDense(const DeviceDense& dense, Precision precision) const override {
    return naiveDenseArm(dense, precision);
  }

 private:
  at::Device m_device;
  c10::cuda::CUDAGuard m_guard;
  BenchDeviceInfo m_info;
  std::shared_ptr<EventClock> m_clock;
  CudaGraphPool m_graphs;
  at::Tensor m_flushed;
  int m_fill = 0;
};

}  // namespace

Result<std::unique_ptr<BenchDevice>> makeCudaBenchDevice(const std::string& id) {
  const at::Device device(id);
  // The first tensor readies LibTorch's allocator there, which a graph's pool needs.
  static_cast<void>(at::zeros({1}, at::TensorOptions(device)));
  return std::make_unique<CudaBenchDevice>(id, device);
}

}  // namespace ufb::bench
