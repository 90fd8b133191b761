// SPDX-License-Identifier: MIT
#include "text/folder_config.h"

#include "text/json_fields.h"
#include "text/text_file.h"

namespace ufb::text {

namespace {

constexpr const char* kRoles[] = {"pad_token",  "unk_token", "cls_token", "sep_token",
                                  "mask_token", "bos_token", "eos_token"};

/// A token is written as a string or as an object with its options.
std::string tokenText(const Json& json, const std::string& where) {
  if (json.is_string()) return json.get<std::string>();
  if (json.is_object()) return stringField(json, "content", where);
  throwBadField(where, "a token must be a string or an object with a \"content\"");
}

}  // namespace

std::string FolderConfig::role(const std::string& name, const std::string& fallback) const {
  const auto found = roles.find(name);
  return found == roles.end() ? fallback : found->second;
}

void readFolderConfig(const std::string& file, FolderConfig& config) {
  const Json json = parseJson(readTextFile(file));
  requireObject(json, "settings");
  for (const char* role : kRoles) {
    if (const Json* token = findField(json, role)) config.roles.try_emplace(role, tokenText(*token, role));
  }
  if (const Json* further = findField(json, "additional_special_tokens")) {
    for (const Json& token : requireArray(*further, "additional_special_tokens"))
      config.furtherSpecials.push_back(tokenText(token, "additional_special_tokens"));
  }
  config.lowercase = boolField(json, "do_lower_case", "settings", config.lowercase);
  config.tokenizeChineseChars =
      boolField(json, "tokenize_chinese_chars", "settings", config.tokenizeChineseChars);
  if (const auto strip = optionalBoolField(json, "strip_accents", "settings")) config.stripAccents = strip;
}

void applyFolderConfig(const FolderConfig& config, TokenizerParts& parts) {
  const auto mark = [&](const std::string& text) {
    if (const auto id = parts.vocabulary.find(text)) parts.markSpecial(*id);
  };
  for (const auto& [role, text] : config.roles) mark(text);
  for (const std::string& text : config.furtherSpecials) mark(text);
  for (const std::string& text :
       {config.role("mask_token", "<mask>"), std::string("<mask>"), std::string("[MASK]")}) {
    parts.maskId = parts.vocabulary.find(text);
    if (parts.maskId) break;
  }
  if (parts.maskId) parts.markSpecial(*parts.maskId);
}

}  // namespace ufb::text
