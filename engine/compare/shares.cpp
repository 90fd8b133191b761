// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "ufb/compare.h"

namespace ufb {

namespace {

constexpr double kZ = 1.959963984540054;  ///< the normal distribution's 97.5 % quantile

/// The end of the Wilson interval below (sign -1) or above (+1).
double wilson(std::int64_t hits, std::int64_t of, int sign) {
  const double n = static_cast<double>(of);
  const double p = static_cast<double>(hits) / n;
  const double middle = p + kZ * kZ / (2 * n);
  const double spread = kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n));
  return std::clamp((middle + sign * spread) / (1 + kZ * kZ / n), 0.0, 1.0);
}

}  // namespace

double Share::value() const {
  return of == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(of);
}

double Share::low() const {
  return of == 0 ? 0 : wilson(hits, of, -1);
}

double Share::high() const {
  return of == 0 ? 1 : wilson(hits, of, 1);
}

void RunningMean::add(double value) {
  ++m_count;
  const double away = value - m_mean;
  m_mean += away / static_cast<double>(m_count);
  m_squares += away * (value - m_mean);
}

double RunningMean::halfWidth() const {
  if (m_count < 2) return 0;
  const double n = static_cast<double>(m_count);
  return kZ * std::sqrt(m_squares / (n - 1) / n);
}

}  // namespace ufb
