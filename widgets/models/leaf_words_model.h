// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/corpus_items.h"

namespace ufb {

/// How long a bar in a cell is, 0..1, as a double; nothing where there is none. Bars of a column are
/// comparable with each other: the longest row has 1.
inline constexpr int kBarRole = Qt::UserRole + 80;

/// The words of one node, in the order in which they were given.
class LeafWordsModel : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId { Word, Count, Share, Lift, TokenId, Node };

  explicit LeafWordsModel(QObject* parent = nullptr) : ColumnModel(parent) {}

  /// `exact`: counts are not a sketch's, which may be too high. `address`: of the node, for files.
  void setWords(const QVector<view::LeafWordItem>& words, bool exact, const QString& address);
  [[nodiscard]] const QVector<view::LeafWordItem>& words() const { return m_words; }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  /// Titles stand over their figures.
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override { return static_cast<int>(m_words.size()); }
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;

 private:
  [[nodiscard]] QVariant bar(int row, int column) const;

  QVector<view::LeafWordItem> m_words;
  QString m_address;
  bool m_exact = true;
  double m_mostShare = 0;
  double m_mostLift = 0;
};

/// The length of a lift's bar: logarithmic, 0 up to the base rate, 1 for the greatest.
[[nodiscard]] double liftBar(double lift, double greatest);
/// "12.3 times": how much more often than in the corpus.
[[nodiscard]] QString liftText(double lift);

}  // namespace ufb
