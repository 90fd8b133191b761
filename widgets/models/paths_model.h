// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/view_types.h"

namespace ufb {

/// The nodes of many paths, one row a node: of all tokens in one layer and tree, or of one token in all.
/// Ordered by layer, tree, token and level.
class PathsModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId { Layer, Tree, Token, Text, Level, Node, Address, Turn, Logit, Contribution, Margin };

  explicit PathsModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  void clear();
  void setLayer(const view::RoutingPtr& routing, int layer, int tree);
  void setToken(const view::RoutingPtr& routing, int token);

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;

 private:
  struct Range {
    int first = 0;
    int count = 0;
  };
  void set(const view::RoutingPtr& routing, Range layers, Range trees, Range tokens);

  view::RoutingPtr m_routing;
  Range m_layers;
  Range m_trees;
  Range m_tokens;
};

}  // namespace ufb
