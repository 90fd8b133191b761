// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/Parallel.h>
#include <omp.h>

#include <algorithm>
#include <cstdint>

namespace ufb::ops {

/// A second thread is woken for no less than this many multiply-adds (about a tenth of a millisecond): below
/// that, waking it and waiting for it cost more than it brings, above all when other programs want the
/// processors too.
constexpr double kLeastWorkPerThread = 4e6;

/// While it lives, what this thread asks of LibTorch is computed by this thread alone. Some of LibTorch's
/// operators (layer_norm) split any input, however small.
class SerialScope {
 public:
  explicit SerialScope(bool serial = true) : m_threads(omp_get_max_threads()) {
    if (serial) omp_set_num_threads(1);
  }
  ~SerialScope() { omp_set_num_threads(m_threads); }
  SerialScope(const SerialScope&) = delete;
  SerialScope& operator=(const SerialScope&) = delete;

 private:
  int m_threads;
};

/// Calls body(begin, end) on shares of 0 .. count; each of the `count` parts is `workPerPart` multiply-adds,
/// and a thread gets no less than `leastWork` of them. Inside the body LibTorch computes on the calling
/// thread alone. This is the engine's one pool of threads: LibTorch's, of as many as setThreads() said.
template <class Body>
void parallelFor(std::int64_t count, double workPerPart, const Body& body,
                 double leastWork = kLeastWorkPerThread) {
  const double parts = std::clamp(leastWork / std::max(1.0, workPerPart), 1.0, 1e15);
  at::parallel_for(0, count, static_cast<std::int64_t>(parts), [&](std::int64_t begin, std::int64_t end) {
    const SerialScope serial;
    body(begin, end);
  });
}

}  // namespace ufb::ops
