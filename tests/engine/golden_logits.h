// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

#include "golden.h"
#include "ufb/engine.h"

namespace ufb::test {

/// The largest |difference| of a logit in any row that the reference has logits of; infinity if something
/// could not be computed.
inline double worstLogitError(const Model& model, const Golden& golden) {
  constexpr double kNothing = std::numeric_limits<double>::infinity();
  double worst = 0;
  int compared = 0;
  for (std::size_t row = 0; row < golden.rows().size(); ++row) {
    if (!golden.has("logits", row)) continue;
    AnalysisOptions options;
    options.maskAliases.clear();
    options.allLogits = true;
    const auto analysis = model.analyse(golden.rows().at(row).at("text").get<std::string>(), options);
    const std::vector<float> expected = golden.floats("logits", row);
    if (!analysis || analysis->logits.size() != expected.size()) return kNothing;
    for (std::size_t i = 0; i < expected.size(); ++i)
      worst = std::max(worst, std::abs(static_cast<double>(analysis->logits[i]) - expected[i]));
    ++compared;
  }
  return compared > 0 ? worst : kNothing;
}

}  // namespace ufb::test
