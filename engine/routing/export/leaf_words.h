// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "ufb/routing_counts.h"

namespace ufb::exporting {

/// The word that came to a leaf most often.
struct LeafWord {
  std::int64_t distinct = -1;  ///< types of token that came there; -1 if the table is a sketch
  int token = -1;              ///< the smallest id of equals; -1 if none came
  std::int64_t count = 0;      ///< too high by up to the table's error bound if it is a sketch
};

/// Of every leaf of a tree, [leaves], in one walk through its table.
[[nodiscard]] std::vector<LeafWord> leafWords(const RoutingCounts& counts, int layer, int tree);

/// The share of a token among the visits of a leaf over its share among all tokens; NaN if either is unknown.
[[nodiscard]] double liftOf(const RoutingCounts& counts, int token, std::int64_t count, std::int64_t visits);

/// Visits of the leaves of a tree, left to right.
[[nodiscard]] std::vector<std::uint32_t> leafVisits(const RoutingCounts& counts, int layer, int tree);

/// count / of; NaN if that is nothing.
[[nodiscard]] double shareOf(std::int64_t count, std::int64_t of);

}  // namespace ufb::exporting
