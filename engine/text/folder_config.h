// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "text/tokenizer_parts.h"

namespace ufb::text {

/// What the files beside a tokenizer say: tokenizer_config.json and special_tokens_map.json.
struct FolderConfig {
  std::map<std::string, std::string> roles;  ///< "mask_token" -> "<mask>"
  std::vector<std::string> furtherSpecials;
  bool lowercase = true;
  std::optional<bool> stripAccents;
  bool tokenizeChineseChars = true;

  [[nodiscard]] std::string role(const std::string& name, const std::string& fallback) const;
};

/// Adds what one of the two files says to `config`; what is there already stays. Throws Problem.
void readFolderConfig(const std::string& file, FolderConfig& config);

/// Marks the special tokens that `config` names and finds the mask token: the one it names, else "<mask>"
/// or "[MASK]".
void applyFolderConfig(const FolderConfig& config, TokenizerParts& parts);

}  // namespace ufb::text
