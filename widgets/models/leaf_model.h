// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/corpus_items.h"
#include "models/path_address.h"
#include "models/view_types.h"

namespace ufb {

/// How often each leaf was reached, in all layers of one tree: one row a leaf, ordered by layer and leaf.
/// Counts lie in flat arrays; words are made only when asked for.
class LeafModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId {
    Layer,
    Tree,
    Leaf,
    Address,
    Visits,
    Share,
    SessionVisits,
    PinnedVisits,
    Tokens,
    CorpusVisits,
    CorpusShare,
    CorpusLogRatio
  };

  explicit LeafModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  /// Null `routing`: no rows. Null `pinned`: no pinned counts. Texts of another shape are left out.
  void setRouting(const view::RoutingPtr& routing, const view::RoutingPtr& pinned,
                  const view::RoutingHistory& history, int tree);
  /// Of the shape of the routing that is set next, or null.
  void setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference);

  [[nodiscard]] int layers() const { return m_routing ? m_routing->layers : 0; }
  [[nodiscard]] int leaves() const { return m_routing ? 1 << m_routing->depth : 0; }
  [[nodiscard]] int tree() const { return m_tree; }
  [[nodiscard]] bool hasPinned() const { return m_pinned != nullptr; }
  /// How many texts the session's counts are of, the one on show included.
  [[nodiscard]] int sessionTexts() const { return m_sessionTexts; }
  /// Their tokens: what each layer's session counts add up to.
  [[nodiscard]] int sessionTokens() const { return m_sessionTokens; }

  [[nodiscard]] int rowOf(int layer, int leaf) const { return layer * leaves() + leaf; }
  /// The row of the leaf that a token reaches; -1 for a token or layer that the text does not have.
  [[nodiscard]] int rowOfToken(int layer, int token) const;
  [[nodiscard]] NodeAddress address(int row) const;
  /// Tokens of the text on show, of the session with it, of the pinned text; by row.
  [[nodiscard]] const QVector<int>& visits() const { return m_visits; }
  [[nodiscard]] const QVector<int>& sessionVisits() const { return m_sessionVisits; }
  [[nodiscard]] const QVector<int>& pinnedVisits() const { return m_pinnedVisits; }  ///< empty without one
  /// Tokens of the corpus by row; empty without one.
  [[nodiscard]] const QVector<quint32>& corpusVisits() const { return m_corpusVisits; }
  [[nodiscard]] qint64 corpusTokens() const { return m_corpus ? m_corpus->tokens : 0; }
  [[nodiscard]] const view::CorpusPtr& corpus() const { return m_corpus; }
  [[nodiscard]] const view::CorpusDifferencePtr& difference() const { return m_difference; }
  /// By row, see view::CorpusDifferenceItem; empty if no corpora are compared.
  [[nodiscard]] const QVector<float>& logRatios() const { return m_logRatios; }
  /// The tokens of the text on show, or of the pinned one, that reach a leaf; ascending.
  [[nodiscard]] QVector<int> tokensAt(int row) const;
  [[nodiscard]] QVector<int> pinnedTokensAt(int row) const;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override { return static_cast<int>(m_visits.size()); }
  [[nodiscard]] QVariant value(int row, int column) const override;

 private:
  void count(const view::RoutingItem& routing, QVector<int>& visits) const;
  [[nodiscard]] QVector<int> reaching(const view::RoutingItem& routing, int row) const;
  [[nodiscard]] QString words(int row) const;
  void takeCorpus();
  [[nodiscard]] QVariant corpusValue(int row, int column) const;

  view::RoutingPtr m_routing;
  view::RoutingPtr m_pinned;
  view::CorpusPtr m_corpus;
  view::CorpusDifferencePtr m_difference;
  int m_tree = 0;
  int m_sessionTexts = 0;
  int m_sessionTokens = 0;
  QVector<int> m_visits;
  QVector<int> m_sessionVisits;
  QVector<int> m_pinnedVisits;
  QVector<quint32> m_corpusVisits;
  QVector<float> m_logRatios;
};

}  // namespace ufb
