// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bench/model_arm.h"
#include "bench/text_model_arm.h"

namespace ufb::bench {

/// What the inputs of a series are to be.
struct InputWish {
  int tokens = 0;  ///< of one text, template included
  int texts = 1;   ///< in one call
  std::uint64_t seed = 1;
};

/// Inputs cut from a text: windows of exactly so many tokens, of real neighbouring words, in each of which
/// one whole word has become the mask. Windows start anywhere at a word's begin, in a seeded order; those
/// that would not be read as the asked number of tokens again are left out. Eight to 64 inputs, fewer where
/// the text has not that many windows; the texts of a call are all different. Equal arguments give equal
/// inputs. Fails with InvalidArgument where the count has no room for the mask, exceeds the model's maximum,
/// or the text is too short; or as the tokenizer does.
[[nodiscard]] Result<std::vector<ModelInput>> makeModelInputs(const TextReader& reader,
                                                              const std::string& text, const InputWish& wish);

}  // namespace ufb::bench
