// SPDX-License-Identifier: MIT
#include "bench/cold_caches.h"

#include <unistd.h>

#include <algorithm>

namespace ufb::bench {

namespace {

constexpr std::size_t kMostBytes = 600'000'000;
/// Where the system does not tell the size of its caches.
constexpr std::size_t kUsualCache = 64U << 20U;
constexpr std::size_t kLine = 64;

std::size_t lastLevelCache() {
  const long size = std::max(sysconf(_SC_LEVEL3_CACHE_SIZE), sysconf(_SC_LEVEL2_CACHE_SIZE));
  return size > 0 ? static_cast<std::size_t>(size) : kUsualCache;
}

}  // namespace

CacheWalker::CacheWalker()
    : m_buffer(std::min(2 * lastLevelCache(), kMostBytes) / sizeof(unsigned long long), 1) {}

void CacheWalker::walk() {
  unsigned long long sum = 0;
  for (std::size_t i = 0; i < m_buffer.size(); i += kLine / sizeof(m_buffer[0])) sum += m_buffer[i];
  m_sum = sum;
}

std::string CacheWalker::description() const {
  return "cold: before every sample " + std::to_string(bytes() / 1'000'000) +
         " MB of other memory were read, which pushes all weights, inputs and outputs out of the caches; a "
         "sample is one call";
}

}  // namespace ufb::bench
