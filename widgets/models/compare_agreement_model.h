// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "models/compare_types.h"

namespace ufb {

/// What was counted over a file, a row for each figure, with its interval and what it counts.
class CompareAgreementModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Measure, Value, Interval, Counted, ColumnCount };
  enum Row { SameTop, Overlap, FirstA, FirstB, AmongTopA, AmongTopB, TimeA, TimeB, RowCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setAgreement(const view::AgreementItem& agreement);
  [[nodiscard]] const view::AgreementItem& agreement() const { return m_agreement; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString measure(int row) const;
  [[nodiscard]] QString figure(int row, int column) const;
  [[nodiscard]] const view::ShareItem* share(int row) const;

  view::AgreementItem m_agreement;
};

}  // namespace ufb
