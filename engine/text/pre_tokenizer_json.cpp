// SPDX-License-Identifier: MIT
#include "text/pre_tokenizer_json.h"

#include <string>

namespace ufb::text {

namespace {

constexpr int kDeepestSequence = 16;
const char* const kWhere = "pre_tokenizer";

PreTokenizer readOne(const std::string& type) {
  if (type == "Whitespace") return PreTokenizer::Whitespace;
  if (type == "WhitespaceSplit") return PreTokenizer::WhitespaceSplit;
  if (type == "BertPreTokenizer") return PreTokenizer::Bert;
  throwUnsupported("pre-tokenizer \"" + type + '"', "use a model with a BERT tokenizer (WordPiece)");
}

void append(const Json& json, int depth, std::vector<PreTokenizer>& list) {
  requireObject(json, kWhere);
  const std::string type = stringField(json, "type", kWhere);
  if (type != "Sequence") {
    list.push_back(readOne(type));
    return;
  }
  if (depth >= kDeepestSequence) throwBadField(kWhere, "sequences are nested more than 16 deep");
  const Json& parts = requireField(json, "pretokenizers", kWhere);
  for (const Json& part : requireArray(parts, "pre_tokenizer: pretokenizers")) append(part, depth + 1, list);
}

}  // namespace

std::vector<PreTokenizer> readPreTokenizers(const Json& json) {
  std::vector<PreTokenizer> list;
  if (!json.is_null()) append(json, 0, list);
  return list;
}

}  // namespace ufb::text
