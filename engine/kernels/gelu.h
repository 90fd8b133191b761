// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace ufb::kernels {

/// Exact GELU: z times the standard normal distribution's share below z; by erfc, which keeps its digits far
/// on the left, where 1 + erf has none.
[[nodiscard]] inline double geluExact(double z) {
  constexpr double kInverseRoot2 = 0.70710678118654752440;
  return 0.5 * z * std::erfc(-z * kInverseRoot2);
}

}  // namespace ufb::kernels
