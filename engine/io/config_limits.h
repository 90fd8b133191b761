// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

/// What no configuration may exceed, in any family.
namespace ufb {

inline constexpr int kMostLayers = 1024;
inline constexpr int kLargestHidden = 65536;
inline constexpr int kWidestDense = 1 << 20;
inline constexpr int kLargestVocabulary = 10'000'000;
inline constexpr int kLongestSequence = 65536;
inline constexpr int kMostTokenTypes = 65536;
/// Positions are held as a table; at the published shape it has 98,304 numbers.
inline constexpr std::int64_t kMostPositionValues = std::int64_t{1} << 26;

}  // namespace ufb
