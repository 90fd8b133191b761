// SPDX-License-Identifier: MIT
#pragma once

#include "routing/store/sqlite_file.h"
#include "ufb/routing_counts.h"

namespace ufb::store {

/// Fills the trees' tables of readFacts()' counts. Every place is checked, and the sums of the tables of
/// tokens by leaf; other sums are checkSums()' to check. Throws StoreProblem, SqliteFailure or
/// std::bad_alloc.
void readTables(const Database& database, RoutingCounts& counts);

}  // namespace ufb::store
