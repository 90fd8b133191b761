// SPDX-License-Identifier: MIT
#include "text/post_processor.h"

namespace ufb::text {

namespace {

using Kind = TemplatePiece::Kind;

TemplatePiece special(Token token, int typeId) {
  token.special = true;
  token.typeId = typeId;
  return {Kind::Special, {std::move(token)}, typeId};
}

}  // namespace

PostProcessor plainPostProcessor() {
  const TemplatePiece first{Kind::First, {}, 0};
  const TemplatePiece second{Kind::Second, {}, 1};
  return {{first}, {first, second}};
}

PostProcessor bertPostProcessor(const Token& cls, const Token& sep) {
  const TemplatePiece first{Kind::First, {}, 0};
  const TemplatePiece second{Kind::Second, {}, 1};
  return {{special(cls, 0), first, special(sep, 0)},
          {special(cls, 0), first, special(sep, 0), second, special(sep, 1)}};
}

std::size_t addedTokens(const Template& pieces) {
  std::size_t count = 0;
  for (const TemplatePiece& piece : pieces) count += piece.tokens.size();
  return count;
}

std::vector<Token> applyTemplate(const Template& pieces, const std::vector<Token>& first,
                                 const std::vector<Token>& second) {
  std::vector<Token> out;
  out.reserve(first.size() + second.size() + addedTokens(pieces));
  for (const TemplatePiece& piece : pieces) {
    const std::vector<Token>& tokens = piece.kind == Kind::Special  ? piece.tokens
                                       : piece.kind == Kind::Second ? second
                                                                    : first;
    const auto begin = out.insert(out.end(), tokens.begin(), tokens.end());
    for (auto token = begin; token != out.end(); ++token) token->typeId = piece.typeId;
  }
  return out;
}

}  // namespace ufb::text
