// SPDX-License-Identifier: MIT
#include "bench_model_table.h"

#include <vector>

#include "bench_device_table.h"
#include "bench_text.h"
#include "ufb/engine.h"

namespace ufb::cli {

namespace {

std::string describe(const ModelInfo& info) {
  std::string text = info.name + ", " + info.family + ", " + plural(info.layers, "layer") +
                     format(", %d wide, ", info.hidden);
  if (info.feedforward.kind == FeedforwardKind::Fff) {
    text += plural(info.feedforward.trees, "tree") + format(" of depth %d, ", info.feedforward.depth) +
            std::string(treeWeightsName(info.treeWeights)) + " trees";
  } else {
    text += format("%d dense neurons", info.feedforward.neurons);
  }
  return text + format(", vocabulary %d", info.vocabulary);
}

/// A time, and how it is spread.
std::string armsTable(const ModelBenchSeries& series) {
  Columns columns;
  columns.add({"arm", "µs a call", "±", "p90", "n", "first ms", "GFLOP/s", "of peak"});
  for (std::size_t i = 0; i < series.series.arms.size(); ++i) {
    const BenchArm& arm = series.series.arms[i];
    const BenchSummary& s = arm.summary;
    columns.add({arm.name, number(s.median), number(s.mad), orDash(s.p90), format("%d", s.n),
                 number(series.firstCallMs[i]), number(arm.gflops), percent(arm.percentOfPeak)});
  }
  return columns.text();
}

/// Means, since medians of parts do not add up.
std::string stagesTable(const ModelBenchSeries& series) {
  Columns columns;
  columns.add({"mean µs in", "tokenizer", "embedding", "attention", "feedforward", "head", "rest", "= all",
               "(kernel)"});
  for (std::size_t i = 0; i < series.series.arms.size(); ++i) {
    const ModelStages& s = series.stages[i];
    columns.add({series.series.arms[i].name, format("%.1f", s.tokenizer), format("%.1f", s.embedding),
                 format("%.1f", s.attention), format("%.1f", s.feedforward), format("%.1f", s.head),
                 format("%.1f", s.rest), format("%.1f", s.total()), format("(%.1f)", s.kernel)});
  }
  return columns.text();
}

/// "341x"; "-" where it could not be told.
std::string times(double value) {
  if (value <= 0) return "-";
  return format(value >= 100 ? "%.0fx" : value >= 10 ? "%.1fx" : "%.2fx", value);
}

std::string ledgerLines(const ModelBenchSeries& series) {
  std::string text;
  for (const SpeedLedger& l : series.ledgers) {
    text += "  over " + l.over + ": neurons " + times(l.neurons) + " -> feedforward operations " +
            times(l.flops) + " -> kernel " + times(l.kernel) + " -> layer " + times(l.layer) + " -> model " +
            times(l.model) + " [" + number(l.modelLow) + " .. " + number(l.modelHigh) + "] (ceiling " +
            times(l.amdahlCeiling) + ")\n";
  }
  return text;
}

std::string seriesText(const ModelBenchSeries& series) {
  const BenchSeries& s = series.series;
  std::string text = "\n";
  if (series.texts != 1) text += plural(series.texts, "text") + " of ";
  const bool onCpu = s.device == "cpu";
  text += plural(s.tokens, "token") + ", " +
          (onCpu ? plural(s.threads, "thread") : s.precision + " on " + s.device) +
          " (whole model, tokenizer to words at one mask a text)\n";
  text += armsTable(series);
  if (!onCpu) text += "  calls of their own, the device's clock read between the stages:\n";
  text += stagesTable(series) + ratioLines(s) + ledgerLines(series);
  text += "  noise floor (" + s.arms.front().name + " over itself)" +
          format(": %.4f .. %.4f\n", s.noiseFloorLow, s.noiseFloorHigh);
  if (s.distinctNodes > 0) text += format("  %d distinct nodes a layer and call\n", s.distinctNodes);
  return text;
}

std::string armsText(const ModelBenchReport& report) {
  std::string text;
  if (report.series.empty()) return text;
  for (const BenchArm& arm : report.series.front().series.arms) {
    text += (text.empty() ? "\n" : "") + arm.name + ": " + arm.what + "\n";
  }
  return text;
}

}  // namespace

std::string benchModelTable(const ModelBenchReport& report) {
  std::string text = environmentText(describe(report.subject), report.environment, report.ceilings);
  if (report.deviceCeilings) text += ceilingsText(*report.deviceCeilings);
  for (const ModelInfo& info : report.against) text += "against      " + describe(info) + "\n";
  for (const ModelBenchSeries& series : report.series) text += seriesText(series);
  return text + armsText(report);
}

}  // namespace ufb::cli
