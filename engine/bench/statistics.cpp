// SPDX-License-Identifier: MIT
#include "bench/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>
#include <random>
#include <utility>

namespace ufb::bench {

namespace {

constexpr double kOutlierDeviations = 14.8;
constexpr double kMissRate = 0.01;  ///< of the 99 % confidence behind a percentile
constexpr double kTail = 0.025;     ///< on each side of a 95 % interval
constexpr double kLeastPercentOfPeak = 50;

/// Reorders `values`; they must not be empty.
template <class T>
double medianInPlace(std::vector<T>& values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return static_cast<double>(*middle);
  const T below = *std::max_element(values.begin(), middle);
  return (static_cast<double>(below) + static_cast<double>(*middle)) / 2;
}

/// The value of nearest rank in an ascending list that is not empty.
double ofRank(std::span<const double> sorted, double q) {
  // 0.07 * 100 is a little more than 7 and must not become rank 8.
  const double rank = std::ceil(q * static_cast<double>(sorted.size()) - 1e-9);
  const double last = static_cast<double>(sorted.size());
  return sorted[static_cast<std::size_t>(std::clamp(rank, 1.0, last)) - 1];
}

std::vector<double> sortedCopy(std::span<const double> values) {
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

}  // namespace

double median(std::span<const double> values) {
  if (values.empty()) return 0;
  std::vector<double> copy(values.begin(), values.end());
  return medianInPlace(copy);
}

double medianDeviation(std::span<const double> values) {
  if (values.empty()) return 0;
  const double middle = median(values);
  std::vector<double> distances(values.begin(), values.end());
  for (double& value : distances) value = std::abs(value - middle);
  return medianInPlace(distances);
}

double mean(std::span<const double> values) {
  if (values.empty()) return 0;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double standardDeviation(std::span<const double> values) {
  if (values.size() < 2) return 0;
  const double middle = mean(values);
  double sum = 0;
  for (const double value : values) sum += (value - middle) * (value - middle);
  return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

int leastSamplesFor(double q) {
  // At most one of n values lies above the quantile with probability q^n + n (1-q) q^(n-1).
  double power = 1;  // q^(n-1)
  for (int n = 1;; ++n, power *= q) {
    if (power * (q + n * (1 - q)) < kMissRate) return n;
  }
}

std::optional<double> percentile(std::span<const double> values, double q) {
  if (values.empty() || values.size() < static_cast<std::size_t>(leastSamplesFor(q))) return std::nullopt;
  return ofRank(sortedCopy(values), q);
}

int countOutliers(std::span<const double> values) {
  const double middle = median(values);
  const double most = kOutlierDeviations * medianDeviation(values);
  return static_cast<int>(std::count_if(values.begin(), values.end(), [middle, most](double value) {
    return std::abs(value - middle) > most;
  }));
}

BenchSummary summarise(std::span<const double> values) {
  BenchSummary summary;
  summary.n = static_cast<int>(values.size());
  if (values.empty()) return summary;
  summary.median = median(values);
  summary.mean = mean(values);
  summary.stdev = standardDeviation(values);
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  summary.min = *least;
  summary.max = *most;
  summary.mad = medianDeviation(values);
  summary.p90 = percentile(values, 0.90);
  summary.p99 = percentile(values, 0.99);
  summary.outliers = countOutliers(values);
  return summary;
}

std::vector<double> timesOf(const std::vector<BenchSample>& samples, int arm) {
  std::map<int, double> byRound;
  for (const BenchSample& sample : samples) {
    if (sample.arm == arm) byRound.emplace(sample.round, sample.microseconds);
  }
  std::vector<double> times;
  times.reserve(byRound.size());
  for (const auto& [round, microseconds] : byRound) times.push_back(microseconds);
  return times;
}

std::vector<double> pairedRatios(const std::vector<BenchSample>& samples, int of, int over) {
  std::map<int, double> divisors;
  std::map<int, double> dividends;
  for (const BenchSample& sample : samples) {
    if (sample.arm == of) divisors.emplace(sample.round, sample.microseconds);
    if (sample.arm == over) dividends.emplace(sample.round, sample.microseconds);
  }
  std::vector<double> ratios;
  for (const auto& [round, dividend] : dividends) {
    const auto divisor = divisors.find(round);
    if (divisor != divisors.end() && divisor->second > 0) ratios.push_back(dividend / divisor->second);
  }
  return ratios;
}

Interval bootstrapMedian(std::span<const double> values, std::uint64_t seed, int resamples) {
  if (values.empty() || resamples < 1) return {0, 0};
  std::mt19937_64 random(seed);
  std::vector<double> medians(static_cast<std::size_t>(resamples));
  std::vector<double> drawn(values.size());
  for (double& middle : medians) {
    // Not std::uniform_int_distribution: what it draws is each library's own choice.
    for (double& value : drawn) value = values[random() % values.size()];
    middle = medianInPlace(drawn);
  }
  std::sort(medians.begin(), medians.end());
  return {ofRank(medians, kTail), ofRank(medians, 1 - kTail)};
}

BenchRatio pairedRatio(const std::vector<BenchSample>& samples, int of, int over, std::uint64_t seed) {
  const std::vector<double> ratios = pairedRatios(samples, of, over);
  const Interval interval = bootstrapMedian(ratios, seed);
  BenchRatio ratio;
  ratio.median = median(ratios);
  ratio.low = interval.low;
  ratio.high = interval.high;
  ratio.n = static_cast<int>(ratios.size());
  return ratio;
}

void judge(BenchRatio& ratio, const Verdict& verdict) {
  ratio.winner.clear();
  ratio.caveat.clear();
  const auto least = [](double value) { return value > 0 ? std::min(value, 1 / value) : 0; };
  const double floor = std::min(least(verdict.noise.low), least(verdict.noise.high));
  if (!verdict.refusal.empty()) {
    ratio.caveat = verdict.refusal;
  } else if (ratio.n < kLeastRoundsForWinner) {
    ratio.caveat = "Fewer than 10 rounds do not name a winner";
  } else if (!(ratio.low > 1) && !(ratio.high < 1)) {
    ratio.caveat = "The interval holds 1, so neither is shown to be faster";
  } else if (!(ratio.low * floor > 1) && !(ratio.high < floor)) {
    ratio.caveat = "The difference is not larger than that of an arm to itself";
  } else {
    const bool ofWon = ratio.low > 1;
    if (verdict.percentOfPeak && !(*verdict.percentOfPeak >= kLeastPercentOfPeak)) {
      ratio.caveat = (ofWon ? ratio.over : ratio.of) +
                     " reached less than half of what this machine can, so it is no fair rival here";
    } else {
      ratio.winner = ofWon ? ratio.of : ratio.over;
    }
  }
}

}  // namespace ufb::bench
