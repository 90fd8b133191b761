// SPDX-License-Identifier: MIT
#include "text/pre_tokenizers.h"

#include "text/char_classes.h"

namespace ufb::text {

namespace {

// What a character is to a pre-tokenizer. Neighbours of one kind stay together, but for kAlone.
enum Kind { kSpace, kWord, kOther, kAlone };

Kind kindOf(PreTokenizer how, char32_t c) {
  switch (how) {
    case PreTokenizer::Whitespace:
      if (isWordCharacter(c)) return kWord;
      return isWhitespace(c) ? kSpace : kOther;
    case PreTokenizer::WhitespaceSplit:
      return isWhitespace(c) ? kSpace : kWord;
    case PreTokenizer::Bert:
      if (isWhitespace(c)) return kSpace;
      return isBertPunctuation(c) ? kAlone : kWord;
  }
  return kWord;
}

}  // namespace

void splitWords(PreTokenizer how, std::u32string_view text, Range range, std::vector<Range>& words) {
  Kind current = kSpace;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const Kind kind = kindOf(how, text[i]);
    if (kind != kSpace) {
      if (kind == current && kind != kAlone)
        words.back().end = i + 1;
      else
        words.push_back({i, i + 1});
    }
    current = kind;
  }
}

std::vector<Range> splitWords(const std::vector<PreTokenizer>& steps, std::u32string_view text, Range range) {
  std::vector<Range> words;
  if (range.begin != range.end) words.push_back(range);
  for (const PreTokenizer step : steps) {
    std::vector<Range> finer;
    for (const Range& word : words) splitWords(step, text, word, finer);
    words = std::move(finer);
  }
  return words;
}

}  // namespace ufb::text
