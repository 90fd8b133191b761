// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QVector>

#include "models/path_address.h"

namespace ufb {

/// The part of a tree that is on show, in leaves counted from the left: [first, first + count), both may be
/// broken numbers. It names the same leaves however wide they are drawn.
struct TreeWindow {
  double first = 0;
  double count = 1;

  /// The leaves below a node.
  [[nodiscard]] static TreeWindow of(int depth, int level, int place);
  [[nodiscard]] static TreeWindow whole(int depth) { return of(depth, 0, 0); }
  [[nodiscard]] double end() const { return first + count; }
  /// Whether they have leaves in common.
  [[nodiscard]] bool meets(const TreeWindow& other) const;
  [[nodiscard]] bool contains(const TreeWindow& other) const;
  /// The same number of leaves, moved as little as possible so that `other` is among them; `other` itself if
  /// that has more leaves.
  [[nodiscard]] TreeWindow moved(const TreeWindow& other) const;
  bool operator==(const TreeWindow&) const = default;
};

/// The deepest node below which all leaves of a window lie; of layer and tree 0.
[[nodiscard]] NodeAddress enclosingNode(const TreeWindow& window, int depth);

/// A part of the axis that leaves are laid out on; the whole axis is 2^depth long.
struct TreeSpan {
  double first = 0;
  double length = 1;

  [[nodiscard]] double end() const { return first + length; }
  bool operator==(const TreeSpan&) const = default;
};

/// How wide leaves are: all alike, or in proportion to their visits. Their order is always that of the tree.
class TreeScale {
 public:
  /// All leaves alike.
  explicit TreeScale(int depth = 0) : m_depth(depth) {}
  /// Leaves of no visits have no width. Without any visits all are alike.
  TreeScale(int depth, const QVector<qint64>& leafVisits);

  [[nodiscard]] int depth() const { return m_depth; }
  [[nodiscard]] double length() const { return static_cast<double>(1 << m_depth); }
  [[nodiscard]] bool proportional() const { return !m_edges.isEmpty(); }
  /// Where on the axis a leaf begins; broken numbers lie inside of it.
  [[nodiscard]] double positionOf(double leaf) const;
  [[nodiscard]] double leafAt(double position) const;
  /// No width: nothing below it was visited.
  [[nodiscard]] bool vanishes(int level, int place) const;

  /// Where a window lies on the axis. If none of its leaves has a width, the nearest node above that has one.
  [[nodiscard]] TreeSpan spanOf(const TreeWindow& window) const;
  [[nodiscard]] TreeWindow windowOf(const TreeSpan& span) const;
  /// Moved and shortened as needed to lie on the axis, and not shorter than the narrowest leaf may be.
  [[nodiscard]] TreeSpan bounded(const TreeSpan& span) const;
  /// `factor` times as much detail, keeping `position` where it is. factor > 0.
  [[nodiscard]] TreeSpan zoomed(const TreeSpan& span, double factor, double position) const;

 private:
  int m_depth;
  double m_leastSpan = 1;
  QVector<double> m_edges;  ///< of leaves, 2^depth + 1 ascending positions; empty if all are alike
};

/// Places of nodes of one level, from the left; empty if last < first.
struct TreePlaces {
  int first = 0;
  int last = -1;
};

/// Where the nodes of a tree lie in a rectangle: one row a level, root on top. All of it is computed from the
/// node's number, nothing is stored. A node ends on whole pixels where the next begins; one that is too
/// narrow for a pixel shares the nearest with its neighbours.
class TreeGeometry {
 public:
  TreeGeometry() = default;
  TreeGeometry(const TreeScale& scale, const TreeSpan& span, const QRect& area)
      : m_scale(scale), m_span(span), m_area(area) {}

  [[nodiscard]] const TreeScale& scale() const { return m_scale; }
  [[nodiscard]] const TreeSpan& span() const { return m_span; }
  [[nodiscard]] const QRect& area() const { return m_area; }
  [[nodiscard]] int depth() const { return m_scale.depth(); }

  [[nodiscard]] QRect row(int level) const;
  /// -1 outside.
  [[nodiscard]] int levelAt(int y) const;
  /// The first pixel of a node, at least the area's first and at most the one after its last.
  [[nodiscard]] int edge(int level, int place) const;
  /// The visible part of a node, at least a pixel wide; empty if nothing of it is visible.
  [[nodiscard]] QRect rect(int level, int place) const;
  /// All nodes of a level that are visible; some between them may have vanished.
  [[nodiscard]] TreePlaces visible(int level) const;
  /// All nodes of a level that share a pixel column, as rect() places them.
  [[nodiscard]] TreePlaces at(int level, int x) const;
  /// The position on the axis under the middle of a pixel, also outside of the area.
  [[nodiscard]] double positionAt(int x) const;

 private:
  [[nodiscard]] bool shows(int level, int place) const;
  /// The first place in [low, high) whose edge is at x or right of it; high if none.
  [[nodiscard]] int firstFrom(int level, int low, int high, int x) const;

  TreeScale m_scale;
  TreeSpan m_span;
  QRect m_area;
};

}  // namespace ufb
