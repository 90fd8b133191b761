// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "models/corpus_cell_model.h"
#include "models/corpus_items.h"

namespace ufb {

/// What a counted corpus says of each tree: one row a tree, layer by layer.
class CorpusTreeModel : public CorpusCellModel {
  Q_OBJECT
 public:
  enum ColumnId {
    Layer,
    Tree,
    Address,
    EffectiveLeaves,
    DeadLeaves,
    DeadNodes,
    Gini,
    Margin,
    LeafToken,
    LeafTokenChance,
    LeafPosition,
    NextLayer,
    EffectiveMasked,
    Divergence,
    Entropy,
    Leaves,
    Nodes,
    ColumnCount
  };

  using CorpusCellModel::CorpusCellModel;

  /// Null: no rows. `difference`: from another corpus on the same trees; null = none.
  void setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference);
  [[nodiscard]] const view::CorpusPtr& corpus() const { return m_corpus; }
  [[nodiscard]] AddressSpace space() const;
  [[nodiscard]] int layerOf(int row) const { return row / m_corpus->trees; }
  [[nodiscard]] int treeOf(int row) const { return row % m_corpus->trees; }
  /// -1 if there is none.
  [[nodiscard]] int rowOf(int layer, int tree) const;
  /// Whether a column says anything of this corpus.
  [[nodiscard]] bool meaningful(int column) const;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;
  [[nodiscard]] std::optional<double> bar(int row, int column) const override;
  [[nodiscard]] QString rowTip(int row) const override;
  [[nodiscard]] QString longText(int row, int column) const override;

 private:
  [[nodiscard]] const view::CorpusTreeItem& item(int row) const { return m_corpus->figures.at(row); }
  [[nodiscard]] qint64 nodes() const { return (qint64{2} << m_corpus->depth) - 1; }
  /// The number, NaN where it is not known, of the columns of quantities.
  [[nodiscard]] double quantity(int row, int column) const;
  /// What a bar of full length stands for; 0: no bar.
  [[nodiscard]] double scale(int row, int column) const;

  view::CorpusPtr m_corpus;
  view::CorpusDifferencePtr m_difference;
  double m_widestMargin = 0;
};

}  // namespace ufb
