// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ufb::text {

/// Code points of the user's text, end exclusive.
struct Span {
  int start = 0;
  int end = 0;

  bool operator==(const Span&) const = default;
};

/// A range of a normalised text, in its own characters, end exclusive.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const Range&) const = default;
};

/// A part of the user's text on its way through the normalizers: characters, and for each of them which
/// characters of the user's text it came from. The rules of alignment are those of the tokenizers library,
/// whose offsets we must reproduce.
class NormalizedText {
 public:
  /// One output character of a transformation. `change` is 0 if it takes the place of the next input
  /// character, 1 if it is inserted, and -n if n input characters after the one it replaces are gone.
  struct Change {
    char32_t c = 0;
    int change = 0;
  };

  /// `part` begins at code point `firstOffset` of the user's text.
  NormalizedText(std::u32string_view part, int firstOffset);

  [[nodiscard]] std::u32string_view characters() const { return m_characters; }
  [[nodiscard]] std::size_t size() const { return m_characters.size(); }
  [[nodiscard]] const Span& spanAt(std::size_t index) const { return m_spans[index]; }
  /// What a non-empty range covers in the user's text: start of its first, end of its last character.
  [[nodiscard]] Span spanOf(Range range) const {
    return {m_spans[range.begin].start, m_spans[range.end - 1].end};
  }

  /// The whole new text. Inserted characters take the alignment of the input character before them; at the
  /// very start they are empty. The changes must account for every input character, and for no more.
  void transform(std::span<const Change> changes);

  /// Keeps what `keep` likes; alignments stay with their characters.
  template <class Keep>
  void filter(Keep keep) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < m_characters.size(); ++i) {
      if (!keep(m_characters[i])) continue;
      m_characters[out] = m_characters[i];
      m_spans[out++] = m_spans[i];
    }
    m_characters.resize(out);
    m_spans.resize(out);
  }

  /// Replaces each character by another one.
  template <class Map>
  void map(Map to) {
    for (char32_t& c : m_characters) c = to(c);
  }

  /// Replaces each character by what `append(c, std::u32string& out)` puts out, all aligned like c.
  template <class Expand>
  void expand(Expand append) {
    std::u32string characters;
    std::vector<Span> spans;
    characters.reserve(size());
    spans.reserve(size());
    for (std::size_t i = 0; i < m_characters.size(); ++i) {
      append(m_characters[i], characters);
      spans.resize(characters.size(), m_spans[i]);
    }
    m_characters = std::move(characters);
    m_spans = std::move(spans);
  }

  /// Puts `content` in place of each range. Ranges ascend and do not overlap. The new characters take the
  /// alignment of the last character of their range, or of the character before an empty range.
  void replace(std::span<const Range> ranges, std::u32string_view content);

  /// Keeps one range only.
  void keepRange(Range range);

 private:
  int m_firstOffset = 0;
  std::u32string m_characters;
  std::vector<Span> m_spans;
};

}  // namespace ufb::text
