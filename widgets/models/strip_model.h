// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/view_types.h"

namespace ufb {

/// What the layers x tokens strip knows: one row a path of one tree, ordered by layer and token.
class StripModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId { Layer, Tree, Token, Text, Leaf, Address, Margin, Contribution, TopNodeShare, PinnedLevels };

  explicit StripModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  /// Null: no rows. `pinned` is null or comparable(), and `partners` are the tokenPartners() of both.
  void setRouting(const view::RoutingPtr& routing, int tree, const view::RoutingPtr& pinned = nullptr,
                  const QVector<int>& partners = {});

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;

 private:
  [[nodiscard]] QVariant pinnedLevels(int layer, int token) const;

  view::RoutingPtr m_routing;
  view::RoutingPtr m_pinned;
  QVector<int> m_partners;
  int m_tree = 0;
};

}  // namespace ufb
