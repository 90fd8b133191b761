// SPDX-License-Identifier: MIT
#include "bench/cuda/event_clock.h"

#include <c10/cuda/CUDAStream.h>

#include <utility>

namespace ufb::bench {

namespace {

double secondsBetween(const at::cuda::CUDAEvent& begin, const at::cuda::CUDAEvent& end) {
  return static_cast<double>(begin.elapsed_time(end)) * 1e-3;
}

}  // namespace

EventClock::EventClock() : m_last(cudaEventDefault), m_held(cudaEventDefault), m_next(cudaEventDefault) {
  m_last.record(c10::cuda::getCurrentCUDAStream());
  m_last.synchronize();
}

double EventClock::read() {
  const c10::cuda::CUDAStream stream = c10::cuda::getCurrentCUDAStream();
  m_seconds += std::exchange(m_owed, 0.0);
  if (!std::exchange(m_waits, true)) {
    m_held.record(stream);
    m_isHeld = true;
    return m_seconds;
  }
  m_next.record(stream);
  m_next.synchronize();
  if (std::exchange(m_isHeld, false)) {
    m_owed = secondsBetween(m_last, m_held);
    m_seconds += secondsBetween(m_held, m_next);
  } else {
    m_seconds += secondsBetween(m_last, m_next);
  }
  std::swap(m_last, m_next);
  return m_seconds;
}

}  // namespace ufb::bench
