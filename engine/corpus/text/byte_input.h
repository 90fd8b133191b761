// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "ufb/result.h"

namespace ufb {

/// What texts are read and decompressed in.
inline constexpr std::size_t kTextBlock = std::size_t{1} << 16;

/// The bytes of a file, pipe, device or standard input, block by block. It reads with read(2): a signal ends
/// its wait, which streams of the library would go on with.
class ByteInput {
 public:
  /// "-" is standard input. Fails with FileNotFound (also for a folder) or Cancelled (a signal came while it
  /// waited for the other end of a pipe).
  [[nodiscard]] static Result<ByteInput> open(const std::string& path);

  ByteInput(ByteInput&& other) noexcept;
  ByteInput& operator=(ByteInput&&) = delete;
  ~ByteInput();

  /// The next bytes, at least `count` (<= kTextBlock) unless the input is shorter, without taking them.
  /// Valid until the next call. Fails as block() does.
  [[nodiscard]] Result<std::string_view> peek(std::size_t count);
  /// The next 1 .. kTextBlock bytes; empty at the end. Valid until the next call. Fails with FileNotFound or
  /// Cancelled.
  [[nodiscard]] Result<std::string_view> block();

  /// Of the bytes that were taken or peeked, 0..1; -1 where the length is not known.
  [[nodiscard]] double fraction() const;
  /// Number of bytes taken or peeked.
  [[nodiscard]] std::int64_t bytesRead() const { return m_read; }
  /// The path, or "standard input": as messages call it.
  [[nodiscard]] const std::string& name() const { return m_name; }

 private:
  ByteInput(int descriptor, std::string name, std::int64_t size);
  [[nodiscard]] Result<void> readMore();

  int m_descriptor = -1;
  std::string m_name;
  std::int64_t m_size = 0;  ///< 0: not known
  std::int64_t m_read = 0;
  std::unique_ptr<char[]> m_buffer;  ///< [kTextBlock]
  std::size_t m_filled = 0;          ///< bytes of it that were not taken yet
  bool m_ended = false;
};

}  // namespace ufb
