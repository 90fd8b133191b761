// SPDX-License-Identifier: MIT
#include "corpus/text_sequences.h"

#include <string_view>

#include "corpus/text_hash.h"
#include "text/utf8.h"

namespace ufb {
namespace {

bool isSpace(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u2028' || c == U'\u2029';
}

/// How many of the first `kept` code points are to be one sequence: up to the last white space, if there is
/// one.
std::size_t cutBefore(std::u32string_view text, std::size_t kept) {
  for (std::size_t at = kept; at > 0; --at) {
    if (isSpace(text[at - 1])) return at;
  }
  return kept;
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
  const EncodeOptions options{{}, maxLength};
  std::string rest = unit;
  while (!rest.empty()) {
    auto encoding = tokenizer.encode(rest, options);
    if (encoding && encoding->droppedTokens > 0) {
      const std::u32string points = text::decodeUtf8(rest);
      const std::size_t cut = cutBefore(points, static_cast<std::size_t>(encoding->keptCharacters));
      const std::string first = text::encodeUtf8(std::u32string_view(points).substr(0, cut));
      rest = text::encodeUtf8(std::u32string_view(points).substr(cut));
      encoding = tokenizer.encode(first, options);
      result.refused = cut == 0 || !encoding;
      if (!result.refused) append(result, first, std::move(*encoding), tokenizer, maskId, settings);
    } else {
      result.refused = !encoding;
      if (encoding) append(result, std::move(rest), std::move(*encoding), tokenizer, maskId, settings);
      rest.clear();
    }
    if (result.refused) break;
  }
  if (result.refused) result.sequences.clear();
  return result;
}

}  // namespace ufb
