// SPDX-License-Identifier: MIT
#include "text/normalizer_json.h"

#include <map>
#include <string>
#include <utility>

#include "text/basic_normalizers.h"
#include "text/bert_normalizer.h"
#include "text/replace_normalizers.h"
#include "text/utf8.h"

namespace ufb::text {

namespace {

constexpr int kDeepestSequence = 16;
const char* const kWhere = "normalizer";

std::unique_ptr<const Normalizer> readBert(const Json& json) {
  BertNormalizerOptions options;
  options.cleanText = boolField(json, "clean_text", kWhere, true);
  options.handleChineseChars = boolField(json, "handle_chinese_chars", kWhere, true);
  options.lowercase = boolField(json, "lowercase", kWhere, true);
  options.stripAccents = boolField(json, "strip_accents", kWhere, options.lowercase);
  return std::make_unique<BertNormalizer>(options);
}

std::unique_ptr<const Normalizer> readReplace(const Json& json) {
  const Json& pattern =
      requireObject(requireField(json, "pattern", kWhere), "normalizer \"Replace\": pattern");
  std::u32string content = decodeUtf8(stringField(json, "content", kWhere));
  if (pattern.contains("String"))
    return std::make_unique<ReplaceStringNormalizer>(decodeUtf8(stringField(pattern, "String", kWhere)),
                                                     std::move(content));
  if (pattern.contains("Regex"))
    return std::make_unique<ReplaceRegexNormalizer>(stringField(pattern, "Regex", kWhere),
                                                    std::move(content));
  throwBadField(kWhere, "the pattern of \"Replace\" is neither a String nor a Regex");
}

std::unique_ptr<const Normalizer> readOne(const std::string& type, const Json& json) {
  static const std::map<std::string, UnicodeForm> kForms{{"NFD", UnicodeForm::Nfd},
                                                         {"NFC", UnicodeForm::Nfc},
                                                         {"NFKD", UnicodeForm::Nfkd},
                                                         {"NFKC", UnicodeForm::Nfkc}};
  if (const auto form = kForms.find(type); form != kForms.end())
    return std::make_unique<FormNormalizer>(form->second);
  if (type == "Lowercase") return std::make_unique<LowercaseNormalizer>();
  if (type == "StripAccents") return std::make_unique<StripAccentsNormalizer>();
  if (type == "Strip")
    return std::make_unique<StripNormalizer>(boolField(json, "strip_left", kWhere, true),
                                             boolField(json, "strip_right", kWhere, true));
  if (type == "BertNormalizer") return readBert(json);
  if (type == "Replace") return readReplace(json);
  throwUnsupported("normalizer \"" + type + '"', "use a model with a BERT tokenizer (WordPiece)");
}

void append(const Json& json, int depth, NormalizerList& list) {
  requireObject(json, kWhere);
  const std::string type = stringField(json, "type", kWhere);
  if (type != "Sequence") {
    list.push_back(readOne(type, json));
    return;
  }
  if (depth >= kDeepestSequence) throwBadField(kWhere, "sequences are nested more than 16 deep");
  for (const Json& part : requireArray(requireField(json, "normalizers", kWhere), "normalizer: normalizers"))
    append(part, depth + 1, list);
}

}  // namespace

NormalizerList readNormalizers(const Json& json) {
  NormalizerList list;
  if (!json.is_null()) append(json, 0, list);
  return list;
}

}  // namespace ufb::text
