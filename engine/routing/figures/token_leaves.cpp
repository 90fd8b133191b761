// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>

#include "ufb/leaf_dictionary.h"

namespace ufb {

std::vector<TokenLeaf> tokenLeaves(const RoutingCounts& counts, int layer, int tree, int token, int limit) {
  const TreeCounts& of = counts.tree(layer, tree);
  const std::uint32_t occurrences = counts.tokenCounts[static_cast<std::size_t>(token)];
  const auto firstLeaf = static_cast<std::size_t>(counts.model.firstLeaf());
  std::vector<TokenLeaf> leaves;
  for (const auto& [leaf, estimate] : of.tokens.leavesOf(token)) {
    const std::uint32_t visits = of.visits[firstLeaf + static_cast<std::size_t>(leaf)];
    // A sketch counts too much, but never can more have come than occurred, nor than the leaf was visited.
    const std::uint32_t count = std::min({estimate, occurrences, visits});
    if (count == 0) continue;
    const double share = static_cast<double>(count) / occurrences;
    leaves.push_back({leaf, count, share, share * static_cast<double>(counts.text.tokens) / visits});
  }
  std::stable_sort(leaves.begin(), leaves.end(),
                   [](const TokenLeaf& a, const TokenLeaf& b) { return a.count > b.count; });
  leaves.resize(std::min(leaves.size(), static_cast<std::size_t>(std::max(0, limit))));
  return leaves;
}

}  // namespace ufb
