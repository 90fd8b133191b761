// SPDX-License-Identifier: MIT
#include "bench/ffn_options.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "bench/ffn_subject.h"
#include "bench/option_checks.h"
#include "ufb/engine.h"

namespace ufb::bench {

namespace {

constexpr double kMostLayerBytes = 4e9;
constexpr double kMostMemoryShare = 0.6;
constexpr double kRowPair = 2 * sizeof(float);
/// A dense width's weights and the libraries' packed copies of them.
constexpr double kDenseCopies = 4;

Result<void> checkLists(const FfnBenchOptions& options) {
  if (options.tokens.empty())
    return refuse("tokens", "no count is given", "give one or more, such as 1,16,128");
  if (options.threads.empty()) return refuse("threads", "no count is given", "give one or more, such as 1,2");
  if (const auto list = listInRange("tokens", options.tokens, 1 << 20); !list) return list;
  if (const auto list = listInRange("dense", options.dense, 1 << 20); !list) return list;
  return listInRange("threads", options.threads, 1024);
}

Result<void> checkSynthetic(const FfnBenchOptions& options) {
  if (const auto width = inRange("width", options.width, 1, 65536); !width) return width;
  if (const auto depth = inRange("depth", options.depth, 0, 20); !depth) return depth;
  if (const auto trees = inRange("trees", options.trees, 1, 65536); !trees) return trees;
  const double nodes = options.trees * (std::ldexp(2.0, options.depth) - 1);
  const double bytes = nodes * options.width * kRowPair;
  if (bytes > kMostLayerBytes) {
    return refuse("layer", "its weights would take " + gigabytes(bytes) + ", the limit is 4 GB",
                  "choose a smaller width, depth or number of trees");
  }
  return checkSizes(options, options.width);
}

/// What only a device, or only the processor, has a choice of.
Result<void> checkDevice(const FfnBenchOptions& options) {
  if (options.device == "cpu") return {};
  if (options.precisions.empty()) {
    return refuse("precision", "none is given", "give one or more of f32, bf16, f16");
  }
  for (const std::string& precision : options.precisions) {
    if (const auto known = oneOf("precision", precision, {"f32", "bf16", "f16"}); !known) return known;
  }
  if (options.weights != "f32") {
    return refuse("weights", "on a device states and weights have one type", "choose it by the precision");
  }
  if (options.threads != std::vector<int>{1}) {
    return refuse("threads", "one thread queues the work for a device", "leave the threads out");
  }
  return {};
}

}  // namespace

Result<void> checkOptions(const FfnBenchOptions& options) {
  if (const auto device = checkDevice(options); !device) return device;
  if (const auto lists = checkLists(options); !lists) return lists;
  if (const auto timing = checkTiming(options.secondsPerSeries, options.leastRounds); !timing) return timing;
  if (const auto routing = oneOf("routing", options.routing, {"random", "skewed"}); !routing) return routing;
  if (const auto weights = oneOf("weights", options.weights, {"f32", "f16", "bf16", "mixed"}); !weights) {
    return weights;
  }
  if (options.model.empty()) return checkSynthetic(options);
  if (options.routing != "random") {
    return refuse("routing", "a model's tokens take the paths that its text gives them",
                  "leave the routing out, or the model");
  }
  return {};
}

Result<void> checkSizes(const FfnBenchOptions& options, double width) {
  double dense = 0;
  double widest = 0;
  for (const int neurons : options.dense) {
    const double bytes = neurons * width * kRowPair;
    if (bytes > kMostLayerBytes) {
      return refuse("dense " + std::to_string(neurons),
                    "its weights would take " + gigabytes(bytes) + ", the limit is 4 GB",
                    "choose a smaller width");
    }
    dense += kDenseCopies * bytes;
    widest += neurons;
  }
  double activations = 0;
  for (const int tokens : options.tokens) {
    // Inputs, an output, and the neurons of each library's dense layers.
    const double inputs = (inputSets(tokens) + 1.0) * tokens * width;
    activations = std::max(activations, (inputs + 3.0 * tokens * widest) * sizeof(float));
  }
  const auto memory = static_cast<double>(environment().memoryBytes);
  if (memory > 0 && dense + activations > kMostMemoryShare * memory) {
    return refuse(
        "memory",
        "this would take about " + gigabytes(dense + activations) + " of this machine's " + gigabytes(memory),
        "ask for fewer tokens or narrower dense layers");
  }
  return {};
}

}  // namespace ufb::bench
