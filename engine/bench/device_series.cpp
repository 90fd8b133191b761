// SPDX-License-Identifier: MIT
#include "bench/device_series.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "bench/series_sampling.h"
#include "bench/statistics.h"

namespace ufb::bench {

namespace {

/// What the arm before has left in the L2 cache is gone after a few calls.
constexpr double kLeadInSeconds = 2e-3;
constexpr double kLeastSampleSeconds = 2e-3;

SamplerOptions deviceSampling(const DeviceRun& run, int inputs) {
  SamplerOptions sampling = samplerOptions(run.options, inputs);
  sampling.leadInSeconds = kLeadInSeconds;
  sampling.leastSampleSeconds = kLeastSampleSeconds;
  if (run.limits.cold) sampling.beforeSample = [&device = run.device] { device.emptyCaches(); };
  return sampling;
}

void noteUnsteady(const std::vector<DeviceContestant>& timed, const Sampling& sampling,
                  std::vector<std::string>& notes) {
  std::string names;
  for (std::size_t i = 0; i < timed.size(); ++i) {
    if (!sampling.warmUps[i].stable) names += (names.empty() ? "" : ", ") + timed[i].name;
  }
  if (!names.empty()) notes.push_back(names + " did not settle within 5 % in the warm-up");
}

BenchArm named(const DeviceContestant& contestant) {
  BenchArm arm;
  arm.name = contestant.name;
  arm.what = contestant.what;
  arm.kind = contestant.kind;
  if (!contestant.untimed.empty()) arm.what += "; not timed: " + contestant.untimed;
  return arm;
}

/// Of every arm of a kind the same; the FFF's is counted once.
std::vector<DeviceWork> worksOf(const DeviceLayers& layers, const DeviceInputs& inputs,
                                const std::vector<DeviceContestant>& timed) {
  const DeviceWork fff = fffWork(layers.fff.host, inputs);
  std::vector<DeviceWork> works;
  for (const DeviceContestant& contestant : timed) {
    const auto dense = std::find_if(layers.dense.begin(), layers.dense.end(), [&](const DeviceDense& d) {
      return d.host.get() == contestant.arm.dense;
    });
    works.push_back(dense == layers.dense.end() ? fff : denseWork(*dense, inputs));
  }
  return works;
}

BenchSeries describeSeries(const DeviceRun& run, const DeviceLayers& layers, const DeviceInputs& inputs,
                           const std::vector<DeviceContestant>& timed,
                           const std::vector<DeviceContestant>& untimed, const Sampling& sampling) {
  BenchSeries series;
  series.scope = "ffn-layer";
  series.tokens = static_cast<int>(inputs.host.front().size(0));
  series.threads = 1;
  series.device = run.device.info().id;
  series.precision = precisionName(layers.precision);
  series.cold = run.limits.cold;
  series.samples = sampling.samples;
  const std::vector<DeviceWork> works = worksOf(layers, inputs, timed);
  for (std::size_t i = 0; i < timed.size(); ++i) {
    BenchArm arm = named(timed[i]);
    arm.summary = summarise(timesOf(sampling.samples, static_cast<int>(i)));
    arm.summary.warmUpMs = sampling.warmUps[i].milliseconds;
    arm.summary.warmUpCalls = sampling.warmUps[i].calls;
    fillDeviceArm(arm, timed[i], works[i], run.limits);
    series.arms.push_back(std::move(arm));
  }
  for (const DeviceContestant& contestant : untimed) series.arms.push_back(named(contestant));
  const FffLayer& host = layers.fff.host;
  const BenchTraffic& traffic = works.front().traffic;
  const double rowPair =
      static_cast<double>(host.width() * (host.in.element_size() + host.out.element_size()));
  series.distinctNodes = static_cast<int>(traffic.rowBytesOnce / rowPair);
  series.bytesPerToken = traffic.rowBytesOnce / series.tokens;
  fillDeviceRatios(series, timed, works, run.limits, run.options.seed);
  return series;
}

}  // namespace

Result<SeriesOutcome> runDeviceSeries(const DeviceRun& run, const DeviceLayers& layers, int tokens,
                                      const std::function<void(double fraction)>& progress) {
  const DeviceInputs inputs =
      makeDeviceInputs(run.subject, run.options, tokens, layers.precision, run.device.where());
  const Clock clock = run.device.clock();
  SeriesOutcome outcome;
  auto chosen = chooseDeviceContestants({run.options, layers, inputs, run.device, clock}, outcome.notes);
  if (!chosen) return tl::unexpected<Error>(chosen.error());
  outcome.complete = !chosen->empty();
  if (!outcome.complete) return outcome;
  const std::vector<DeviceContestant> timed = takeTimed(*chosen);
  std::vector<ArmCall> calls;
  for (const DeviceContestant& contestant : timed) {
    calls.emplace_back([&contestant, &inputs](int input) { contestant.call(inputs, input); });
  }
  SamplerOptions options = deviceSampling(run, static_cast<int>(inputs.device.size()));
  options.progress = progress;
  const Sampling sampling = sample(calls, options, clock);
  run.device.wait();
  outcome.complete = sampling.complete;
  if (sampling.rounds == 0) return outcome;
  if (!run.limits.cold) noteUnsteady(timed, sampling, outcome.notes);
  outcome.series = describeSeries(run, layers, inputs, timed, *chosen, sampling);
  return outcome;
}

}  // namespace ufb::bench
