// SPDX-License-Identifier: MIT
#include "text/normalized_text.h"

#include <cassert>
#include <utility>

#include "text/problem.h"

namespace ufb::text {

namespace {

/// No text that a model reads comes near it; a few Replace rules of a hostile tokenizer reach it at once.
constexpr std::size_t kMostCharacters = std::size_t{1} << 24;

}  // namespace

NormalizedText::NormalizedText(std::u32string_view part, int firstOffset)
    : m_firstOffset(firstOffset), m_characters(part) {
  m_spans.reserve(part.size());
  int offset = firstOffset;
  for (std::size_t i = 0; i < part.size(); ++i, ++offset) m_spans.push_back({offset, offset + 1});
}

void NormalizedText::transform(std::span<const Change> changes) {
  std::u32string characters;
  std::vector<Span> spans;
  characters.reserve(changes.size());
  spans.reserve(changes.size());
  std::size_t next = 0;  // input character that the next replacement stands for
  for (const Change& change : changes) {
    characters.push_back(change.c);
    if (change.change > 0) {
      spans.push_back(next == 0 ? Span{m_firstOffset, m_firstOffset} : m_spans[next - 1]);
    } else {
      assert(next < m_spans.size());
      spans.push_back(m_spans[next]);
      next += static_cast<std::size_t>(1 - change.change);
    }
  }
  m_characters = std::move(characters);
  m_spans = std::move(spans);
}

void NormalizedText::replace(std::span<const Range> ranges, std::u32string_view content) {
  if (ranges.empty()) return;
  std::u32string characters;
  std::vector<Span> spans;
  characters.reserve(size());
  spans.reserve(size());
  std::size_t done = 0;
  const auto copyUpTo = [&](std::size_t end) {
    characters.append(m_characters, done, end - done);
    spans.insert(spans.end(), m_spans.begin() + static_cast<std::ptrdiff_t>(done),
                 m_spans.begin() + static_cast<std::ptrdiff_t>(end));
  };
  for (const Range& range : ranges) {
    copyUpTo(range.begin);
    const Span before = spans.empty() ? Span{m_firstOffset, m_firstOffset} : spans.back();
    const Span span = range.begin == range.end ? before : m_spans[range.end - 1];
    characters.append(content);
    if (characters.size() > kMostCharacters) {
      throw Problem(ErrorCode::InvalidArgument,
                    "the tokenizer's Replace rules make this text grow without end",
                    "check the normalizer in tokenizer.json");
    }
    spans.resize(characters.size(), span);
    done = range.end;
  }
  copyUpTo(size());
  m_characters = std::move(characters);
  m_spans = std::move(spans);
}

void NormalizedText::keepRange(Range range) {
  m_characters = m_characters.substr(range.begin, range.end - range.begin);
  m_spans.resize(range.end);
  m_spans.erase(m_spans.begin(), m_spans.begin() + static_cast<std::ptrdiff_t>(range.begin));
}

}  // namespace ufb::text
