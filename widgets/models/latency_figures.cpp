// SPDX-License-Identifier: MIT
#include "models/latency_figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace ufb {

namespace {

constexpr double kBodyShare = 0.95;  ///< of an arm's samples: what the axis must hold in any case
constexpr double kFarOff = 2;        ///< an axis longer than this many bodies hides the rest
constexpr double kAxisBodies = 1.5;  ///< then it is this long
constexpr double kAxisAir = 1.05;
constexpr double kLogAir = 3;  ///< right of the greatest value, for its label

/// Sorted, without what is not finite.
QVector<double> sorted(QVector<double> samples) {
  samples.removeIf([](double sample) { return !std::isfinite(sample); });
  std::sort(samples.begin(), samples.end());
  return samples;
}

/// Between the two neighbours of a rank; `samples` ascending, not empty.
double quantile(const QVector<double>& samples, double share) {
  const double rank = share * static_cast<double>(samples.size() - 1);
  const auto below = static_cast<qsizetype>(rank);
  const qsizetype above = std::min(below + 1, samples.size() - 1);
  return std::lerp(samples[below], samples[above], rank - static_cast<double>(below));
}

bool positive(double value) {
  return std::isfinite(value) && value > 0;
}

}  // namespace

// ---- samples -----------------------------------------------------------------------------------

double medianOf(QVector<double> samples) {
  samples = sorted(samples);
  return samples.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : quantile(samples, 0.5);
}

LatencySpread spreadOf(QVector<double> samples) {
  samples = sorted(samples);
  if (samples.isEmpty()) return {};
  return {static_cast<int>(samples.size()), samples.first(),         quantile(samples, 0.25),
          quantile(samples, 0.5),           quantile(samples, 0.75), samples.last()};
}

QVector<QPointF> ecdfOf(QVector<double> samples) {
  samples = sorted(samples);
  QVector<QPointF> points;
  const auto n = static_cast<double>(samples.size());
  for (qsizetype i = 0; i < samples.size(); ++i) {
    const QPointF point(samples[i], static_cast<double>(i + 1) / n);
    if (!points.isEmpty() && points.last().x() == point.x()) {
      points.last() = point;
    } else {
      points += point;
    }
  }
  return points;
}

double jitterOf(qsizetype index) {
  // Multiples of the golden ratio's fraction fill the interval evenly, however few there are.
  constexpr double kGolden = 0.6180339887498949;
  const double place = static_cast<double>(index + 1) * kGolden;
  return 2 * (place - std::floor(place)) - 1;
}

LatencyAxisEnd axisEndOf(const QVector<QVector<double>>& samples) {
  double body = 0;
  double furthest = 0;
  for (const QVector<double>& arm : samples) {
    const QVector<double> ascending = sorted(arm);
    if (ascending.isEmpty()) continue;
    body = std::max(body, quantile(ascending, kBodyShare));
    furthest = std::max(furthest, ascending.last());
  }
  if (furthest <= 0) return {};
  if (furthest <= kFarOff * body) return {furthest * kAxisAir, 0, furthest};
  LatencyAxisEnd result{kAxisBodies * body, 0, furthest};
  for (const QVector<double>& arm : samples) {
    result.beyond += static_cast<int>(
        std::count_if(arm.begin(), arm.end(), [&](double sample) { return sample > result.end; }));
  }
  return result;
}

view::LatencyArmItem summarised(view::LatencyArmItem arm) {
  if (arm.n > 0 || arm.milliseconds.isEmpty()) return arm;
  const QVector<double> samples = sorted(arm.milliseconds);
  if (samples.isEmpty()) return arm;
  const auto n = static_cast<double>(samples.size());
  arm.n = static_cast<int>(samples.size());
  arm.median = quantile(samples, 0.5);
  arm.mean = std::accumulate(samples.begin(), samples.end(), 0.0) / n;
  double squares = 0;
  for (const double sample : samples) squares += (sample - arm.mean) * (sample - arm.mean);
  arm.stdev = n > 1 ? std::sqrt(squares / (n - 1)) : 0;
  return arm;
}

view::LatencySeriesItem summarised(view::LatencySeriesItem series) {
  for (view::LatencyArmItem& arm : series.arms) arm = summarised(std::move(arm));
  return series;
}

// ---- looking in a series -----------------------------------------------------------------------

const view::LatencyArmItem* armNamed(const view::LatencySeriesItem& series, const QString& name) {
  const auto is = [&](const view::LatencyArmItem& arm) { return arm.name == name; };
  const auto found = std::find_if(series.arms.begin(), series.arms.end(), is);
  return found == series.arms.end() ? nullptr : &*found;
}

const view::LatencyArmItem* subjectOf(const view::LatencySeriesItem& series) {
  const auto is = [](const auto& arm) { return arm.kind == view::LatencyArmKind::Subject; };
  const auto found = std::find_if(series.arms.begin(), series.arms.end(), is);
  return found == series.arms.end() ? nullptr : &*found;
}

