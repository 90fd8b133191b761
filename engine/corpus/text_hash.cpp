// SPDX-License-Identifier: MIT
#include "corpus/text_hash.h"

#include <array>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace ufb {

std::uint64_t unitHash(std::string_view unit) {
  return XXH3_64bits(unit.data(), unit.size());
}

std::uint64_t tokenHash(std::uint64_t unit, std::int64_t token, std::uint64_t seed, HashUse use) {
  const std::array<std::uint64_t, 4> key{unit, static_cast<std::uint64_t>(token), seed,
                                         static_cast<std::uint64_t>(use)};
  return XXH3_64bits(key.data(), sizeof key);
}

bool isInShare(std::uint64_t hash, double share) {
  constexpr double kPowerOf53 = 1.0 / 9007199254740992.0;
  return static_cast<double>(hash >> 11) * kPowerOf53 < share;
}

std::uint64_t chained(std::uint64_t before, std::uint64_t unit) {
  const std::array<std::uint64_t, 2> key{before, unit};
  return XXH3_64bits(key.data(), sizeof key);
}

}  // namespace ufb
