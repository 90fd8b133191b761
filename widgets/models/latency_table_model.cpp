// SPDX-License-Identifier: MIT
#include "models/latency_table_model.h"

#include <array>

#include "models/latency_figures.h"
#include "models/latency_text.h"
#include "models/number_text.h"
#include "models/plain_tip.h"
#include "models/quantity_text.h"

namespace ufb {

namespace {

constexpr int kDecimals = 3;  ///< of milliseconds: whole microseconds

bool isStage(int column) {
  return column >= LatencyTableModel::Tokenizer && column <= LatencyTableModel::Rest;
}

double stageTime(const view::LatencyStagesItem& stages, int column) {
  const std::array<double, kLatencyStages> times{stages.tokenizer,   stages.embedding, stages.attention,
                                                 stages.feedforward, stages.head,      stages.rest};
  return times[static_cast<size_t>(column - LatencyTableModel::Tokenizer)];
}

QVariant optional(const std::optional<double>& value) {
  return value ? QVariant(*value) : QVariant();
}

QStringList armNames(const view::LatencySeriesItem& series) {
  QStringList names;
  for (const view::LatencyArmItem& arm : series.arms) names += arm.name;
  return names;
}

}  // namespace

LatencyTableModel::LatencyTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void LatencyTableModel::setSeries(const view::LatencySeriesItem& series) {
  const bool sameRows = armNames(series) == armNames(m_series);
  if (!sameRows) beginResetModel();
  m_series = summarised(series);
  if (!sameRows) {
    endResetModel();
  } else if (!m_series.arms.isEmpty()) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
}

int LatencyTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_series.arms.size());
}

int LatencyTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant LatencyTableModel::figure(const view::LatencyArmItem& arm, int column) const {
  if (isStage(column)) return arm.stages ? QVariant(stageTime(*arm.stages, column)) : QVariant();
  switch (column) {
    case Median:
      return arm.n > 0 ? QVariant(arm.median) : QVariant();
    case P90:
      return optional(arm.p90);
    case Mean:
      return arm.n > 0 ? QVariant(arm.mean) : QVariant();
    case Samples:
      return arm.n;
    case Ratio: {
      const view::LatencyRatioItem* ratio = ratioOver(m_series, arm.name);
      return ratio != nullptr ? QVariant(ratio->median) : QVariant();
    }
    case PercentOfPeak:
      return optional(arm.percentOfPeak);
    case FirstCall:
      return optional(arm.firstCallMs);
    default:
      return {};
  }
}

QString LatencyTableModel::ratioText(const view::LatencyArmItem& arm) const {
  const view::LatencyRatioItem* ratio = ratioOver(m_series, arm.name);
  if (ratio == nullptr) return QStringLiteral("–");
  return tr("%1 %2", "a ratio and its interval")
      .arg(timesText(ratio->median), intervalText(ratio->low, ratio->high));
}

QString LatencyTableModel::text(const view::LatencyArmItem& arm, int column) const {
  if (column == Arm) return armText(arm);
  const QVariant value = figure(arm, column);
  if (!value.isValid()) return QStringLiteral("–");
  switch (column) {
    case Samples:
      return indexText(arm.n);
    case Ratio:
      return ratioText(arm);
    case PercentOfPeak:
      return wholePercentText(value.toDouble() / 100);
    case Mean:
      return tr("%1 ± %2", "mean and standard deviation")
          .arg(fixedNumber(arm.mean, kDecimals), fixedNumber(arm.stdev, kDecimals));
    default:
      return fixedNumber(value.toDouble(), kDecimals);
  }
}

QString LatencyTableModel::tip(const view::LatencyArmItem& arm, int column) const {
  if (column == Arm) {
    const QString what = arm.speedOnly ? tr("%1 Random weights: speed only.").arg(arm.what) : arm.what;
    return plainTip(what);
  }
  if (column == P90 && !arm.p90) return plainTip(tr("A 90th percentile needs 64 samples."));
  if (column == Samples) {
    return plainTip(tr("Warm-up before the first sample: %1 calls, %2")
                        .arg(indexText(arm.warmUpCalls), durationText(arm.warmUpMs)));
  }
  if (column != Ratio) return {};
  const view::LatencyRatioItem* ratio = ratioOver(m_series, arm.name);
  return ratio == nullptr ? QString() : plainTip(ratio->caveat);
}

QVariant LatencyTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const view::LatencyArmItem& arm = m_series.arms[index.row()];
  switch (role) {
    case Qt::DisplayRole:
      return text(arm, index.column());
    case Qt::ToolTipRole:
      return tip(arm, index.column());
    case Qt::TextAlignmentRole:
      return int(Qt::AlignVCenter | (index.column() == Arm ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::AccessibleTextRole:
      return tr("%1, %2: %3", "an arm, a column's head, a figure")
          .arg(armText(arm), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
               text(arm, index.column()));
    case FigureRole:
      return figure(arm, index.column());
    case KindRole:
      return static_cast<int>(arm.kind);
    default:
      return {};
  }
}

QVariant LatencyTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole || section < 0) return {};
  if (orientation == Qt::Vertical) return section < m_series.arms.size() ? QVariant(section + 1) : QVariant();
  if (isStage(section)) return tr("%1, ms", "a stage").arg(stageName(section - Tokenizer));
  switch (section) {
    case Arm:
      return tr("Arm");
    case Median:
      return tr("Median, ms");
    case P90:
      return tr("P90, ms");
    case Mean:
      return tr("Mean ± sd, ms");
    case Samples:
      return tr("n");
    case Ratio:
      return tr("Subject faster by");
    case PercentOfPeak:
      return tr("Of peak");
    case FirstCall:
      return tr("First call, ms");
    default:
      return {};
  }
}

QString LatencyTableModel::asText() const {
  QStringList lines;
  QStringList cells;
  for (int column = 0; column < ColumnCount; ++column) {
    cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  }
  lines += cells.join(u'\t');
  for (const view::LatencyArmItem& arm : m_series.arms) {
    cells.clear();
    for (int column = 0; column < ColumnCount; ++column) cells += text(arm, column);
    lines += cells.join(u'\t');
  }
  return lines.join(u'\n');
}

}  // namespace ufb
