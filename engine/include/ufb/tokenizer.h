// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ufb/result.h"
#include "ufb/types.h"

namespace ufb {

struct EncodeOptions {
  /// Strings that stand for the mask token beside the vocabulary's own spelling, e.g. "___".
  /// One made of word characters counts only where it stands alone: no word character, of which the
  /// underscore is one, touches it. Ignored if the vocabulary has no mask token.
  std::vector<std::string> maskAliases;
  /// Longest encoding in tokens, template tokens included; 0 = no limit. What is longer is cut at
  /// the end of the text and counted in Encoding::droppedTokens.
  int maxLength = 0;
};

/// A tokenizer in Hugging Face's tokenizers' sense: normalizer, pre-tokenizer, WordPiece, template.
/// Immutable after loading; encode() may be called from several threads at once.
class Tokenizer {
 public:
  /// Looks for tokenizer.json, then vocab.txt, in a model folder, and reads tokenizer_config.json and
  /// special_tokens_map.json beside it. Fails with FileNotFound, BadFormat or Unsupported.
  static Result<Tokenizer> fromFolder(const std::string& folder);
  /// Reads one tokenizer.json (Hugging Face tokenizers, version 1.0).
  static Result<Tokenizer> fromJsonFile(const std::string& file);
  /// Reads one vocab.txt, one piece a line, with BERT's normalizer, pre-tokenizer and template.
  static Result<Tokenizer> fromVocabFile(const std::string& file, bool lowercase);

  Tokenizer(Tokenizer&&) noexcept;
  Tokenizer& operator=(Tokenizer&&) noexcept;
  ~Tokenizer();

  /// Encodes one text with the template for one. Ill-formed UTF-8 becomes U+FFFD, one per bad byte
  /// sequence, and offsets count in the text so mended. Fails with InvalidArgument if a word needs the
  /// unknown token and the vocabulary has none, or if maxLength leaves no room for the template.
  [[nodiscard]] Result<Encoding> encode(std::string_view utf8, const EncodeOptions& options = {}) const;
  /// Encodes two texts with the template for two. Offsets count from the start of each text.
  [[nodiscard]] Result<Encoding> encodePair(std::string_view first, std::string_view second,
                                            const EncodeOptions& options = {}) const;
  /// The pieces of a text alone: no template.
  [[nodiscard]] Result<Encoding> encodePlain(std::string_view utf8, const EncodeOptions& options = {}) const;

  /// Number of ids: one past the highest id of vocabulary and added tokens.
  [[nodiscard]] int size() const;
  /// The piece with this id; empty if there is none.
  [[nodiscard]] const std::string& token(std::int64_t id) const;
  [[nodiscard]] std::optional<std::int64_t> id(std::string_view token) const;
  [[nodiscard]] bool isSpecial(std::int64_t id) const;
  /// The mask token's id, if tokenizer_config.json, special_tokens_map.json or the vocabulary name one
  /// ("<mask>" or "[MASK]").
  [[nodiscard]] std::optional<std::int64_t> maskId() const;
  /// "##" for WordPiece: what marks a piece that continues a word.
  [[nodiscard]] const std::string& continuingPrefix() const;

 private:
  struct Impl;
  explicit Tokenizer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace ufb
