// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "models/column_model.h"
#include "models/corpus_items.h"
#include "models/tree_usage.h"
#include "models/usage_figures.h"

namespace ufb {

/// What the tokens use of one tree, or of several together.
struct UsageItem {
  qint64 tokens = 0;
  qint64 nodes = 0;         ///< that there are
  qint64 touched = 0;       ///< nodes with at least one visit
  qint64 mostPossible = 0;  ///< that so many tokens can touch
  qint64 visits = 0;        ///< of nodes, all tokens together
  qint64 onePath = 0;       ///< nodes that one token visits
  bool operator==(const UsageItem&) const = default;

  [[nodiscard]] double share() const { return nodes == 0 ? 0 : double(touched) / double(nodes); }
};

/// Which neurons the tokens use: of the text on show, of it and the texts before it, or of a corpus. One row
/// a layer and tree; layers are the sums of their trees. Everything is counted when the texts are set.
class UsageModel : public ColumnModel {
  Q_OBJECT
 public:
  enum class Scope { Text, Session, Corpus };
  Q_ENUM(Scope)
  enum ColumnId {
    Layer,
    Tree,
    Address,
    Tokens,
    Nodes,
    Touched,
    TouchedShare,
    MostPossible,
    NeverVisited,
    Visits,
    BytesTouched,
    Leaves,
    LeavesTouched,
    Gini,
    EntropyBits,
    EffectiveLeaves
  };

  explicit UsageModel(QObject* parent = nullptr) : ColumnModel(parent) {}

  /// Null: no rows. Texts of another shape are left out of the history. `corpus`: of the shape of `routing`;
  /// without one, Scope::Corpus is the text's.
  void setTexts(const view::RoutingPtr& routing, const view::RoutingHistory& history, Scope scope,
                const view::CorpusPtr& corpus = nullptr);

  [[nodiscard]] bool empty() const { return m_layers.isEmpty(); }
  [[nodiscard]] Scope scope() const { return m_scope; }
  [[nodiscard]] int layers() const { return static_cast<int>(m_layers.size()); }
  [[nodiscard]] int trees() const { return m_routing ? m_routing->trees : 0; }
  [[nodiscard]] int depth() const { return m_routing ? m_routing->depth : 0; }
  [[nodiscard]] int texts() const { return m_texts; }  ///< that are counted, none of them a corpus
  [[nodiscard]] QString corpusName() const { return m_corpus ? m_corpus->name : QString(); }
  [[nodiscard]] AddressSpace space() const { return {layers(), trees(), depth()}; }

  /// Of a layer's trees together. The layer must exist, as below.
  [[nodiscard]] const UsageItem& layer(int layer) const { return m_layers.at(layer).usage; }
  [[nodiscard]] const UsageItem& tree(int layer, int tree) const { return treeAt(layer, tree).usage; }
  [[nodiscard]] UsageItem total() const;
  /// How evenly the leaves of all trees of a layer are used, and the curve of it.
  [[nodiscard]] const BalanceItem& balance(int layer) const { return m_layers.at(layer).balance; }
  [[nodiscard]] const QVector<QPointF>& lorenz(int layer) const { return m_layers.at(layer).lorenz; }
  /// Of each node of one tree.
  [[nodiscard]] const TreeUsage& visits(int layer, int tree) const { return treeAt(layer, tree).visits; }

  /// The weights of so many nodes; nothing if a node's size is not known.
  [[nodiscard]] std::optional<qint64> bytesOf(qint64 nodes) const;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override { return static_cast<int>(m_trees.size()); }
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;

 private:
  struct TreeItem {
    TreeUsage visits;
    UsageItem usage;
    BalanceItem balance;
  };
  struct LayerItem {
    UsageItem usage;
    BalanceItem balance;
    QVector<QPointF> lorenz;
  };

  [[nodiscard]] const TreeItem& treeAt(int layer, int tree) const {
    return m_trees.at(layer * trees() + tree);
  }
  void countHistory(const view::RoutingHistory& history);
  [[nodiscard]] TreeUsage usageAt(int index) const;
  void countTrees();
  void countLayers();

  view::RoutingPtr m_routing;
  view::CorpusPtr m_corpus;  ///< that is counted
  Scope m_scope = Scope::Text;
  int m_texts = 0;
  QVector<TreeItem> m_trees;  ///< [layers, trees]
  QVector<LayerItem> m_layers;
  view::RoutingHistory m_history;  ///< that m_before counts
  QVector<TreeUsage> m_before;     ///< of the history alone, [layers, trees]; empty = nothing
  int m_textsBefore = 0;
};

}  // namespace ufb
