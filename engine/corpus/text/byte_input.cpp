// SPDX-License-Identifier: MIT
#include "corpus/text/byte_input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace ufb {

namespace {

tl::unexpected<Error> unreadable(const std::string& name, int reason) {
  if (reason == EINTR) return failure(ErrorCode::Cancelled, name, "interrupted");
  if (reason == EISDIR) {
    return failure(ErrorCode::FileNotFound, name, "this is a folder, not a file", "name a file inside it");
  }
  return failure(ErrorCode::FileNotFound, name,
                 "it cannot be read: " + std::generic_category().message(reason),
                 "give a text file that you may read");
}

/// Bytes from the place where reading starts; 0 if that is not known.
std::int64_t remainingBytes(int descriptor, const struct stat& about) {
  if (!S_ISREG(about.st_mode)) return 0;
  const off_t start = ::lseek(descriptor, 0, SEEK_CUR);
  return std::max<std::int64_t>(0, about.st_size - std::max<off_t>(0, start));
}

}  // namespace

ByteInput::ByteInput(int descriptor, std::string name, std::int64_t size)
    : m_descriptor(descriptor),
      m_name(std::move(name)),
      m_size(size),
      m_buffer(std::make_unique_for_overwrite<char[]>(kTextBlock)) {}

ByteInput::ByteInput(ByteInput&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_name(std::move(other.m_name)),
      m_size(other.m_size),
      m_read(other.m_read),
      m_buffer(std::move(other.m_buffer)),
      m_filled(std::exchange(other.m_filled, 0)),
      m_ended(other.m_ended) {}

ByteInput::~ByteInput() {
  // Standard input is everybody's.
  if (m_descriptor > STDIN_FILENO) ::close(m_descriptor);
}

Result<ByteInput> ByteInput::open(const std::string& path) {
  const bool standard = path == "-";
  const int descriptor = standard ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return unreadable(path, errno);
  ByteInput input(descriptor, standard ? "standard input" : path, 0);
  struct stat about = {};
  if (::fstat(descriptor, &about) != 0) return unreadable(input.m_name, errno);
  if (S_ISDIR(about.st_mode)) return unreadable(input.m_name, EISDIR);
  input.m_size = remainingBytes(descriptor, about);
  return input;
}

Result<void> ByteInput::readMore() {
  const ssize_t count = ::read(m_descriptor, m_buffer.get() + m_filled, kTextBlock - m_filled);
  if (count < 0) return unreadable(m_name, errno);
  m_ended = count == 0;
  m_filled += static_cast<std::size_t>(count);
  m_read += count;
  return {};
}

Result<std::string_view> ByteInput::peek(std::size_t count) {
  while (m_filled < count && !m_ended) {
    if (const auto more = readMore(); !more) return tl::unexpected(more.error());
  }
  return std::string_view(m_buffer.get(), m_filled);
}

Result<std::string_view> ByteInput::block() {
  const auto bytes = peek(1);
  if (bytes) m_filled = 0;
  return bytes;
}

double ByteInput::fraction() const {
  return m_size > 0 ? std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_size)) : -1;
}

}  // namespace ufb
