// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

#include "models/view_types.h"

namespace ufb {

/// Another token whose path begins as this one's.
struct PathFellow {
  int text = 0;    ///< 0 = the text on show, 1 = the one before it, and so on
  int token = 0;   ///< in its text
  int shared = 0;  ///< the deepest level at which both paths are at one node, 0 .. depth
  bool operator==(const PathFellow&) const = default;
};

/// Who else takes a token's path: the other tokens of its text, and all tokens of the texts before.
struct PathCompany {
  int otherTokens = 0;          ///< tokens of this text without the one asked about
  int earlierTokens = 0;        ///< tokens of all texts before
  QVector<int> otherByLevel;    ///< how many of the former pass the path's node of each level; D+1 numbers
  QVector<int> earlierByLevel;  ///< of the latter
  QVector<PathFellow> fellows;  ///< all of them, the newest text first, then as in the text

  /// Those who pass the path's node at this level.
  [[nodiscard]] QVector<PathFellow> at(int level) const;
};

/// Texts of another shape are left out. The path must exist in `routing`.
[[nodiscard]] PathCompany findCompany(const view::RoutingItem& routing, const view::RoutingHistory& history,
                                      int layer, int tree, int token);
/// How many levels two leaves of a tree have in common below the root: 0 .. depth.
[[nodiscard]] int sharedLevels(int leaf, int otherLeaf, int depth);

/// A token in its sentence, cut to what a line holds.
struct TokenSnippet {
  QString before;
  QString token;
  QString after;
  /// "the [capital] of France".
  [[nodiscard]] QString text() const { return before + u'[' + token + u']' + after; }
};

/// Line breaks become spaces; what is left out becomes an ellipsis. Of tokens that the text itself does not
/// have, and where the text is not known, the neighbouring tokens stand in for it.
[[nodiscard]] TokenSnippet tokenSnippet(const view::RoutingItem& routing, int token);

}  // namespace ufb
