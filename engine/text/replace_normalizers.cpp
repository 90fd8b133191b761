// SPDX-License-Identifier: MIT
#include "text/replace_normalizers.h"

#include <unicode/unistr.h>

#include <cstdint>
#include <string_view>

#include "text/problem.h"

namespace ufb::text {

namespace {

// Steps of the backtracking search, about a millisecond each, for one text; and bytes for its stack.
constexpr std::int32_t kTimeLimit = 1000;
constexpr std::int32_t kStackLimit = 64 << 20;
constexpr std::size_t kLongestPattern = 4096;

icu::UnicodeString toUtf16(std::u32string_view text) {
  return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                       static_cast<std::int32_t>(text.size()));
}

/// Ranges of UTF-16 units into ranges of code points, in place.
void toCodePoints(const icu::UnicodeString& text, std::vector<Range>& ranges) {
  std::int32_t unit = 0;
  std::size_t point = 0;
  const auto advance = [&](std::size_t target) {
    point += static_cast<std::size_t>(text.countChar32(unit, static_cast<std::int32_t>(target) - unit));
    unit = static_cast<std::int32_t>(target);
    return point;
  };
  for (Range& range : ranges) {
    range.begin = advance(range.begin);
    range.end = advance(range.end);
  }
}

[[noreturn]] void throwTooHard(const std::string& pattern, UErrorCode status) {
  throw Problem(
      ErrorCode::InvalidArgument,
      "the tokenizer's pattern \"" + pattern + "\" takes too long on this text (" + u_errorName(status) + ")",
      "shorten the text or simplify the pattern in tokenizer.json");
}

}  // namespace

void ReplaceStringNormalizer::apply(NormalizedText& text) const {
  if (m_pattern.empty()) return;
  std::vector<Range> ranges;
  const auto characters = text.characters();
  for (auto at = characters.find(m_pattern); at != std::u32string_view::npos;
       at = characters.find(m_pattern, at + m_pattern.size()))
    ranges.push_back({at, at + m_pattern.size()});
  text.replace(ranges, m_content);
}

ReplaceRegexNormalizer::ReplaceRegexNormalizer(const std::string& pattern, std::u32string content)
    : m_patternText(pattern), m_content(std::move(content)) {
  if (pattern.size() > kLongestPattern)
    throw Problem(ErrorCode::BadFormat, "a \"Replace\" pattern is longer than 4096 bytes",
                  "use the file as the model's authors published it");
  UErrorCode status = U_ZERO_ERROR;
  UParseError where;
  // Ruby's syntax, which the original uses: ^ and $ match at every line, and only \n ends one.
  m_pattern.reset(icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(pattern),
                                             UREGEX_MULTILINE | UREGEX_UNIX_LINES, where, status));
  if (U_FAILURE(status))
    throw Problem(ErrorCode::BadFormat,
                  "the \"Replace\" pattern \"" + pattern + "\" is not a valid regular expression (" +
                      u_errorName(status) + ")",
                  "correct the pattern or use the file as it was published");
}

std::vector<Range> ReplaceRegexNormalizer::matches(const icu::UnicodeString& text) const {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::RegexMatcher> matcher(m_pattern->matcher(text, status));
  if (U_FAILURE(status)) throwTooHard(m_patternText, status);
  matcher->setTimeLimit(kTimeLimit, status);
  matcher->setStackLimit(kStackLimit, status);
  std::vector<Range> ranges;
  while (matcher->find(status)) {
    const Range range{static_cast<std::size_t>(matcher->start(status)),
                      static_cast<std::size_t>(matcher->end(status))};
    // ICU reports an empty match right behind the last one, Oniguruma's users skip it.
    const bool touching = range.begin == range.end && !ranges.empty() && ranges.back().end == range.begin;
    if (!touching) ranges.push_back(range);
  }
  if (U_FAILURE(status)) throwTooHard(m_patternText, status);
  return ranges;
}

void ReplaceRegexNormalizer::apply(NormalizedText& text) const {
  if (text.size() == 0) return;
  const icu::UnicodeString utf16 = toUtf16(text.characters());
  std::vector<Range> ranges = matches(utf16);
  if (static_cast<std::size_t>(utf16.length()) != text.size()) toCodePoints(utf16, ranges);
  text.replace(ranges, m_content);
}

}  // namespace ufb::text
