// SPDX-License-Identifier: MIT
#pragma once

#include "models/path_address.h"
#include "models/view_types.h"

namespace ufb {

/// Whether this is written like an address, whatever the model: "L7", "L7/0110*", "L7/leaf:1187", "L7.3/…".
[[nodiscard]] bool looksLikeAddress(const QString& text);

/// The first token whose path goes through this node, `preferred` before all others; -1 if there is none.
/// The node must exist in `routing`.
[[nodiscard]] int tokenThrough(const NodeAddress& node, const view::RoutingItem& routing, int preferred);

}  // namespace ufb
