// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/text/line_pieces.h"

namespace ufb {

/// What a text is cut into before it is looked at any closer.
enum class Chunking { Lines, Paragraphs };

/// A line or a paragraph, or a part of one that is longer than kLongestUnit; not empty, at most kLongestUnit
/// bytes, without white space at either end.
struct TextChunk {
  std::string_view text;
  bool cut = false;  ///< it goes on in the next chunk, unless nothing but white space follows
};

/// The lines or paragraphs of a text in chunks that depend on the text alone, not on how it was read. Holds
/// little more than one block and one chunk, however long the lines are.
class ChunkReader {
 public:
  ChunkReader(std::unique_ptr<BlockSource> blocks, Chunking chunking)
      : m_pieces(std::move(blocks)), m_chunking(chunking) {}

  /// False at the end. The chunk is valid until the next call. Fails as BlockSource::next() does.
  [[nodiscard]] Result<bool> next(TextChunk& chunk);
  /// Only after a chunk that was cut: the next one begins at `place` in it, which is not its start.
  void goOnAt(const char* place);

  [[nodiscard]] const LinePieces& pieces() const { return m_pieces; }

 private:
  [[nodiscard]] bool takeWholeLine(TextChunk& chunk);
  [[nodiscard]] bool takeFromBuffer(TextChunk& chunk);
  [[nodiscard]] Result<void> fill();
  void endLine();
  void dropConsumed();

  LinePieces m_pieces;
  Chunking m_chunking = Chunking::Lines;
  LinePiece m_piece;            ///< what is not in the buffer yet
  std::string m_buffer;         ///< of the line or paragraph
  bool m_complete = false;      ///< nothing more belongs to what is in the buffer
  bool m_ended = false;         ///< of the text
  std::size_t m_consumed = 0;   ///< bytes of the buffer that the last chunk used up
  std::size_t m_lineStart = 0;  ///< of a paragraph's last line in the buffer
};

}  // namespace ufb
