// SPDX-License-Identifier: MIT
#pragma once

#include <unicode/brkiter.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "ufb/result.h"
#include "ufb/tokenizer.h"

namespace ufb {

/// splitmix64's mixing step: neighbouring numbers become unrelated ones.
[[nodiscard]] std::uint64_t mixed(std::uint64_t value);

/// A word that was masked, as each vocabulary spells it; see comparableWord().
struct MaskedWord {
  std::string inA, inB;
};

/// A line with some of its words masked.
struct MaskedLine {
  std::string text;
  std::vector<MaskedWord> words;  ///< in the order of the text; empty if there was none to mask
};

/// Masks words of a line: such that both vocabularies hold in one piece, chosen by a hash of seed, line
/// number and the word's place among all words of its line.
class WordSampler {
 public:
  static Result<WordSampler> make(const Tokenizer& a, const Tokenizer& b, std::uint64_t seed, int perLine);

  /// Words that end behind the first `codePoints` of the line are left alone.
  [[nodiscard]] MaskedLine mask(const std::string& line, std::int64_t lineNumber, int codePoints);

 private:
  /// A word of the line, in UTF-16 units.
  struct Word {
    std::int32_t start = 0, end = 0;
    std::uint64_t lot = 0;  ///< the words with the lowest ones are masked
    MaskedWord spelt;
  };
  WordSampler(const Tokenizer& a, const Tokenizer& b, std::uint64_t seed, int perLine)
      : m_a(&a), m_b(&b), m_seed(seed), m_perLine(static_cast<std::size_t>(perLine)) {}
  [[nodiscard]] std::vector<Word> wordsOf(const icu::UnicodeString& text, std::int64_t lineNumber,
                                          std::int32_t end) const;
  [[nodiscard]] std::vector<Word> draw(std::vector<Word> words, const icu::UnicodeString& text) const;

  const Tokenizer* m_a;
  const Tokenizer* m_b;
  std::uint64_t m_seed;
  std::size_t m_perLine;
  std::unique_ptr<icu::BreakIterator> m_words;
};

}  // namespace ufb
