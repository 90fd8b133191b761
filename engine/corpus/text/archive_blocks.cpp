// SPDX-License-Identifier: MIT
#include "corpus/text/archive_blocks.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <optional>
#include <utility>

namespace ufb {

namespace {

struct FreeArchive {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

int filterOf(Compression compression) {
  switch (compression) {
    case Compression::Xz:
      return ARCHIVE_FILTER_XZ;
    case Compression::Bzip2:
      return ARCHIVE_FILTER_BZIP2;
    default:
      return ARCHIVE_FILTER_ZSTD;
  }
}

class ArchiveBlocks : public BlockSource {
 public:
  ArchiveBlocks(ByteInput input, Compression compression)
      : m_input(std::move(input)),
        m_compression(compression),
        m_text(std::make_unique_for_overwrite<char[]>(kTextBlock)),
        m_reader(archive_read_new()) {}

  [[nodiscard]] Result<void> start();
  Result<std::string_view> next() override;
  double fraction() const override { return m_input.fraction(); }

 private:
  static la_ssize_t readInput(archive* reader, void* self, const void** bytes);
  [[nodiscard]] tl::unexpected<Error> failed() const;
  [[nodiscard]] Result<void> checkEnd();

  ByteInput m_input;
  Compression m_compression;
  std::unique_ptr<char[]> m_text;      ///< [kTextBlock]
  std::optional<Error> m_inputFailed;  ///< what libarchive can only call an error
  bool m_ended = false;
  std::unique_ptr<archive, FreeArchive> m_reader;  ///< goes first: it uses all others
};

la_ssize_t ArchiveBlocks::readInput(archive* reader, void* self, const void** bytes) {
  auto& blocks = *static_cast<ArchiveBlocks*>(self);
  const auto block = blocks.m_input.block();
  if (!block) {
    blocks.m_inputFailed = block.error();
    archive_set_error(reader, EIO, "cannot read");
    return ARCHIVE_FATAL;
  }
  *bytes = block->data();
  return static_cast<la_ssize_t>(block->size());
}

tl::unexpected<Error> ArchiveBlocks::failed() const {
  if (m_inputFailed) return tl::unexpected(*m_inputFailed);
  if (m_reader == nullptr || archive_errno(m_reader.get()) == ENOMEM) {
    return failure(ErrorCode::OutOfMemory, m_input.name(), "there is no memory left to decompress it",
                   "close other programs");
  }
  const char* const reason = archive_error_string(m_reader.get());
  return tl::unexpected(
      damagedData(m_input.name(), m_compression, reason != nullptr ? reason : "invalid data"));
}

Result<void> ArchiveBlocks::start() {
  archive* const reader = m_reader.get();
  if (reader == nullptr) return failed();
  // The filter is given, not guessed again from the text that comes out of it.
  if (archive_read_append_filter(reader, filterOf(m_compression)) < ARCHIVE_WARN ||
      archive_read_support_format_raw(reader) != ARCHIVE_OK ||
      archive_read_support_format_empty(reader) != ARCHIVE_OK ||
      archive_read_open(reader, this, nullptr, &readInput, nullptr) != ARCHIVE_OK) {
    return failed();
  }
  // An input whose first block is damaged passes for an empty one: only the message tells.
  if (m_inputFailed || archive_errno(reader) != 0) return failed();
  archive_entry* entry = nullptr;
  const int state = archive_read_next_header(reader, &entry);
  if (state == ARCHIVE_EOF) return checkEnd();
  if (state != ARCHIVE_OK) return failed();
  return {};
}

Result<std::string_view> ArchiveBlocks::next() {
  if (m_ended) return std::string_view();
  if (m_inputFailed) return failed();
  const la_ssize_t count = archive_read_data(m_reader.get(), m_text.get(), kTextBlock);
  if (count < 0) return failed();
  if (count == 0) {
    if (const auto whole = checkEnd(); !whole) return tl::unexpected(whole.error());
  }
  return std::string_view(m_text.get(), static_cast<std::size_t>(count));
}

/// The bzip2 filter takes whatever does not begin like another member for the end.
Result<void> ArchiveBlocks::checkEnd() {
  const std::int64_t used = archive_filter_bytes(m_reader.get(), -1);
  const auto rest = m_input.peek(1);
  if (!rest) return tl::unexpected(rest.error());
  if (used != m_input.bytesRead()) {
    return tl::unexpected(damagedData(m_input.name(), m_compression, "something else follows it"));
  }
  m_ended = true;
  return {};
}

}  // namespace

Result<std::unique_ptr<BlockSource>> openArchive(ByteInput input, Compression compression) {
  auto blocks = std::make_unique<ArchiveBlocks>(std::move(input), compression);
  if (const auto started = blocks->start(); !started) return tl::unexpected(started.error());
  return blocks;
}

}  // namespace ufb
