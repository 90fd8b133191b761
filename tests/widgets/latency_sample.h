// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

#include "models/latency_types.h"

/// Measurements whose figures are worked out by hand in the tests.
namespace ufb::test {

/// Around `median` within 10 %, the same every time; every 37th call is 60 % slower.
inline QVector<double> calls(double median, int n) {
  QVector<double> samples;
  unsigned state = 12345;
  for (int i = 0; i < n; ++i) {
    state = state * 1664525U + 1013904223U;
    const double unit = double(state >> 8) / double(1U << 24);
    samples += median * (0.96 + 0.1 * unit * unit + (i % 37 == 36 ? 0.6 : 0.0));
  }
  return samples;
}

inline view::LatencyArmItem arm(const QString& name, view::LatencyArmKind kind, double median, double forward,
                                int n = 70) {
  view::LatencyArmItem item;
  item.name = name;
  item.kind = kind;
  item.what = QStringLiteral("The arm %1.").arg(name);
  item.milliseconds = calls(median, n);
  item.n = n;
  item.median = median;
  item.mean = median * 1.01;
  item.stdev = median * 0.05;
  if (n >= 64) item.p90 = median * 1.06;
  const double rest = median * 1.01 - forward;
  item.stages =
      view::LatencyStagesItem{0.02 * rest, 0.04 * rest, 0.7 * rest, forward, 0.2 * rest, 0.04 * rest};
  item.firstCallMs = median * 3;
  item.warmUpMs = 3000;
  item.warmUpCalls = 400;
  return item;
}

/// fff takes 4 ms at 32 tokens and one thread, dense-3072 8 ms, dense-4095 10 ms.
inline view::LatencySeriesItem series(int tokens, int threads, int n = 70) {
  using Kind = view::LatencyArmKind;
  const double scale = tokens / 32.0 / (threads == 1 ? 1 : 1.7);
  view::LatencySeriesItem item;
  item.tokens = tokens;
  item.threads = threads;
  item.arms = {arm(QStringLiteral("fff"), Kind::Subject, 4 * scale, 0.2 * scale, n),
               arm(QStringLiteral("fff again"), Kind::Self, 4.01 * scale, 0.2 * scale, n),
               arm(QStringLiteral("dense-3072"), Kind::StandIn, 8 * scale, 4.1 * scale, n),
               arm(QStringLiteral("dense-4095"), Kind::StandIn, 10 * scale, 6.1 * scale, n)};
  for (int i : {2, 3}) item.arms[i].speedOnly = true;
  item.arms[2].percentOfPeak = 71.4;
  const auto fff = QStringLiteral("fff");
  item.ratios = {{fff, QStringLiteral("fff again"), 1.002, 0.994, 1.008, n, {}, {}},
                 {fff, QStringLiteral("dense-3072"), 2.0, 1.95, 2.06, n, fff, {}},
                 {fff, QStringLiteral("dense-4095"), 2.5, 2.4, 2.6, n, fff, {}}};
  item.ledgers = {{QStringLiteral("dense-3072"), 256, 240, 43, 2.3, 2.0, 1.95, 2.06, 2.05},
                  {QStringLiteral("dense-4095"), 341.25, 320, 60, 2.9, 2.5, 2.4, 2.6, 2.56}};
  item.noiseLow = 0.994;
  item.noiseHigh = 1.008;
  return item;
}

inline view::LatencyRunItem run() {
  view::LatencyRunItem item;
  item.id = QStringLiteral("1");
  item.date = QStringLiteral("2026-11-22 05:10 UTC");
  item.host = QStringLiteral("lyra");
  item.processor = QStringLiteral("Intel Xeon Platinum 8480C");
  item.precision = QStringLiteral("float32");
  item.subjectName = QStringLiteral("demo-fff");
  item.command = QStringLiteral("ufb bench model --model demo-fff --tokens 8,32,128 --threads 1,2");
  for (const int threads : {1, 2}) {
    for (const int tokens : {8, 32, 128}) item.series += series(tokens, threads);
  }
  return item;
}

/// Of another day, and 20 % slower.
inline view::LatencyRunItem pastRun() {
  view::LatencyRunItem item = run();
  item.id = QStringLiteral("0");
  item.date = QStringLiteral("2026-11-20");
  item.host = QStringLiteral("vega");
  item.past = true;
  for (view::LatencySeriesItem& one : item.series) {
    for (view::LatencyArmItem& each : one.arms) {
      for (double& sample : each.milliseconds) sample *= 1.2;
      each.median *= 1.2;
    }
  }
  return item;
}

inline QVector<view::LatencyReferenceItem> references() {
  using Rung = view::LatencyRung;
  return {{Rung::Neurons, 341.25, QStringLiteral("paper"),
           QStringLiteral("4095 neurons, 12 engaged: counted, not timed.")},
          {Rung::Layer, 78, QStringLiteral("paper"),
           QStringLiteral("One feedforward layer, CPU, best FFF (BLAS level 2) against MKL sgemm dense-3072, "
                          "as published.")},
          {Rung::Model, 1.6, QStringLiteral("DistilBERT"),
           QStringLiteral("Whole model against BERT-base, from a reader's summary.")}};
}

}  // namespace ufb::test
