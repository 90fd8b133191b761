// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

#include "bench/sampler.h"

/// What the series of all benchmarks have in common.
namespace ufb::bench {

/// Warm-up takes at most this share of a series' time for an arm, and at least this share of it.
inline constexpr double kMostWarmUpShare = 0.25;
inline constexpr double kLeastWarmUpShare = 1.0 / 60;

/// How a series is sampled by FfnBenchOptions or ModelBenchOptions; no progress is told.
template <class Options>
[[nodiscard]] SamplerOptions samplerOptions(const Options& options, int inputs) {
  SamplerOptions sampling;
  sampling.inputs = inputs;
  sampling.seconds = options.secondsPerSeries;
  sampling.leastRounds = options.leastRounds;
  sampling.seed = options.seed;
  sampling.stop = options.stop;
  sampling.leastWarmUpSeconds =
      std::min(sampling.leastWarmUpSeconds, options.secondsPerSeries * kLeastWarmUpShare);
  sampling.mostWarmUpSeconds =
      std::min(sampling.mostWarmUpSeconds, options.secondsPerSeries * kMostWarmUpShare);
  return sampling;
}

/// Takes those out of `all` that take part (`untimed` is empty); samples count them as BenchSeries::arms
/// does, before the others.
template <class Entrant>
[[nodiscard]] std::vector<Entrant> takeTimed(std::vector<Entrant>& all) {
  const auto middle =
      std::stable_partition(all.begin(), all.end(), [](const Entrant& one) { return one.untimed.empty(); });
  std::vector<Entrant> timed(std::make_move_iterator(all.begin()), std::make_move_iterator(middle));
  all.erase(all.begin(), middle);
  return timed;
}

}  // namespace ufb::bench
