// SPDX-License-Identifier: MIT
#include "corpus/text/block_source.h"

#include <array>
#include <utility>

#include "corpus/text/archive_blocks.h"
#include "corpus/text/gzip_blocks.h"

namespace ufb {

namespace {

using namespace std::string_view_literals;

/// How a file begins. 'x' in `mask` compares the byte, 'h' its upper half, '9' wants a digit from 1 to 9.
struct Signature {
  std::string_view bytes;
  std::string_view mask;
  Compression compression;
};

constexpr std::array kSignatures = {
    Signature{"\x1F\x8B"sv, "xx"sv, Compression::Gzip},  // RFC 1952, 2.3.1
    Signature{"\xFD"
              "7zXZ\0"sv,
              "xxxxxx"sv, Compression::Xz},  // The .xz File Format, 2.1.1.1
    Signature{"BZh9\x31\x41\x59\x26\x53\x59"sv, "xxx9xxxxxx"sv, Compression::Bzip2},  // a block
    Signature{"BZh9\x17\x72\x45\x38\x50\x90"sv, "xxx9xxxxxx"sv, Compression::Bzip2},  // the end: an empty one
    Signature{"\x28\xB5\x2F\xFD"sv, "xxxx"sv, Compression::Zstd},                     // RFC 8878, 3.1.1
    Signature{"\x50\x2A\x4D\x18"sv, "hxxx"sv, Compression::Zstd},                     // RFC 8878, 3.1.2
    // Not a compression, but known only by all of its bytes as well.
    Signature{"\xEF\xBB\xBF"sv, "xxx"sv, Compression::None},
};

bool fits(char byte, char wanted, char mask) {
  if (mask == 'h') return ((byte ^ wanted) & 0xF0) == 0;
  if (mask == '9') return byte >= '1' && byte <= '9';
  return byte == wanted;
}

/// Whether the signature and what there is of the input agree.
bool fits(std::string_view input, const Signature& signature) {
  const std::size_t count = std::min(input.size(), signature.bytes.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (!fits(input[i], signature.bytes[i], signature.mask[i])) return false;
  }
  return true;
}

/// Text as it is.
class PlainBlocks : public BlockSource {
 public:
  explicit PlainBlocks(ByteInput input) : m_input(std::move(input)) {}
  Result<std::string_view> next() override { return m_input.block(); }
  double fraction() const override { return m_input.fraction(); }

 private:
  ByteInput m_input;
};

}  // namespace

std::string_view compressionName(Compression compression) {
  static constexpr std::array kNames = {"no"sv, "gzip"sv, "xz"sv, "bzip2"sv, "zstd"sv};
  return kNames[static_cast<std::size_t>(compression)];
}

Result<Compression> detectCompression(ByteInput& input) {
  // No byte more than needed: somebody may be typing.
  for (std::size_t count = 1;; ++count) {
    const auto head = input.peek(count);
    if (!head) return tl::unexpected(head.error());
    bool undecided = false;
    for (const Signature& signature : kSignatures) {
      if (!fits(*head, signature)) continue;
      if (head->size() >= signature.bytes.size()) return signature.compression;
      undecided = true;
    }
    if (!undecided || head->size() < count) return Compression::None;
  }
}

Result<std::unique_ptr<BlockSource>> openBlocks(const std::string& path) {
  auto input = ByteInput::open(path);
  if (!input) return tl::unexpected(input.error());
  const auto compression = detectCompression(*input);
  if (!compression) return tl::unexpected(compression.error());
  switch (*compression) {
    case Compression::None:
      return std::make_unique<PlainBlocks>(std::move(*input));
    case Compression::Gzip:
      return openGzip(std::move(*input));
    default:
      return openArchive(std::move(*input), *compression);
  }
}

Error damagedData(const std::string& name, Compression compression, std::string_view reason) {
  return {ErrorCode::BadFormat, name,
          "its " + std::string(compressionName(compression)) + " data is damaged or cut short (" +
              std::string(reason) + ")",
          "copy or make the file again"};
}

}  // namespace ufb
