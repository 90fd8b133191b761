// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/view_types.h"

namespace ufb {

/// What there is to say about one path in a sentence.
struct PathSummary {
  int depth = 0;
  int leaf = 0;
  QString turns;  ///< "RLRR", one letter a decision; empty for depth 0
  int rightTurns = 0;
  double total = 0;  ///< sum of the nodes' contributions
  int mainNodes =
      0;  ///< fewest nodes that make up kMainShare of the total; 0 if the total is 0 or not finite
  double mainShare = 0;  ///< what these nodes make up, 0..1
  int topLevel = -1;     ///< the level of the largest contribution; -1 as above
  double topShare = 0;
  int closestLevel = -1;  ///< the decision with the smallest margin; -1 if unknown or without decisions
  double margin = 0;      ///< the smallest margin of the path; infinity without decisions
};

/// The share of the summed contributions that "the output from n nodes" stands for.
inline constexpr double kMainShare = 0.95;

[[nodiscard]] PathSummary summarizePath(const view::RoutingItem& routing, int layer, int tree, int token);

/// The margin of one decision; NaN if it is not known.
[[nodiscard]] double decisionMargin(const view::RoutingItem& routing, int layer, int tree, int token,
                                    int level);
/// How close a decision was: its margin or, where margins are not known, |logit|.
[[nodiscard]] double closeness(const view::RoutingItem& routing, int layer, int tree, int token, int level);
/// Decisions with a closeness below this are "close calls": the closest tenth of all decisions of the text.
/// 0 if there are fewer than ten.
[[nodiscard]] double closeCallLimit(const view::RoutingItem& routing);

}  // namespace ufb
