// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

namespace ufb {

class Selection;

/// The primary token's path through all layers: one row a layer (and tree), D+1 cells a row, coloured by turn
/// and margin, the leaf at its end. Click selects the layer; hover says node, logit, contribution.
class PathView : public QWidget {
  Q_OBJECT
 public:
  explicit PathView(Selection* selection, QWidget* parent = nullptr);
  void setRouting(const view::RoutingPtr& routing);
  void setDense(bool dense);
  void setStale(bool stale);
  /// Where a cell is painted, in widget coordinates; for tests.
  [[nodiscard]] QRect cellRect(int layer, int tree, int level) const;
};

}  // namespace ufb
