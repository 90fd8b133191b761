// SPDX-License-Identifier: MIT
#include "models/usage_figures.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ufb {

namespace {

/// The numbers above 0, ascending: of thousands of leaves a text visits few.
QVector<qint64> sortedVisits(const QVector<qint64>& visits) {
  QVector<qint64> some;
  std::copy_if(visits.begin(), visits.end(), std::back_inserter(some),
               [](qint64 count) { return count > 0; });
  std::sort(some.begin(), some.end());
  return some;
}

}  // namespace

qint64 nodesOf(int depth) {
  return (qint64{2} << depth) - 1;
}

qint64 mostTouched(int depth, qint64 paths) {
  qint64 most = 0;
  for (int level = 0; level <= depth; ++level) most += std::min(qint64{1} << level, paths);
  return most;
}

BalanceItem balanceOf(const QVector<qint64>& visits) {
  BalanceItem balance;
  const QVector<qint64> some = sortedVisits(visits);
  balance.places = visits.size();
  balance.used = some.size();
  for (const qint64 count : some) balance.visits += count;
  if (balance.visits == 0) return balance;
  const auto places = static_cast<double>(balance.places);
  const auto total = static_cast<double>(balance.visits);
  double weighted = 0;
  auto rank = static_cast<double>(balance.places - balance.used);
  for (const qint64 count : some) {
    const auto number = static_cast<double>(count);
    rank += 1;
    weighted += rank * number;
    balance.entropyBits -= number / total * std::log2(number / total);
  }
  balance.gini = std::max(0.0, (2 * weighted / total - places - 1) / places);
  balance.entropyBits = std::max(0.0, balance.entropyBits);
  balance.effective = std::exp2(balance.entropyBits);
  return balance;
}

QVector<QPointF> lorenzCurve(const QVector<qint64>& visits) {
  const QVector<qint64> some = sortedVisits(visits);
  if (some.isEmpty()) return {};
  double total = 0;
  for (const qint64 count : some) total += static_cast<double>(count);
  const auto places = static_cast<double>(visits.size());
  auto rank = static_cast<double>(visits.size() - some.size());
  double sum = 0;
  QVector<QPointF> curve{{0, 0}};
  if (rank > 0) curve += QPointF(rank / places, 0);
  for (qsizetype i = 0; i < some.size(); ++i) {
    rank += 1;
    sum += static_cast<double>(some[i]);
    const bool corner = i + 1 == some.size() || some[i + 1] != some[i];
    if (corner) curve += QPointF(rank / places, sum / total);
  }
  return curve;
}

double lorenzAt(const QVector<QPointF>& curve, double x) {
  const auto after =
      std::find_if(curve.begin(), curve.end(), [x](const QPointF& point) { return point.x() >= x; });
  if (after == curve.end()) return curve.isEmpty() ? 0 : curve.last().y();
  if (after == curve.begin()) return after->y();
  const QPointF before = *(after - 1);
  const double way = (x - before.x()) / (after->x() - before.x());
  return before.y() + way * (after->y() - before.y());
}

int visitBinOf(qint64 visits) {
  return visits <= 0 ? 0 : 1 + static_cast<int>(std::bit_width(static_cast<quint64>(visits) - 1));
}

QVector<VisitBin> visitBins(const QVector<qint64>& visits) {
  if (visits.isEmpty()) return {};
  const qint64 greatest = *std::max_element(visits.begin(), visits.end());
  QVector<VisitBin> bins{{0, 0, 0}};
  for (qint64 end = 1; bins.last().most < greatest; end *= 2) bins += VisitBin{bins.last().most + 1, end, 0};
  for (const qint64 count : visits) ++bins[visitBinOf(count)].places;
  return bins;
}

}  // namespace ufb
