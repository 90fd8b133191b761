// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/corpus_items.h"

namespace ufb {

/// The leaves of one tree that a word reached, in the order in which they were given.
class WordLeavesModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId { Leaf, Share, Count, Lift, Address, Word };

  explicit WordLeavesModel(QObject* parent = nullptr) : ColumnModel(parent) {}

  /// `space`: of the corpus. `exact`: counts are not a sketch's, which may be too high.
  void setWord(const view::WordLeavesItem& word, const AddressSpace& space, bool exact = true);
  [[nodiscard]] const view::WordLeavesItem& word() const { return m_word; }

  /// Answers kBarRole of leaf_words_model.h as well.
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  /// Titles stand over their figures.
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override { return static_cast<int>(m_word.leaves.size()); }
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;

 private:
  view::WordLeavesItem m_word;
  AddressSpace m_space;
  bool m_exact = true;
  double m_mostShare = 0;
};

}  // namespace ufb
