// SPDX-License-Identifier: MIT
#include "models/compare_agreement_model.h"

#include <QLocale>
#include <algorithm>

#include "models/number_text.h"
#include "models/plain_tip.h"
#include "models/quantity_text.h"

namespace ufb {

using view::AgreementItem;
using view::ShareItem;

namespace {

const QString kNothing = QStringLiteral("–");

QString intervalText(double low, double high) {
  return QStringLiteral("%1 – %2").arg(percentText(std::max(0.0, low)), percentText(std::min(1.0, high)));
}

}  // namespace

void CompareAgreementModel::setAgreement(const AgreementItem& agreement) {
  if (agreement == m_agreement) return;
  m_agreement = agreement;
  Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, ColumnCount - 1));
}

int CompareAgreementModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : RowCount;
}

int CompareAgreementModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareAgreementModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const bool words = index.column() == Measure;
  switch (role) {
    case Qt::DisplayRole:
      return words ? measure(index.row()) : figure(index.row(), index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                                (words ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::ToolTipRole:
      return words ? plainTip(measure(index.row())) : QString();
    case Qt::AccessibleTextRole:
      return words ? measure(index.row())
                   : measure(index.row()) + QStringLiteral(": ") + figure(index.row(), index.column());
    default:
      return {};
  }
}

const ShareItem* CompareAgreementModel::share(int row) const {
  switch (row) {
    case SameTop:
      return &m_agreement.sameTop;
    case FirstA:
      return &m_agreement.firstA;
    case FirstB:
      return &m_agreement.firstB;
    case AmongTopA:
      return &m_agreement.amongTopA;
    case AmongTopB:
      return &m_agreement.amongTopB;
    default:
      return nullptr;
  }
}

QString CompareAgreementModel::measure(int row) const {
  const QString top = QLocale().toString(m_agreement.top);
  switch (row) {
    case SameTop:
      return tr("Both put the same word first");
    case Overlap:
      return tr("Of the first %1 words, both have").arg(top);
    case FirstA:
      return tr("A puts the true word first");
    case FirstB:
      return tr("B puts the true word first");
    case AmongTopA:
      return tr("A has the true word among its first %1").arg(top);
    case AmongTopB:
      return tr("B has the true word among its first %1").arg(top);
    case TimeA:
      return tr("Mean time of A for a line");
    default:
      return tr("Mean time of B for a line");
  }
}

QString CompareAgreementModel::figure(int row, int column) const {
  const QLocale locale;
  if (const ShareItem* item = share(row)) {
    if (item->of == 0) return kNothing;
    if (column == Value) return percentText(item->value);
    if (column == Interval) return intervalText(item->low, item->high);
    return tr("%1 of %2", "so many of so many").arg(locale.toString(item->hits), locale.toString(item->of));
  }
  if (m_agreement.masks == 0) return kNothing;
  if (row == Overlap) {
    if (column == Value) return percentText(m_agreement.overlap);
    if (column == Interval) return intervalText(m_agreement.overlapLow, m_agreement.overlapHigh);
    return locale.toString(m_agreement.masks);
  }
  if (column == Value) return durationText(row == TimeA ? m_agreement.msA : m_agreement.msB);
  return column == Counted ? locale.toString(m_agreement.linesUsed) : kNothing;
}

QVariant CompareAgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  if (role == Qt::TextAlignmentRole) {
    const auto side = section == Measure ? Qt::AlignLeading : Qt::AlignTrailing;
    return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | side);
  }
  if (role == Qt::ToolTipRole && section == Interval)
    return tr("Wilson's interval for shares; for the mean, 1.96 standard errors to both sides");
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Measure:
      return tr("Over the file", "table column");
    case Value:
      return tr("Result", "table column");
    case Interval:
      return tr("95 % interval", "table column");
    default:
      return tr("Counted", "table column: how many there were");
  }
}

}  // namespace ufb
