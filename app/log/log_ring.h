// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <string_view>

namespace ufb {

/// The last lines in memory that never moves, so that a crash handler can read them: writeTo() takes no lock
/// and allocates nothing. A line that is being written just then may come out in part.
template <std::size_t Lines, std::size_t Width>
class LogRing {
 public:
  /// Any thread. What is wider is cut.
  void add(std::string_view line) {
    Slot& slot = m_slots[m_next.fetch_add(1, std::memory_order_relaxed) % Lines];
    const std::size_t size = line.size() < Width ? line.size() : Width;
    slot.size.store(0, std::memory_order_relaxed);
    for (std::size_t i = 0; i < size; ++i) slot.text[i] = line[i];
    slot.size.store(size, std::memory_order_release);
  }

  /// Calls `write(const char*, size_t)` for each line, the oldest first. Safe in a signal handler if `write`
  /// is.
  template <class Write>
  void writeTo(const Write& write) const {
    const std::size_t next = m_next.load(std::memory_order_acquire);
    for (std::size_t i = next < Lines ? 0 : next - Lines; i < next; ++i) {
      const Slot& slot = m_slots[i % Lines];
      const std::size_t size = slot.size.load(std::memory_order_acquire);
      if (size > 0) write(slot.text.data(), size);
    }
  }

 private:
  struct Slot {
    std::atomic<std::size_t> size = 0;
    std::array<char, Width> text{};
  };

  std::atomic<std::size_t> m_next = 0;
  std::array<Slot, Lines> m_slots;
};

/// The last lines of the log and the last things that the user asked for: there before and after any Log.
using CrashLog = LogRing<200, 400>;
using CrashActions = LogRing<32, 80>;
[[nodiscard]] CrashLog& crashLog();
[[nodiscard]] CrashActions& crashActions();

}  // namespace ufb
