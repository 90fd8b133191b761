// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "models/path_address.h"
#include "models/path_summary.h"
#include "models/view_types.h"

namespace ufb {

/// The D+1 nodes of one path, root first; the last one is the leaf, which decides nothing.
class PathModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Level, Node, Address, Turn, Logit, Contribution, Share, ColumnCount };
  enum Role {
    ShareRole = Qt::UserRole,  ///< double: share of the summed contributions, 0..1, or NaN
    TurnRole,                  ///< int, a TurnKind
  };
  enum TurnKind { TurnLeft, TurnRight, NoTurn };

  explicit PathModel(QObject* parent = nullptr);
  /// Null: no rows.
  void setPath(const view::RoutingPtr& routing, int layer, int tree, int token);
  [[nodiscard]] const PathSummary& summary() const { return m_summary; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] NodeAddress address(int level) const;
  [[nodiscard]] double contribution(int level) const;
  [[nodiscard]] double share(int level) const;
  [[nodiscard]] TurnKind turn(int level) const;
  [[nodiscard]] QString text(int level, int column) const;
  [[nodiscard]] QString tip(int level, int column) const;

  view::RoutingPtr m_routing;
  PathSummary m_summary;
  int m_layer = 0;
  int m_tree = 0;
  int m_token = 0;
};

}  // namespace ufb
