// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "io/safetensors_writer.h"
#include "ufb/routing_counts.h"

namespace ufb::exporting {

struct ExportArray {
  TensorToWrite tensor;  ///< borrows the counts
  std::string what;      ///< one clause for those who read the file
};

/// The counts as arrays, which TABLES.md describes; layers, trees, leaves and tokens count from 0.
/// token_leaf_* are missing if a tree's table of pairs is a sketch, leaf_pairs if there is one layer only.
/// Producing their data throws ExportProblem after a stop.
[[nodiscard]] std::vector<ExportArray> routingArrays(const RoutingCounts& counts, const std::stop_token& stop,
                                                     const std::string& subject);

/// token_leaf_index [pairs, 4] and token_leaf_count [pairs], by layer, tree, leaf, token. All tables of pairs
/// must be exact.
[[nodiscard]] std::vector<ExportArray> tokenLeafArrays(const RoutingCounts& counts,
                                                       const std::stop_token& stop,
                                                       const std::string& subject);

}  // namespace ufb::exporting
