// SPDX-License-Identifier: MIT
#include "bench/series_runner.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "bench/sampler.h"
#include "bench/series_figures.h"
#include "bench/series_sampling.h"
#include "bench/statistics.h"

namespace ufb::bench {

namespace {

/// Nothing is warm in a cold run: its warm-up is for the libraries' first calls only.
constexpr double kColdWarmUpSeconds = 0.3;

Sampling takeSamples(const Field& field, const Setting& setting, const std::vector<Contestant>& timed,
                     const std::function<void(double)>& progress) {
  std::vector<ArmCall> calls;
  at::Tensor y = setting.y;
  for (const Contestant& contestant : timed) {
    FfnArm* arm = contestant.arm.get();
    calls.push_back([arm, &setting, y](int input) mutable {
      arm->run(setting.inputs.sets[static_cast<std::size_t>(input)], y, setting.threads);
    });
  }
  SamplerOptions sampling = samplerOptions(field.options, static_cast<int>(setting.inputs.sets.size()));
  sampling.progress = progress;
  if (field.walker != nullptr) {
    sampling.mostWarmUpSeconds = std::min(sampling.mostWarmUpSeconds, kColdWarmUpSeconds);
    sampling.beforeSample = [walker = field.walker] { walker->walk(); };
  }
  return sample(calls, sampling);
}

double medianNodes(const FffLayer& layer, const FfnInputs& inputs) {
  std::vector<double> counts;
  for (const at::Tensor& x : inputs.sets) {
    counts.push_back(static_cast<double>(distinctNodes(layer, pathsOf(layer, x))));
  }
  return median(counts);
}

void noteUnsteady(const Field& field, const std::vector<Contestant>& timed, const Sampling& sampling,
                  std::vector<std::string>& notes) {
  if (field.walker != nullptr) return;
  for (std::size_t i = 0; i < timed.size(); ++i) {
    if (sampling.warmUps[i].stable) continue;
    char text[96];
    std::snprintf(text, sizeof(text), " did not settle within 5 %% in %.0f ms of warm-up",
                  sampling.warmUps[i].milliseconds);
    notes.push_back(timed[i].name + text);
  }
}

BenchSeries describeSeries(const Field& field, const Setting& setting, const BenchCeilings& ceilings,
                           const std::vector<Contestant>& timed, const std::vector<Contestant>& untimed,
                           const Sampling& sampling) {
  BenchSeries series;
  series.scope = "ffn-layer";
  series.tokens = static_cast<int>(setting.y.size(0));
  series.threads = setting.threads;
  series.cold = field.walker != nullptr;
  series.samples = sampling.samples;
  std::vector<Work> works;
  for (std::size_t i = 0; i < timed.size(); ++i) {
    works.push_back(workOf(*timed[i].arm, setting.inputs));
    series.arms.push_back(
        describeArm(timed[i], works.back(), sampling, static_cast<int>(i), ceilings, series.cold));
  }
  for (const Contestant& contestant : untimed) {
    series.arms.push_back(describeArm(contestant, {}, sampling, -1, ceilings, series.cold));
  }
  series.distinctNodes = static_cast<int>(medianNodes(field.converted, setting.inputs));
  series.bytesPerToken = works.front().weightBytes / series.tokens;
  fillRatios(series, works, ceilings, field.options.seed);
  return series;
}

}  // namespace

Result<SeriesOutcome> runSeries(const Field& field, const BenchCeilings& ceilings, int tokens,
                                const std::function<void(double fraction)>& progress) {
  const FfnInputs inputs = makeInputs(field.subject, field.options, tokens);
  const Setting setting{inputs, at::empty_like(inputs.sets.front()), ceilings.threads};
  SeriesOutcome outcome;
  auto chosen = chooseContestants(field, setting, outcome.notes);
  if (!chosen) return tl::unexpected<Error>(chosen.error());
  outcome.complete = chosen->has_value();
  if (!outcome.complete) return outcome;
  std::vector<Contestant> timed = takeTimed(**chosen);
  const Sampling sampling = takeSamples(field, setting, timed, progress);
  outcome.complete = sampling.complete;
  if (sampling.rounds == 0) return outcome;
  std::vector<double> times;
  for (std::size_t i = 0; i < timed.size(); ++i) {
    times.push_back(median(timesOf(sampling.samples, static_cast<int>(i))));
  }
  nameBestDense(timed, times);
  noteUnsteady(field, timed, sampling, outcome.notes);
  outcome.series = describeSeries(field, setting, ceilings, timed, **chosen, sampling);
  return outcome;
}

}  // namespace ufb::bench
