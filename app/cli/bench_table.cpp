// SPDX-License-Identifier: MIT
#include "bench_table.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <optional>
#include <vector>

#include "ufb/engine.h"

namespace ufb::cli {

namespace {

/// printf into a string; for numbers and short words.
[[gnu::format(printf, 1, 2)]] std::string format(const char* pattern, ...) {
  va_list arguments;
  va_start(arguments, pattern);
  char text[256];
  std::vsnprintf(text, sizeof(text), pattern, arguments);
  va_end(arguments);
  return text;
}

/// Four significant digits without an exponent.
std::string number(double value) {
  const int decimals = value >= 1000 ? 0 : value >= 100 ? 1 : value >= 10 ? 2 : 3;
  return format("%.*f", decimals, value);
}

std::string orDash(const std::optional<double>& value) {
  return value ? number(*value) : "-";
}

std::string percent(const std::optional<double>& value) {
  return value ? format("%.0f %%", *value) : "-";
}

std::string plural(int count, const char* word) {
  return format("%d %s%s", count, word, count == 1 ? "" : "s");
}

/// Columns of their widest cell, the first one flush left.
class Columns {
 public:
  void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

  [[nodiscard]] std::string text() const {
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
      widths.resize(std::max(widths.size(), row.size()));
      for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], length(row[i]));
    }
    std::string text;
    for (const auto& row : m_rows) {
      std::string line;
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string space(widths[i] - length(row[i]), ' ');
        line += i == 0 ? "  " + row[i] + space : "  " + space + row[i];
      }
      text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
  }

 private:
  /// Code points; no cell holds a wide or a combining one.
  static std::size_t length(const std::string& cell) {
    std::size_t count = 0;
    for (const char c : cell) count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
    return count;
  }

  std::vector<std::vector<std::string>> m_rows;
};

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

std::string ratioLines(const BenchSeries& series) {
  Columns columns;
  std::vector<std::string> notes;
  for (const BenchRatio& r : series.ratios) {
    const std::string verdict = !r.winner.empty()  ? r.winner + " is faster" + (r.caveat.empty() ? "" : "; ")
                                : r.caveat.empty() ? std::string("no winner")
                                                   : std::string("no winner: ");
    notes.push_back(verdict + r.caveat);
    columns.add({r.of + " over " + r.over, format("%s times", number(r.median).c_str()),
                 "[" + number(r.low) + " .. " + number(r.high) + "]"});
  }
  // What is said of a ratio follows it, ragged.
  std::string text;
  std::size_t next = 0;
  std::string table = columns.text();
  for (const std::string& note : notes) {
    const std::size_t end = table.find('\n', next);
    text += table.substr(next, end - next) + "  " + note + "\n";
    next = end + 1;
  }
  return text;
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

std::string sizeText(double bytes) {
  return bytes < 1e6 ? format("%.0f kB", bytes / 1e3) : format("%.3g MB", bytes / 1e6);
}

std::string ceilingText(const BenchCeilings& ceilings) {
  std::string text = "ceilings     " + plural(ceilings.threads, "thread") +
                     format(": %.0f GFLOP/s of multiply-adds; GB/s by size of the set:", ceilings.fmaGflops);
  const char* separator = " ";
  for (const BenchCeilings::Bandwidth& b : ceilings.bandwidth) {
    text += separator + sizeText(b.bytes) + format(" %.3g", b.gigabytesPerSecond);
    separator = ", ";
  }
  return text + "\n";
}

std::string environmentText(const FfnBenchReport& report) {
  const BenchEnvironment& e = report.environment;
  const Environment& here = environment();
  std::string text = "subject      " + report.subject + "\n";
  text += "machine      " + here.processor + ", " + plural(here.physicalCores, "core") + ", kernel " +
          here.instructionSet + "; " + e.host + ", " + e.system + "\n";
  text += "conditions   " + e.date + ", load " + number(e.load) + ", processors " + e.affinity +
          ", governor " + e.governor + ", huge pages " + e.hugePages +
          format(", clock %.0f ns", e.timerNanoseconds) + "\n";
  text += "libraries    ";
  for (std::size_t i = 0; i < e.libraries.size(); ++i) text += (i == 0 ? "" : ", ") + e.libraries[i];
  text += "\n";
  for (const BenchCeilings& ceilings : report.ceilings) text += ceilingText(ceilings);
  for (const std::string& warning : e.warnings) text += "warning      " + warning + "\n";
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
  std::string text = environmentText(report);
  for (const BenchSeries& series : report.series) text += seriesText(series);
  if (report.effect) text += effectText(*report.effect);
  return text;
}

}  // namespace ufb::cli
