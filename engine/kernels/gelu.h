// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace ufb::kernels {

/// Exact GELU: z times the standard normal distribution's share below z.
[[nodiscard]] inline double geluExact(double z) {
  constexpr double kInverseRoot2 = 0.70710678118654752440;
  return 0.5 * z * (1.0 + std::erf(z * kInverseRoot2));
}

}  // namespace ufb::kernels
