// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

namespace ufb {

class Selection;

/// The path of the primary token through one layer's tree: its D+1 nodes with address, turn, logit,
/// contribution and share of the output, the leaf, and a sentence that sums it up.
class PathCard : public QWidget {
  Q_OBJECT
 public:
  explicit PathCard(Selection* selection, QWidget* parent = nullptr);
  /// Null or empty: the model has no trees, or there is no text; the card says which.
  void setRouting(const view::RoutingPtr& routing);
  void setDense(bool dense);
  void setStale(bool stale);
  /// "RLRRLLRLRRR → leaf 1187. 5 right turns of 11, 96 % of the output from 4 nodes."
  [[nodiscard]] QString summary() const;
  [[nodiscard]] QString asText() const;
};

}  // namespace ufb
