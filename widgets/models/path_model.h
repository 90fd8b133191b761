// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/path_address.h"
#include "models/path_company.h"
#include "models/path_summary.h"
#include "models/view_types.h"

namespace ufb {

/// The activation of the feedforward layers: the exact GELU, z/2 * (1 + erf(z / sqrt 2)).
[[nodiscard]] double gelu(double logit);

/// The D+1 nodes of one path, root first; the last one is the leaf, which decides nothing.
class PathModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId {
    Level,
    Node,
    Address,
    Turn,
    Logit,
    Gelu,
    OutputNorm,  ///< norm of the node's output row: contribution / |GELU|; nothing where GELU is 0
    Contribution,
    Share,
    Margin,
    Sibling,        ///< address of the node that its parent did not turn to; nothing at the root
    SiblingTokens,  ///< tokens of this text that went there
    TokensHere,     ///< tokens of this text that pass this node, this one included
    EarlierHere,    ///< tokens of the texts before
    ColumnCount
  };
  enum Role {
    ShareRole = Qt::UserRole,  ///< double: share of the summed contributions, 0..1, or NaN
    TurnRole,                  ///< int, a TurnKind
  };
  enum TurnKind { TurnLeft, TurnRight, NoTurn };

  explicit PathModel(QObject* parent = nullptr) : ColumnModel(parent) {}
  /// Null: no rows. Nothing happens if this path is on show already.
  void setPath(const view::RoutingPtr& routing, int layer, int tree, int token,
               const view::RoutingHistory& history = {});
  /// The titles in the language of now.
  void retranslate();
  [[nodiscard]] const PathSummary& summary() const { return m_summary; }
  [[nodiscard]] const PathCompany& company() const { return m_company; }
  /// The path's node at a level that it has.
  [[nodiscard]] NodeAddress address(int level) const;
  [[nodiscard]] NodeAddress sibling(int level) const;
  [[nodiscard]] double logit(int level) const;
  [[nodiscard]] double contribution(int level) const;
  [[nodiscard]] double share(int level) const;
  [[nodiscard]] TurnKind turn(int level) const;

  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 protected:
  /// Kept, since views ask for it with every cell.
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int level, int column) const override;
  [[nodiscard]] QString text(int level, int column) const override;

 private:
  [[nodiscard]] QString tip(int level, int column) const;
  [[nodiscard]] QVariant place(int level, int column) const;
  [[nodiscard]] QVariant companyOf(int level, int column) const;
  [[nodiscard]] static QVector<Column> placeColumns();
  [[nodiscard]] static QVector<Column> numberColumns();
  [[nodiscard]] static QVector<Column> companyColumns();
  [[nodiscard]] int at(int level) const { return m_routing->at(m_layer, m_tree, m_token) + level; }
  [[nodiscard]] AddressSpace space() const { return {m_routing->layers, m_routing->trees, m_routing->depth}; }

  view::RoutingPtr m_routing;
  view::RoutingHistory m_history;
  PathSummary m_summary;
  PathCompany m_company;
  int m_layer = 0;
  int m_tree = 0;
  int m_token = 0;
};

}  // namespace ufb
