// SPDX-License-Identifier: MIT
#include "bench/device_figures.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "bench/bench_environment.h"
#include "bench/statistics.h"

namespace ufb::bench {

namespace {

/// Of a cache: the rest is for what else passes through.
constexpr double kShareOfCache = 0.75;

double activationBytes(const at::Tensor& x) {
  return 2.0 * static_cast<double>(x.nbytes());
}

double inputBytes(const DeviceInputs& inputs) {
  double bytes = 0;
  for (const at::Tensor& x : inputs.device) bytes += static_cast<double>(x.nbytes());
  return bytes;
}

/// Microseconds of that many bytes at so many GB/s; 0 if that is not known.
double moving(double bytes, double gigabytesPerSecond) {
  return gigabytesPerSecond > 0 ? bytes / (gigabytesPerSecond * 1e3) : 0;
}

double computing(double operations, double gflops) {
  return gflops > 0 ? operations / (gflops * 1e3) : 0;
}

std::optional<double> shareOf(double part, double whole) {
  if (part <= 0 || whole <= 0) return std::nullopt;
  return 100 * part / whole;
}

/// Libraries are slow with rows of an odd number of 16-bit weights.
std::string widthCaveat(const DeviceContestant& rival) {
  if (rival.arm.dense == nullptr || storageError(rival.arm.precision) == 0) return {};
  const std::int64_t neurons = rival.arm.dense->neurons();
  if (neurons % 8 == 0) return {};
  return "Libraries are slow with " + std::to_string(neurons) + " numbers of 16 bits in a row; " +
         std::to_string((neurons + 7) / 8 * 8) + " is the fair width";
}

/// The index of the arm of that name; -1 if it was not timed.
int find(const BenchSeries& series, const std::string& name, std::size_t timed) {
  for (std::size_t i = 0; i < timed; ++i) {
    if (series.arms[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

class Ratios {
 public:
  Ratios(BenchSeries& series, const std::vector<DeviceContestant>& contestants,
         const std::vector<DeviceWork>& works, const DeviceLimits& limits, std::uint64_t seed)
      : m_series(series), m_contestants(contestants), m_works(works), m_limits(limits), m_seed(seed) {}

  void fill() {
    for (const char* subject : {"fff-sparse", "fff-sparse-graph"}) widenNoise(subject);
    for (const char* subject : {"fff-sparse", "fff-sparse-graph"}) addOf(subject);
  }

 private:
  void widenNoise(const std::string& subject) {
    const int arm = find(m_series, subject, m_contestants.size());
    const int twin = find(m_series, subject + "-again", m_contestants.size());
    if (arm < 0 || twin < 0) return;
    const BenchRatio self = pairedRatio(m_series.samples, arm, twin, m_seed);
    m_series.noiseFloorLow = std::min(m_series.noiseFloorLow, self.low);
    m_series.noiseFloorHigh = std::max(m_series.noiseFloorHigh, self.high);
  }

  void addOf(const std::string& subject) {
    const int of = find(m_series, subject, m_contestants.size());
    if (of < 0) return;
    const bool replayed = m_contestants[static_cast<std::size_t>(of)].replayed();
    for (int over = 0; over < static_cast<int>(m_contestants.size()); ++over) {
      const DeviceContestant& rival = m_contestants[static_cast<std::size_t>(over)];
      const bool self = replayed && rival.name == "fff-sparse";
      if (over == of || rival.kind == "a/a" || (rival.replayed() != replayed && !self)) continue;
      m_series.ratios.push_back(ratio(of, over));
    }
  }

  [[nodiscard]] BenchRatio ratio(int of, int over) const {
    const auto index = static_cast<std::size_t>(over);
    const DeviceContestant& rival = m_contestants[index];
    BenchRatio ratio = pairedRatio(m_series.samples, of, over, m_seed);
    ratio.of = m_series.arms[static_cast<std::size_t>(of)].name;
    ratio.over = rival.name;
    Verdict verdict{{m_series.noiseFloorLow, m_series.noiseFloorHigh}, std::nullopt, deviceWinnerRefusal()};
    if (rival.kind == "dense" && ratio.median > 1) {
      verdict.percentOfPeak =
          shareOf(denseBoundMicroseconds(m_limits, m_works[index], rival.arm.precision, rival.replayed()),
                  m_series.arms[index].summary.median);
    }
    judge(ratio, verdict);
    if (ratio.caveat.empty()) ratio.caveat = widthCaveat(rival);
    return ratio;
  }

  BenchSeries& m_series;
  const std::vector<DeviceContestant>& m_contestants;
  const std::vector<DeviceWork>& m_works;
  const DeviceLimits& m_limits;
  std::uint64_t m_seed;
};

}  // namespace

DeviceWork fffWork(const FffLayer& host, const DeviceInputs& inputs) {
  const at::Tensor& first = inputs.device.front();
  const auto tokens = static_cast<double>(first.size(0)), width = static_cast<double>(host.width());
  const double rowPair = width * static_cast<double>(host.in.element_size() + host.out.element_size());
  const double visits = tokens * host.trees * (host.depth + 1);
  std::vector<double> distinct;
  for (const at::Tensor& x : inputs.host) {
    distinct.push_back(static_cast<double>(distinctNodes(host, pathsOf(host, x))));
  }
  DeviceWork work;
  work.traffic = {median(distinct) * rowPair, visits * rowPair, activationBytes(first), 4 * visits * width};
  work.workingSet = static_cast<double>(distinctNodes(host, pathsOf(host, inputs.all))) * rowPair +
                    inputBytes(inputs) + static_cast<double>(first.nbytes());
  return work;
}

DeviceWork denseWork(const DeviceDense& dense, const DeviceInputs& inputs) {
  const at::Tensor& first = inputs.device.front();
  const auto weights = static_cast<double>(dense.in.nbytes() + dense.out.nbytes());
  DeviceWork work;
  work.traffic = {weights, 0, activationBytes(first),
                  4.0 * static_cast<double>(first.size(0) * dense.in.numel())};
  work.workingSet = weights + inputBytes(inputs) + static_cast<double>(first.nbytes());
  return work;
}

double peakGflops(const DeviceCeilings& ceilings, Precision precision) {
  switch (precision) {
    case Precision::TF32:
      return ceilings.tf32Gflops;
    case Precision::F16:
      return ceilings.f16Gflops;
    case Precision::BF16:
      return ceilings.bf16Gflops;
    case Precision::F32:
      break;
  }
  return ceilings.fmaGflops;
}

double bandwidthOf(const DeviceLimits& limits, double workingSet) {
  const bool cached = !limits.cold && workingSet <= kShareOfCache * limits.cacheBytes;
  return cached ? limits.ceilings.cacheGigabytesPerSecond : limits.ceilings.copyGigabytesPerSecond;
}

double boundMicroseconds(const DeviceLimits& limits, const DeviceWork& work, Precision precision) {
  const double bytes = work.traffic.rowBytesOnce + work.traffic.activationBytes;
  return std::max(moving(bytes, bandwidthOf(limits, work.workingSet)),
                  computing(work.traffic.operations, peakGflops(limits.ceilings, precision)));
}

double visitBoundMicroseconds(const DeviceLimits& limits, const DeviceWork& work, Precision precision) {
  const double bytes = work.traffic.rowBytesPerVisit + work.traffic.activationBytes;
  return std::max(boundMicroseconds(limits, work, precision),
                  moving(bytes, limits.ceilings.cacheGigabytesPerSecond));
}

double denseBoundMicroseconds(const DeviceLimits& limits, const DeviceWork& work, Precision precision,
                              bool replayed) {
  const double starting =
      replayed ? limits.ceilings.replayMicroseconds : 2 * limits.ceilings.launchMicroseconds;
  return std::max(boundMicroseconds(limits, work, precision), starting);
}

void fillDeviceArm(BenchArm& arm, const DeviceContestant& contestant, const DeviceWork& work,
                   const DeviceLimits& limits) {
  const Precision precision = contestant.arm.precision;
  arm.precision = precisionName(precision);
  arm.traffic = work.traffic;
  if (arm.summary.median <= 0) return;
  arm.gflops = work.traffic.operations / arm.summary.median * 1e-3;
  arm.gigabytesPerSecond = work.traffic.rowBytesOnce / arm.summary.median * 1e-3;
  if (contestant.arm.dense != nullptr) {
    arm.percentOfPeak = shareOf(arm.gflops, peakGflops(limits.ceilings, precision));
    return;
  }
  const double bound = boundMicroseconds(limits, work, precision);
  const double visits = visitBoundMicroseconds(limits, work, precision);
  arm.percentOfBound = shareOf(bound, arm.summary.median);
  arm.percentOfVisitBound = shareOf(visits, arm.summary.median);
  if (bound > 0) arm.boundMicroseconds = bound;
  if (visits > 0) arm.visitBoundMicroseconds = visits;
}

void fillDeviceRatios(BenchSeries& series, const std::vector<DeviceContestant>& contestants,
                      const std::vector<DeviceWork>& works, const DeviceLimits& limits, std::uint64_t seed) {
  Ratios(series, contestants, works, limits, seed).fill();
}

}  // namespace ufb::bench
