// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace ufb::text {

/// Code points of a UTF-8 text. Each ill-formed sequence (maximal subpart, as Unicode recommends) becomes one
/// U+FFFD. Texts must be shorter than 2^31 bytes.
[[nodiscard]] std::u32string decodeUtf8(std::string_view utf8);
/// False if decodeUtf8 would have to mend something.
[[nodiscard]] bool isWellFormedUtf8(std::string_view utf8);

/// Appends one code point; a surrogate becomes U+FFFD.
void appendUtf8(std::string& out, char32_t c);
[[nodiscard]] std::string encodeUtf8(std::u32string_view text);

}  // namespace ufb::text
