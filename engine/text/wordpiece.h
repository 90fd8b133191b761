// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/normalized_text.h"
#include "text/vocabulary.h"

namespace ufb::text {

struct WordPieceOptions {
  std::string unknownToken = "[UNK]";
  std::string continuingPrefix = "##";
  std::size_t longestWord = 100;  ///< in characters; a longer word is unknown as a whole
};

/// A piece of a word. The range counts characters from the start of the word.
struct WordPiece {
  std::int64_t id = 0;
  Range range;

  bool operator==(const WordPiece&) const = default;
};

/// Cuts words into pieces: from the left, always the longest piece that the vocabulary has. A word that
/// cannot be cut to its end becomes one unknown token.
class WordPieceModel {
 public:
  /// `vocabulary` is not owned and must outlive the model.
  WordPieceModel(const Vocabulary& vocabulary, WordPieceOptions options);

  /// Appends the pieces of `word`, which is not empty. Throws Problem (InvalidArgument) if the word needs
  /// the unknown token and there is none.
  void split(std::u32string_view word, std::vector<WordPiece>& pieces) const;

  [[nodiscard]] const WordPieceOptions& options() const { return m_options; }

 private:
  [[nodiscard]] bool cut(std::u32string_view word, std::vector<WordPiece>& pieces) const;

  const Vocabulary* m_vocabulary;
  WordPieceOptions m_options;
  std::optional<std::int64_t> m_unknown;
};

}  // namespace ufb::text
