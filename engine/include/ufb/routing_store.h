// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "ufb/result.h"
#include "ufb/routing_counts.h"

/// Counts in one SQLite file; its schema is described in engine/routing/store/SCHEMA.md.
namespace ufb {

inline constexpr int kStoreVersion = 1;
/// Of a finished count, and of one that can be resumed.
inline constexpr const char* kStoreFile = "routing.sqlite";
inline constexpr const char* kPartialStoreFile = "routing.partial.sqlite";

/// Writes under a temporary name in the same folder, flushes and renames: what stood there before stays whole
/// until then. Fails with WriteFailed (no such folder, no permission, full disk).
[[nodiscard]] Result<void> saveCounts(const RoutingCounts& counts, const std::string& file);

/// Reads a file of saveCounts(), or `folder`/routing.sqlite, or if there is none
/// `folder`/routing.partial.sqlite. Everything is checked: sizes, ranges, sums that must agree. Fails with
/// FileNotFound, BadFormat (no such store, damaged, hostile), Unsupported (a newer version) or OutOfMemory.
[[nodiscard]] Result<RoutingCounts> loadCounts(const std::string& path);

}  // namespace ufb
