// SPDX-License-Identifier: MIT
#include "ufb/node_address.h"

#include <bit>
#include <charconv>

namespace ufb {
namespace {

std::string head(const TreeNode& node, const TreeSpace& space) {
  std::string text = "L" + std::to_string(node.layer + 1);
  if (space.trees > 1) text += "." + std::to_string(node.tree + 1);
  return text + "/";
}

/// Takes a number from 1 to `most` off the front of the text; its index from 0.
std::optional<int> takeNumber(std::string_view& text, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < least || number > most) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

bool take(std::string_view& text, std::string_view what) {
  if (!text.starts_with(what)) return false;
  text.remove_prefix(what.size());
  return true;
}

/// What follows the slash.
std::optional<int> parseNode(std::string_view text, int depth) {
  const int firstLeaf = (1 << depth) - 1;
  if (take(text, "leaf:")) {
    const auto leaf = takeNumber(text, 0, firstLeaf);
    if (!leaf || !text.empty()) return std::nullopt;
    return firstLeaf + *leaf;
  }
  if (text.ends_with('*')) text.remove_suffix(1);
  if (static_cast<int>(text.size()) > depth) return std::nullopt;
  int node = 0;
  for (const char turn : text) {
    if (turn != '0' && turn != '1') return std::nullopt;
    node = 2 * node + (turn == '0' ? 1 : 2);
  }
  return node;
}

}  // namespace

std::string nodeAddress(const TreeNode& node, const TreeSpace& space) {
  const auto number = static_cast<unsigned>(node.node) + 1;  // its binary digits are a 1 and then the turns
  const int level = static_cast<int>(std::bit_width(number)) - 1;
  std::string text = head(node, space);
  for (int i = level - 1; i >= 0; --i) text += ((number >> i) & 1U) != 0 ? '1' : '0';
  return level == space.depth && level > 0 ? text : text + '*';
}

std::string leafAddress(const TreeNode& leaf, const TreeSpace& space) {
  return head(leaf, space) + "leaf:" + std::to_string(leaf.node - ((1 << space.depth) - 1));
}

std::optional<TreeNode> parseNodeAddress(std::string_view text, const TreeSpace& space) {
  if (!take(text, "L") && !take(text, "l")) return std::nullopt;
  const auto layer = takeNumber(text, 1, space.layers);
  if (!layer) return std::nullopt;
  TreeNode node{*layer - 1, 0, 0};
  if (take(text, ".")) {
    const auto tree = takeNumber(text, 1, space.trees);
    if (!tree) return std::nullopt;
    node.tree = *tree - 1;
  } else if (space.trees > 1) {
    return std::nullopt;
  }
  if (!take(text, "/")) return std::nullopt;
  const auto place = parseNode(text, space.depth);
  if (!place) return std::nullopt;
  node.node = *place;
  return node;
}

}  // namespace ufb
