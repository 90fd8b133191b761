// SPDX-License-Identifier: MIT
#pragma once

#include <QPair>
#include <QPointF>
#include <QString>
#include <QVector>
#include <optional>

#include "models/latency_types.h"

/// The arithmetic behind the latency view's pictures: plain functions of plain data. Milliseconds throughout.
namespace ufb {

/// NaN without samples; the mean of the middle two if their number is even.
[[nodiscard]] double medianOf(QVector<double> samples);

/// Order statistics for drawing. Quartiles are interpolated between neighbours, so never beyond min and max.
struct LatencySpread {
  int n = 0;
  double min = 0, lower = 0, median = 0, upper = 0, max = 0;  ///< lower and upper: the quartiles
  bool operator==(const LatencySpread&) const = default;
};
/// All zero without samples. Samples that are not finite are no samples.
[[nodiscard]] LatencySpread spreadOf(QVector<double> samples);

/// The empirical distribution: x ascending, y the share of samples of at most x, in (0, 1]. Equal samples
/// make one point.
[[nodiscard]] QVector<QPointF> ecdfOf(QVector<double> samples);

/// Where a strip's point is put across its row, -1..1: the same for the same index, even over few points.
[[nodiscard]] double jitterOf(qsizetype index);

/// Right end of an axis from zero that holds these samples. Where a few lie far off, it ends before them, so
/// that the rest can be told apart: what is `beyond` is drawn at the edge and said in words, never dropped.
struct LatencyAxisEnd {
  double end = 1;
  int beyond = 0;
  double furthest = 0;  ///< greatest sample
};
[[nodiscard]] LatencyAxisEnd axisEndOf(const QVector<QVector<double>>& samples);

/// The arm with n, median, mean and stdev worked out from its samples, where it has samples and n is 0.
[[nodiscard]] view::LatencyArmItem summarised(view::LatencyArmItem arm);
/// All its arms summarised.
[[nodiscard]] view::LatencySeriesItem summarised(view::LatencySeriesItem series);

/// Looks in a series; null if there is none. Pointers into the series given.
[[nodiscard]] const view::LatencyArmItem* armNamed(const view::LatencySeriesItem& series,
                                                   const QString& name);
[[nodiscard]] const view::LatencyArmItem* subjectOf(const view::LatencySeriesItem& series);
[[nodiscard]] const view::LatencyRatioItem* ratioOver(const view::LatencySeriesItem& series,
                                                      const QString& over);
[[nodiscard]] const view::LatencyLedgerItem* ledgerOver(const view::LatencySeriesItem& series,
                                                        const QString& over);
/// Names of the arms that can be B: stand-ins with a ledger first, then rivals and opened models; the subject
/// itself only where there is nothing else.
[[nodiscard]] QStringList rivalNames(const view::LatencySeriesItem& series);

/// The grey band around the subject's median within which a difference is noise; absent if not known.
[[nodiscard]] std::optional<QPair<double, double>> noiseBand(const view::LatencySeriesItem& series);

/// One part of a stacked bar.
struct LatencySegment {
  int stage = 0;  ///< 0..5 in the order of LatencyStagesItem
  double from = 0, to = 0;
  bool operator==(const LatencySegment&) const = default;
};
inline constexpr int kLatencyStages = 6;
/// Six parts end to end from 0; negative figures count as 0.
[[nodiscard]] QVector<LatencySegment> segmentsOf(const view::LatencyStagesItem& stages);

/// One bar of the ledger. `low` and `high` only where an interval is known.
struct LatencyRungItem {
  view::LatencyRung rung = view::LatencyRung::Neurons;
  double value = 0;
  bool measured = false;
  std::optional<double> low, high;
  bool operator==(const LatencyRungItem&) const = default;
};
/// Promise first; rungs without a figure (0 or not finite) are left out.
[[nodiscard]] QVector<LatencyRungItem> rungsOf(const view::LatencyLedgerItem& ledger);
/// Ends of a logarithmic axis that holds 1 and all positive values, with air to write at its right.
[[nodiscard]] QPair<double, double> logAxisOf(const QVector<double>& values);

/// One point of a sweep.
struct LatencySweepPoint {
  int x = 0;  ///< threads or tokens
  LatencySpread spread;
  bool operator==(const LatencySweepPoint&) const = default;
};
struct LatencyCurve {
  QString arm;
  QVector<LatencySweepPoint> points;  ///< ascending x
  bool operator==(const LatencyCurve&) const = default;
};
enum class LatencySweepOver { Threads, Tokens };
/// One curve per arm over the run's series that differ from `fixed` in nothing but what is swept.
[[nodiscard]] QVector<LatencyCurve> sweepOf(const view::LatencyRunItem& run,
                                            const view::LatencySeriesItem& fixed, LatencySweepOver over);

/// A series of another day or machine beside the one on show.
struct LatencyPastSeries {
  QString date, host;
  view::LatencySeriesItem series;
};
/// Tokens, texts and threads are the same.
[[nodiscard]] bool sameSetting(const view::LatencySeriesItem& one, const view::LatencySeriesItem& other);

}  // namespace ufb
