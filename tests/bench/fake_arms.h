// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "bench/sampler.h"

/// Arms and a clock whose times are made up, so that a test of the sampler knows what it must find.
namespace ufb::bench {

/// A clock that stands still but for its own cost and what the arms add to it.
struct FakeTime {
  double now = 5;
  double cost = 20e-9;

  Clock clock() {
    return [this] { return now += cost; };
  }
};

/// Arms that take fake time, and the log of their calls.
struct FakeArms {
  FakeTime time;
  std::vector<std::pair<int, int>> calls;  ///< arm, input
  std::vector<ArmCall> arms;

  /// `seconds` of the arm's i-th call.
  void add(std::function<double(int call)> seconds) {
    const int arm = static_cast<int>(arms.size());
    arms.emplace_back([this, arm, count = 0, seconds = std::move(seconds)](int input) mutable {
      calls.emplace_back(arm, input);
      time.now += seconds(count++);
    });
  }
  void add(double seconds) {
    add([seconds](int) { return seconds; });
  }
  Sampling run(const SamplerOptions& options) { return sample(arms, options, time.clock()); }
};

inline SamplerOptions shortRun() {
  SamplerOptions options;
  options.inputs = 4;
  options.seconds = 0;
  options.leastRounds = 20;
  options.leastSampleSeconds = 50e-6;
  options.leadInSeconds = 0;
  return options;
}

}  // namespace ufb::bench
