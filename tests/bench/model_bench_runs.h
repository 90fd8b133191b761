// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "support/registry.h"
#include "ufb/bench.h"

/// Benchmarks of whole models that take no time.
namespace ufb::test {

/// Two layers, 48 wide, three trees of depth 3, vocabulary 1024.
inline std::string tinyModel(const char* name = "fff-3x3") {
  return dataPath(QStringLiteral("goldens/") + QString::fromLatin1(name)).toStdString();
}

inline ModelBenchOptions tinyBench() {
  ModelBenchOptions options;
  options.model = tinyModel();
  options.tokens = {8};
  options.threads = {1};
  options.dense = {12};
  options.secondsPerSeries = 0.05;
  options.leastRounds = 10;
  return options;
}

inline bool addsUp(const ModelStages& stages, double microseconds) {
  return std::abs(stages.total() - microseconds) <= 1e-9 * microseconds && stages.rest >= 0;
}

inline int armIndex(const ModelBenchSeries& series, const std::string& name) {
  for (std::size_t i = 0; i < series.series.arms.size(); ++i) {
    if (series.series.arms[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace ufb::test
