// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "models/view_types.h"
#include "views/tree_colors.h"

namespace ufb {

class TreeModel;

/// What is written into a node, the longest first; the view takes the first that fits. Shares are of those
/// whom the colour counts.
[[nodiscard]] QStringList nodeLabels(const TreeModel& model, const view::RoutingItem& routing, int node,
                                     TreeColoring coloring);
/// "4 of 9 tokens, 44.4 %", or that nobody comes here.
[[nodiscard]] QString visitsText(const TreeModel& model, int node);
/// Everything that hovering a node says. `primary`: the token whose logit is told if it comes here; -1 =
/// none.
[[nodiscard]] QString nodeTip(const TreeModel& model, const view::RoutingItem& routing, int node, int primary,
                              TreeColoring coloring);

}  // namespace ufb
