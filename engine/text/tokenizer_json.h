// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "text/tokenizer_parts.h"

namespace ufb::text {

/// Reads a tokenizer.json of Hugging Face's tokenizers, version 1.0. Throws Problem: FileNotFound, BadFormat
/// or Unsupported. The mask token is left open.
[[nodiscard]] std::unique_ptr<TokenizerParts> readTokenizerJson(const std::string& file);

}  // namespace ufb::text
