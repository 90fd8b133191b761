// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The loops behind the ceilings, for the best instruction set of this machine. One thread each.
namespace ufb::bench {

struct FmaRun {
  double flops = 0;  ///< performed; a multiply-add is two
  float sum = 0;     ///< use it, or the compiler may leave the work out
};
/// Independent chains of multiply-adds in registers, `iterations` long.
[[nodiscard]] FmaRun runMultiplyAdds(std::int64_t iterations);

inline constexpr std::size_t kCeilingRowBytes = 3072;
/// Reads the rows of `base` (64-byte aligned) that `order` names, whole; returns their bits folded together.
[[nodiscard]] std::uint32_t readRows(const std::byte* base, std::span<const std::uint32_t> order);

}  // namespace ufb::bench
