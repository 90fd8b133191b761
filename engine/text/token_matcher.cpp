// SPDX-License-Identifier: MIT
#include "text/token_matcher.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "text/char_classes.h"

namespace ufb::text {

namespace {

const CutToken* tokenAt(std::u32string_view text, std::size_t at, const TokenMatcher& tokens,
                        const TokenMatcher& extra) {
  const CutToken* token = tokens.longestAt(text, at);
  const CutToken* other = extra.longestAloneAt(text, at);
  if (other != nullptr && (token == nullptr || other->content.size() > token->content.size())) return other;
  return token;
}

/// The token's range with the whitespace that it takes along; nothing before `from`.
Range stripped(std::u32string_view text, Range range, const CutToken& token, std::size_t from) {
  while (token.stripLeft && range.begin > from && isWhitespace(text[range.begin - 1])) --range.begin;
  while (token.stripRight && range.end < text.size() && isWhitespace(text[range.end])) ++range.end;
  return range;
}

}  // namespace

void TokenMatcher::add(CutToken token) {
  if (token.content.empty()) return;
  const char32_t first = token.content.front();
  std::vector<std::size_t>& lengths = m_lengths[first];
  const std::size_t length = token.content.size();
  const auto place = std::lower_bound(lengths.begin(), lengths.end(), length, std::greater<>());
  if (place == lengths.end() || *place != length) lengths.insert(place, length);
  if (first < 0x80)
    m_asciiStarts.set(first);
  else
    m_otherStarts = true;
  std::u32string content = token.content;
  m_byContent.try_emplace(std::move(content), std::move(token));
}

template <class Accept>
const CutToken* TokenMatcher::longest(std::u32string_view text, std::size_t at, Accept accept) const {
  const char32_t first = text[at];
  if (first < 0x80 ? !m_asciiStarts.test(first) : !m_otherStarts) return nullptr;
  const auto lengths = m_lengths.find(first);
  if (lengths == m_lengths.end()) return nullptr;
  for (const std::size_t length : lengths->second) {
    if (length > text.size() - at) continue;
    const auto found = m_byContent.find(std::u32string(text.substr(at, length)));
    if (found != m_byContent.end() && accept(found->second)) return &found->second;
  }
  return nullptr;
}

const CutToken* TokenMatcher::longestAt(std::u32string_view text, std::size_t at) const {
  return longest(text, at, [](const CutToken&) { return true; });
}

const CutToken* TokenMatcher::longestAloneAt(std::u32string_view text, std::size_t at) const {
  return longest(text, at, [&](const CutToken& token) {
    return !token.singleWord || standsAlone(text, {at, at + token.content.size()});
  });
}

bool standsAlone(std::u32string_view text, Range range) {
  if (range.begin > 0 && isWordCharacter(text[range.begin - 1])) return false;
  return range.end == text.size() || !isWordCharacter(text[range.end]);
}

std::vector<Section> cutTokens(std::u32string_view text, const TokenMatcher& tokens,
                               const TokenMatcher& extra) {
  std::vector<Section> sections;
  std::size_t done = 0;
  std::size_t at = 0;
  const bool nothingToFind = tokens.empty() && extra.empty();
  while (!nothingToFind && at < text.size()) {
    const CutToken* token = tokenAt(text, at, tokens, extra);
    if (token == nullptr) {
      ++at;
      continue;
    }
    Range range{at, at + token->content.size()};
    at = range.end;  // also where it is turned down: a discarded match still uses up its characters
    if (range.begin < done || (token->singleWord && !standsAlone(text, range))) continue;
    range = stripped(text, range, *token, done);
    if (done < range.begin) sections.push_back({{done, range.begin}, std::nullopt});
    sections.push_back({range, token->id});
    done = range.end;
  }
  if (done < text.size()) sections.push_back({{done, text.size()}, std::nullopt});
  return sections;
}

}  // namespace ufb::text
