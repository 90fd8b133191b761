// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

/// Histograms of logits with a stated relative error, whose sum is exact however they are put together: eight
/// buckets of equal width an octave, from 2^-8 to 2^6, for each sign, and one for what is nearer to zero.
/// A value read back from its bucket's middle is at most 1/16 of itself away from the true one; values from
/// 64 on share the last bucket.
namespace ufb {

inline constexpr int kMagnitudeBuckets = 113;  ///< 0: below 2^-8; then 14 octaves of eight
inline constexpr int kLogitBuckets = 2 * (kMagnitudeBuckets - 1) + 1;  ///< ascending; the middle one is zero
inline constexpr int kZeroLogitBucket = kMagnitudeBuckets - 1;
/// What a quantile from these histograms may be off by, relative to itself.
inline constexpr double kBucketRelativeError = 1.0 / 16;

/// 0 .. kMagnitudeBuckets-1. NaN falls into the last one.
[[nodiscard]] inline int magnitudeBucket(float magnitude) {
  constexpr int kLowestExponent = 127 - 8;
  const auto bits = std::bit_cast<std::uint32_t>(magnitude) & 0x7FFFFFFFU;
  const int bucket = static_cast<int>(bits >> 20) - kLowestExponent * 8 + 1;
  return bucket < 1 ? 0 : (bucket < kMagnitudeBuckets ? bucket : kMagnitudeBuckets - 1);
}

/// 0 .. kLogitBuckets-1, ascending with the logit.
[[nodiscard]] inline int logitBucket(float logit) {
  const int magnitude = magnitudeBucket(logit);
  return std::signbit(logit) ? kZeroLogitBucket - magnitude : kZeroLogitBucket + magnitude;
}

/// Smallest magnitude of a bucket; 0 for the first.
[[nodiscard]] inline double magnitudeBucketStart(int bucket) {
  if (bucket <= 0) return 0;
  return std::ldexp(1.0 + (bucket - 1) % 8 / 8.0, (bucket - 1) / 8 - 8);
}

/// The middle of a bucket; 0 for the first, which stands for magnitudes below 2^-8.
[[nodiscard]] inline double magnitudeBucketMiddle(int bucket) {
  if (bucket <= 0) return 0;
  return (magnitudeBucketStart(bucket) + magnitudeBucketStart(bucket + 1)) / 2;
}

[[nodiscard]] inline double logitBucketMiddle(int bucket) {
  const int distance = bucket - kZeroLogitBucket;
  return distance < 0 ? -magnitudeBucketMiddle(-distance) : magnitudeBucketMiddle(distance);
}

}  // namespace ufb
