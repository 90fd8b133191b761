// SPDX-License-Identifier: MIT
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include "ufb/leaf_dictionary.h"

namespace ufb {

namespace {

bool hasCapitals(std::string_view text) {
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < length;) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, length, c);
    if (c >= 0 && (u_isupper(c) != 0 || u_istitle(c) != 0)) return true;
  }
  return false;
}

std::string folded(std::string_view text) {
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  UErrorCode status = U_ZERO_ERROR;
  const icu::StringPiece bytes(text.data(), static_cast<std::int32_t>(text.size()));
  icu::CaseMap::utf8Fold(0, bytes, sink, nullptr, status);
  return U_SUCCESS(status) ? result : std::string(text);
}

/// How well a spelling fits, the smaller the better.
enum Fit { Equal, Begins, Contains, None };

Fit fitOf(std::string_view spelling, std::string_view words) {
  if (spelling == words) return Equal;
  if (spelling.starts_with(words)) return Begins;
  if (spelling.starts_with("##") && spelling.substr(2).starts_with(words)) return Begins;
  return spelling.find(words) != std::string_view::npos ? Contains : None;
}

struct Match {
  Fit fit = None;
  std::uint32_t count = 0;
  int token = 0;
};

bool standsBefore(const Match& a, const Match& b) {
  if (a.fit != b.fit) return a.fit < b.fit;
  return a.count != b.count ? a.count > b.count : a.token < b.token;
}

}  // namespace

std::vector<int> findTokens(const RoutingCounts& counts, std::string_view words, int limit) {
  const bool anyCase = !hasCapitals(words);
  const std::string wanted = anyCase ? folded(words) : std::string(words);
  std::vector<Match> matches;
  const std::size_t tokens = std::min(counts.tokenTexts.size(), counts.tokenCounts.size());
  for (std::size_t token = 0; token < tokens; ++token) {
    if (counts.tokenCounts[token] == 0) continue;
    const std::string& text = counts.tokenTexts[token];
    const Fit fit = anyCase ? fitOf(folded(text), wanted) : fitOf(text, wanted);
    if (fit != None) matches.push_back({fit, counts.tokenCounts[token], static_cast<int>(token)});
  }
  std::sort(matches.begin(), matches.end(), standsBefore);
  matches.resize(std::min(matches.size(), static_cast<std::size_t>(std::max(0, limit))));
  std::vector<int> ids;
  ids.reserve(matches.size());
  for (const Match& match : matches) ids.push_back(match.token);
  return ids;
}

}  // namespace ufb
