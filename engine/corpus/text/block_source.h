// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/text/byte_input.h"
#include "ufb/result.h"

namespace ufb {

/// The decompressed bytes of one input.
class BlockSource {
 public:
  virtual ~BlockSource() = default;
  /// The next 1 .. kTextBlock bytes, the first time at least three unless there are fewer in all; empty at
  /// the end. Valid until the next call. Fails with FileNotFound, BadFormat, OutOfMemory or Cancelled.
  [[nodiscard]] virtual Result<std::string_view> next() = 0;
  /// How much of the input has been read, 0..1; -1 where its length is not known.
  [[nodiscard]] virtual double fraction() const = 0;
};

enum class Compression { None, Gzip, Xz, Bzip2, Zstd };
/// "gzip", "xz", "bzip2", "zstd", as messages call them.
[[nodiscard]] std::string_view compressionName(Compression compression);

/// By the first bytes: what no text begins with. Fails as ByteInput::peek() does.
[[nodiscard]] Result<Compression> detectCompression(ByteInput& input);

/// A file, or standard input for "-", decompressed if need be. Fails as ByteInput::open() and
/// BlockSource::next() do.
[[nodiscard]] Result<std::unique_ptr<BlockSource>> openBlocks(const std::string& path);

/// What all decompressors say of data that they cannot read; `reason` is the library's.
[[nodiscard]] Error damagedData(const std::string& name, Compression compression, std::string_view reason);

}  // namespace ufb
