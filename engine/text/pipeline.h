// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "text/tokenizer_parts.h"
#include "text/truncation.h"

namespace ufb::text {

/// A text's tokens, without template and without any cut. `aliases` are cut out like added tokens.
/// Throws Problem (InvalidArgument).
[[nodiscard]] Content tokenize(const TokenizerParts& parts, std::string_view utf8,
                               const TokenMatcher& aliases);

}  // namespace ufb::text
