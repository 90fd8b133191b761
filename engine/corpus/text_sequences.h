// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ufb/routing_counts.h"
#include "ufb/tokenizer.h"
#include "ufb/types.h"

namespace ufb {

/// A text as the model is given it.
struct TextSequence {
  std::string text;
  std::vector<Token> tokens;      ///< as the tokenizer made them
  std::vector<std::int64_t> ids;  ///< the same, some perhaps masked
  std::uint64_t unit = 0;         ///< hash of the unit that it is of
  std::int64_t firstToken = 0;    ///< of this sequence, counted in the unit
};

/// What became of a unit.
struct UnitSequences {
  std::uint64_t unit = 0;
  bool leftOut = false;  ///< by sampling
  bool refused = false;  ///< the tokenizer cannot encode it
  std::vector<TextSequence> sequences;
};

/// The sequences of a unit: itself, or, if it is longer than maxLength tokens, consecutive parts that end at
/// white space where there is any. Samples and masks as the settings say; maskId is -1 if nothing can be
/// masked. May be called from several threads at once.
[[nodiscard]] UnitSequences sequencesOf(const std::string& unit, const Tokenizer& tokenizer, int maxLength,
                                        std::int64_t maskId, const CountingSettings& settings);

}  // namespace ufb
