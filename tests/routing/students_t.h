// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace ufb::test {

/// Two-sided p of Student's t: twice the integral of the density from |t| on, by Simpson's rule after
/// x = t + s / (1 - s).
inline double plainP(double t, double freedom) {
  const double pi = std::acos(-1.0);
  const double scale =
      std::exp(std::lgamma((freedom + 1) / 2) - std::lgamma(freedom / 2)) / std::sqrt(freedom * pi);
  const auto density = [&](double s) {
    if (s >= 1) return 0.0;
    const double x = std::abs(t) + s / (1 - s);
    return scale * std::pow(1 + x * x / freedom, -(freedom + 1) / 2) / ((1 - s) * (1 - s));
  };
  constexpr int kSteps = 2000;
  double sum = density(0) + density(1);
  for (int i = 1; i < kSteps; ++i) sum += density(static_cast<double>(i) / kSteps) * (i % 2 == 1 ? 4 : 2);
  return 2 * sum / (3 * kSteps);
}

}  // namespace ufb::test
