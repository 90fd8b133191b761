// SPDX-License-Identifier: MIT
#include "routing/figures/quantiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

#include "ufb/logit_buckets.h"

namespace ufb {

namespace {

/// ceil(q n), at least 1. Through whole thousandths: 0.05 is no binary fraction, and a product that is a
/// whole number must not be rounded up to the next.
std::uint64_t rankOf(double q, std::uint64_t n) {
  const auto thousandths = static_cast<std::uint64_t>(std::lround(q * 1000));
  return std::max<std::uint64_t>(1, (thousandths * n + 999) / 1000);
}

template <class Count, class Middle>
Quantiles nearestRanks(std::span<const Count> buckets, ValueRange range, Middle middle) {
  const std::uint64_t values = std::accumulate(buckets.begin(), buckets.end(), std::uint64_t{0});
  if (values == 0) return noQuantiles();
  Quantiles quantiles{};
  std::size_t bucket = 0;
  std::uint64_t seen = buckets[0];
  for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
    const std::uint64_t rank = rankOf(kQuantiles[i], values);
    while (seen < rank) seen += buckets[++bucket];
    quantiles[i] = std::clamp(middle(static_cast<int>(bucket)), range.lowest, range.highest);
  }
  return quantiles;
}

/// Of |x| for x in the range.
ValueRange magnitudes(ValueRange range) {
  const double a = std::abs(range.lowest);
  const double b = std::abs(range.highest);
  const bool bothSigns = range.lowest < 0 && range.highest > 0;
  return {bothSigns ? 0 : std::min(a, b), std::max(a, b)};
}

}  // namespace

Quantiles noQuantiles() {
  Quantiles quantiles{};
  quantiles.fill(std::numeric_limits<double>::quiet_NaN());
  return quantiles;
}

Quantiles logitQuantiles(std::span<const std::uint32_t> buckets, ValueRange range) {
  return nearestRanks(buckets, range, logitBucketMiddle);
}

Quantiles magnitudeQuantiles(std::span<const std::uint32_t> buckets, ValueRange range) {
  return nearestRanks(buckets, range, magnitudeBucketMiddle);
}

Quantiles foldedQuantiles(std::span<const std::uint32_t> buckets, ValueRange range) {
  std::array<std::uint64_t, kMagnitudeBuckets> folded{};
  for (int bucket = 0; bucket < kLogitBuckets; ++bucket) {
    folded[static_cast<std::size_t>(std::abs(bucket - kZeroLogitBucket))] +=
        buckets[static_cast<std::size_t>(bucket)];
  }
  return nearestRanks<std::uint64_t>(folded, magnitudes(range), magnitudeBucketMiddle);
}

}  // namespace ufb
