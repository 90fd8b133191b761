// SPDX-License-Identifier: MIT
#pragma once

#include "routing/store/sqlite_file.h"
#include "ufb/routing_counts.h"

namespace ufb::store {

/// Whether every table of the counts has the size that the model asks for.
[[nodiscard]] bool shapesFit(const RoutingCounts& counts);

/// Makes the tables in an empty database and fills them, in one transaction. The same counts give the same
/// bytes. Throws SqliteFailure or std::bad_alloc.
void writeTables(Database& database, const RoutingCounts& counts);

}  // namespace ufb::store
