// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "bench/bench_device.h"
#include "bench/device_arm.h"
#include "bench/ffn_subject.h"
#include "ufb/bench.h"

/// Who takes part in a series on a device, and on what.
namespace ufb::bench {

/// Inputs of one series. Fewer sets than on the CPU: a graph is captured for each of them, and on a device no
/// cache close to a processor survives from one call to the next.
struct DeviceInputs {
  std::vector<at::Tensor> host;    ///< [tokens, d] each, float32, as rounded for the device
  std::vector<at::Tensor> device;  ///< the same on the device, in its type
  at::Tensor all;                  ///< those of `host` together
};
[[nodiscard]] DeviceInputs makeDeviceInputs(const FfnSubject& subject, const FfnBenchOptions& options,
                                            int tokens, Precision precision, at::Device device);

/// The layers of all series of one precision.
struct DeviceLayers {
  Precision precision = Precision::F32;
  DeviceFff fff;
  std::vector<DeviceDense> dense;
};

struct DeviceContestant {
  DeviceArm arm;  ///< an A/A arm is a copy of its twin
  std::string name, what, kind;
  /// One for each input: replayed instead of calling the arm. Shared with the A/A arm.
  std::shared_ptr<std::vector<std::unique_ptr<DeviceGraph>>> graphs;
  double callSeconds = 0;
  std::string untimed;  ///< why it takes no part; empty if it does

  [[nodiscard]] bool replayed() const { return graphs != nullptr; }
  /// Queues a call on that input.
  void call(const DeviceInputs& inputs, int input) const;
};

/// What is needed to choose them.
struct DeviceSetting {
  const FfnBenchOptions& options;
  const DeviceLayers& layers;
  const DeviceInputs& inputs;
  BenchDevice& device;
  Clock clock;  ///< the device's
};

/// All arms of a series, each of which has computed some inputs and agreed with double precision: the
/// operator first, itself again (kind "a/a"), traced, the FFF rivals, and the dense layers; then, for up to
/// 128 tokens or where the options ask for it, all that are fast enough once more as replays of captured
/// graphs
/// ("...-graph"). `notes` gets a sentence for whatever could not be checked or captured. Fails with Internal
/// for an arm that disagrees. An empty list, if the options' stop came first.
[[nodiscard]] Result<std::vector<DeviceContestant>> chooseDeviceContestants(const DeviceSetting& setting,
                                                                            std::vector<std::string>& notes);

}  // namespace ufb::bench
