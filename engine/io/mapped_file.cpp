// SPDX-License-Identifier: MIT
#include "io/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstdint>
#include <system_error>
#include <utility>

namespace ufb {

namespace {

std::string systemMessage(int code) {
  return std::generic_category().message(code);
}

tl::unexpected<Error> cannotOpen(const std::string& path, int code) {
  if (code == ENOENT || code == ENOTDIR) {
    return failure(ErrorCode::FileNotFound, path, "there is no such file", "check the path");
  }
  return failure(ErrorCode::FileNotFound, path, "the file cannot be opened (" + systemMessage(code) + ")",
                 code == EACCES ? "check who may read it" : "check the path");
}

tl::unexpected<Error> notRegular(const std::string& path, mode_t mode) {
  if (S_ISDIR(mode)) {
    return failure(ErrorCode::FileNotFound, path, "this is a folder, not a file", "name a file inside it");
  }
  return failure(ErrorCode::BadFormat, path, "this is not a regular file but a device, pipe or socket",
                 "name an ordinary file");
}

/// Closes a descriptor at the end of a scope: a mapping stays valid without it.
struct Descriptor {
  explicit Descriptor(int opened) : number(opened) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number >= 0) ::close(number);
  }
  int number;
};

}  // namespace

MappedFile::MappedFile(std::string path, const std::byte* data, std::size_t size)
    : m_path(std::move(path)), m_data(data), m_size(size) {}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(m_path, other.m_path);
  std::swap(m_data, other.m_data);
  std::swap(m_size, other.m_size);
  return *this;
}

MappedFile::~MappedFile() {
  if (m_data != nullptr) ::munmap(const_cast<std::byte*>(m_data), m_size);
}

Result<MappedFile> MappedFile::open(const std::string& path) {
  struct stat status = {};
  // Asked before opening, because opening alone can wait for ever (a pipe) or do something (a device).
  if (::stat(path.c_str(), &status) != 0) return cannotOpen(path, errno);
  if (!S_ISREG(status.st_mode)) return notRegular(path, status.st_mode);

  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.number < 0) return cannotOpen(path, errno);
  // Asked again: another file may stand there by now.
  if (::fstat(file.number, &status) != 0) return cannotOpen(path, errno);
  if (!S_ISREG(status.st_mode)) return notRegular(path, status.st_mode);

  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return MappedFile(path, nullptr, 0);
  void* const address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number, 0);
  if (address == MAP_FAILED) {
    return failure(
        ErrorCode::OutOfMemory, path,
        "the file's " + std::to_string(size) + " bytes cannot be mapped (" + systemMessage(errno) + ")",
        "close other programs");
  }
  ::madvise(address, size, MADV_SEQUENTIAL);
  return MappedFile(path, static_cast<const std::byte*>(address), size);
}

void MappedFile::release(std::span<const std::byte> range) const {
  if (range.empty()) return;
  assert(range.data() >= m_data && range.data() + range.size() <= m_data + m_size);
  const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  const auto offset = static_cast<std::size_t>(range.data() - m_data);
  const std::size_t end = offset + range.size();
  const std::size_t firstPage = (offset + page - 1) / page;
  // Nothing else lies in the file's last page behind its last byte.
  const std::size_t endPage = end == m_size ? (end + page - 1) / page : end / page;
  if (firstPage >= endPage) return;
  ::madvise(const_cast<std::byte*>(m_data + firstPage * page), (endPage - firstPage) * page, MADV_DONTNEED);
}

}  // namespace ufb
