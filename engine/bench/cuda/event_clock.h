// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/cuda/CUDAEvent.h>

namespace ufb::bench {

/// Time on a device's own clock as a running sum, so that no digit is lost however long a run lasts: the time
/// between two events is a float of milliseconds, good to seven digits. On the stream that is current when it
/// is read.
class EventClock {
 public:
  EventClock();

  /// Queues an event, waits for it, and returns the sum of the times between all events so far, in seconds.
  [[nodiscard]] double read();
  /// The next reading does not wait for its event, so that what is queued behind it begins at once. It
  /// returns the sum so far; the reading after it adds the time between the two, and the third one the time
  /// before.
  void doNotWait() { m_waits = false; }

 private:
  at::cuda::CUDAEvent m_last;  ///< that was waited for
  at::cuda::CUDAEvent m_held;  ///< that was not
  at::cuda::CUDAEvent m_next;
  bool m_waits = true;
  bool m_isHeld = false;
  double m_seconds = 0;
  double m_owed = 0;  ///< from m_last to m_held
};

}  // namespace ufb::bench
