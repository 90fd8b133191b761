// SPDX-License-Identifier: MIT
#pragma once

#include "presenters/latency_presenter.h"

namespace ufb {

/// A measurement with one arm of each kind: arm i has the samples i+1 and 2(i+1) milliseconds.
inline ModelBenchReport sampleReport() {
  ModelBenchReport report;
  report.environment.date = "2026-11-22T12:00:00Z";
  report.environment.host = "workstation";
  report.environment.processor = "A Processor";
  report.environment.warnings = {"Other programs are busy"};
  report.subject.name = "demo-fff";
  report.options.model = "demo-fff";
  ModelBenchSeries series;
  series.texts = 2;
  series.series.scope = "model";
  series.series.tokens = 32;
  series.series.threads = 1;
  const std::vector<std::pair<const char*, const char*>> arms{{"demo-fff", "fff"},
                                                              {"demo-fff again", "a/a"},
                                                              {"dense-3072", "dense"},
                                                              {"dense-3072-libtorch", "dense"},
                                                              {"demo-dense", "dense"}};
  for (int i = 0; i < static_cast<int>(arms.size()); ++i) {
    const double unit = (i + 1) * 1000.0;
    BenchArm arm;
    arm.name = arms[static_cast<std::size_t>(i)].first;
    arm.kind = arms[static_cast<std::size_t>(i)].second;
    arm.what = "a sentence";
    arm.summary.n = 2;
    arm.summary.median = arm.summary.mean = 1.5 * unit;
    if (arm.kind == "dense") arm.percentOfPeak = 61;
    series.series.arms.push_back(arm);
    for (int round = 0; round < 2; ++round) {
      series.series.samples.push_back({i, round, 0, 1, (round + 1) * unit});
      series.sampleStages.push_back({0, 0, 0, (round + 1) * unit, 0, 0, 0});
    }
    series.stages.push_back({0.1 * unit, 0.1 * unit, 0.5 * unit, 0.6 * unit, 0.1 * unit, 0.1 * unit, 0});
    series.firstCallMs.push_back(3.0 * (i + 1));
  }
  series.series.ratios.push_back({"demo-fff", "dense-3072", 3.0, 2.9, 3.1, 2, "demo-fff", ""});
  series.ledgers.push_back({"dense-3072", 341.25, 256, 60, 3.2, 3.0, 2.9, 3.1, 3.3});
  report.series.push_back(series);
  return report;
}

inline LatencyPlace samplePlace() {
  return {QStringLiteral("workstation"),
          QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toLocalTime().date()};
}

}  // namespace ufb
