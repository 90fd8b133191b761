// SPDX-License-Identifier: MIT
#include "bench_table.h"

#include <string>
#include <vector>

#include "bench_device_table.h"
#include "bench_text.h"

namespace ufb::cli {

namespace {

std::string armsTable(const BenchSeries& series) {
  Columns columns;
  columns.add({"arm", "µs a call", "±", "p90", "ns a token", "n", "GFLOP/s", "of peak", "GB/s", "of bandw.",
               "bound µs"});
  for (const BenchArm& arm : series.arms) {
    const BenchSummary& s = arm.summary;
    if (s.n == 0) continue;
    columns.add({arm.name, number(s.median), number(s.mad), orDash(s.p90),
                 number(s.median * 1e3 / series.tokens), format("%d", s.n), number(arm.gflops),
                 percent(arm.percentOfPeak), number(arm.gigabytesPerSecond), percent(arm.percentOfBandwidth),
                 orDash(arm.boundMicroseconds)});
  }
  return columns.text();
}

std::string seriesText(const BenchSeries& series) {
  std::string text = "\n" + plural(series.tokens, "token") + ", " + plural(series.threads, "thread") +
                     (series.cold ? ", cold" : ", warm") + " (" + series.scope + ")\n";
  text += armsTable(series) + ratioLines(series);
  text += format("  noise floor (fff-sparse over itself): %.4f .. %.4f\n", series.noiseFloorLow,
                 series.noiseFloorHigh);
  text += format("  %d distinct nodes an input, %.1f kB of weights a token\n", series.distinctNodes,
                 series.bytesPerToken / 1e3);
  for (const BenchArm& arm : series.arms) {
    const bool best =
        arm.kind == "dense" && arm.summary.n > 0 && arm.what.find("the best library") != std::string::npos;
    if (best || arm.summary.n == 0) text += "  " + arm.name + ": " + arm.what + "\n";
  }
  return text;
}

std::string effectText(const WeightEffect& e) {
  return format(
      "\n%s weights change an output by at most %.3g (the largest is %.3g), all of them by %.3g of their "
      "norm, "
      "and %.4g %% of %lld paths.\n",
      e.weights.c_str(), e.largestOutputError, e.largestOutput, e.relativeError, e.changedPaths * 100,
      static_cast<long long>(e.paths));
}

}  // namespace

std::string benchTable(const FfnBenchReport& report) {
  std::string text = environmentText(report.subject, report.environment, report.ceilings);
  if (report.deviceCeilings) text += ceilingsText(*report.deviceCeilings);
  for (const BenchSeries& series : report.series) {
    text += series.device == "cpu" ? seriesText(series) : deviceSeriesText(series);
  }
  if (report.effect) text += effectText(*report.effect);
  return text;
}

}  // namespace ufb::cli
