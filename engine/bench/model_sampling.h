// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "bench/model_arm.h"
#include "bench/sampler.h"

namespace ufb::bench {

/// Adds what a call tells apart, but not `rest`.
void addStages(ModelStages& sum, const ModelStages& call);

struct ModelSampling {
  Sampling sampling;
  std::vector<ModelStages> stages;  ///< one for each of sampling.samples
};

/// The stages of one call, from the sum over a sample's calls and the sample's own time of a call. `rest` is
/// what the other five leave of it. Where they leave nothing, since both are read from a clock that has
/// steps, it is 0 and the five are made to fit: the six always add up to the sample's time.
[[nodiscard]] ModelStages stagesOfCall(const ModelStages& sum, int calls, double microseconds);

/// sample() with the arms' stages. Enter an arm twice to have it compared with itself. `taken` is called
/// between samples, at most twice a second by `clock`, with what there is so far, the last round unfinished;
/// it may be empty.
[[nodiscard]] ModelSampling sampleModels(
    const std::vector<ModelArm*>& arms, SamplerOptions options,
    const std::function<void(const std::vector<BenchSample>&, const std::vector<ModelStages>&)>& taken,
    const Clock& clock = steadyClock());

}  // namespace ufb::bench
