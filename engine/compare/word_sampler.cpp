// SPDX-License-Identifier: MIT
#include "compare/word_sampler.h"

#include <algorithm>
#include <optional>

#include "ufb/compare.h"

namespace ufb {

namespace {

/// How a vocabulary spells a word in one piece; empty if it takes several, or does not know it.
std::optional<std::string> onePiece(const Tokenizer& tokenizer, const std::string& word) {
  const auto encoding = tokenizer.encodePlain(word);
  if (!encoding || encoding->tokens.size() != 1 || encoding->tokens.front().special) return std::nullopt;
  return comparableWord(encoding->tokens.front().text);
}

std::string utf8(const icu::UnicodeString& text) {
  std::string bytes;
  text.toUTF8String(bytes);
  return bytes;
}

}  // namespace

std::uint64_t mixed(std::uint64_t value) {
  value += 0x9e3779b97f4a7c15ULL;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
  return value ^ (value >> 31);
}

Result<WordSampler> WordSampler::make(const Tokenizer& a, const Tokenizer& b, std::uint64_t seed,
                                      int perLine) {
  WordSampler sampler(a, b, seed, perLine);
  UErrorCode status = U_ZERO_ERROR;
  sampler.m_words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status) || !sampler.m_words) {
    return failure(ErrorCode::Internal, "words", std::string("ICU cannot find them: ") + u_errorName(status),
                   "install ICU's data");
  }
  return sampler;
}

std::vector<WordSampler::Word> WordSampler::wordsOf(const icu::UnicodeString& text, std::int64_t lineNumber,
                                                    std::int32_t end) const {
  std::vector<Word> words;
  const std::uint64_t line = mixed(m_seed ^ mixed(static_cast<std::uint64_t>(lineNumber)));
  m_words->setText(text);
  std::int32_t from = m_words->first();
  for (std::int32_t to = m_words->next(); to != icu::BreakIterator::DONE; from = to, to = m_words->next()) {
    if (to > end) break;
    if (m_words->getRuleStatus() < UBRK_WORD_LETTER) continue;  // space, punctuation, numbers
    words.push_back({from, to, mixed(line + words.size()), {}});
  }
  return words;
}

std::vector<WordSampler::Word> WordSampler::draw(std::vector<Word> words,
                                                 const icu::UnicodeString& text) const {
  std::sort(words.begin(), words.end(),
            [](const Word& x, const Word& y) { return x.lot != y.lot ? x.lot < y.lot : x.start < y.start; });
  std::vector<Word> drawn;
  for (Word& word : words) {
    if (drawn.size() == m_perLine) break;
    const std::string letters = utf8(text.tempSubStringBetween(word.start, word.end));
    auto inA = onePiece(*m_a, letters);
    auto inB = inA ? onePiece(*m_b, letters) : std::nullopt;
    if (!inB) continue;
    word.spelt = {std::move(*inA), std::move(*inB)};
    drawn.push_back(std::move(word));
  }
  std::sort(drawn.begin(), drawn.end(), [](const Word& x, const Word& y) { return x.start < y.start; });
  return drawn;
}

MaskedLine WordSampler::mask(const std::string& line, std::int64_t lineNumber, int codePoints) {
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(line);
  const std::int32_t end = text.moveIndex32(0, codePoints);
  const std::vector<Word> words = draw(wordsOf(text, lineNumber, end), text);
  MaskedLine masked;
  for (const Word& word : words) masked.words.push_back(word.spelt);
  // From the end, so that what is left to replace stays where it was. This spelling counts wherever it
  // stands.
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    text.replaceBetween(word->start, word->end, icu::UnicodeString::fromUTF8("[MASK]"));
  }
  masked.text = utf8(text);
  return masked;
}

}  // namespace ufb
