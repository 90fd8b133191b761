// SPDX-License-Identifier: MIT
#include "models/word_leaves_model.h"

#include <algorithm>

#include "models/corpus_text.h"
#include "models/leaf_words_model.h"
#include "models/number_text.h"

namespace ufb {

void WordLeavesModel::setWord(const view::WordLeavesItem& word, const AddressSpace& space, bool exact) {
  beginResetModel();
  m_word = word;
  m_space = space;
  m_exact = exact;
  m_mostShare = 0;
  for (const view::WordLeafItem& leaf : m_word.leaves) m_mostShare = std::max(m_mostShare, leaf.share);
  endResetModel();
}

QVector<ColumnModel::Column> WordLeavesModel::columns() const {
  return {
      {QStringLiteral("leaf"), tr("Leaf"), tr("Counted from the left, from 0. A click selects it.")},
      {QStringLiteral("share"), tr("Share"),
       tr("Of the word's tokens in the corpus, 0 to 1. The longest bar is the greatest share in the list.")},
      {QStringLiteral("count"), tr("Count"),
       m_exact
           ? tr("How many of the word's tokens end at the leaf")
           : tr("How many of the word's tokens end at the leaf, at most: an estimate that may be too high")},
      {QStringLiteral("lift"), tr("Lift"),
       tr("How many times that share is the leaf's share of all tokens. 1: no more than any word.")},
      {QStringLiteral("address"), tr("Address"), tr("Layer, then the turns: 0 left, 1 right"), false},
      {QStringLiteral("word"), tr("Word"), tr("As the vocabulary spells it"), false},
  };
}

QVariant WordLeavesModel::value(int row, int column) const {
  const view::WordLeafItem& leaf = m_word.leaves.at(row);
  switch (column) {
    case Leaf:
      return leaf.leaf.place;
    case Share:
      return leaf.share;
    case Count:
      return leaf.count;
    case Lift:
      return leaf.lift;
    case Address:
      return formatAddress(leaf.leaf, m_space);
    default:
      return m_word.token;
  }
}

QString WordLeavesModel::text(int row, int column) const {
  const view::WordLeafItem& leaf = m_word.leaves.at(row);
  const QString figure = m_exact ? QStringLiteral("%1") : QStringLiteral("≤ %1");
  switch (column) {
    case Share:
      return figure.arg(percentText(leaf.share));
    case Count:
      return figure.arg(groupedText(leaf.count));
    case Lift:
      return figure.arg(liftText(leaf.lift));
    default:
      return ColumnModel::text(row, column);
  }
}

QVariant WordLeavesModel::data(const QModelIndex& index, int role) const {
  if (role != kBarRole) return ColumnModel::data(index, role);
  if (!index.isValid() || index.row() >= rows() || index.column() != Share || m_mostShare <= 0) return {};
  return m_word.leaves.at(index.row()).share / m_mostShare;
}

QVariant WordLeavesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::TextAlignmentRole || orientation != Qt::Horizontal) {
    return ColumnModel::headerData(section, orientation, role);
  }
  const bool number = section != Address && section != Word;
  return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                            (number ? Qt::AlignTrailing : Qt::AlignLeading));
}

}  // namespace ufb
