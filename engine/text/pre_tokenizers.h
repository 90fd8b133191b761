// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "text/normalized_text.h"

namespace ufb::text {

enum class PreTokenizer {
  Whitespace,       ///< runs of word characters, runs of other characters that are no whitespace
  WhitespaceSplit,  ///< runs of anything but whitespace
  Bert              ///< like WhitespaceSplit, and every punctuation character by itself
};

/// Cuts one range of a text into words; appends to `words`.
void splitWords(PreTokenizer how, std::u32string_view text, Range range, std::vector<Range>& words);

/// All steps one after the other; without steps the whole range is one word. Empty ranges give no word.
[[nodiscard]] std::vector<Range> splitWords(const std::vector<PreTokenizer>& steps, std::u32string_view text,
                                            Range range);

}  // namespace ufb::text
