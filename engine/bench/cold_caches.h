// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace ufb::bench {

/// Empties the caches by reading through a buffer of twice the last-level cache (at most 600 MB). It treats
/// every arm alike, also those whose library packs its weights where nobody else knows; inputs and outputs
/// leave the caches too, and so do the addresses that the processor has translated.
class CacheWalker {
 public:
  /// Allocates and fills the buffer; std::bad_alloc may fly.
  CacheWalker();
  /// Takes tens of milliseconds.
  void walk();
  [[nodiscard]] std::size_t bytes() const { return m_buffer.size() * sizeof(m_buffer[0]); }
  /// What was done, for readers of the report.
  [[nodiscard]] std::string description() const;

 private:
  std::vector<unsigned long long> m_buffer;
  volatile unsigned long long m_sum = 0;  ///< keeps the reads alive
};

}  // namespace ufb::bench
