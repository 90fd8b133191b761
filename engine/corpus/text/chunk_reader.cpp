// SPDX-License-Identifier: MIT
#include "corpus/text/chunk_reader.h"

#include <algorithm>

#include "corpus/text/text_units.h"
#include "corpus/text/white_space.h"

namespace ufb {

namespace {

/// Enough to see whether white space begins right behind the longest unit: it has up to three bytes.
constexpr std::size_t kWindow = kLongestUnit + 3;

}  // namespace

Result<bool> ChunkReader::next(TextChunk& chunk) {
  while (true) {
    dropConsumed();
    if (takeWholeLine(chunk)) return true;
    if (m_complete || m_buffer.size() >= kWindow) {
      if (takeFromBuffer(chunk)) return true;
    } else if (m_ended) {
      return false;
    } else if (const auto filled = fill(); !filled) {
      return tl::unexpected(filled.error());
    }
  }
}

void ChunkReader::goOnAt(const char* place) {
  m_consumed = static_cast<std::size_t>(place - m_buffer.data());
}

/// Most lines lie in one block and need not be copied.
bool ChunkReader::takeWholeLine(TextChunk& chunk) {
  static_assert(kTextBlock <= kLongestUnit);
  if (m_chunking != Chunking::Lines || !m_piece.endsLine || !m_buffer.empty() || m_complete) return false;
  chunk = {trimmed(m_piece.text), false};
  m_piece = {};
  return !chunk.text.empty();
}

/// False if there is too little: then there is nothing but white space to consume.
bool ChunkReader::takeFromBuffer(TextChunk& chunk) {
  const std::string_view buffer = m_buffer;
  std::string_view text = trimmedLeft(buffer);
  const std::size_t indent = buffer.size() - text.size();
  if (m_complete) text = trimmedRight(text);
  if (m_complete && text.size() <= kLongestUnit) {
    m_complete = false;
    m_consumed = buffer.size();
    chunk = {text, false};
    return !text.empty();
  }
  if (!m_complete && text.size() < kWindow) {
    m_consumed = indent;
    return false;
  }
  const std::size_t cut = cutPosition(text, kLongestUnit);
  m_consumed = indent + cut;
  chunk = {trimmedRight(text.substr(0, cut)), true};
  return true;
}

Result<void> ChunkReader::fill() {
  if (m_piece.text.empty() && !m_piece.endsLine) {
    const auto more = m_pieces.next(m_piece);
    if (!more) return tl::unexpected(more.error());
    if (!*more) {
      m_piece = {};
      m_ended = true;
      m_complete = !m_buffer.empty();
    }
    // Before anything is copied.
    if (m_buffer.empty() && m_chunking == Chunking::Lines && m_piece.endsLine) return {};
  }
  const std::size_t count = std::min(m_piece.text.size(), kWindow - m_buffer.size());
  m_buffer.append(m_piece.text.substr(0, count));
  m_piece.text.remove_prefix(count);
  if (m_piece.text.empty() && m_piece.endsLine) endLine();
  return {};
}

void ChunkReader::endLine() {
  m_piece = {};
  if (m_chunking == Chunking::Lines) {
    m_complete = true;
    return;
  }
  // Of a line that was cut nothing but white space may be left; then it does not matter what ends here.
  if (isBlank(std::string_view(m_buffer).substr(m_lineStart))) {
    m_complete = true;
    return;
  }
  if (m_buffer.size() > m_lineStart && m_buffer.back() == '\r') m_buffer.pop_back();
  m_buffer.push_back('\n');
  m_lineStart = m_buffer.size();
}

void ChunkReader::dropConsumed() {
  if (m_consumed == 0) return;
  m_lineStart -= std::min(m_lineStart, m_consumed);
  m_buffer.erase(0, m_consumed);
  m_consumed = 0;
}

}  // namespace ufb
