// SPDX-License-Identifier: MIT
#include "corpus/text/gzip_blocks.h"

#include <zlib.h>

#include <utility>

namespace ufb {

namespace {

/// zlib's largest window, and gzip's header and checksum.
constexpr int kGzipWindowBits = 15 + 16;

class GzipBlocks : public BlockSource {
 public:
  explicit GzipBlocks(ByteInput input)
      : m_input(std::move(input)), m_text(std::make_unique_for_overwrite<char[]>(kTextBlock)) {}
  GzipBlocks(const GzipBlocks&) = delete;
  GzipBlocks& operator=(const GzipBlocks&) = delete;
  ~GzipBlocks() override { inflateEnd(&m_stream); }

  Result<void> start() {
    if (inflateInit2(&m_stream, kGzipWindowBits) == Z_OK) return {};
    return failure(ErrorCode::OutOfMemory, m_input.name(), "there is no memory left to decompress it",
                   "close other programs");
  }
  Result<std::string_view> next() override;
  double fraction() const override { return m_input.fraction(); }

 private:
  [[nodiscard]] tl::unexpected<Error> damaged(const char* reason) const {
    return tl::unexpected(damagedData(m_input.name(), Compression::Gzip, reason));
  }
  [[nodiscard]] Result<void> refill();
  void skipPadding();
  [[nodiscard]] Result<void> inflateSome();

  ByteInput m_input;
  z_stream m_stream{};
  std::unique_ptr<char[]> m_text;  ///< [kTextBlock]
  bool m_inMember = false;
  bool m_ended = false;
};

Result<std::string_view> GzipBlocks::next() {
  m_stream.next_out = reinterpret_cast<Bytef*>(m_text.get());
  m_stream.avail_out = kTextBlock;
  while (m_stream.avail_out > 0 && !m_ended) {
    if (m_stream.avail_in == 0) {
      if (const auto filled = refill(); !filled) return tl::unexpected(filled.error());
    }
    if (!m_inMember) skipPadding();
    if (m_stream.avail_in == 0) continue;
    if (const auto inflated = inflateSome(); !inflated) return tl::unexpected(inflated.error());
  }
  return std::string_view(m_text.get(), kTextBlock - m_stream.avail_out);
}

Result<void> GzipBlocks::refill() {
  const auto bytes = m_input.block();
  if (!bytes) return tl::unexpected(bytes.error());
  if (bytes->empty() && m_inMember) return damaged("unexpected end of file");
  m_ended = bytes->empty();
  // zlib only reads it.
  m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes->data()));
  m_stream.avail_in = static_cast<uInt>(bytes->size());
  return {};
}

/// Zeros may follow a member: tapes and some file systems write whole blocks.
void GzipBlocks::skipPadding() {
  while (m_stream.avail_in > 0 && *m_stream.next_in == 0) {
    ++m_stream.next_in;
    --m_stream.avail_in;
  }
}

Result<void> GzipBlocks::inflateSome() {
  m_inMember = true;
  const int state = inflate(&m_stream, Z_NO_FLUSH);
  if (state == Z_STREAM_END) {
    m_inMember = false;
    inflateReset(&m_stream);
    return {};
  }
  if (state == Z_OK || state == Z_BUF_ERROR) return {};
  if (state == Z_MEM_ERROR) {
    return failure(ErrorCode::OutOfMemory, m_input.name(), "there is no memory left to decompress it",
                   "close other programs");
  }
  return damaged(m_stream.msg != nullptr ? m_stream.msg : "invalid data");
}

}  // namespace

Result<std::unique_ptr<BlockSource>> openGzip(ByteInput input) {
  auto blocks = std::make_unique<GzipBlocks>(std::move(input));
  if (const auto started = blocks->start(); !started) return tl::unexpected(started.error());
  return blocks;
}

}  // namespace ufb
