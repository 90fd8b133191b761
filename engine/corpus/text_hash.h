// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

/// Hashes of texts (XXH3) that everything is chosen by which must not depend on where a text was counted:
/// which units are sampled, which tokens are masked, which contexts are kept.
namespace ufb {

/// Of a unit's bytes.
[[nodiscard]] std::uint64_t unitHash(std::string_view unit);

/// What a hash is used for; each use draws its own numbers.
enum class HashUse : std::uint64_t { Sampling = 1, Masking = 2, Context = 3 };

/// A number for token `token` of a unit.
[[nodiscard]] std::uint64_t tokenHash(std::uint64_t unit, std::int64_t token, std::uint64_t seed,
                                      HashUse use);

/// Whether a hash is among a share 0..1 of all.
[[nodiscard]] bool isInShare(std::uint64_t hash, double share);

/// Of a sequence of units: that of the units before, and one more.
[[nodiscard]] std::uint64_t chained(std::uint64_t before, std::uint64_t unit);

}  // namespace ufb
