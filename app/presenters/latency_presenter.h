// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QVector>

#include "models/latency_types.h"
#include "ufb/bench.h"

namespace ufb {

/// Where and when the window runs: measurements of elsewhere or of other days are past ones.
struct LatencyPlace {
  QString host;
  QDate today;
};

[[nodiscard]] view::LatencySeriesItem presentSeries(const ModelBenchSeries& series, bool complete);

/// `id` tells the run apart from others.
[[nodiscard]] view::LatencyRunItem presentRun(const ModelBenchReport& report, const QString& id,
                                              const LatencyPlace& place);

/// The figures that readers come with, each with the conditions under which it was stated: the paper's
/// abstract and table 2, and DistilBERT's.
[[nodiscard]] QVector<view::LatencyReferenceItem> latencyReferences();

/// What `request` asks for, of `model`.
[[nodiscard]] ModelBenchOptions benchOptions(const view::LatencyRequestItem& request, const QString& text);

}  // namespace ufb
