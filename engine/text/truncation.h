// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "ufb/types.h"

namespace ufb::text {

enum class CutSide { Left, Right };
enum class CutStrategy { LongestFirst, OnlyFirst, OnlySecond };

/// The `truncation` object of a tokenizer.json.
struct Truncation {
  std::size_t maxLength = 0;  ///< template tokens included
  CutSide side = CutSide::Right;
  CutStrategy strategy = CutStrategy::LongestFirst;
};

/// The tokens of one text and what became of it.
struct Content {
  std::vector<Token> tokens;
  int characters = 0;      ///< code points of the text
  int keptCharacters = 0;  ///< code points on the kept side of the cut
  int droppedTokens = 0;
};

/// Leaves at most `length` tokens.
void cut(Content& content, std::size_t length, CutSide side);

/// Leaves at most `room` tokens in both texts together; `second` is null for a single text.
/// Throws Problem (InvalidArgument) if the strategy forbids to cut as much as is needed.
void truncate(Content& first, Content* second, std::size_t room, CutSide side, CutStrategy strategy);

}  // namespace ufb::text
