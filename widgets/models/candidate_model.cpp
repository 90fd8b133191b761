// SPDX-License-Identifier: MIT
#include "models/candidate_model.h"

#include <QLocale>
#include <algorithm>

#include "models/number_text.h"
#include "models/plain_tip.h"
#include "models/quantity_text.h"

namespace ufb {

using view::CandidateItem;

void CandidateModel::setCandidates(const QVector<CandidateItem>& candidates) {
  const int before = rowCount();
  const int after = static_cast<int>(candidates.size());
  replaceRows(candidates, std::min(before, after));
  if (after > before) {
    beginInsertRows({}, before, after - 1);
    m_candidates += candidates.mid(before);
    endInsertRows();
  } else if (after < before) {
    beginRemoveRows({}, after, before - 1);
    m_candidates.resize(after);
    endRemoveRows();
  }
}

void CandidateModel::replaceRows(const QVector<CandidateItem>& candidates, int count) {
  int first = 0;
  while (first < count && m_candidates[first] == candidates[first]) ++first;
  if (first == count) return;
  int last = count - 1;
  while (m_candidates[last] == candidates[last]) --last;
  std::copy(candidates.begin() + first, candidates.begin() + last + 1, m_candidates.begin() + first);
  Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

QString CandidateModel::piece(int row) const {
  return m_candidates.value(row).token;
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const CandidateItem& candidate = m_candidates[index.row()];
  switch (role) {
    case Qt::DisplayRole:
      return text(candidate, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue<Qt::Alignment>(
          Qt::AlignVCenter | (index.column() == Word ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::ToolTipRole:
      return plainTip(sentence(candidate));
    case Qt::AccessibleTextRole:
      return sentence(candidate);
    case ProbabilityRole:
      return candidate.probability;
    default:
      return {};
  }
}

QString CandidateModel::text(const CandidateItem& candidate, int column) {
  switch (column) {
    case Word:
      return candidate.token;
    case Probability:
      return probabilityText(candidate.probability);
    case Logit:
      return fixedNumber(candidate.logit, 2);
    default:
      return QLocale().toString(candidate.rank);
  }
}

QString CandidateModel::sentence(const CandidateItem& candidate) {
  return tr("%1: %2, rank %3, logit %4, id %5. Enter or a click puts it in.", "a candidate for a mask")
      .arg(candidate.token, probabilityText(candidate.probability), QLocale().toString(candidate.rank),
           fixedNumber(candidate.logit, 4), QString::number(candidate.id));
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  if (role == Qt::TextAlignmentRole) {
    const auto side = section == Word ? Qt::AlignLeading : Qt::AlignTrailing;
    return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | side);
  }
  const bool definition = role == Qt::ToolTipRole;
  if (!definition && role != Qt::DisplayRole) return {};
  switch (section) {
    case Word:
      return definition ? tr("The piece of the vocabulary; ## says that it continues a word")
                        : tr("Word", "table column");
    case Probability:
      return definition ? tr("Softmax of the logits over the whole vocabulary")
                        : tr("Probability", "table column");
    case Logit:
      return definition ? tr("The model's score before the softmax") : tr("Logit", "table column");
    default:
      return definition ? tr("Place among all pieces of the vocabulary; 1 is the most probable")
                        : tr("Rank", "table column");
  }
}

}  // namespace ufb
