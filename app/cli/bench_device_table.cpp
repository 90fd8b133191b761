// SPDX-License-Identifier: MIT
#include "bench_device_table.h"

#include <algorithm>

#include "bench_text.h"

namespace ufb::cli {

namespace {

std::string armsTable(const BenchSeries& series) {
  Columns columns;
  columns.add({"arm", "µs a call", "±", "p90", "ns a token", "n", "GFLOP/s", "of peak", "bound µs",
               "reached", "per visit µs", "reached"});
  for (const BenchArm& arm : series.arms) {
    const BenchSummary& s = arm.summary;
    if (s.n == 0) continue;
    columns.add({arm.name, number(s.median), number(s.mad), orDash(s.p90),
                 number(s.median * 1e3 / series.tokens), format("%d", s.n), number(arm.gflops),
                 percent(arm.percentOfPeak), orDash(arm.boundMicroseconds), percent(arm.percentOfBound),
                 orDash(arm.visitBoundMicroseconds), percent(arm.percentOfVisitBound)});
  }
  return columns.text();
}

std::string trafficText(const BenchSeries& series) {
  const auto fff = std::find_if(series.arms.begin(), series.arms.end(),
                                [](const BenchArm& arm) { return arm.kind == "fff" && arm.traffic; });
  if (fff == series.arms.end()) return {};
  const BenchTraffic& t = *fff->traffic;
  return format(
      "  a call of the trees: %.3f MB of rows (%d distinct nodes), %.3f MB if each visit reads its own, %.3f "
      "MB "
      "of inputs and outputs, %.4f GFLOP\n",
      t.rowBytesOnce / 1e6, series.distinctNodes, t.rowBytesPerVisit / 1e6, t.activationBytes / 1e6,
      t.operations / 1e9);
}

}  // namespace

std::string ceilingsText(const DeviceCeilings& c) {
  return format("ceilings     memory %.0f GB/s (copying, both ways), L2 %.0f GB/s (12 MB)",
                c.copyGigabytesPerSecond, c.cacheGigabytesPerSecond) +
         format("; TFLOP/s: multiply-adds %.1f, TF32 %.0f, bf16 %.0f, f16 %.0f", c.fmaGflops / 1e3,
                c.tf32Gflops / 1e3, c.bf16Gflops / 1e3, c.f16Gflops / 1e3) +
         format("; launch %.2f µs, graph of two %.2f µs\n", c.launchMicroseconds, c.replayMicroseconds);
}

std::string deviceSeriesText(const BenchSeries& series) {
  std::string text = "\n" + plural(series.tokens, "token") + ", " + series.precision + ", " + series.device +
                     (series.cold ? ", cold" : ", warm") + " (" + series.scope + ")\n";
  text += armsTable(series) + ratioLines(series) + trafficText(series);
  text += format("  noise floor (fff-sparse over itself): %.4f .. %.4f\n", series.noiseFloorLow,
                 series.noiseFloorHigh);
  for (const BenchArm& arm : series.arms) {
    if (arm.summary.n == 0) text += "  " + arm.name + ": " + arm.what + "\n";
  }
  return text;
}

}  // namespace ufb::cli
