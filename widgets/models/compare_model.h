// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "models/compare_types.h"

namespace ufb {

/// Both models' candidates for one mask, a row for each rank, A's columns before B's.
class CompareModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Rank, WordA, ProbabilityA, OtherA, WordB, ProbabilityB, OtherB, ColumnCount };
  enum Role {
    ProbabilityRole = Qt::UserRole + 1,  ///< double 0..1; invalid if there is no candidate
    OnlyHereRole                         ///< bool: the other list does not have this word
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setMask(const view::CompareMaskItem& mask);
  [[nodiscard]] const view::CompareMaskItem& mask() const { return m_mask; }
  /// The column is one of model B's.
  [[nodiscard]] static bool ofB(int column) { return column >= WordB; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] static int rowsOf(const view::CompareMaskItem& mask);
  [[nodiscard]] QString text(int row, int column) const;
  [[nodiscard]] QString sentence(int row, int column) const;
  [[nodiscard]] QString otherText(const view::CompareSide& side, int row) const;

  view::CompareMaskItem m_mask;
};

}  // namespace ufb
