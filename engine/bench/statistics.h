// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ufb/bench.h"

/// What may be said about a list of measured times. Nothing here drops a value, and nothing reports one
/// beyond those measured. Every random draw is seeded: the same samples give the same figures anywhere.
namespace ufb::bench {

/// The middle value, or the mean of the two middle ones. 0 for an empty list.
[[nodiscard]] double median(std::span<const double> values);
/// Median of the absolute distances to the median, unscaled.
[[nodiscard]] double medianDeviation(std::span<const double> values);
[[nodiscard]] double mean(std::span<const double> values);
/// Of a sample: divided by n - 1. 0 below two values.
[[nodiscard]] double standardDeviation(std::span<const double> values);

/// From how many values on a share q (0 < q < 1) may be reported: the fewest for which the second largest
/// lies above the true quantile with 99 % confidence. 64 for 0.9, 662 for 0.99.
[[nodiscard]] int leastSamplesFor(double q);
/// The smallest measured value that at least a share q of all values does not exceed (nearest rank, so never
/// between two values); nothing below leastSamplesFor(q) values.
[[nodiscard]] std::optional<double> percentile(std::span<const double> values, double q);

/// How many lie further from the median than 14.8 median deviations (ten standard deviations of normal data).
/// Where more than half of the values are equal, every other one counts.
[[nodiscard]] int countOutliers(std::span<const double> values);

/// Everything but the warm-up, in the unit of the values.
[[nodiscard]] BenchSummary summarise(std::span<const double> values);

/// The times of one arm, in the order of the rounds.
[[nodiscard]] std::vector<double> timesOf(const std::vector<BenchSample>& samples, int arm);
/// time(over) / time(of) of each round in which both were measured, in the order of the rounds.
[[nodiscard]] std::vector<double> pairedRatios(const std::vector<BenchSample>& samples, int of, int over);

struct Interval {
  double low = 1;
  double high = 1;
};

/// Percentile bootstrap: the middle 95 % of the medians of `resamples` draws with replacement. {0, 0} for an
/// empty list.
[[nodiscard]] Interval bootstrapMedian(std::span<const double> values, std::uint64_t seed,
                                       int resamples = 2000);

/// Median, interval and count of the rounds' ratios; names, winner and caveat are left empty. Given an arm
/// and the same arm entered a second time, its interval is the noise floor.
[[nodiscard]] BenchRatio pairedRatio(const std::vector<BenchSample>& samples, int of, int over,
                                     std::uint64_t seed);

/// What a verdict depends on besides the ratio itself.
struct Verdict {
  /// A/A interval. It is mirrored at 1 where it is lopsided: which of two equal arms looked faster is chance.
  Interval noise;
  /// The slower arm's share, in percent, of what the machine can reach for its operations and bytes: a win
  /// over a dense layer below 50 is no win. Empty where this does not apply (the slower arm is no dense
  /// layer).
  std::optional<double> percentOfPeak;
  /// Why nothing measured here names a winner (winnerRefusal()); empty if it may.
  std::string refusal;
};

/// Fewer rounds than this name no winner.
inline constexpr int kLeastRoundsForWinner = 10;

/// Fills `winner` and `caveat` of a ratio that has its names and figures. There is no winner where the whole
/// run is refused one, below 10 rounds,
/// where the interval holds 1 or touches the noise floor, or over a dense layer below half of the peak; the
/// caveat then says which, as one sentence without a full stop.
void judge(BenchRatio& ratio, const Verdict& verdict);

}  // namespace ufb::bench
