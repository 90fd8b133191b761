// SPDX-License-Identifier: MIT
#include "bench_text.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>

namespace ufb::cli {

namespace {

/// Code points; no cell holds a wide or a combining one.
std::size_t length(const std::string& cell) {
  std::size_t count = 0;
  for (const char c : cell) count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
  return count;
}

std::string sizeText(double bytes) {
  return bytes < 1e6 ? format("%.0f kB", bytes / 1e3) : format("%.3g MB", bytes / 1e6);
}

/// The card, its driver and its clocks.
std::string deviceText(const BenchDeviceInfo& d) {
  std::string text = "device       " + d.id + ", " + d.name;
  if (!d.computeCapability.empty()) text += ", compute capability " + d.computeCapability;
  text += format(", %d multiprocessors, L2 %.0f MB", d.processors, static_cast<double>(d.cacheBytes) / 1e6);
  if (d.clockMegahertz > 0) text += format(", up to %.0f MHz", d.clockMegahertz);
  if (d.memoryClockMegahertz > 0) text += format(", memory %.0f MHz", d.memoryClockMegahertz);
  if (!d.driver.empty()) text += "; driver " + d.driver;
  return text + "\n";
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

}  // namespace

std::string format(const char* pattern, ...) {
  va_list arguments;
  va_start(arguments, pattern);
  char text[256];
  std::vsnprintf(text, sizeof(text), pattern, arguments);
  va_end(arguments);
  return text;
}

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

std::string Columns::text() const {
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

std::string environmentText(const std::string& subject, const BenchEnvironment& e,
                            const std::vector<BenchCeilings>& ceilings) {
  std::string text = "subject      " + subject + "\n";
  text += "machine      " + e.processor + ", " + plural(e.physicalCores, "core") + ", kernel " +
          e.instructionSet + "; " + e.host + ", " + e.system + "\n";
  if (e.device) text += deviceText(*e.device);
  text += "conditions   " + e.date + ", load " + number(e.load) + ", processors " + e.affinity +
          ", governor " + e.governor + ", huge pages " + e.hugePages +
          format(", clock %.0f ns", e.timerNanoseconds) + "\n";
  text += "libraries    ";
  for (std::size_t i = 0; i < e.libraries.size(); ++i) text += (i == 0 ? "" : ", ") + e.libraries[i];
  text += "\n";
  for (const BenchCeilings& limits : ceilings) text += ceilingText(limits);
  for (const std::string& warning : e.warnings) text += "warning      " + warning + "\n";
  return text;
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

}  // namespace ufb::cli
