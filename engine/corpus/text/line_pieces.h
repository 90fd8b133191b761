// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "corpus/text/block_source.h"

namespace ufb {

/// A line or, where it goes on in the next block, a part of one.
struct LinePiece {
  std::string_view text;  ///< without the line feed; a carriage return is kept
  bool endsLine = false;
};

/// The lines of a text as they lie in its blocks, nothing copied, the byte order mark dropped.
class LinePieces {
 public:
  explicit LinePieces(std::unique_ptr<BlockSource> blocks) : m_blocks(std::move(blocks)) {}

  /// False at the end; the last line ends there with or without a line feed. The piece is valid until the
  /// next call and at most kTextBlock bytes long. Fails as BlockSource::next() does.
  [[nodiscard]] Result<bool> next(LinePiece& piece);

  [[nodiscard]] double fraction() const { return m_blocks->fraction(); }
  /// Of text in all pieces so far, line feeds and the byte order mark included.
  [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

 private:
  [[nodiscard]] Result<bool> nextBlock();

  std::unique_ptr<BlockSource> m_blocks;
  std::string_view m_rest;  ///< of the block
  std::int64_t m_bytes = 0;
  bool m_started = false;
  bool m_lineOpen = false;
};

}  // namespace ufb
