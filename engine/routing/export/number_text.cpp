// SPDX-License-Identifier: MIT
#include "routing/export/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ufb::exporting {
namespace {

/// Longer than any double in shortest form, or in fixed form with the few digits that reports show.
constexpr std::size_t kLongestNumber = 384;
constexpr const char* kUnknown = "\u2013";

}  // namespace

void appendInteger(std::string& out, std::int64_t value) {
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void appendNumber(std::string& out, double value) {
  if (!std::isfinite(value)) return;
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

std::string numberText(double value) {
  std::string text;
  appendNumber(text, value);
  return text;
}

std::string groupedText(std::int64_t value) {
  std::string text = std::to_string(value);
  const std::ptrdiff_t first = value < 0 ? 2 : 1;
  for (auto place = static_cast<std::ptrdiff_t>(text.size()) - 3; place >= first; place -= 3) {
    text.insert(static_cast<std::size_t>(place), 1, ',');
  }
  return text;
}

std::string decimalText(double value, int digits) {
  if (!std::isfinite(value)) return kUnknown;
  std::array<char, kLongestNumber> text;
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits).ptr;
  return std::string(text.data(), end);
}

std::string percentText(double share) {
  if (!std::isfinite(share)) return kUnknown;
  const double percent = share * 100;
  const double magnitude = std::abs(percent);
  int digits = 1;
  if (magnitude > 0 && magnitude < 1) {
    digits = std::min(8, 1 - static_cast<int>(std::floor(std::log10(magnitude))));
  }
  return decimalText(percent, digits) + "\u00a0%";
}

std::string hexText(std::uint64_t value) {
  std::array<char, 16> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
  const auto length = static_cast<std::size_t>(end - digits.data());
  return std::string(digits.size() - length, '0') + std::string(digits.data(), length);
}

}  // namespace ufb::exporting
