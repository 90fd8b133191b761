// SPDX-License-Identifier: MIT
#pragma once

#include "ufb/routing_counts.h"

namespace ufb::store {

/// Counts that were read, against each other: what reached a node went on to its children, what reached a
/// leaf stands in every table of it, and so on. Throws StoreProblem.
void checkSums(const RoutingCounts& counts);

}  // namespace ufb::store
