// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "text/json_fields.h"
#include "text/pre_tokenizers.h"

namespace ufb::text {

/// Reads the `pre_tokenizer` of a tokenizer.json, which may be null. Throws Problem (Unsupported, BadFormat).
[[nodiscard]] std::vector<PreTokenizer> readPreTokenizers(const Json& json);

}  // namespace ufb::text
