// SPDX-License-Identifier: MIT
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "ufb/compare.h"

namespace ufb {

const std::vector<std::string>& commonMaskSpellings() {
  static const std::vector<std::string> spellings{"___", "<mask>", "[MASK]"};
  return spellings;
}

std::string comparableWord(std::string_view piece) {
  // A piece that is "##" alone is a word made of these characters.
  if (piece.size() > 2 && piece.starts_with("##")) piece.remove_prefix(2);
  const icu::StringPiece bytes(piece.data(), static_cast<std::int32_t>(piece.size()));
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(bytes);
  text.foldCase();
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_SUCCESS(status)) {
    const icu::UnicodeString composed = nfc->normalize(text, status);
    if (U_SUCCESS(status)) text = composed;
  }
  std::string word;
  text.toUTF8String(word);
  return word;
}

bool sameVocabulary(const Tokenizer& a, const Tokenizer& b) {
  if (a.size() != b.size()) return false;
  for (int id = 0; id < a.size(); ++id) {
    if (a.token(id) != b.token(id)) return false;
  }
  return true;
}

}  // namespace ufb
