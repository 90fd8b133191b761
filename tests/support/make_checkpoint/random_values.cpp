// SPDX-License-Identifier: MIT
#include "support/make_checkpoint/random_values.h"

#include <cmath>

namespace ufb::test {

namespace {

/// SplitMix64's finishing steps: every bit of the input moves every bit of the output.
std::uint64_t scrambled(std::uint64_t x) {
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31U);
}

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15ULL;

/// FNV-1a: unlike std::hash the same everywhere.
std::uint64_t hashOf(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return hash;
}

}  // namespace

RandomValues::RandomValues(std::uint64_t seed, std::string_view stream)
    : m_key(scrambled(scrambled(seed + kGolden) ^ hashOf(stream))) {}

void RandomValues::fill(std::int64_t first, std::span<float> out, float mean, float deviation) const {
  // Four uniform numbers of 16 bits from one word: their sum has the variance 4 * 65536^2 / 12.
  const float scale = deviation / (65536.0F * std::sqrt(4.0F / 12.0F));
  constexpr std::int32_t kMiddle = 2 * 65535;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::uint64_t word = scrambled(m_key + (static_cast<std::uint64_t>(first) + i) * kGolden);
    const auto sum = static_cast<std::int32_t>((word & 0xFFFFU) + ((word >> 16U) & 0xFFFFU) +
                                               ((word >> 32U) & 0xFFFFU) + (word >> 48U));
    out[i] = mean + scale * static_cast<float>(sum - kMiddle);
  }
}

}  // namespace ufb::test
