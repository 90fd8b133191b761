// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ufb/types.h"

namespace ufb::text {

/// One place of a template: a text, or fixed tokens.
struct TemplatePiece {
  enum class Kind { First, Second, Special };
  Kind kind = Kind::First;
  std::vector<Token> tokens;  ///< for Kind::Special, complete
  int typeId = 0;

  bool operator==(const TemplatePiece&) const = default;
};

using Template = std::vector<TemplatePiece>;

/// What is put around one text and around two.
struct PostProcessor {
  Template single;
  Template pair;
};

/// Nothing added; the second text of a pair has type 1.
[[nodiscard]] PostProcessor plainPostProcessor();
/// BERT's: cls A sep, and cls A sep B sep where B and its sep have type 1.
[[nodiscard]] PostProcessor bertPostProcessor(const Token& cls, const Token& sep);

/// How many tokens the template itself adds.
[[nodiscard]] std::size_t addedTokens(const Template& pieces);
/// Fills the template. `second` may be empty.
[[nodiscard]] std::vector<Token> applyTemplate(const Template& pieces, const std::vector<Token>& first,
                                               const std::vector<Token>& second);

}  // namespace ufb::text
