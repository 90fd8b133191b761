// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/ATen.h>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "bench/bench_device.h"
#include "fake_arms.h"

/// A device that is the processor in truth: what is queued is done at once, and time is as the test says.
namespace ufb::bench {

/// Replays by calling again.
class PretendedGraph final : public DeviceGraph {
 public:
  explicit PretendedGraph(std::function<at::Tensor()> call) : m_call(std::move(call)), m_output(m_call()) {}
  void replay() override { m_output.copy_(m_call()); }
  [[nodiscard]] const at::Tensor& output() const override { return m_output; }

 private:
  std::function<at::Tensor()> m_call;
  at::Tensor m_output;
};

class PretendedDevice final : public BenchDevice {
 public:
  PretendedDevice() {
    m_info.id = "cuda:0";
    m_info.name = "Pretended GPU";
    m_info.driver = "1.2";
    m_info.runtime = "CUDA 1.3";
    m_info.processors = 4;
    m_info.cacheBytes = 1 << 20;
    ceilings.copyGigabytesPerSecond = 10;
    ceilings.cacheGigabytesPerSecond = 100;
    ceilings.fmaGflops = 50;
    ceilings.launchMicroseconds = 2;
    ceilings.replayMicroseconds = 3;
  }

  [[nodiscard]] const BenchDeviceInfo& info() const override { return m_info; }
  [[nodiscard]] at::Device where() const override { return at::kCPU; }
  [[nodiscard]] Clock clock() override { return steadyClock(); }
  void emptyCaches() override { ++emptied; }
  void wait() override { ++waits; }
  [[nodiscard]] std::unique_ptr<DeviceGraph> capture(const std::function<at::Tensor()>& call) override {
    ++captured;
    TORCH_CHECK(captures, "nothing can be captured here");
    return std::make_unique<PretendedGraph>(call);
  }
  [[nodiscard]] DeviceCeilings measureCeilings(const std::stop_token&) override { return ceilings; }

  [[nodiscard]] DeviceArm naiveFff(const FffLayer& layer, Precision precision) const override {
    DeviceArm arm = sparseArm(layer, precision, false);
    arm.name = "fff-naive";
    arm.required = false;
    if (wrong != 0) {
      arm.run = [run = arm.run, by = wrong](const at::Tensor& x) { return run(x).add(by); };
    }
    return arm;
  }
  [[nodiscard]] DeviceArm naiveDense(const DeviceDense& dense, Precision precision) const override {
    DeviceArm arm = denseArm(dense, precision);
    arm.name += "-naive";
    arm.required = false;
    return arm;
  }

  DeviceCeilings ceilings;
  double wrong = 0;      ///< added to every output of the naive FFF
  bool captures = true;  ///< whether a call can be captured
  int emptied = 0, waits = 0, captured = 0;

 private:
  BenchDeviceInfo m_info;
};

}  // namespace ufb::bench
