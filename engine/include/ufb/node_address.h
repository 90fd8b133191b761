// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ufb {

/// A node of one tree of one layer, and with it everything below it. As text: layer and tree counted from 1,
/// then the turns from the root, 0 left and 1 right: "L7/0110*", with several trees "L7.3/0110*"; a leaf is
/// "L7/01101001010" or "L7/leaf:842", the root "L7/*".
struct TreeNode {
  int layer = 0;  ///< from 0
  int tree = 0;   ///< from 0
  int node = 0;   ///< breadth first, root 0
  bool operator==(const TreeNode&) const = default;
};

/// What an address may name.
struct TreeSpace {
  int layers = 0;
  int trees = 1;
  int depth = 0;
};

[[nodiscard]] std::string nodeAddress(const TreeNode& node, const TreeSpace& space);
/// The same leaf by its number, "L7/leaf:842". The node must be a leaf.
[[nodiscard]] std::string leafAddress(const TreeNode& leaf, const TreeSpace& space);
/// Reads every form above; a small l does no harm, and the star may be left out. Nothing if the text is no
/// address, or names what the space does not have. With several trees the tree must be named.
[[nodiscard]] std::optional<TreeNode> parseNodeAddress(std::string_view text, const TreeSpace& space);

}  // namespace ufb
