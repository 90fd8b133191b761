// SPDX-License-Identifier: MIT
#include "routing/store/digest.h"

#include <sqlite3.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>
#include <cmath>

namespace ufb::store {

static_assert(std::endian::native == std::endian::little, "numbers are hashed as they lie in memory");

void Digest::add(int type, const void* bytes, std::size_t size) {
  m_value = XXH3_64bits_withSeed(bytes, size, m_value + static_cast<std::uint64_t>(type));
}

void Digest::add(std::int64_t value) {
  add(SQLITE_INTEGER, &value, sizeof value);
}

void Digest::add(double value) {
  if (std::isnan(value)) {
    add(SQLITE_NULL, nullptr, 0);  // as which SQLite stores it
  } else {
    add(SQLITE_FLOAT, &value, sizeof value);
  }
}

}  // namespace ufb::store
