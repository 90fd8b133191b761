// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ufb::text {

/// All tokens of a tokenizer, by id and by text. Only pieces, the entries of the model's own vocabulary, are
/// what words are cut into; added tokens are known by id and name alone.
class Vocabulary {
 public:
  enum class Kind { Piece, Added };

  /// Throws Problem (BadFormat) if the id is negative, implausibly large or taken, or a piece too long.
  /// A text that is there already gets the new id; the old id keeps its text.
  void add(std::string_view text, std::int64_t id, Kind kind);

  [[nodiscard]] std::optional<std::int64_t> find(std::string_view text) const;
  [[nodiscard]] std::optional<std::int64_t> findPiece(std::string_view text) const;
  /// Empty if no token has this id.
  [[nodiscard]] const std::string& text(std::int64_t id) const;
  [[nodiscard]] bool has(std::int64_t id) const;
  /// One past the highest id.
  [[nodiscard]] int size() const { return static_cast<int>(m_entryOfId.size()); }
  [[nodiscard]] bool empty() const { return m_entries.empty(); }
  /// Bytes of the longest piece.
  [[nodiscard]] std::size_t longestPiece() const { return m_longestPiece; }
  void reserve(std::size_t entries) { m_byText.reserve(entries); }

 private:
  struct Entry {
    std::string text;
    std::int64_t id = 0;
    Kind kind = Kind::Piece;
  };
  [[nodiscard]] const Entry* entryOf(std::int64_t id) const;

  std::deque<Entry> m_entries;  // a deque, as the keys below point into the entries
  std::unordered_map<std::string_view, const Entry*> m_byText;
  std::vector<const Entry*> m_entryOfId;
  std::size_t m_longestPiece = 0;
};

}  // namespace ufb::text
