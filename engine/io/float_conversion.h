// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

/// From float32 to the 16-bit types; the way back is copyAsFloat().
namespace ufb {

/// IEEE 754 binary16, rounded to nearest, ties to even, subnormals included: exact for what a float16 holds.
/// `out` has as many elements as `values` and overlaps nothing. Returns whether every finite value stayed
/// finite: from 65520 on they become infinite. A NaN stays a quiet NaN with the upper bits of its payload.
[[nodiscard]] bool copyAsHalf(std::span<const float> values, std::span<std::uint16_t> out);

/// bfloat16, by the same rules; what rounds beyond 3.39e38 becomes infinite.
[[nodiscard]] bool copyAsBrain(std::span<const float> values, std::span<std::uint16_t> out);

}  // namespace ufb
