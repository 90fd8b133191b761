// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ufb {

/// Leaves first .. last, from the left, both included.
struct LeafRange {
  int first = 0;
  int last = 0;
};

/// The leaves below a node; a leaf is below itself. 0 <= node < 2^(depth+1)-1, breadth first.
[[nodiscard]] inline LeafRange leavesBelow(int node, int depth) {
  const int firstLeaf = (1 << depth) - 1;
  int first = node;
  int last = node;
  while (first < firstLeaf) {
    first = 2 * first + 1;
    last = 2 * last + 2;
  }
  return {first - firstLeaf, last - firstLeaf};
}

/// What the leaves [2^depth] hold, added up for every node above them: [2^(depth+1)-1], breadth first.
[[nodiscard]] inline std::vector<std::int64_t> sumsOfNodes(std::span<const std::uint32_t> leaves) {
  if (leaves.empty()) return {};
  std::vector<std::int64_t> sums(leaves.size() - 1);
  sums.insert(sums.end(), leaves.begin(), leaves.end());
  for (std::size_t node = leaves.size() - 1; node-- > 0;) {
    sums[node] = sums[2 * node + 1] + sums[2 * node + 2];
  }
  return sums;
}

}  // namespace ufb
