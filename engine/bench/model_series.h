// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "bench/model_field.h"
#include "bench/sampler.h"
#include "ufb/bench.h"

namespace ufb::bench {

/// One setting's circumstances. The engine's threads have been set.
struct ModelSetting {
  int tokens = 0, texts = 1, threads = 1;
  double neurons = 1;      ///< see ModelFacts
  BenchCeilings ceilings;  ///< empty where nothing is held against them
  std::string refusal;     ///< see Verdict
  std::string device{"cpu"};
  std::string precision{};  ///< of dense weights and states on a device
};

struct ModelSeriesOutcome {
  std::optional<ModelBenchSeries> series;  ///< nothing if it was stopped before a whole round
  std::vector<std::string> notes;          ///< what makes its figures less sure
  bool complete = true;                    ///< false if it was stopped
};

/// Samples entrants that have been prepared for `inputs` inputs. What an arm throws passes through.
[[nodiscard]] ModelSeriesOutcome runModelSeries(const std::vector<ModelEntrant>& entrants,
                                                const ModelSetting& setting, int inputs,
                                                const ModelBenchOptions& options,
                                                const std::function<void(double fraction)>& progress,
                                                const Clock& clock = steadyClock());

}  // namespace ufb::bench
