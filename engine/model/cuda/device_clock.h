// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_runtime_api.h>

#include <cstddef>
#include <vector>

namespace ufb {

/// Measures spans on the device's own clock, without making it wait for the host in between: marks are queued
/// with the work, and read when all of it is done. For one thread and the stream that was current when it was
/// made. Does nothing unless `asked`.
class DeviceClock {
 public:
  explicit DeviceClock(bool asked) : m_asked(asked) {}
  ~DeviceClock();
  DeviceClock(const DeviceClock&) = delete;
  DeviceClock& operator=(const DeviceClock&) = delete;

  /// Notes the present place in the queue.
  [[nodiscard]] std::size_t mark();
  /// The span from a mark to here is to be added to `milliseconds`; returns the mark here.
  std::size_t span(std::size_t from, double& milliseconds);
  /// Waits for the device and adds up.
  void finish();

 private:
  struct Span {
    std::size_t from;
    std::size_t to;
    double* milliseconds;
  };
  bool m_asked;
  std::vector<cudaEvent_t> m_marks;
  std::vector<Span> m_spans;
};

}  // namespace ufb
