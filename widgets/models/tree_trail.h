// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <optional>

#include "models/path_address.h"
#include "models/tree_window.h"

namespace ufb {

/// Where somebody was in the trees: what was on show and what was selected.
struct TreePlace {
  int layer = 0;
  int tree = 0;
  TreeWindow window;
  std::optional<NodeAddress> node;
  bool operator==(const TreePlace&) const = default;
};

/// The places visited, to go back to, as in a web browser.
class TreeTrail {
 public:
  /// Forgets everything but this place.
  void start(const TreePlace& place);
  /// A jump: what lay ahead is forgotten. The place where one is already is no jump.
  void visit(const TreePlace& place);
  /// A small step of many (a turn of the wheel, an arrow key): all that follow each other count as one jump.
  void step(const TreePlace& place);
  [[nodiscard]] bool canGoBack() const { return m_current > 0; }
  [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_stops.size(); }
  /// The place before or after, where one then is. canGoBack() or canGoForward() must hold.
  const TreePlace& goBack() { return m_stops[--m_current].place; }
  const TreePlace& goForward() { return m_stops[++m_current].place; }

 private:
  struct Stop {
    TreePlace place;
    bool steps = false;  ///< reached by small steps, more of them go on from here
  };
  void append(const Stop& stop);

  QVector<Stop> m_stops;
  qsizetype m_current = -1;
};

}  // namespace ufb
