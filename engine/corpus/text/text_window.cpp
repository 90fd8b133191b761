// SPDX-License-Identifier: MIT
#include <unicode/uchar.h>

#include <algorithm>

#include "corpus/text/text_units.h"
#include "text/utf8.h"

namespace ufb {

namespace {

bool isWhiteSpace(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

/// Behind the first white space of the window's first fifth, if the text was cut there.
int windowStart(const std::u32string& text, int start, int radius) {
  int from = std::max(0, start - radius);
  if (from == 0) return from;
  const int latest = std::min(start, from + radius / 5);
  // A space just in front of the window means that it begins with a whole word.
  for (int at = from - 1; at < latest; ++at) {
    if (!isWhiteSpace(text[static_cast<std::size_t>(at)])) continue;
    from = at + 1;
    break;
  }
  while (from < latest && isWhiteSpace(text[static_cast<std::size_t>(from)])) ++from;
  return from;
}

/// The same at the other end.
int windowEnd(const std::u32string& text, int end, int radius) {
  const int size = static_cast<int>(text.size());
  int to = end + std::min(radius, size - end);
  if (to == size) return to;
  const int earliest = std::max(end, to - radius / 5);
  for (int at = to; at >= earliest; --at) {
    if (!isWhiteSpace(text[static_cast<std::size_t>(at)])) continue;
    to = at;
    break;
  }
  while (to > earliest && isWhiteSpace(text[static_cast<std::size_t>(to - 1)])) --to;
  return to;
}

}  // namespace

TextWindow windowAround(std::string_view text, int start, int end, int radius) {
  const std::u32string codePoints = text::decodeUtf8(text);
  const int size = static_cast<int>(codePoints.size());
  start = std::clamp(start, 0, size);
  end = std::clamp(end, start, size);
  radius = std::max(radius, 0);
  const int from = windowStart(codePoints, start, radius);
  const int to = windowEnd(codePoints, end, radius);
  TextWindow window;
  window.text =
      text::encodeUtf8(std::u32string_view(codePoints)
                           .substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
  window.start = start - from;
  window.end = end - from;
  return window;
}

}  // namespace ufb
