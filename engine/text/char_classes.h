// SPDX-License-Identifier: MIT
#pragma once

/// The character classes that tokenizers are defined by. Names on the right are the Unicode properties.
namespace ufb::text {

[[nodiscard]] bool isWhitespace(char32_t c);  ///< White_Space
/// What a regular expression's \w means (UTS #18): Alphabetic, M, Nd, Pc, Join_Control.
[[nodiscard]] bool isWordCharacter(char32_t c);
[[nodiscard]] bool isMark(char32_t c);            ///< Mn, Mc, Me
[[nodiscard]] bool isNonspacingMark(char32_t c);  ///< Mn
/// Cc, Cf and Co, but not tab, line feed and carriage return. Unassigned code points do not count.
[[nodiscard]] bool isBertControl(char32_t c);
/// P*, and every ASCII character that is neither letter, digit, space nor control.
[[nodiscard]] bool isBertPunctuation(char32_t c);
/// The ideograph blocks that BERT sets apart.
[[nodiscard]] bool isBertIdeograph(char32_t c);

}  // namespace ufb::text
