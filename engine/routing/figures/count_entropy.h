// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace ufb {

/// The entropy of the shares n / N of counts n that are given one by one: log2 N - (sum of n log2 n) / N.
/// The sum is compensated (Neumaier 1974), so that millions of pairs cost no digits; equal counts in the same
/// order give the same bits.
class CountEntropy {
 public:
  void add(std::uint64_t count) {
    if (count == 0) return;
    m_total += count;
    ++m_used;
    const auto n = static_cast<double>(count);
    const double term = n * std::log2(n);
    const double sum = m_sum + term;
    // Terms are never negative, so that comparing values compares magnitudes.
    m_lost += m_sum >= term ? (m_sum - sum) + term : (term - sum) + m_sum;
    m_sum = sum;
  }

  [[nodiscard]] std::uint64_t total() const { return m_total; }
  /// Counts that were not 0.
  [[nodiscard]] std::int64_t used() const { return m_used; }

  /// Never negative; NaN if nothing was counted.
  [[nodiscard]] double bits() const {
    if (m_used == 0) return std::numeric_limits<double>::quiet_NaN();
    if (m_used == 1) return 0;
    const auto total = static_cast<double>(m_total);
    return std::max(0.0, std::log2(total) - (m_sum + m_lost) / total);
  }

 private:
  std::uint64_t m_total = 0;
  std::int64_t m_used = 0;
  double m_sum = 0;
  double m_lost = 0;
};

}  // namespace ufb
