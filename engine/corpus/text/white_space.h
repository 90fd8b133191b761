// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace ufb {

/// White space is what has Unicode's property White_Space, so no-break spaces and line separators too.
/// Ill-formed UTF-8 is not white space.
[[nodiscard]] std::string_view trimmedLeft(std::string_view utf8);
[[nodiscard]] std::string_view trimmedRight(std::string_view utf8);
[[nodiscard]] std::string_view trimmed(std::string_view utf8);
[[nodiscard]] inline bool isBlank(std::string_view utf8) {
  return trimmedLeft(utf8).empty();
}

/// Where to cut a text without white space in front that is longer than `longest` (>= 4) bytes: at the last
/// white space that begins no later than there, or else between two code points. Above 0, at most `longest`.
[[nodiscard]] std::size_t cutPosition(std::string_view utf8, std::size_t longest);

}  // namespace ufb
