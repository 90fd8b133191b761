// SPDX-License-Identifier: MIT
#include "text/char_classes.h"

#include <unicode/uchar.h>

#include <cstdint>

namespace ufb::text {

namespace {

bool isAscii(char32_t c) {
  return c < 0x80;
}

bool isAsciiAlphanumeric(char32_t c) {
  return (c >= U'0' && c <= U'9') || ((c | 0x20) >= U'a' && (c | 0x20) <= U'z');
}

std::uint32_t category(char32_t c) {
  return U_GET_GC_MASK(static_cast<UChar32>(c));
}

}  // namespace

bool isWhitespace(char32_t c) {
  if (isAscii(c)) return c == U' ' || (c >= 0x09 && c <= 0x0D);
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool isWordCharacter(char32_t c) {
  if (isAscii(c)) return isAsciiAlphanumeric(c) || c == U'_';
  if ((category(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0) return true;
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_ALPHABETIC) != 0 ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_JOIN_CONTROL) != 0;
}

bool isMark(char32_t c) {
  return !isAscii(c) && (category(c) & U_GC_M_MASK) != 0;
}

bool isNonspacingMark(char32_t c) {
  return !isAscii(c) && (category(c) & U_GC_MN_MASK) != 0;
}

bool isBertControl(char32_t c) {
  if (c == U'\t' || c == U'\n' || c == U'\r') return false;
  return (category(c) & (U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK)) != 0;
}

bool isBertPunctuation(char32_t c) {
  if (isAscii(c)) return c > U' ' && c < 0x7F && !isAsciiAlphanumeric(c);
  return (category(c) & U_GC_P_MASK) != 0;
}

bool isBertIdeograph(char32_t c) {
  // Extension E begins at 2B820; the tokenizers library writes 2B920, and models were trained with that.
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
         (c >= 0x2A700 && c <= 0x2B73F) || (c >= 0x2B740 && c <= 0x2B81F) || (c >= 0x2B920 && c <= 0x2CEAF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

}  // namespace ufb::text
