// SPDX-License-Identifier: MIT
#include "corpus/text/line_pieces.h"

namespace ufb {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

Result<bool> LinePieces::next(LinePiece& piece) {
  if (m_rest.empty()) {
    const auto more = nextBlock();
    if (!more) return tl::unexpected(more.error());
    if (!*more) {
      piece = {{}, true};
      return std::exchange(m_lineOpen, false);
    }
  }
  const std::size_t end = m_rest.find('\n');
  if (end == std::string_view::npos) {
    piece = {m_rest, false};
    m_rest = {};
    m_bytes += static_cast<std::int64_t>(piece.text.size());
  } else {
    piece = {m_rest.substr(0, end), true};
    m_rest.remove_prefix(end + 1);
    m_bytes += static_cast<std::int64_t>(end + 1);
  }
  m_lineOpen = !piece.endsLine;
  return true;
}

Result<bool> LinePieces::nextBlock() {
  const auto block = m_blocks->next();
  if (!block) return tl::unexpected(block.error());
  if (block->empty()) return false;
  m_rest = *block;
  if (!std::exchange(m_started, true) && m_rest.starts_with(kByteOrderMark)) {
    m_rest.remove_prefix(kByteOrderMark.size());
    m_bytes += static_cast<std::int64_t>(kByteOrderMark.size());
  }
  return true;
}

}  // namespace ufb
