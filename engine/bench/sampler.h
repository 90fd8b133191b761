// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "ufb/bench.h"

/// Takes the samples of a comparison. Knows neither tensors nor layers: an arm is something to call.
namespace ufb::bench {

/// Seconds of a monotonic clock, from an arbitrary start.
using Clock = std::function<double()>;
/// std::chrono::steady_clock.
[[nodiscard]] Clock steadyClock();

/// All in nanoseconds.
struct ClockCost {
  double cost = 0;        ///< of one reading
  double resolution = 0;  ///< smallest step that was seen; 0 if the clock did not move
};
[[nodiscard]] ClockCost measureClock(const Clock& clock);

/// One call on one of the prepared inputs, 0 .. inputs-1.
using ArmCall = std::function<void(int input)>;

struct SamplerOptions {
  int inputs = 1;      ///< prepared inputs, at least 1; consecutive calls within a sample use different ones
  double seconds = 6;  ///< no round starts that would end later than this (as far as the rounds so far
                       ///< tell), once there are leastRounds
  int leastRounds = 30;
  int mostRounds = 100000;
  double leastSampleSeconds = 1e-3;  ///< a shorter call is repeated within the sample; at least 1000 times
                                     ///< the clock's cost and step in any case
  /// Before every warm sample the arm is called, untimed, once on every input, the sample's own last, but not
  /// for longer than this: the arm before it has emptied the caches, and a short sample would pay for filling
  /// them. Samples of more than twice this length go without.
  double leadInSeconds = 10e-3;
  double leastWarmUpSeconds = 0.1;  ///< per arm
  double mostWarmUpSeconds = 1.5;   ///< per arm; the sample that reaches it is finished
  std::uint64_t seed = 1;           ///< of the order within the rounds
  /// Set for a cold run: called before every sample, outside its time. A sample is one call then, however
  /// short, since a second one would find warm caches.
  std::function<void()> beforeSample;
  /// Called right before and right after every sample, outside its time; neither in the warm-up nor for
  /// lead-ins. What is taken may still be dropped with its round.
  std::function<void()> sampleBegins;
  std::function<void(const BenchSample&)> sampleTaken;
  std::stop_token stop;                           ///< asked before every sample, warm-up too
  std::function<void(double fraction)> progress;  ///< 0..1, between samples, at most twice a second
};

struct WarmUp {
  double milliseconds = 0;
  int calls = 0;
  int repeats = 1;           ///< calls in each sample, as it was found
  double sampleSeconds = 0;  ///< of the last one
  /// The last ten samples lay within 5 % of their median; of calls so long that ten do not fit into the time,
  /// the last three or more.
  bool stable = false;
};

struct Sampling {
  std::vector<BenchSample> samples;  ///< whole rounds only, in the order in which they were taken
  std::vector<WarmUp> warmUps;       ///< one per arm
  int rounds = 0;
  ClockCost clock;
  bool complete = false;  ///< false: stopped; the unfinished round was dropped
};

/// Warms every arm up, then times every arm once a round, in a new random order each round. The repeats of
/// round r run on inputs r, r+1, ... (modulo the inputs), the same for all arms. Enter an arm twice to have
/// it compared with itself. The rule that ends the run is fixed beforehand and does not look at the figures.
/// What an arm throws passes through.
[[nodiscard]] Sampling sample(const std::vector<ArmCall>& arms, const SamplerOptions& options,
                              const Clock& clock = steadyClock());

}  // namespace ufb::bench
