// SPDX-License-Identifier: MIT
#pragma once

#include "models/corpus_cell_model.h"
#include "models/corpus_items.h"

namespace ufb {

/// The nodes that two corpora use differently, the most changed first: one row a node.
class CorpusChangesModel : public CorpusCellModel {
  Q_OBJECT
 public:
  enum ColumnId {
    Address,
    Layer,
    Tree,
    Node,
    ShareA,
    ShareB,
    Ratio,
    LogRatio,
    PCorrected,
    VisitsA,
    VisitsB,
    ColumnCount
  };

  using CorpusCellModel::CorpusCellModel;

  /// Null: no rows.
  void setDifference(const view::CorpusDifferencePtr& difference);
  /// The row must exist.
  [[nodiscard]] const view::NodeDifferenceItem& item(int row) const { return m_difference->changed.at(row); }
  /// -1 if the node is not among them.
  [[nodiscard]] int rowOf(const NodeAddress& node) const;
  /// The greatest |log ratio|, and what the colours' ends stand for; at least 1.
  [[nodiscard]] double widestLogRatio() const { return m_widest; }

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;
  [[nodiscard]] std::optional<double> bar(int row, int column) const override;
  [[nodiscard]] std::optional<double> balance(int row, int column) const override;
  [[nodiscard]] Side side(int column) const override;
  [[nodiscard]] QString rowTip(int row) const override;
  [[nodiscard]] QString longText(int row, int column) const override;

 private:
  view::CorpusDifferencePtr m_difference;
  double m_widest = 1;
  double m_widestShare = 0;
};

/// How far two corpora are apart in each tree: one row a tree, layer by layer.
class CorpusDivergenceModel : public CorpusCellModel {
  Q_OBJECT
 public:
  enum ColumnId { Layer, Tree, Divergence, Changed, ColumnCount };

  using CorpusCellModel::CorpusCellModel;

  void setDifference(const view::CorpusDifferencePtr& difference);
  [[nodiscard]] int layerOf(int row) const { return row / trees(); }
  [[nodiscard]] int treeOf(int row) const { return row % trees(); }
  [[nodiscard]] int rowOf(int layer, int tree) const;
  [[nodiscard]] int trees() const { return m_difference ? qMax(1, m_difference->space.trees) : 1; }

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;
  [[nodiscard]] std::optional<double> bar(int row, int column) const override;
  [[nodiscard]] QString rowTip(int row) const override;
  [[nodiscard]] QString longText(int row, int column) const override;

 private:
  view::CorpusDifferencePtr m_difference;
  QVector<qint64> m_changed;  ///< nodes of each tree
  double m_widest = 0;
};

}  // namespace ufb
