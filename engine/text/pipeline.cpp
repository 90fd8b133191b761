// SPDX-License-Identifier: MIT
#include "text/pipeline.h"

#include <limits>
#include <utility>

#include "text/problem.h"
#include "text/utf8.h"

namespace ufb::text {

namespace {

class Pipeline {
 public:
  explicit Pipeline(const TokenizerParts& parts) : m_parts(parts) {}

  std::vector<Token> run(std::u32string_view text, const TokenMatcher& aliases) {
    for (const Section& section : cutTokens(text, m_parts.rawTokens, aliases)) {
      const int start = static_cast<int>(section.range.begin);
      if (section.id)
        push(*section.id, {start, static_cast<int>(section.range.end)});
      else
        normalizeAndSplit(text.substr(section.range.begin, section.range.end - section.range.begin), start);
    }
    return std::move(m_tokens);
  }

 private:
  void normalizeAndSplit(std::u32string_view part, int offset) {
    static const TokenMatcher none;
    NormalizedText text(part, offset);
    applyAll(m_parts.normalizers, text);
    for (const Section& section : cutTokens(text.characters(), m_parts.normalizedTokens, none)) {
      if (section.id)
        push(*section.id, text.spanOf(section.range));
      else
        splitSection(text, section.range);
    }
  }

  void splitSection(const NormalizedText& text, Range section) {
    const std::u32string_view characters = text.characters();
    for (const Range& word : splitWords(m_parts.preTokenizers, characters, section)) {
      m_pieces.clear();
      m_parts.model->split(characters.substr(word.begin, word.end - word.begin), m_pieces);
      for (const WordPiece& piece : m_pieces)
        push(piece.id, text.spanOf({word.begin + piece.range.begin, word.begin + piece.range.end}));
    }
  }

  void push(std::int64_t id, Span span) {
    Token& token = m_tokens.emplace_back(m_parts.tokenOf(id));
    token.start = span.start;
    token.end = span.end;
  }

  const TokenizerParts& m_parts;
  std::vector<Token> m_tokens;
  std::vector<WordPiece> m_pieces;
};

}  // namespace

Content tokenize(const TokenizerParts& parts, std::string_view utf8, const TokenMatcher& aliases) {
  if (utf8.size() > static_cast<std::size_t>(std::numeric_limits<int>::max() / 4))
    throw Problem(ErrorCode::InvalidArgument, "the text is longer than 500 MB", "split it into shorter ones");
  const std::u32string text = decodeUtf8(utf8);
  Content content;
  content.tokens = Pipeline(parts).run(text, aliases);
  content.characters = static_cast<int>(text.size());
  content.keptCharacters = content.characters;
  return content;
}

}  // namespace ufb::text
