// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "support/registry.h"
#include "ufb/bench.h"

/// Benchmarks so small that they take no time, and what is easily asked of their reports.
namespace ufb::test {

inline FfnBenchOptions tiny() {
  FfnBenchOptions options;
  options.width = 32;
  options.depth = 3;
  options.tokens = {1, 5};
  options.dense = {12};
  options.threads = {1, 2};
  options.secondsPerSeries = 0.05;
  options.leastRounds = 10;
  return options;
}

/// One series as short as can be.
inline FfnBenchOptions single() {
  FfnBenchOptions options = tiny();
  options.tokens = {5};
  options.threads = {1};
  options.rivals = false;
  return options;
}

inline double middle(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t n = values.size();
  return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

inline int indexOf(const BenchSeries& series, const std::string& name) {
  for (std::size_t i = 0; i < series.arms.size(); ++i) {
    if (series.arms[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

inline const BenchArm& armOf(const BenchSeries& series, const std::string& name) {
  return series.arms.at(static_cast<std::size_t>(indexOf(series, name)));
}

/// round -> time
inline std::map<int, double> roundsOf(const BenchSeries& series, int arm) {
  std::map<int, double> rounds;
  for (const BenchSample& sample : series.samples) {
    if (sample.arm == arm) rounds[sample.round] = sample.microseconds;
  }
  return rounds;
}

inline int timedArms(const BenchSeries& series) {
  return static_cast<int>(std::count_if(series.arms.begin(), series.arms.end(),
                                        [](const BenchArm& arm) { return arm.summary.n > 0; }));
}

inline bool isWhole(const BenchSeries& series) {
  const int arms = timedArms(series);
  std::set<std::pair<int, int>> seen;
  int rounds = 0;
  for (const BenchSample& sample : series.samples) {
    seen.emplace(sample.round, sample.arm);
    rounds = std::max(rounds, sample.round + 1);
  }
  return arms > 0 && static_cast<int>(series.samples.size()) == rounds * arms &&
         seen.size() == series.samples.size();
}

inline std::string bundled(const char* name) {
  return test::modelPath(QString::fromLatin1(name)).toStdString();
}

inline bool close(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

}  // namespace ufb::test
