// SPDX-License-Identifier: MIT
#include "bench/model_series.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "bench/model_figures.h"
#include "bench/model_sampling.h"
#include "bench/series_sampling.h"

namespace ufb::bench {

namespace {

/// Calls whose stages are looked at where samples hide them.
constexpr int kStagedCalls = 16;

/// All that is known before the first sample.
ModelBenchSeries emptySeries(const std::vector<ModelEntrant>& entrants, const ModelSetting& setting) {
  ModelBenchSeries series;
  series.texts = setting.texts;
  series.series.scope = "model";
  series.series.tokens = setting.tokens;
  series.series.threads = setting.threads;
  series.series.device = setting.device;
  series.series.precision = setting.precision;
  for (const ModelEntrant& entrant : entrants) {
    BenchArm arm;
    arm.name = entrant.name;
    arm.kind = entrant.kind;
    arm.what = entrant.arm->what();
    if (entrant.kind == "a/a") arm.what += ", entered a second time: its ratio to itself is the noise floor";
    series.series.arms.push_back(std::move(arm));
    series.firstCallMs.push_back(entrant.firstCallMs);
  }
  return series;
}

void noteUnsteady(const ModelBenchSeries& series, const Sampling& sampling, std::vector<std::string>& notes) {
  std::string names;
  double longest = 0;
  for (std::size_t i = 0; i < series.series.arms.size(); ++i) {
    if (sampling.warmUps[i].stable) continue;
    names += (names.empty() ? "" : ", ") + series.series.arms[i].name;
    longest = std::max(longest, sampling.warmUps[i].milliseconds);
  }
  if (names.empty()) return;
  char text[96];
  std::snprintf(text, sizeof(text), " did not settle within 5 %% in at most %.0f ms of warm-up", longest);
  notes.push_back(names + text);
}

/// Of an arm that hides its stages while it is timed: means of calls that show them.
ModelStages stagedMeans(ModelArm& arm, int inputs, const Clock& clock) {
  ModelStages sum;
  double all = 0;
  int calls = 0;
  for (int i = -1; i < kStagedCalls; ++i) {
    ModelStages one;
    const double begin = clock();
    arm.runStaged(std::max(i, 0) % inputs, one);
    const double microseconds = (clock() - begin) * 1e6;
    if (i < 0) continue;  // the first one pays for what the arm before has left
    const ModelStages call = stagesOfCall(one, 1, microseconds);
    addStages(sum, call);
    all += microseconds;
    ++calls;
  }
  return stagesOfCall(sum, calls, all / calls);
}

/// All of them, or none: an arm is compared with others.
std::vector<ModelStages> stagesApart(const std::vector<ModelEntrant>& entrants, int inputs,
                                     const Clock& clock) {
  const bool hidden = std::any_of(entrants.begin(), entrants.end(),
                                  [](const ModelEntrant& e) { return e.arm->hidesStages(); });
  std::vector<ModelStages> stages;
  for (const ModelEntrant& entrant : entrants) {
    if (hidden) stages.push_back(stagedMeans(*entrant.arm, inputs, clock));
  }
  return stages;
}

void describe(ModelBenchSeries& series, const std::vector<ModelEntrant>& entrants,
              const ModelSetting& setting, std::vector<ModelStages> apart, std::uint64_t seed) {
  ModelFacts facts;
  facts.stagesApart = std::move(apart);
  for (const ModelEntrant& entrant : entrants) facts.works.push_back(entrant.arm->work());
  facts.neurons = setting.neurons;
  facts.ceilings = setting.ceilings;
  facts.seed = seed;
  facts.refusal = setting.refusal;
  const ModelWork& subject = facts.works.front();
  series.series.distinctNodes = static_cast<int>(std::lround(subject.distinctNodes));
  if (subject.tokens > 0) series.series.bytesPerToken = subject.weightBytes / subject.tokens;
  fillFigures(series, facts);
}

}  // namespace

ModelSeriesOutcome runModelSeries(const std::vector<ModelEntrant>& entrants, const ModelSetting& setting,
                                  int inputs, const ModelBenchOptions& options,
                                  const std::function<void(double fraction)>& progress, const Clock& clock) {
  std::vector<ModelArm*> arms;
  for (const ModelEntrant& entrant : entrants) arms.push_back(entrant.arm);
  ModelBenchSeries series = emptySeries(entrants, setting);
  SamplerOptions sampler = samplerOptions(options, inputs);
  sampler.progress = progress;
  std::function<void(const std::vector<BenchSample>&, const std::vector<ModelStages>&)> taken;
  if (options.partial) {
    taken = [&](const std::vector<BenchSample>& samples, const std::vector<ModelStages>& stages) {
      series.series.samples = samples;
      series.sampleStages = stages;
      options.partial(series);
    };
  }
  ModelSampling result = sampleModels(arms, sampler, taken, clock);
  ModelSeriesOutcome outcome;
  outcome.complete = result.sampling.complete;
  if (result.sampling.rounds == 0) return outcome;
  series.series.samples = std::move(result.sampling.samples);
  series.sampleStages = std::move(result.stages);
  for (std::size_t i = 0; i < arms.size(); ++i) {
    series.series.arms[i].summary.warmUpMs = result.sampling.warmUps[i].milliseconds;
    series.series.arms[i].summary.warmUpCalls = result.sampling.warmUps[i].calls;
  }
  noteUnsteady(series, result.sampling, outcome.notes);
  describe(series, entrants, setting, stagesApart(entrants, inputs, clock), options.seed);
  outcome.series = std::move(series);
  return outcome;
}

}  // namespace ufb::bench
