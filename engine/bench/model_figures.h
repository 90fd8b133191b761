// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bench/model_arm.h"
#include "ufb/bench.h"

/// From samples of whole models to what may be said about them.
namespace ufb::bench {

/// What the figures depend on besides the samples.
struct ModelFacts {
  std::vector<ModelWork> works;  ///< of each arm
  double neurons = 1;            ///< of a layer of the subject over those that a token engages
  BenchCeilings ceilings;
  std::uint64_t seed = 1;
  std::string refusal;  ///< see Verdict
  /// Mean stages of each arm, taken apart from the samples; empty where the samples have them.
  std::vector<ModelStages> stagesApart;
};

/// Fills everything that follows from the samples of a series whose arms have their names, descriptions and
/// kinds, the subject first: summaries (without the warm-up) and rates, mean stages, noise floor, ratios and
/// ledgers. Ratios are those of the subject over every arm but itself, and over itself where there is no
/// other.
void fillFigures(ModelBenchSeries& series, const ModelFacts& facts);

}  // namespace ufb::bench
