// SPDX-License-Identifier: MIT
#pragma once

#include "models/path_address.h"
#include "models/view_types.h"
#include "ufb/result.h"

namespace ufb {

class Selection;

/// Whether this is written like an address, whatever the model: "L7", "L7/0110*", "L7/leaf:1187", "L7.3/…".
[[nodiscard]] bool looksLikeAddress(const QString& text);

/// The first token whose path goes through this node, `preferred` before all others; -1 if there is none.
/// The node must exist in `routing`.
[[nodiscard]] int tokenThrough(const NodeAddress& node, const view::RoutingItem& routing, int preferred);

/// Selects the node that an address names, and a token that goes through it if there is one. Fails with
/// InvalidArgument if the model has no trees or no such place; then nothing is selected.
[[nodiscard]] Result<void> selectAddress(const QString& address, const view::RoutingPtr& routing,
                                         Selection& selection);

}  // namespace ufb
