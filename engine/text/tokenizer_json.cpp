// SPDX-License-Identifier: MIT
#include "text/tokenizer_json.h"

#include <utility>

#include "text/json_fields.h"
#include "text/normalizer_json.h"
#include "text/post_processor_json.h"
#include "text/pre_tokenizer_json.h"
#include "text/text_file.h"
#include "text/utf8.h"

namespace ufb::text {

namespace {

const Json& fieldOrNull(const Json& json, const char* key) {
  static const Json none;
  const Json* field = findField(json, key);
  return field != nullptr ? *field : none;
}

void readVocabulary(const Json& json, Vocabulary& vocabulary) {
  const Json& entries = requireObject(requireField(json, "vocab", "model"), "model: vocab");
  if (entries.empty()) throwBadField("model", "the vocabulary is empty");
  vocabulary.reserve(entries.size());
  for (const auto& [text, id] : entries.items())
    vocabulary.add(text, integer(id, "model: vocab"), Vocabulary::Kind::Piece);
}

void readModel(const Json& json, TokenizerParts& parts) {
  requireObject(json, "model");
  // Files of the format's first days give no type; only WordPiece has a continuing_subword_prefix and no
  // merges.
  const std::string type = stringField(json, "type", "model", json.contains("merges") ? "BPE" : "WordPiece");
  if (type != "WordPiece")
    throwUnsupported("model \"" + type + '"', "use a model with a BERT tokenizer (WordPiece)");
  readVocabulary(json, parts.vocabulary);
  WordPieceOptions options;
  options.unknownToken = stringField(json, "unk_token", "model", options.unknownToken);
  options.continuingPrefix =
      stringField(json, "continuing_subword_prefix", "model", options.continuingPrefix);
  if (const Json* longest = findField(json, "max_input_chars_per_word")) {
    const std::int64_t value = integer(*longest, "model: max_input_chars_per_word");
    if (value < 0) throwBadField("model", "\"max_input_chars_per_word\" is negative");
    options.longestWord = static_cast<std::size_t>(value);
  }
  parts.model.emplace(parts.vocabulary, std::move(options));
}

AddedToken readAddedToken(const Json& json) {
  const char* const where = "added_tokens";
  requireObject(json, where);
  AddedToken token;
  token.cut.content = decodeUtf8(stringField(json, "content", where));
  token.cut.id = integer(requireField(json, "id", where), "added_tokens: id");
  token.cut.singleWord = boolField(json, "single_word", where, false);
  token.cut.stripLeft = boolField(json, "lstrip", where, false);
  token.cut.stripRight = boolField(json, "rstrip", where, false);
  token.special = boolField(json, "special", where, false);
  token.normalized = boolField(json, "normalized", where, !token.special);
  return token;
}

Truncation readTruncation(const Json& json, const PostProcessor& postProcessor) {
  const char* const where = "truncation";
  requireObject(json, where);
  Truncation truncation;
  truncation.maxLength = static_cast<std::size_t>(smallIntegerField(json, "max_length", where));
  const std::string side = stringField(json, "direction", where, "Right");
  const std::string strategy = stringField(json, "strategy", where, "LongestFirst");
  if (side != "Left" && side != "Right")
    throwUnsupported("truncation direction \"" + side + '"', "use Right");
  truncation.side = side == "Left" ? CutSide::Left : CutSide::Right;
  if (strategy == "OnlyFirst")
    truncation.strategy = CutStrategy::OnlyFirst;
  else if (strategy == "OnlySecond")
    truncation.strategy = CutStrategy::OnlySecond;
  else if (strategy != "LongestFirst")
    throwUnsupported("truncation strategy \"" + strategy + '"', "use LongestFirst");
  if (truncation.maxLength < addedTokens(postProcessor.single))
    throwBadField(where, "\"max_length\" leaves no room for the template's own tokens");
  return truncation;
}

void checkVersion(const Json& json) {
  const std::string version = stringField(json, "version", "tokenizer", "1.0");
  if (version != "1.0")
    throwUnsupported("version \"" + version + "\" of the format",
                     "save the tokenizer with a current library");
}

}  // namespace

std::unique_ptr<TokenizerParts> readTokenizerJson(const std::string& file) {
  const Json json = parseJson(readTextFile(file));
  requireObject(json, "tokenizer");
  checkVersion(json);
  auto parts = std::make_unique<TokenizerParts>();
  readModel(requireField(json, "model", "tokenizer"), *parts);
  parts->normalizers = readNormalizers(fieldOrNull(json, "normalizer"));
  parts->preTokenizers = readPreTokenizers(fieldOrNull(json, "pre_tokenizer"));
  if (const Json* added = findField(json, "added_tokens")) {
    for (const Json& token : requireArray(*added, "added_tokens")) parts->addToken(readAddedToken(token));
  }
  parts->postProcessor = readPostProcessor(fieldOrNull(json, "post_processor"), *parts);
  if (const Json* truncation = findField(json, "truncation"))
    parts->truncation = readTruncation(*truncation, parts->postProcessor);
  return parts;
}

}  // namespace ufb::text
