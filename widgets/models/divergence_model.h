// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/divergence_grid.h"

namespace ufb {

/// Where the paths of the current and of the pinned text part, in one tree: one row a layer and token pair.
/// Of a token without a partner only its own half is there.
class DivergenceModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId {
    Layer,
    Tree,
    Token,
    Text,
    PinnedToken,
    PinnedText,
    LevelsInCommon,
    SameLeaf,
    Leaf,
    PinnedLeaf,
    PartingAddress,
    Logit,
    PinnedLogit
  };

  explicit DivergenceModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  /// No rows if the two cannot be compared, see comparable().
  void setTexts(const view::RoutingPtr& current, const view::RoutingPtr& pinned, int tree);
  [[nodiscard]] const DivergenceGrid& grid() const { return m_grid; }
  /// The node at which a pair parts; of a pair that ends in the same leaf, and of a lone token, the leaf.
  [[nodiscard]] NodeAddress nodeOf(int layer, int column) const;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;

 private:
  [[nodiscard]] QVariant tokenValue(const TokenPair& pair, int column) const;
  [[nodiscard]] QVariant pathValue(int layer, const TokenPair& pair, int column) const;
  [[nodiscard]] QVariant partingValue(int layer, int place, int column) const;

  view::RoutingPtr m_current;
  view::RoutingPtr m_pinned;
  int m_tree = 0;
  DivergenceGrid m_grid;
};

}  // namespace ufb
