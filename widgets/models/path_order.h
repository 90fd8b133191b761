// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "models/view_types.h"

namespace ufb {

/// In which order a list shows the paths of a text's tokens.
enum class PathOrder {
  Text,    ///< as the tokens stand in the text
  Path,    ///< by the turns from the root on, left before right: tokens routed alike lie together
  Margin,  ///< the closest call first; paths whose margin is not known come last
};

/// All tokens of a text, ordered by their paths in one tree; equal ones as they stand in the text.
[[nodiscard]] QVector<int> orderTokens(const view::RoutingItem& routing, int layer, int tree,
                                       PathOrder order);

}  // namespace ufb
