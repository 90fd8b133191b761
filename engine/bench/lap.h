// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace ufb::bench {

/// Tells the time since it was asked before, or since it was made.
class Lap {
 public:
  double microseconds() {
    const Clock::time_point now = Clock::now();
    const double lap = std::chrono::duration<double, std::micro>(now - m_last).count();
    m_last = now;
    return lap;
  }
  double milliseconds() { return microseconds() * 1e-3; }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point m_last = Clock::now();
};

}  // namespace ufb::bench
