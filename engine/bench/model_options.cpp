// SPDX-License-Identifier: MIT
#include "bench/model_options.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "bench/option_checks.h"

namespace ufb::bench {

namespace {

constexpr int kMostTokens = 1 << 20;
constexpr int kMostThreads = 1024;
constexpr double kMostMemoryShare = 0.6;

void addOnce(std::vector<int>& values, int value) {
  if (value > 0 && std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

/// 1, 2, 4 ... and the count itself.
std::vector<int> threadCounts(int cores) {
  std::vector<int> counts;
  for (int count = 1; count < cores; count *= 2) counts.push_back(count);
  counts.push_back(cores);
  return counts;
}

}  // namespace

Result<void> checkOptions(const ModelBenchOptions& options) {
  if (options.tokens.empty()) return refuse("tokens", "no count is given", "give one or more, such as 8,32");
  if (options.texts.empty()) return refuse("texts", "no count is given", "give one or more, such as 1,16");
  if (auto list = listInRange("tokens", options.tokens, kMostTokens); !list) return list;
  if (auto list = listInRange("texts", options.texts, kMostTokens); !list) return list;
  if (auto list = listInRange("dense", options.dense, kMostTokens); !list) return list;
  if (auto list = listInRange("threads", options.threads, kMostThreads); !list) return list;
  if (auto weights = oneOf("weights", options.weights, {"f32", "f16", "bf16", "mixed"}); !weights)
    return weights;
  if (options.device == "cpu") {
    if (auto dense = oneOf("dense weights", options.denseWeights, {"f32", "bf16"}); !dense) return dense;
  } else {
    if (auto dense = oneOf("dense weights", options.denseWeights, {"f32", "bf16", "f16"}); !dense)
      return dense;
    if (!options.onnxRuntime.empty()) {
      return refuse("ONNX Runtime", "it takes part on the CPU only", "leave it out, or the device");
    }
    if (options.threads.size() > 1 || (options.threads.size() == 1 && options.threads.front() != 1)) {
      return refuse("threads", "one thread queues the work for a device", "leave the threads out");
    }
  }
  return checkTiming(options.secondsPerSeries, options.leastRounds);
}

ModelBenchOptions withDefaults(ModelBenchOptions options, const ModelInfo& subject) {
  options.stop = {};
  options.progress = {};
  options.partial = {};
  for (std::vector<int>* list : {&options.dense, &options.tokens, &options.texts, &options.threads}) {
    std::vector<int> once;
    for (const int value : *list) addOnce(once, value);
    *list = std::move(once);
  }
  if (options.threads.empty() && options.device != "cpu") options.threads = {1};
  if (options.threads.empty()) options.threads = threadCounts(environment().physicalCores);
  if (options.selfTest) {
    options.dense.clear();
    options.against.clear();
    options.rivals = false;
    options.onnxRuntime.clear();
  } else if (options.dense.empty() && subject.feedforward.kind == FeedforwardKind::Fff) {
    addOnce(options.dense, subject.feedforward.neurons);
    addOnce(options.dense, 4 * subject.hidden);
    addOnce(options.dense, subject.feedforward.neuronsUsedPerToken);
  }
  return options;
}

Result<void> checkMemory(const ModelBenchOptions& options, const ModelInfo& subject) {
  double neurons = 0;
  for (const int width : options.dense) neurons += width;
  const double row = 2.0 * subject.hidden * sizeof(float) * subject.layers;
  // The engine's layout and each rival's, with the rest of the network once more.
  const int more = (options.rivals ? 1 : 0) + (options.onnxRuntime.empty() ? 0 : 1);
  const double needed = neurons * row * (1 + more) + more * static_cast<double>(subject.weightBytes);
  const auto memory = static_cast<double>(environment().memoryBytes);
  if (memory <= 0 || needed + static_cast<double>(subject.weightBytes) <= kMostMemoryShare * memory)
    return {};
  return refuse(
      "memory",
      "the dense stand-ins would take about " + gigabytes(needed) + " of this machine's " + gigabytes(memory),
      "ask for fewer or narrower ones, or leave the rivals out");
}

}  // namespace ufb::bench
