// SPDX-License-Identifier: MIT
#include "text/bert_normalizer.h"

#include "text/basic_normalizers.h"
#include "text/char_classes.h"

namespace ufb::text {

namespace {

void clean(NormalizedText& text) {
  text.filter([](char32_t c) { return c != 0 && c != 0xFFFD && !isBertControl(c); });
  text.map([](char32_t c) { return isWhitespace(c) ? U' ' : c; });
}

void spaceIdeographs(NormalizedText& text) {
  text.expand([](char32_t c, std::u32string& out) {
    if (!isBertIdeograph(c)) {
      out.push_back(c);
      return;
    }
    out.push_back(U' ');
    out.push_back(c);
    out.push_back(U' ');
  });
}

void stripAccents(NormalizedText& text) {
  normalizeTo(UnicodeForm::Nfd, text);
  text.filter([](char32_t c) { return !isNonspacingMark(c); });
}

}  // namespace

void BertNormalizer::apply(NormalizedText& text) const {
  if (m_options.cleanText) clean(text);
  if (m_options.handleChineseChars) spaceIdeographs(text);
  if (m_options.stripAccents) stripAccents(text);
  if (m_options.lowercase) lowercase(text);
}

}  // namespace ufb::text
