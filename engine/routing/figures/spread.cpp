// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

#include "routing/figures/count_entropy.h"
#include "ufb/routing_figures.h"

namespace ufb {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::vector<std::uint32_t> ascending(const std::vector<std::uint32_t>& counts) {
  std::vector<std::uint32_t> sorted = counts;
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

/// sum of (2i - n - 1) x_i / (n sum of x_i) over the bins x_1 <= x_2 <= ... <= x_n: half the mean difference
/// of two bins over their mean (Gini 1912). Bins that are alike cancel exactly.
double giniOf(const std::vector<std::uint32_t>& counts, double total) {
  const std::vector<std::uint32_t> sorted = ascending(counts);
  const auto bins = static_cast<double>(sorted.size());
  double weight = 1 - bins;
  double sum = 0;
  for (const std::uint32_t count : sorted) {
    sum += weight * count;
    weight += 2;
  }
  return sum / (bins * total);
}

}  // namespace

Spread spreadOf(const std::vector<std::uint32_t>& counts) {
  CountEntropy entropy;
  for (const std::uint32_t count : counts) entropy.add(count);
  Spread spread;
  spread.total = static_cast<std::int64_t>(entropy.total());
  spread.bins = static_cast<std::int64_t>(counts.size());
  spread.empty = spread.bins - entropy.used();
  spread.entropyBits = entropy.bits();
  spread.perplexity = std::exp2(spread.entropyBits);
  spread.gini = spread.total == 0 ? kNaN : giniOf(counts, static_cast<double>(spread.total));
  return spread;
}

std::vector<double> lorenzCurve(const std::vector<std::uint32_t>& counts, int points) {
  const std::uint64_t total = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
  if (total == 0 || points < 1) return {};
  const std::vector<std::uint32_t> sorted = ascending(counts);
  std::vector<std::uint64_t> below(sorted.size() + 1);
  for (std::size_t bin = 0; bin < sorted.size(); ++bin) below[bin + 1] = below[bin] + sorted[bin];

  const auto steps = static_cast<std::uint64_t>(points);
  std::vector<double> curve;
  curve.reserve(steps + 1);
  for (std::uint64_t i = 0; i <= steps; ++i) {
    // Whole numbers of bins, so that a point on the border of two bins is not rounded into one of them.
    const std::uint64_t bin = i * sorted.size() / steps;
    const std::uint64_t rest = i * sorted.size() % steps;
    const double part = rest == 0 ? 0 : static_cast<double>(rest) / static_cast<double>(steps) * sorted[bin];
    curve.push_back((static_cast<double>(below[bin]) + part) / static_cast<double>(total));
  }
  return curve;
}

}  // namespace ufb
