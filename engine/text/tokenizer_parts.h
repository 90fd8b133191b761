// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/normalizer.h"
#include "text/post_processor.h"
#include "text/pre_tokenizers.h"
#include "text/token_matcher.h"
#include "text/truncation.h"
#include "text/vocabulary.h"
#include "text/wordpiece.h"

namespace ufb::text {

/// A token beside the vocabulary, or one of the vocabulary that is cut out of the text as a whole.
struct AddedToken {
  CutToken cut;
  bool normalized = false;  ///< searched for in the normalised text, not in the user's
  bool special = true;
};

/// Everything that a tokenizer is made of. Filled by one of the loaders, constant afterwards.
/// Stays where it is: the model points to the vocabulary.
struct TokenizerParts {
  TokenizerParts() = default;
  TokenizerParts(const TokenizerParts&) = delete;
  TokenizerParts& operator=(const TokenizerParts&) = delete;

  Vocabulary vocabulary;
  NormalizerList normalizers;
  std::vector<PreTokenizer> preTokenizers;
  std::optional<WordPieceModel> model;
  TokenMatcher rawTokens;         ///< cut out of the user's text
  TokenMatcher normalizedTokens;  ///< cut out of what the normalizers leave
  PostProcessor postProcessor;
  std::optional<Truncation> truncation;
  std::optional<std::int64_t> maskId;
  std::vector<bool> special;  ///< by id; may be shorter than the vocabulary

  void markSpecial(std::int64_t id) {
    const auto index = static_cast<std::size_t>(id);
    if (index >= special.size()) special.resize(index + 1);
    special[index] = true;
  }
  [[nodiscard]] bool isSpecial(std::int64_t id) const {
    return id >= 0 && static_cast<std::size_t>(id) < special.size() && special[static_cast<std::size_t>(id)];
  }
  /// The token as an encoding shows it, at no place yet.
  [[nodiscard]] Token tokenOf(std::int64_t id) const {
    return {id, vocabulary.text(id), 0, 0, isSpecial(id), 0};
  }
  /// Registers a token; the vocabulary's own id wins over the one it brings. The normalizers must be there.
  /// Throws Problem (BadFormat) if its id belongs to another token.
  void addToken(AddedToken token);
};

}  // namespace ufb::text
