// SPDX-License-Identifier: MIT
// The published Python code's own answers, for models of all families, in float32 on the card; with the
// bounds that hold for the CPU.
#include <algorithm>

#include "gpu/check/models.h"
#include "support/goldens/golden_file.h"

namespace ufb::gpu {

namespace {

using test::GoldenFile;

constexpr double kProbabilityTolerance = 1e-5;

std::string top5Difference(const MaskPrediction& mask, const nlohmann::json& expected) {
  const auto probabilities = expected.at("probabilities").get<std::vector<double>>();
  for (std::size_t i = 0; i < probabilities.size(); ++i) {
    const double error = std::abs(mask.candidates[i].probability - probabilities[i]);
    if (!(error < kProbabilityTolerance)) {
      return "candidate " + std::to_string(i + 1) + " is off by " + figure(error) + " in probability";
    }
  }
  return {};
}

/// Everything that the reference says of one text; empty if it is so.
std::string rowDifference(const GoldenFile& golden, std::size_t row, const Analysis& analysis,
                          double& worst) {
  if (analysis.device != kDevice) return "it was computed on " + analysis.device;
  if (golden.has("logits", row)) {
    const double error = worstError(analysis.logits, golden.floats("logits", row));
    worst = std::max(worst, error);
    if (!(error < kLogitTolerance)) return "a logit is off by " + figure(error);
  }
  const auto& masks = golden.rows().at(row).at("top5");
  if (analysis.masks.size() != masks.size()) return "it has another number of masks";
  for (std::size_t mask = 0; mask < masks.size(); ++mask) {
    if (std::string different = top5Difference(analysis.masks[mask], masks.at(mask)); !different.empty())
      return different;
  }
  if (analysis.routing.empty()) return {};
  return pathDifference(analysis.routing.nodes, analysis.routing.logits, golden.nodes(row),
                        golden.floats("node_logits", row),
                        static_cast<std::size_t>(analysis.routing.depth) + 1);
}

Outcome checkGolden(const std::string& name) {
  const GoldenFile golden(testFile("goldens/" + name));
  const auto model = load(golden.folder(), kDevice);
  double worst = 0;
  for (std::size_t row = 0; row < golden.rows().size(); ++row) {
    AnalysisOptions options;
    options.maskAliases.clear();
    options.trace = true;
    options.allLogits = true;
    const auto analysis =
        valueOf(model->analyse(golden.rows().at(row).at("text").get<std::string>(), options));
    if (const std::string different = rowDifference(golden, row, analysis, worst); !different.empty()) {
      return failed("row " + std::to_string(row) + ": " + different);
    }
  }
  return passed(std::to_string(golden.rows().size()) + " texts, the largest error of a logit " +
                figure(worst));
}

const Registration kGoldens([] {
  for (const char* name :
       {"fff-1x5", "fff-3x3", "crammed-dense", "crammed-dense-glu", "bert-uncased", "distilbert"}) {
    checks().push_back({std::string("model golden ") + name, [name] { return checkGolden(name); }});
  }
});

}  // namespace

}  // namespace ufb::gpu
