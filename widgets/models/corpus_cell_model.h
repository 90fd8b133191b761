// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "models/column_model.h"

namespace ufb {

/// A table whose cells may have a bar under their number, and whose cells say on hovering what they hold: the
/// base of the corpus views' tables.
class CorpusCellModel : public ColumnModel {
  Q_OBJECT
 public:
  enum Role {
    BarRole = Qt::UserRole,  ///< double, 0..1: length of the bar; invalid: none
    SideRole,                ///< Side, as int
    BalanceRole,             ///< double, -1..1: a bar to the left or right of the middle; invalid: none
    RowTipRole               ///< what a row is, translated
  };
  /// Whose bar it is: A's are solid, B's hatched.
  enum class Side { None, A, B };

  using ColumnModel::ColumnModel;

  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 protected:
  /// Length of the bar under a number, 0..1; nothing where there is none.
  [[nodiscard]] virtual std::optional<double> bar(int /*row*/, int /*column*/) const { return {}; }
  [[nodiscard]] virtual std::optional<double> balance(int /*row*/, int /*column*/) const { return {}; }
  [[nodiscard]] virtual Side side(int /*column*/) const { return Side::None; }
  /// The first line of what a cell says.
  [[nodiscard]] virtual QString rowTip(int row) const = 0;
  /// A cell's number with its unit and what it is out of; by default what the table shows.
  [[nodiscard]] virtual QString longText(int row, int column) const { return text(row, column); }

  /// A count with the locale's separators.
  [[nodiscard]] static QString countText(qint64 count);
};

}  // namespace ufb
