// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "text/folder_config.h"
#include "text/tokenizer_parts.h"

namespace ufb::text {

/// Reads a vocab.txt, one piece a line, the line's number from 0 being its id, with BERT's normalizer,
/// pre-tokenizer and template. Of a piece that stands there twice the last one counts.
/// Throws Problem: FileNotFound or BadFormat. The mask token is left open.
[[nodiscard]] std::unique_ptr<TokenizerParts> readVocabFile(const std::string& file,
                                                            const FolderConfig& config);

}  // namespace ufb::text
