// SPDX-License-Identifier: MIT
#pragma once

#include "text/json_fields.h"
#include "text/post_processor.h"
#include "text/tokenizer_parts.h"

namespace ufb::text {

/// Reads the `post_processor` of a tokenizer.json, which may be null. `parts` must have all its tokens.
/// Throws Problem (Unsupported, BadFormat), also for a template that names tokens nobody knows.
[[nodiscard]] PostProcessor readPostProcessor(const Json& json, const TokenizerParts& parts);

}  // namespace ufb::text
