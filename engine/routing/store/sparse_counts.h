// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Tables of which most counters are zero, as bytes: for every counter above zero, in ascending order, how
/// many zeros stand before it since the last one, and its value. Both are LEB128: seven bits a byte, the
/// lowest first, the top bit set in all bytes but the last.
namespace ufb::store {

class SparseWriter {
 public:
  /// `index` ascends from call to call; `count` above 0.
  void add(std::uint64_t index, std::uint32_t count) {
    put(index - m_next);
    put(count);
    m_next = index + 1;
  }
  [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_bytes; }
  void clear() {
    m_bytes.clear();
    m_next = 0;
  }

 private:
  void put(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7U) m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80U));
    m_bytes.push_back(static_cast<std::uint8_t>(value));
  }

  std::vector<std::uint8_t> m_bytes;
  std::uint64_t m_next = 0;
};

/// Reads one LEB128 number of at most 32 bits from the front of `bytes`. False if there is none.
[[nodiscard]] inline bool takeNumber(std::span<const std::uint8_t>& bytes, std::uint64_t& value) {
  value = 0;
  for (std::size_t i = 0; i < bytes.size() && i < 5; ++i) {
    value |= std::uint64_t{bytes[i] & 0x7FU} << (7 * i);
    if (bytes[i] >= 0x80) continue;
    bytes = bytes.subspan(i + 1);
    return value <= 0xFFFFFFFF;
  }
  return false;
}

/// Calls visit(index, count) for each counter above zero of a table of `size` counters. False if the bytes
/// are not those of such a table; what came before the fault was visited then.
template <class Visit>
[[nodiscard]] bool readSparse(std::span<const std::uint8_t> bytes, std::uint64_t size, Visit&& visit) {
  std::uint64_t next = 0;
  while (!bytes.empty()) {
    std::uint64_t zeros = 0;
    std::uint64_t count = 0;
    if (!takeNumber(bytes, zeros) || !takeNumber(bytes, count)) return false;
    if (count == 0 || zeros >= size - next) return false;
    visit(next + zeros, static_cast<std::uint32_t>(count));
    next += zeros + 1;
  }
  return true;
}

}  // namespace ufb::store