const view::LatencyRatioItem* ratioOver(const view::LatencySeriesItem& series, const QString& over) {
  const view::LatencyArmItem* subject = subjectOf(series);
  if (subject == nullptr) return nullptr;
  const auto is = [&](const auto& ratio) { return ratio.of == subject->name && ratio.over == over; };
  const auto found = std::find_if(series.ratios.begin(), series.ratios.end(), is);
  return found == series.ratios.end() ? nullptr : &*found;
}

const view::LatencyLedgerItem* ledgerOver(const view::LatencySeriesItem& series, const QString& over) {
  const auto is = [&](const auto& ledger) { return ledger.over == over; };
  const auto found = std::find_if(series.ledgers.begin(), series.ledgers.end(), is);
  return found == series.ledgers.end() ? nullptr : &*found;
}

QStringList rivalNames(const view::LatencySeriesItem& series) {
  using Kind = view::LatencyArmKind;
  QStringList names;
  for (const Kind kind : {Kind::StandIn, Kind::Rival, Kind::Opened}) {
    for (const view::LatencyArmItem& arm : series.arms) {
      if (arm.kind == kind) names += arm.name;
    }
  }
  if (!names.isEmpty()) return names;
  for (const view::LatencyArmItem& arm : series.arms) {
    if (arm.kind == Kind::Self) names += arm.name;
  }
  return names;
}

std::optional<QPair<double, double>> noiseBand(const view::LatencySeriesItem& series) {
  const view::LatencyArmItem* subject = subjectOf(series);
  const bool known = series.noiseLow != 1 || series.noiseHigh != 1;
  if (subject == nullptr || !known || subject->median <= 0) return std::nullopt;
  return QPair<double, double>(subject->median * series.noiseLow, subject->median * series.noiseHigh);
}

bool sameSetting(const view::LatencySeriesItem& one, const view::LatencySeriesItem& other) {
  return one.tokens == other.tokens && one.texts == other.texts && one.threads == other.threads;
}

// ---- bars --------------------------------------------------------------------------------------

QVector<LatencySegment> segmentsOf(const view::LatencyStagesItem& stages) {
  const std::array<double, kLatencyStages> parts{stages.tokenizer,   stages.embedding, stages.attention,
                                                 stages.feedforward, stages.head,      stages.rest};
  QVector<LatencySegment> segments;
  double end = 0;
  for (int stage = 0; stage < kLatencyStages; ++stage) {
    const double start = end;
    if (positive(parts[static_cast<size_t>(stage)])) end += parts[static_cast<size_t>(stage)];
    segments += LatencySegment{stage, start, end};
  }
  return segments;
}

QVector<LatencyRungItem> rungsOf(const view::LatencyLedgerItem& ledger) {
  using Rung = view::LatencyRung;
  QVector<LatencyRungItem> rungs{{Rung::Neurons, ledger.neurons, false, {}, {}},
                                 {Rung::Operations, ledger.flops, false, {}, {}},
                                 {Rung::Kernel, ledger.kernel, true, {}, {}},
                                 {Rung::Layer, ledger.layer, true, {}, {}},
                                 {Rung::Model, ledger.model, true, {}, {}}};
  if (positive(ledger.modelLow) && positive(ledger.modelHigh)) {
    rungs.last().low = ledger.modelLow;
    rungs.last().high = ledger.modelHigh;
  }
  rungs.removeIf([](const LatencyRungItem& rung) { return !positive(rung.value); });
  return rungs;
}

QPair<double, double> logAxisOf(const QVector<double>& values) {
  double low = 1;
  double high = 1;
  for (const double value : values) {
    if (!positive(value)) continue;
    low = std::min(low, value);
    high = std::max(high, value);
  }
  // From 1, or from the decade below what is slower than 1.
  if (low < 1) low = std::pow(10, std::floor(std::log10(low)));
  return {low, std::max(high, 1.0) * kLogAir};
}

// ---- sweeps ------------------------------------------------------------------------------------

QVector<LatencyCurve> sweepOf(const view::LatencyRunItem& run, const view::LatencySeriesItem& fixed,
                              LatencySweepOver over) {
  const bool threads = over == LatencySweepOver::Threads;
  QVector<LatencyCurve> curves;
  for (const view::LatencySeriesItem& series : run.series) {
    const bool sameRest = threads ? series.tokens == fixed.tokens : series.threads == fixed.threads;
    if (!sameRest || series.texts != fixed.texts) continue;
    for (const view::LatencyArmItem& arm : series.arms) {
      const LatencySweepPoint point{threads ? series.threads : series.tokens, spreadOf(arm.milliseconds)};
      if (point.spread.n == 0) continue;
      const auto is = [&](const LatencyCurve& curve) { return curve.arm == arm.name; };
      auto curve = std::find_if(curves.begin(), curves.end(), is);
      if (curve == curves.end()) curve = curves.insert(curves.end(), LatencyCurve{arm.name, {}});
      curve->points += point;
    }
  }
  for (LatencyCurve& curve : curves) {
    std::sort(curve.points.begin(), curve.points.end(),
              [](const auto& a, const auto& b) { return a.x < b.x; });
  }
  return curves;
}

}  // namespace ufb
