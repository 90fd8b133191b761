// SPDX-License-Identifier: MIT
#include "bench/option_checks.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ufb::bench {

Result<void> refuse(const std::string& subject, const std::string& problem, const std::string& advice) {
  return failure(ErrorCode::InvalidArgument, subject, problem, advice);
}

std::string gigabytes(double bytes) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.1f GB", bytes / 1e9);
  return text;
}

Result<void> inRange(const std::string& subject, double value, double least, double most) {
  if (value >= least && value <= most) return {};
  char problem[96];
  std::snprintf(problem, sizeof(problem), "%.0f is out of range", value);
  char advice[96];
  std::snprintf(advice, sizeof(advice), "give %.0f to %.0f", least, most);
  return refuse(subject, problem, advice);
}

Result<void> listInRange(const std::string& subject, const std::vector<int>& values, double most) {
  for (const int value : values) {
    if (const auto range = inRange(subject, value, 1, most); !range) return range;
  }
  return {};
}

Result<void> oneOf(const std::string& subject, const std::string& value,
                   const std::vector<std::string>& words) {
  if (std::find(words.begin(), words.end(), value) != words.end()) return {};
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return refuse(subject, "there is no \"" + value + "\"", "choose one of " + list);
}

Result<void> checkTiming(double secondsPerSeries, int leastRounds) {
  if (!(secondsPerSeries > 0 && std::isfinite(secondsPerSeries))) {
    return refuse("seconds", "a series cannot take such a time", "give a positive number");
  }
  return inRange("rounds", leastRounds, 1, 1e6);
}

}  // namespace ufb::bench
