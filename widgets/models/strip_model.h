// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/view_types.h"

namespace ufb {

/// What the layers x tokens strip knows: one row a path of one tree, ordered by layer and token.
class StripModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId { Layer, Tree, Token, Text, Leaf, Address, Margin, Contribution, TopNodeShare };

  explicit StripModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  /// Null: no rows.
  void setRouting(const view::RoutingPtr& routing, int tree);

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;

 private:
  view::RoutingPtr m_routing;
  int m_tree = 0;
};

}  // namespace ufb
