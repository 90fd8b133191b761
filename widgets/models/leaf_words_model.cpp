// SPDX-License-Identifier: MIT
#include "models/leaf_words_model.h"

#include <algorithm>
#include <cmath>

#include "models/corpus_text.h"
#include "models/number_text.h"

namespace ufb {

double liftBar(double lift, double greatest) {
  if (!(lift > 1) || !(greatest > 1)) return 0;
  return std::min(1.0, std::log(lift) / std::log(greatest));
}

QString liftText(double lift) {
  constexpr double kWhole = 100;  // from here on decimals say nothing
  return lift >= kWhole ? groupedText(std::llround(lift)) : shortNumber(lift);
}

void LeafWordsModel::setWords(const QVector<view::LeafWordItem>& words, bool exact, const QString& address) {
  beginResetModel();
  m_words = words;
  m_exact = exact;
  m_address = address;
  m_mostShare = 0;
  m_mostLift = 0;
  for (const view::LeafWordItem& word : m_words) {
    m_mostShare = std::max(m_mostShare, word.share);
    m_mostLift = std::max(m_mostLift, word.lift);
  }
  endResetModel();
}

QVector<ColumnModel::Column> LeafWordsModel::columns() const {
  return {
      {QStringLiteral("word"), tr("Word"),
       tr("A type of token, as the vocabulary spells it. Enter or a double click shows all its leaves."),
       false},
      {QStringLiteral("count"), tr("Count"),
       m_exact
           ? tr("How many such tokens of the corpus came here")
           : tr("How many such tokens of the corpus came here, at most: an estimate that may be too high")},
      {QStringLiteral("share"), tr("Share"),
       tr("Of all tokens that came here, 0 to 1. The longest bar is the greatest share in the list.")},
      {QStringLiteral("lift"), tr("Lift"),
       tr("How many times its share here is its share of the whole corpus. 1: no more than anywhere.\n"
          "Bars are logarithmic, from 1 to the greatest in the list.")},
      {QStringLiteral("token_id"), tr("Token number"), tr("In the vocabulary")},
      {QStringLiteral("node"), tr("Node"), tr("The address of the node"), false},
  };
}

QVariant LeafWordsModel::value(int row, int column) const {
  const view::LeafWordItem& word = m_words.at(row);
  switch (column) {
    case Word:
      return word.token;
    case Count:
      return word.count;
    case Share:
      return word.share;
    case Lift:
      return word.lift;
    case TokenId:
      return word.id;
    default:
      return m_address;
  }
}

QString LeafWordsModel::text(int row, int column) const {
  const view::LeafWordItem& word = m_words.at(row);
  switch (column) {
    case Count:
      return m_exact ? groupedText(word.count) : QStringLiteral("≤ %1").arg(groupedText(word.count));
    case Share:
      return m_exact ? percentText(word.share) : QStringLiteral("≤ %1").arg(percentText(word.share));
    case Lift:
      return m_exact ? liftText(word.lift) : QStringLiteral("≤ %1").arg(liftText(word.lift));
    default:
      return ColumnModel::text(row, column);
  }
}

QVariant LeafWordsModel::bar(int row, int column) const {
  const view::LeafWordItem& word = m_words.at(row);
  if (column == Share) return m_mostShare > 0 ? word.share / m_mostShare : 0.0;
  return column == Lift ? QVariant(liftBar(word.lift, m_mostLift)) : QVariant();
}

QVariant LeafWordsModel::data(const QModelIndex& index, int role) const {
  if (role != kBarRole) return ColumnModel::data(index, role);
  return index.isValid() && index.row() < rows() ? bar(index.row(), index.column()) : QVariant();
}

QVariant LeafWordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::TextAlignmentRole || orientation != Qt::Horizontal) {
    return ColumnModel::headerData(section, orientation, role);
  }
  const bool number = section != Word && section != Node;
  return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                            (number ? Qt::AlignTrailing : Qt::AlignLeading));
}

}  // namespace ufb
