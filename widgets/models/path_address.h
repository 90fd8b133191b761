// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace ufb {

/// How many layers, trees a layer and decisions a path an address may name.
struct AddressSpace {
  int layers = 0;
  int trees = 1;
  int depth = 0;
  bool operator==(const AddressSpace&) const = default;
};

/// A node in one tree of one layer, and with it everything below it. As text: layer and tree counted from 1,
/// then the turns from the root, 0 left and 1 right: "L7/0110*", with several trees "L7.3/0110*"; a leaf is
/// "L7/01101001010" or "L7/leaf:842", the root "L7/*".
struct NodeAddress {
  int layer = 0;  ///< counted from 0
  int tree = 0;   ///< counted from 0
  int level = 0;  ///< 0 = root, depth = leaf
  int place = 0;  ///< from the left in its level, 0 .. 2^level-1; of a leaf its number

  /// The address of a node by its index in the tree, breadth first, root 0.
  [[nodiscard]] static NodeAddress ofNode(int layer, int tree, int node);
  /// The index in the tree, breadth first.
  [[nodiscard]] int node() const { return (1 << level) - 1 + place; }
  /// The turns from the root, one digit a level.
  [[nodiscard]] QString bits() const;
  bool operator==(const NodeAddress&) const = default;
};

[[nodiscard]] QString formatAddress(const NodeAddress& address, const AddressSpace& space);
/// An address, or any text that reads from left to right, for a place among words of either direction: as it
/// is where they run the same way, else isolated, so that "L1/*" does not become "*/L1".
[[nodiscard]] QString besideWords(const QString& address);
/// The same leaf by its number: "L7/leaf:842". The address must be a leaf's.
[[nodiscard]] QString formatLeaf(const NodeAddress& address, const AddressSpace& space);
/// Reads every form above; spaces around it and small letters do no harm, and the star may be left out.
/// Nothing if the text is no address, or names what the space does not have. With several trees the tree must
/// be named.
[[nodiscard]] std::optional<NodeAddress> parseAddress(const QString& text, const AddressSpace& space);

}  // namespace ufb
