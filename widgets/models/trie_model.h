// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "models/column_model.h"
#include "models/trie.h"
#include "models/view_types.h"

namespace ufb {

/// The union of a sentence's paths in one tree: one row a node that a token passes, the root first, then its
/// left part, then its right one.
class TrieModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId {
    Layer,
    Tree,
    Node,
    Level,
    Address,
    TokensHere,
    Share,
    Branches,
    TokenTexts,
    PinnedHere,
    PinnedTexts
  };

  explicit TrieModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  /// Null: no rows. `pinned`: the text whose paths join in, or null.
  void setRouting(const view::RoutingPtr& routing, const view::RoutingPtr& pinned, int layer, int tree);
  [[nodiscard]] const Trie& trie() const { return m_trie; }
  /// The tokens of one text that pass a node, as the vocabulary spells them, in the order of the text.
  [[nodiscard]] QStringList words(int index, bool pinned) const;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override { return static_cast<int>(m_trie.nodes.size()); }
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;

 private:
  [[nodiscard]] QVariant texts(int row, bool pinned) const;

  view::RoutingPtr m_routing;
  view::RoutingPtr m_pinned;
  Trie m_trie;
  int m_layer = 0;
  int m_tree = 0;
};

}  // namespace ufb
