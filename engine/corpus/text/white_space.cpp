// SPDX-License-Identifier: MIT
#include "corpus/text/white_space.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cassert>
#include <cstdint>

namespace ufb {

namespace {

bool isWhiteSpace(UChar32 c) {
  return c >= 0 && u_isUWhiteSpace(c) != 0;
}

}  // namespace

std::string_view trimmedLeft(std::string_view utf8) {
  const char* const bytes = utf8.data();
  const auto length = static_cast<std::int64_t>(utf8.size());
  std::int64_t next = 0;
  while (next < length) {
    const std::int64_t at = next;
    UChar32 c = 0;
    U8_NEXT(bytes, next, length, c);
    if (!isWhiteSpace(c)) return utf8.substr(static_cast<std::size_t>(at));
  }
  return utf8.substr(utf8.size());
}

std::string_view trimmedRight(std::string_view utf8) {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  auto at = static_cast<std::int32_t>(utf8.size());
  while (at > 0) {
    const std::int32_t end = at;
    UChar32 c = 0;
    U8_PREV(bytes, 0, at, c);
    if (!isWhiteSpace(c)) return utf8.substr(0, static_cast<std::size_t>(end));
  }
  return utf8.substr(0, 0);
}

std::string_view trimmed(std::string_view utf8) {
  return trimmedRight(trimmedLeft(utf8));
}

std::size_t cutPosition(std::string_view utf8, std::size_t longest) {
  assert(utf8.size() > longest && longest >= 4);
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  const auto length = static_cast<std::int32_t>(utf8.size());
  auto at = static_cast<std::int32_t>(longest);
  U8_SET_CP_START(bytes, 0, at);
  const std::int32_t boundary = at;
  std::int32_t next = at;
  UChar32 c = 0;
  U8_NEXT(bytes, next, length, c);
  while (!isWhiteSpace(c) && at > 0) U8_PREV(bytes, 0, at, c);
  return static_cast<std::size_t>(at > 0 ? at : boundary);
}

}  // namespace ufb
