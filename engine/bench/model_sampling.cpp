// SPDX-License-Identifier: MIT
#include "bench/model_sampling.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ufb::bench {

namespace {

constexpr double kSecondsBetweenReports = 0.5;

void scale(ModelStages& stages, double factor) {
  for (double* stage : {&stages.tokenizer, &stages.embedding, &stages.attention, &stages.feedforward,
                        &stages.head, &stages.kernel}) {
    *stage *= factor;
  }
}

}  // namespace

void addStages(ModelStages& sum, const ModelStages& call) {
  sum.tokenizer += call.tokenizer;
  sum.embedding += call.embedding;
  sum.attention += call.attention;
  sum.feedforward += call.feedforward;
  sum.head += call.head;
  sum.kernel += call.kernel;
}

ModelStages stagesOfCall(const ModelStages& sum, int calls, double microseconds) {
  ModelStages stages = sum;
  stages.rest = 0;
  scale(stages, 1.0 / std::max(1, calls));
  const double told = stages.total();
  if (told > microseconds) {
    scale(stages, microseconds > 0 ? microseconds / told : 0);
  } else {
    stages.rest = microseconds - told;
  }
  return stages;
}

ModelSampling sampleModels(
    const std::vector<ModelArm*>& arms, SamplerOptions options,
    const std::function<void(const std::vector<BenchSample>&, const std::vector<ModelStages>&)>& taken,
    const Clock& clock) {
  ModelStages sum;
  std::vector<ArmCall> calls;
  for (ModelArm* arm : arms) {
    calls.emplace_back([arm, &sum](int input) {
      ModelStages stages;
      arm->run(input, stages);
      addStages(sum, stages);
    });
  }
  ModelSampling result;
  std::vector<BenchSample> soFar;
  double nextReport = -std::numeric_limits<double>::infinity();
  options.sampleBegins = [&sum] { sum = {}; };
  options.sampleTaken = [&](const BenchSample& sample) {
    result.stages.push_back(stagesOfCall(sum, sample.repeats, sample.microseconds));
    if (!taken) return;
    soFar.push_back(sample);
    const double now = clock();
    if (now < nextReport) return;
    nextReport = now + kSecondsBetweenReports;
    taken(soFar, result.stages);
  };
  result.sampling = sample(calls, options, clock);
  result.stages.resize(result.sampling.samples.size());
  return result;
}

}  // namespace ufb::bench
