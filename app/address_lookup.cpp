// SPDX-License-Identifier: MIT
#include "address_lookup.h"

#include "models/selection.h"

namespace ufb {
namespace {

/// Larger than any model, so that only the spelling is judged.
constexpr int kMany = 1 << 20;
constexpr int kDeepest = 30;

}  // namespace

bool looksLikeAddress(const QString& text) {
  return parseAddress(text, {kMany, 1, kDeepest}) || parseAddress(text, {kMany, kMany, kDeepest});
}

int tokenThrough(const NodeAddress& node, const view::RoutingItem& routing, int preferred) {
  const auto passes = [&](int token) {
    return routing.nodes[routing.at(node.layer, node.tree, token) + node.level] == node.node();
  };
  if (preferred >= 0 && preferred < routing.tokens && passes(preferred)) return preferred;
  for (int token = 0; token < routing.tokens; ++token) {
    if (passes(token)) return token;
  }
  return -1;
}

Result<void> selectAddress(const QString& address, const view::RoutingPtr& routing, Selection& selection) {
  const std::string name = address.toStdString();
  if (!routing)
    return failure(ErrorCode::InvalidArgument, name, "this model has no trees", "leave --select out");
  const auto node = parseAddress(address, {routing->layers, routing->trees, routing->depth});
  if (!node) {
    return failure(ErrorCode::InvalidArgument, name, "this model has no such place",
                   "its address space is " + std::to_string(routing->layers) + " layers of " +
                       std::to_string(routing->trees) + " tree(s) with " + std::to_string(routing->depth) +
                       " turns");
  }
  selection.setLayer(node->layer);
  selection.setTree(node->tree);
  const int token = tokenThrough(*node, *routing, selection.primaryToken());
  if (token >= 0) selection.selectToken(token);
  if (node->level > 0) selection.selectNode(*node);
  return {};
}

}  // namespace ufb
