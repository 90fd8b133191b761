// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

namespace ufb::bench {

/// "1 token", "16 tokens"
[[nodiscard]] inline std::string plural(std::int64_t count, const std::string& word) {
  return std::to_string(count) + " " + word + (count == 1 ? "" : "s");
}

/// A number by printf's format, which may hold a unit.
[[nodiscard]] inline std::string shown(double value, const char* format) {
  char text[64];
  std::snprintf(text, sizeof(text), format, value);
  return text;
}

}  // namespace ufb::bench
