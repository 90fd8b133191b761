// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace ufb::store {

/// Hash of a table's values, row by row and column by column, so that damage shows: beginning with 0, each
/// value makes of the hash h XXH3_64(bytes of the value, seed h + type).
class Digest {
 public:
  /// `type` is SQLite's: 1 whole number, 2 real (little-endian, 8 bytes both), 3 text, 4 blob, 5 NULL (none).
  void add(int type, const void* bytes, std::size_t size);
  void add(std::int64_t value);
  void add(double value);
  [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(m_value); }

 private:
  std::uint64_t m_value = 0;
};

}  // namespace ufb::store
