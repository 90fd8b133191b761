// SPDX-License-Identifier: MIT
#include "models/compare_model.h"

#include <QLocale>
#include <algorithm>

#include "models/number_text.h"
#include "models/plain_tip.h"
#include "models/quantity_text.h"

namespace ufb {

using view::CandidateItem;
using view::CompareMaskItem;
using view::CompareSide;

namespace {

/// The second cue beside the words: an open circle, for what stands in one list alone.
const QString kOnlySign = QStringLiteral("○ ");

bool onlyHere(const CompareSide& side, int row) {
  return side.otherRanks.value(row) == 0;
}

}  // namespace

int CompareModel::rowsOf(const CompareMaskItem& mask) {
  return static_cast<int>(std::max(mask.a.candidates.size(), mask.b.candidates.size()));
}

void CompareModel::setMask(const CompareMaskItem& mask) {
  if (mask == m_mask) return;
  const int before = rowsOf(m_mask);
  const int after = rowsOf(mask);
  // Rows that stay are changed in place, so that the current row and the place scrolled to stay as well.
  if (after > before) {
    beginInsertRows({}, before, after - 1);
    m_mask = mask;
    endInsertRows();
  } else if (after < before) {
    beginRemoveRows({}, after, before - 1);
    m_mask = mask;
    endRemoveRows();
  }
  m_mask = mask;
  const int kept = std::min(before, after);
  if (kept > 0) Q_EMIT dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
}

int CompareModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : rowsOf(m_mask);
}

int CompareModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int row = index.row();
  const int column = index.column();
  const CompareSide& side = ofB(column) ? m_mask.b : m_mask.a;
  const bool there = row < side.candidates.size();
  switch (role) {
    case Qt::DisplayRole:
      return text(row, column);
    case Qt::TextAlignmentRole: {
      const bool word = column == WordA || column == WordB;
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                                (word ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    case Qt::ToolTipRole:
      return plainTip(sentence(row, column));
    case Qt::AccessibleTextRole:
      return sentence(row, column);
    case ProbabilityRole:
      return there ? QVariant(side.candidates[row].probability) : QVariant();
    case OnlyHereRole:
      return there && onlyHere(side, row);
    default:
      return {};
  }
}

QString CompareModel::otherText(const CompareSide& side, int row) const {
  if (onlyHere(side, row)) {
    return kOnlySign + (&side == &m_mask.b ? tr("only B", "a word that only model B's list has")
                                           : tr("only A", "a word that only model A's list has"));
  }
  return QLocale().toString(side.otherRanks[row]);
}

QString CompareModel::text(int row, int column) const {
  if (column == Rank) return QLocale().toString(row + 1);
  const CompareSide& side = ofB(column) ? m_mask.b : m_mask.a;
  if (row >= side.candidates.size()) return {};
  const CandidateItem& candidate = side.candidates[row];
  switch (column) {
    case WordA:
    case WordB:
      return candidate.token;
    case ProbabilityA:
    case ProbabilityB:
      return probabilityText(candidate.probability);
    default:
      return otherText(side, row);
  }
}

QString CompareModel::sentence(int row, int column) const {
  const bool b = ofB(column);
  const CompareSide& side = b ? m_mask.b : m_mask.a;
  if (row >= side.candidates.size()) return {};
  const CandidateItem& candidate = side.candidates[row];
  const QString arm = b ? QStringLiteral("B") : QStringLiteral("A");
  const QString other = b ? QStringLiteral("A") : QStringLiteral("B");
  const QString figures = tr("%1, model %2: %3, rank %4, logit %5, id %6.", "a candidate for a mask")
                              .arg(candidate.token, arm, probabilityText(candidate.probability),
                                   QLocale().toString(candidate.rank), fixedNumber(candidate.logit, 4),
                                   QString::number(candidate.id));
  if (onlyHere(side, row)) {
    const CompareSide& others = b ? m_mask.a : m_mask.b;
    return figures + QLatin1Char(' ') +
           tr("Not among the first %1 of model %2.").arg(QLocale().toString(others.candidates.size()), other);
  }
  return figures + QLatin1Char(' ') +
         tr("Rank %1 in model %2.").arg(QLocale().toString(side.otherRanks[row]), other);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  const bool word = section == WordA || section == WordB;
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                              (word ? Qt::AlignLeading : Qt::AlignTrailing));
  const bool definition = role == Qt::ToolTipRole;
  if (!definition && role != Qt::DisplayRole) return {};
  switch (section) {
    case Rank:
      return definition ? tr("Place among all pieces of the vocabulary; 1 is the most probable")
                        : tr("Rank", "table column");
    case WordA:
    case WordB:
      return definition ? tr("The piece of the vocabulary; ## says that it continues a word")
                        : tr("Word", "table column");
    case ProbabilityA:
    case ProbabilityB:
      return definition ? tr("Softmax of the logits over the whole vocabulary")
                        : tr("Probability", "table column");
    default:
      if (definition) {
        return tr(
            "Rank of the same word in the other model's list. Words are the same without regard to upper\n"
            "and lower case and to ##, since the two vocabularies may differ.");
      }
      return section == OtherA ? tr("In B", "table column: a word's rank in model B's list")
                               : tr("In A", "table column: a word's rank in model A's list");
  }
}

}  // namespace ufb
