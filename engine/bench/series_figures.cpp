// SPDX-License-Identifier: MIT
#include "bench/series_figures.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "bench/bench_environment.h"
#include "bench/ceilings.h"
#include "bench/statistics.h"

namespace ufb::bench {

namespace {

/// "dense-4095", not "dense-4095-onednn".
bool isBestDense(const BenchArm& arm) {
  return arm.kind == "dense" && std::count(arm.name.begin(), arm.name.end(), '-') == 1;
}

/// Percent of what the machine can reach for an arm's operations and bytes, in and out included: a single
/// token's dense layer is as fast as its weights arrive, and no library can change that.
std::optional<double> percentOfAttainable(const BenchArm& arm, const Work& work,
                                          const BenchCeilings& ceilings, bool cold) {
  if (arm.kind != "dense") return std::nullopt;
  const double bytes = work.weightBytes + work.activationBytes;
  double possible = attainableGflops(ceilings, work.flops, bytes);
  if (cold) {
    const double microseconds = readMicroseconds(ceilings, bytes, std::numeric_limits<double>::max());
    if (microseconds > 0) possible = std::min(possible, work.flops / microseconds * 1e-3);
  }
  if (possible <= 0) return std::nullopt;
  return 100 * arm.gflops / possible;
}

}  // namespace

Work workOf(const FfnArm& arm, const FfnInputs& inputs) {
  std::vector<double> flops, bytes;
  for (const at::Tensor& x : inputs.sets) {
    flops.push_back(arm.flops(x));
    bytes.push_back(arm.weightBytes(x));
  }
  const at::Tensor& first = inputs.sets.front();
  return {median(flops), median(bytes), arm.weightBytes(inputs.all),
          2.0 * static_cast<double>(first.nbytes())};
}

BenchArm describeArm(const Contestant& contestant, const Work& work, const Sampling& sampling, int timed,
                     const BenchCeilings& ceilings, bool cold) {
  BenchArm arm;
  arm.name = contestant.name;
  arm.what = contestant.what;
  arm.kind = contestant.kind;
  if (timed < 0) {
    arm.what += "; not timed: " + contestant.untimed;
    return arm;
  }
  arm.summary = summarise(timesOf(sampling.samples, timed));
  const WarmUp& warmUp = sampling.warmUps[static_cast<std::size_t>(timed)];
  arm.summary.warmUpMs = warmUp.milliseconds;
  arm.summary.warmUpCalls = warmUp.calls;
  if (arm.summary.median <= 0) return arm;
  arm.gflops = work.flops / arm.summary.median * 1e-3;
  arm.gigabytesPerSecond = work.weightBytes / arm.summary.median * 1e-3;
  if (contestant.kind == "dense") {
    if (ceilings.fmaGflops > 0) arm.percentOfPeak = 100 * arm.gflops / ceilings.fmaGflops;
    return arm;
  }
  const double set = cold ? std::numeric_limits<double>::max() : work.workingSet;
  const double bandwidth = bandwidthFor(ceilings, set);
  if (bandwidth > 0) {
    arm.percentOfBandwidth = 100 * arm.gigabytesPerSecond / bandwidth;
    arm.boundMicroseconds = readMicroseconds(ceilings, work.weightBytes, set);
  }
  return arm;
}

void fillRatios(BenchSeries& series, const std::vector<Work>& works, const BenchCeilings& ceilings,
                std::uint64_t seed) {
  const auto timed = static_cast<int>(works.size());
  for (int arm = 0; arm < timed; ++arm) {
    if (series.arms[static_cast<std::size_t>(arm)].kind != "a/a") continue;
    const BenchRatio self = pairedRatio(series.samples, 0, arm, seed);
    series.noiseFloorLow = self.low;
    series.noiseFloorHigh = self.high;
  }
  for (int arm = 1; arm < timed; ++arm) {
    const BenchArm& rival = series.arms[static_cast<std::size_t>(arm)];
    if (rival.kind != "fff" && !isBestDense(rival)) continue;
    BenchRatio ratio = pairedRatio(series.samples, 0, arm, seed);
    ratio.of = series.arms[0].name;
    ratio.over = rival.name;
    Verdict verdict{{series.noiseFloorLow, series.noiseFloorHigh}, std::nullopt, winnerRefusal()};
    if (ratio.median > 1) {
      verdict.percentOfPeak =
          percentOfAttainable(rival, works[static_cast<std::size_t>(arm)], ceilings, series.cold);
    }
    judge(ratio, verdict);
    series.ratios.push_back(std::move(ratio));
  }
}

}  // namespace ufb::bench
