// SPDX-License-Identifier: MIT
#pragma once

#include "routing/store/sqlite_file.h"
#include "ufb/routing_counts.h"

namespace ufb::store {

/// Everything but the trees' tables, which stand at zero: model, settings, text, runs, resume point, tokens.
/// Nothing is allocated that a file of `fileBytes` bytes could not stand for, or that no memory could hold.
/// Throws StoreProblem, SqliteFailure or std::bad_alloc.
[[nodiscard]] RoutingCounts readFacts(const Database& database, std::int64_t fileBytes);

}  // namespace ufb::store
