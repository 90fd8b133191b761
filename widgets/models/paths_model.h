// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/view_types.h"

namespace ufb {

/// The nodes of many paths, one row a node: of all tokens in one layer and tree, or of one token in all.
/// Ordered by layer, tree, token and level; the tokens of one layer in any order that is asked for.
class PathsModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId { Layer, Tree, Token, Text, Level, Node, Address, Turn, Logit, Contribution, Margin };

  explicit PathsModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  void clear();
  /// `order`: all tokens as they are to be listed; empty = as they stand in the text.
  void setLayer(const view::RoutingPtr& routing, int layer, int tree, const QVector<int>& order = {});
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
  void set(const view::RoutingPtr& routing, Range layers, Range trees, Range tokens,
           const QVector<int>& order = {});

  view::RoutingPtr m_routing;
  Range m_layers;
  Range m_trees;
  Range m_tokens;
  QVector<int> m_order;  ///< empty = ascending
};

}  // namespace ufb
