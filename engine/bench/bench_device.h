// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "bench/device_arm.h"
#include "bench/sampler.h"
#include "ufb/bench.h"
#include "ufb/result.h"

/// A GPU as the benchmarks need it. Knows no layers; a test may bring one that only pretends.
namespace ufb::bench {

/// One call, captured with its input: launching all its kernels costs the host one replay.
class DeviceGraph {
 public:
  virtual ~DeviceGraph() = default;
  /// Queues it.
  virtual void replay() = 0;
  /// What the captured call returned; written by every replay.
  [[nodiscard]] virtual const at::Tensor& output() const = 0;
};

class BenchDevice {
 public:
  virtual ~BenchDevice() = default;
  [[nodiscard]] virtual const BenchDeviceInfo& info() const = 0;
  [[nodiscard]] virtual at::Device where() const = 0;

  /// Seconds by the device's own clock: a reading queues an event behind all work so far, waits for it, and
  /// adds the time since the last event to the sum. So the time between two readings is what the queue needed
  /// for the calls between them, as soon as these keep it filled.
  [[nodiscard]] virtual Clock clock() = 0;
  /// Queues writing twice the L2 cache's size, and makes the next reading of the clock one that does not
  /// wait: the call behind it is queued before the writing ends, so that its time holds no launch.
  virtual void emptyCaches() = 0;
  /// Waits for all that is queued; throws c10::Error for what went wrong in it.
  virtual void wait() = 0;

  /// Runs the call twice, then captures what it queues. Graphs share the memory of what they do not return,
  /// so they are replayed one after the other. Throws c10::Error where a call cannot be captured.
  [[nodiscard]] virtual std::unique_ptr<DeviceGraph> capture(const std::function<at::Tensor()>& call) = 0;

  /// Takes about a second, and 2 GB of the device's memory for as long.
  [[nodiscard]] virtual DeviceCeilings measureCeilings(const std::stop_token& stop) = 0;

  /// "fff-naive" and "dense-<n>-naive": one thread per token or number, as the paper's kernels have it. The
  /// layers lie on this device.
  [[nodiscard]] virtual DeviceArm naiveFff(const FffLayer& layer, Precision precision) const = 0;
  [[nodiscard]] virtual DeviceArm naiveDense(const DeviceDense& dense, Precision precision) const = 0;
};

/// The device of that name, or DeviceUnavailable as loadModel() says it.
[[nodiscard]] Result<std::unique_ptr<BenchDevice>> openBenchDevice(const std::string& name);

}  // namespace ufb::bench
