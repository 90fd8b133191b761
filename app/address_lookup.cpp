// SPDX-License-Identifier: MIT
#include "address_lookup.h"

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

}  // namespace ufb
