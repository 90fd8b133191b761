// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace ufb::bench {

/// "1 token", "16 tokens"
[[nodiscard]] inline std::string plural(std::int64_t count, const std::string& word) {
  return std::to_string(count) + " " + word + (count == 1 ? "" : "s");
}

}  // namespace ufb::bench
