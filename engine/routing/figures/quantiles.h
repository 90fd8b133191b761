// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "ufb/routing_figures.h"

namespace ufb {

/// Where the values of a histogram can be at all.
struct ValueRange {
  double lowest = 0;
  double highest = 0;
};

/// kQuantiles of logits [kLogitBuckets], by nearest rank: the quantile q of n values is the ceil(q n)-th
/// smallest, read as the middle of its bucket and moved into the range. NaN if there are no values.
[[nodiscard]] Quantiles logitQuantiles(std::span<const std::uint32_t> buckets, ValueRange range);
/// The same of magnitudes [kMagnitudeBuckets].
[[nodiscard]] Quantiles magnitudeQuantiles(std::span<const std::uint32_t> buckets, ValueRange range);
/// The same of the magnitudes of logits [kLogitBuckets]; `range` is that of the logits.
[[nodiscard]] Quantiles foldedQuantiles(std::span<const std::uint32_t> buckets, ValueRange range);

/// All NaN.
[[nodiscard]] Quantiles noQuantiles();

}  // namespace ufb
