// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "models/view_types.h"

namespace ufb {

/// The candidates for one mask as a table. New candidates change rows in place, so that views keep their
/// current row and do not flicker.
class CandidateModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Word, Probability, Logit, Rank, ColumnCount };
  enum Role { ProbabilityRole = Qt::UserRole + 1 };  ///< double 0..1

  using QAbstractTableModel::QAbstractTableModel;

  void setCandidates(const QVector<view::CandidateItem>& candidates);
  [[nodiscard]] const QVector<view::CandidateItem>& candidates() const { return m_candidates; }
  /// The piece as the vocabulary has it, e.g. "##ing"; empty if there is no such row.
  [[nodiscard]] QString piece(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] static QString text(const view::CandidateItem& candidate, int column);
  [[nodiscard]] static QString sentence(const view::CandidateItem& candidate);
  void replaceRows(const QVector<view::CandidateItem>& candidates, int count);

  QVector<view::CandidateItem> m_candidates;
};

}  // namespace ufb
