// SPDX-License-Identifier: MIT
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/normalized_text.h"

namespace ufb::text {

/// A string that is cut out of a text as one token.
struct CutToken {
  std::u32string content;
  std::int64_t id = 0;
  bool singleWord = false;  ///< only where no word character touches it
  bool stripLeft = false;   ///< takes the whitespace before it along
  bool stripRight = false;  ///< takes the whitespace after it along
};

/// A part of a text: a token that was cut out, or what lies between two of them.
struct Section {
  Range range;
  std::optional<std::int64_t> id;

  bool operator==(const Section&) const = default;
};

/// Finds the longest of many strings at a position.
class TokenMatcher {
 public:
  /// Of tokens with equal content the first one counts; those without content are left out.
  void add(CutToken token);
  [[nodiscard]] bool empty() const { return m_byContent.empty(); }
  /// The longest token that stands at `at`; null if there is none.
  [[nodiscard]] const CutToken* longestAt(std::u32string_view text, std::size_t at) const;
  /// The same, but a token for single words counts only where it stands alone.
  [[nodiscard]] const CutToken* longestAloneAt(std::u32string_view text, std::size_t at) const;

 private:
  template <class Accept>
  const CutToken* longest(std::u32string_view text, std::size_t at, Accept accept) const;

  std::unordered_map<std::u32string, CutToken> m_byContent;
  std::map<char32_t, std::vector<std::size_t>> m_lengths;  // by first character, longest first
  std::bitset<128> m_asciiStarts;
  bool m_otherStarts = false;
};

/// Whether no word character touches the range.
[[nodiscard]] bool standsAlone(std::u32string_view text, Range range);

/// Cuts tokens out of a text: leftmost first, then longest. The sections cover the text in order, without
/// empty ones. A token of `extra` counts where it is longer than what `tokens` has at that place.
[[nodiscard]] std::vector<Section> cutTokens(std::u32string_view text, const TokenMatcher& tokens,
                                             const TokenMatcher& extra);

}  // namespace ufb::text
