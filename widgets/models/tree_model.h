// SPDX-License-Identifier: MIT
#pragma once

#include <QPair>
#include <QVector>
#include <optional>

#include "models/column_model.h"
#include "models/corpus_items.h"
#include "models/path_address.h"
#include "models/tree_usage.h"
#include "models/view_types.h"

namespace ufb {

/// One tree of one layer, a row a node, breadth first: who came here, of this text, of the session, of the
/// pinned text and of a corpus. The tree view paints from the same counts. Words are made only when a cell is
/// asked for.
class TreeModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId {
    Layer,
    Tree,
    Node,
    Level,
    Address,
    Leaf,
    Visits,
    Share,
    SessionVisits,
    PinnedVisits,
    MeanLogit,
    RightTurnShare,
    Tokens,
    CorpusVisits,
    CorpusShare,
    CorpusLogRatio
  };

  explicit TreeModel(QObject* parent = nullptr) : ColumnModel(parent) {}

  /// Null routing: no rows. Reference and texts before that have another shape are left out.
  void setContent(const view::RoutingPtr& routing, const view::RoutingPtr& pinned,
                  const view::RoutingHistory& history, int layer, int tree);
  /// Of the shape of the routing that is set next, or null.
  void setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference);

  [[nodiscard]] int depth() const { return m_routing ? m_routing->depth : 0; }
  [[nodiscard]] NodeAddress address(int node) const;
  /// How many texts session() counts, this one among them.
  [[nodiscard]] int texts() const { return static_cast<int>(m_history.size()) + 1; }
  /// Counts by node; without numbers if there is no such text.
  [[nodiscard]] const TreeUsage& text() const { return m_text; }
  [[nodiscard]] const TreeUsage& session() const;
  [[nodiscard]] const TreeUsage& pinned() const { return m_pinned; }
  [[nodiscard]] const TreeUsage& corpus() const { return m_corpus; }
  [[nodiscard]] const view::CorpusPtr& corpusItem() const { return m_corpusItem; }
  [[nodiscard]] const view::CorpusDifferencePtr& difference() const { return m_difference; }
  /// By node, see view::CorpusDifferenceItem; without numbers if no corpora are compared.
  [[nodiscard]] QVector<float> logRatios() const;
  /// The nodes that a token of the text visits, root first; nothing if there is no such token.
  [[nodiscard]] QVector<int> path(int token) const;
  /// The text's tokens whose path goes through a node, ascending.
  [[nodiscard]] QVector<int> tokens(int node) const;
  /// Of one of these tokens, at this node.
  [[nodiscard]] double logit(int node, int token) const;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override { return static_cast<int>(m_text.visits.size()); }
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;

 private:
  void sumLogits();
  [[nodiscard]] QVariant placeValue(int node, int column) const;
  [[nodiscard]] QVariant corpusValue(int node, int column) const;
  [[nodiscard]] QString tokenWords(int node) const;

  view::RoutingPtr m_routing;
  view::RoutingHistory m_history;
  int m_layer = 0;
  int m_tree = 0;
  TreeUsage m_text;
  TreeUsage m_pinned;
  TreeUsage m_corpus;
  view::CorpusPtr m_corpusItem;
  view::CorpusDifferencePtr m_difference;
  mutable std::optional<TreeUsage> m_session;  ///< counted when first asked for: a session may be long
  QVector<double> m_logitSums;                 ///< by node, over this text's tokens
  QVector<int> m_rightTurns;                   ///< by node
};

}  // namespace ufb
