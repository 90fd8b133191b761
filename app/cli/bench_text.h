// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ufb/bench.h"

/// Words and tables that the benchmarks' output is made of. UTF-8, lines end in '\n'.
namespace ufb::cli {

/// printf into a string; for numbers and short words.
[[gnu::format(printf, 1, 2)]] [[nodiscard]] std::string format(const char* pattern, ...);
/// Four significant digits without an exponent.
[[nodiscard]] std::string number(double value);
[[nodiscard]] std::string orDash(const std::optional<double>& value);
[[nodiscard]] std::string percent(const std::optional<double>& value);
/// "1 token", "2 tokens"
[[nodiscard]] std::string plural(int count, const char* word);

/// Columns of their widest cell, the first one flush left.
class Columns {
 public:
  void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
  [[nodiscard]] std::string text() const;

 private:
  std::vector<std::vector<std::string>> m_rows;
};

/// Subject, machine, conditions, libraries, ceilings and warnings.
[[nodiscard]] std::string environmentText(const std::string& subject, const BenchEnvironment& environment,
                                          const std::vector<BenchCeilings>& ceilings);
/// One line each, with interval and verdict.
[[nodiscard]] std::string ratioLines(const BenchSeries& series);

}  // namespace ufb::cli
