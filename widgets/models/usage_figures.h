// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QString>
#include <QVector>

namespace ufb {

/// A data cache of this machine.
struct CacheItem {
  QString name;  ///< "L2"
  qint64 bytes = 0;
  bool shared = false;  ///< by several cores
  bool operator==(const CacheItem&) const = default;
};

/// Nodes of a tree with this many decisions on a path.
[[nodiscard]] qint64 nodesOf(int depth);
/// The most nodes of one tree that this many paths can touch together: as many different ones on each level
/// as it has, or as there are paths.
[[nodiscard]] qint64 mostTouched(int depth, qint64 paths);

/// How evenly visits are spread over places, the places without visits among them.
struct BalanceItem {
  qint64 places = 0;
  qint64 used = 0;  ///< with at least one visit
  qint64 visits = 0;
  /// 0 = all places get the same, (places-1)/places = one gets everything; 0 without visits.
  double gini = 0;
  double entropyBits = 0;  ///< of the visits' distribution over the places
  /// 2^entropy: so many places with equal shares would have the same entropy; 0 without visits.
  double effective = 0;
  bool operator==(const BalanceItem&) const = default;
};
[[nodiscard]] BalanceItem balanceOf(const QVector<qint64>& visits);

/// The Lorenz curve: x the share of the places, least visited first, y the share of the visits that they get.
/// From (0,0) to (1,1), corners only; empty without visits.
[[nodiscard]] QVector<QPointF> lorenzCurve(const QVector<qint64>& visits);
/// y of a curve at x in 0..1.
[[nodiscard]] double lorenzAt(const QVector<QPointF>& curve, double x);

/// How many places were visited `least` to `most` times.
struct VisitBin {
  qint64 least = 0;
  qint64 most = 0;
  qint64 places = 0;
  bool operator==(const VisitBin&) const = default;
};
/// Bins that double in width: 0, 1, 2, 3-4, 5-8 … up to the one that holds the greatest number of visits.
[[nodiscard]] QVector<VisitBin> visitBins(const QVector<qint64>& visits);
/// Which of these bins holds so many visits.
[[nodiscard]] int visitBinOf(qint64 visits);

}  // namespace ufb
