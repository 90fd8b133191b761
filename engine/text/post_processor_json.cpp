// SPDX-License-Identifier: MIT
#include "text/post_processor_json.h"

#include <string>

namespace ufb::text {

namespace {

const char* const kWhere = "post_processor";

Token specialToken(const Json& id, const TokenizerParts& parts) {
  const std::int64_t value = integer(id, "post_processor: id");
  if (!parts.vocabulary.has(value))
    throwBadField(kWhere, "the token with id " + std::to_string(value) + " is not in the vocabulary");
  Token token = parts.tokenOf(value);
  token.special = true;
  return token;
}

/// ["[SEP]", 3]
Token readPair(const Json& json, const char* key, const TokenizerParts& parts) {
  const Json& pair = requireField(json, key, kWhere);
  if (!pair.is_array() || pair.size() != 2)
    throwBadField(kWhere, std::string("\"") + key + "\" must be a token and its id");
  return specialToken(pair[1], parts);
}

TemplatePiece readSpecial(const Json& json, const Json* specials, const TokenizerParts& parts) {
  TemplatePiece piece{TemplatePiece::Kind::Special, {}, smallIntegerField(json, "type_id", kWhere, 0)};
  const std::string name = stringField(json, "id", kWhere);
  if (specials == nullptr || !specials->is_object() || !specials->contains(name))
    throwBadField(kWhere, "the template names the special token \"" + name + "\", which is not defined");
  const Json& definition = requireObject((*specials)[name], "post_processor: special_tokens");
  for (const Json& id : requireArray(requireField(definition, "ids", kWhere), "post_processor: ids")) {
    piece.tokens.push_back(specialToken(id, parts));
    piece.tokens.back().typeId = piece.typeId;
  }
  return piece;
}

TemplatePiece readSequence(const Json& json) {
  const std::string name = stringField(json, "id", kWhere);
  if (name != "A" && name != "B") throwBadField(kWhere, "a template knows the texts A and B only");
  return {name == "A" ? TemplatePiece::Kind::First : TemplatePiece::Kind::Second,
          {},
          smallIntegerField(json, "type_id", kWhere, 0)};
}

TemplatePiece readPiece(const Json& json, const Json* specials, const TokenizerParts& parts) {
  requireObject(json, "post_processor: template");
  if (const Json* special = findField(json, "SpecialToken"))
    return readSpecial(requireObject(*special, "post_processor: SpecialToken"), specials, parts);
  if (const Json* sequence = findField(json, "Sequence"))
    return readSequence(requireObject(*sequence, "post_processor: Sequence"));
  throwBadField(kWhere, "a template is made of SpecialToken and Sequence only");
}

/// Each text once at most, and the second one only in a pair: otherwise no cut could make the result fit.
void checkUse(const Template& pieces, const char* key) {
  int first = 0;
  int second = 0;
  for (const TemplatePiece& piece : pieces) {
    first += piece.kind == TemplatePiece::Kind::First ? 1 : 0;
    second += piece.kind == TemplatePiece::Kind::Second ? 1 : 0;
  }
  const bool isPair = std::string(key) == "pair";
  if (first != 1 || second != (isPair ? 1 : 0))
    throwBadField(kWhere, std::string("the template \"") + key + "\" must use " +
                              (isPair ? "the texts A and B once each" : "the text A once and nothing else"));
}

Template readTemplate(const Json& json, const char* key, const TokenizerParts& parts) {
  Template pieces;
  const Json* specials = findField(json, "special_tokens");
  for (const Json& piece : requireArray(requireField(json, key, kWhere), "post_processor: template"))
    pieces.push_back(readPiece(piece, specials, parts));
  checkUse(pieces, key);
  return pieces;
}

}  // namespace

PostProcessor readPostProcessor(const Json& json, const TokenizerParts& parts) {
  if (json.is_null()) return plainPostProcessor();
  const std::string type = stringField(requireObject(json, kWhere), "type", kWhere);
  if (type == "BertProcessing")
    return bertPostProcessor(readPair(json, "cls", parts), readPair(json, "sep", parts));
  if (type == "TemplateProcessing")
    return {readTemplate(json, "single", parts), readTemplate(json, "pair", parts)};
  throwUnsupported("post-processor \"" + type + '"', "use a model with a BERT tokenizer (WordPiece)");
}

}  // namespace ufb::text
