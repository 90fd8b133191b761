// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "models/view_types.h"

namespace ufb {

/// How clear a decision is among all decisions of a text: its closeness() by rank, so that the shades of a
/// view are used evenly whatever the scale of the margins is. Ranks come from a fixed sample where there are
/// many.
class MarginRanks {
 public:
  MarginRanks() = default;
  explicit MarginRanks(const view::RoutingItem& routing);

  /// 0 = the closest decision, 1 = the clearest; 1 if nothing is known of it.
  [[nodiscard]] double strength(double closeness) const;
  /// False without decisions.
  [[nodiscard]] bool known() const { return !m_sorted.isEmpty(); }
  [[nodiscard]] double least() const { return m_sorted.constFirst(); }
  [[nodiscard]] double greatest() const { return m_sorted.constLast(); }

 private:
  QVector<float> m_sorted;
};

}  // namespace ufb
