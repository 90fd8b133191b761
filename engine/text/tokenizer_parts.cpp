// SPDX-License-Identifier: MIT
#include "text/tokenizer_parts.h"

#include <utility>

#include "text/utf8.h"

namespace ufb::text {

void TokenizerParts::addToken(AddedToken token) {
  if (token.cut.content.empty()) return;
  const std::string text = encodeUtf8(token.cut.content);
  if (const auto known = vocabulary.find(text))
    token.cut.id = *known;
  else
    vocabulary.add(text, token.cut.id, Vocabulary::Kind::Added);
  if (token.special) markSpecial(token.cut.id);
  if (!token.normalized) {
    rawTokens.add(std::move(token.cut));
    return;
  }
  NormalizedText content(token.cut.content, 0);
  applyAll(normalizers, content);
  token.cut.content = content.characters();
  normalizedTokens.add(std::move(token.cut));
}

}  // namespace ufb::text
