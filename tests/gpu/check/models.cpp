// SPDX-License-Identifier: MIT
#include "gpu/check/models.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace ufb::gpu {

std::string testFile(const std::string& relative) {
  return UFB_TEST_DATA "/" + relative;
}

std::string demoModel(const std::string& name) {
  return UFB_TEST_DATA "/../resources/models/" + name;
}

std::unique_ptr<Model> load(const std::string& folder, const std::string& device, DenseType dense,
                            TreeWeights trees) {
  LoadOptions options;
  options.device = device;
  options.denseWeights = dense;
  options.treeWeights = trees;
  return valueOf(loadModel(folder, options));
}

double worstError(const std::vector<float>& actual, const std::vector<float>& expected) {
  if (actual.size() != expected.size()) return std::numeric_limits<double>::infinity();
  double worst = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const double error = std::abs(static_cast<double>(actual[i]) - expected[i]);
    if (!(error <= worst)) worst = std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
  }
  return worst;
}

std::string pathDifference(const std::vector<std::int32_t>& nodes, const std::vector<float>& logits,
                           const std::vector<std::int32_t>& expectedNodes,
                           const std::vector<float>& expectedLogits, std::size_t levels, int* uncertain) {
  if (nodes.size() != expectedNodes.size() || logits.size() != expectedLogits.size()) {
    return "there are " + std::to_string(nodes.size()) + " nodes, not " +
           std::to_string(expectedNodes.size());
  }
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    const std::string where =
        "path " + std::to_string(at / levels) + " level " + std::to_string(at % levels) + ": ";
    if (nodes[at] != expectedNodes[at]) {
      return where + "node " + std::to_string(nodes[at]) + ", not " + std::to_string(expectedNodes[at]);
    }
    if (!(std::abs(logits[at] - expectedLogits[at]) < kLogitTolerance)) {
      return where + "logit " + figure(logits[at]) + ", not " + figure(expectedLogits[at]);
    }
    if (std::abs(expectedLogits[at]) > kCertainMargin || at % levels + 1 == levels) continue;
    // The rest of this path hangs on a decision that may fall either way.
    at += levels - 1 - at % levels;
    if (uncertain != nullptr) ++*uncertain;
  }
  return {};
}

std::string figure(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

}  // namespace ufb::gpu
