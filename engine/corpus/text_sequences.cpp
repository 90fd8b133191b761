// SPDX-License-Identifier: MIT
#include "corpus/text_sequences.h"

#include <algorithm>
#include <string_view>

#include "corpus/text_hash.h"
#include "text/utf8.h"

namespace ufb {
namespace {

bool isSpace(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u2028' || c == U'\u2029';
}

/// Code points that are looked at for one sequence: more than the longest one has, unless its words are very
/// long.
std::size_t pointsFor(int maxLength) {
  return static_cast<std::size_t>(maxLength) * 16;
}

/// The end of the last white space before `at`, or `at` if there is none.
std::size_t cutBefore(std::u32string_view text, std::size_t at) {
  for (std::size_t end = at; end > 0; --end) {
    if (isSpace(text[end - 1])) return end;
  }
  return at;
}

/// How many code points the first tokens cover that fit beside the template's.
std::size_t fittingPoints(const std::vector<Token>& tokens, int maxLength) {
  int room = maxLength;
  for (const Token& token : tokens) room -= token.special && token.start == token.end ? 1 : 0;
  std::size_t covered = 0;
  for (const Token& token : tokens) {
    if (token.special && token.start == token.end) continue;
    if (room-- <= 0) break;
    covered = static_cast<std::size_t>(token.end);
  }
  return covered;
}

/// A text's beginning that is one sequence.
struct Beginning {
  std::size_t points = 0;
  Result<Encoding> encoding;
};

/// As much of the text as one sequence holds, up to a white space where there is one. Nothing is left to the
/// tokenizer's own truncation, which may keep the other end.
Beginning takeBeginning(std::u32string_view text, const Tokenizer& tokenizer, int maxLength) {
  std::size_t points = text.size();
  if (points > pointsFor(maxLength)) points = cutBefore(text, pointsFor(maxLength));
  while (true) {
    auto encoding = tokenizer.encode(text::encodeUtf8(text.substr(0, points)));
    const bool fits = encoding && static_cast<int>(encoding->tokens.size()) <= maxLength;
    if (!encoding || fits) return {points, std::move(encoding)};
    const std::size_t fitting = std::min(fittingPoints(encoding->tokens, maxLength), points - 1);
    points = cutBefore(text, fitting);
    if (points == 0) return {0, failure(ErrorCode::InvalidArgument, "text", "not one token of it fits")};
  }
}

void maskSome(TextSequence& sequence, const Tokenizer& tokenizer, std::int64_t maskId,
              const CountingSettings& settings) {
  sequence.ids.reserve(sequence.tokens.size());
  for (std::size_t i = 0; i < sequence.tokens.size(); ++i) {
    const std::int64_t id = sequence.tokens[i].id;
    const std::uint64_t hash = tokenHash(sequence.unit, sequence.firstToken + static_cast<std::int64_t>(i),
                                         settings.seed, HashUse::Masking);
    const bool masked = settings.maskShare > 0 && maskId >= 0 && !tokenizer.isSpecial(id) &&
                        isInShare(hash, settings.maskShare);
    sequence.ids.push_back(masked ? maskId : id);
  }
}

/// One more sequence; nothing if it has no token at all.
void append(UnitSequences& result, std::string text, Encoding encoding, const Tokenizer& tokenizer,
            std::int64_t maskId, const CountingSettings& settings) {
  if (encoding.tokens.empty()) return;
  TextSequence sequence;
  sequence.text = std::move(text);
  sequence.tokens = std::move(encoding.tokens);
  sequence.unit = result.unit;
  if (!result.sequences.empty()) {
    const TextSequence& last = result.sequences.back();
    sequence.firstToken = last.firstToken + static_cast<std::int64_t>(last.tokens.size());
  }
  maskSome(sequence, tokenizer, maskId, settings);
  result.sequences.push_back(std::move(sequence));
}

}  // namespace

UnitSequences sequencesOf(const std::string& unit, const Tokenizer& tokenizer, int maxLength,
                          std::int64_t maskId, const CountingSettings& settings) {
  UnitSequences result;
  result.unit = unitHash(unit);
  result.leftOut =
      settings.sampleShare < 1 &&
      !isInShare(tokenHash(result.unit, 0, settings.seed, HashUse::Sampling), settings.sampleShare);
  if (result.leftOut) return result;
  const std::u32string points = text::decodeUtf8(unit);
  std::u32string_view rest = points;
  while (!rest.empty() && !result.refused) {
    Beginning beginning = takeBeginning(rest, tokenizer, maxLength);
    result.refused = !beginning.encoding;
    if (result.refused) break;
    append(result, text::encodeUtf8(rest.substr(0, beginning.points)), std::move(*beginning.encoding),
           tokenizer, maskId, settings);
    rest.remove_prefix(beginning.points);
  }
  if (result.refused) result.sequences.clear();
  return result;
}

}  // namespace ufb
