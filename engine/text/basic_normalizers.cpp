// SPDX-License-Identifier: MIT
#include "text/basic_normalizers.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <algorithm>

#include "text/char_classes.h"

namespace ufb::text {

namespace {

constexpr char32_t asciiLower(char32_t c) {
  return c >= U'A' && c <= U'Z' ? c + 0x20 : c;
}

void appendLower(char32_t c, std::u32string& out) {
  if (c < 0x80) {
    out.push_back(asciiLower(c));
    return;
  }
  UChar source[U16_MAX_LENGTH];
  std::int32_t sourceLength = 0;
  U16_APPEND_UNSAFE(source, sourceLength, static_cast<UChar32>(c));
  UChar mapped[8];  // full mappings have at most three characters
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length = u_strToLower(mapped, 8, source, sourceLength, "", &status);
  if (U_FAILURE(status)) {
    out.push_back(c);
    return;
  }
  for (std::int32_t i = 0; i < length;) {
    UChar32 part = 0;
    U16_NEXT(mapped, i, length, part);
    out.push_back(static_cast<char32_t>(part));
  }
}

}  // namespace

void lowercase(NormalizedText& text) {
  const auto characters = text.characters();
  if (std::all_of(characters.begin(), characters.end(), [](char32_t c) { return c < 0x80; }))
    text.map(asciiLower);
  else
    text.expand(appendLower);
}

void StripAccentsNormalizer::apply(NormalizedText& text) const {
  text.filter([](char32_t c) { return !isMark(c); });
}

void StripNormalizer::apply(NormalizedText& text) const {
  const auto characters = text.characters();
  Range kept{0, characters.size()};
  while (m_left && kept.begin < kept.end && isWhitespace(characters[kept.begin])) ++kept.begin;
  while (m_right && kept.end > kept.begin && isWhitespace(characters[kept.end - 1])) --kept.end;
  text.keepRange(kept);
}

}  // namespace ufb::text
