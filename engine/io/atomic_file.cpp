// SPDX-License-Identifier: MIT
#include "io/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <filesystem>
#include <random>
#include <system_error>
#include <utility>

namespace ufb {

namespace {

tl::unexpected<Error> cannotWrite(const std::string& path, int code) {
  const std::string reason = " (" + std::generic_category().message(code) + ")";
  switch (code) {
    case ENOSPC:
    case EDQUOT:
      return failure(ErrorCode::WriteFailed, path, "the file could not be written: the disk is full" + reason,
                     "free some space or choose another folder");
    case EFBIG:
      return failure(ErrorCode::WriteFailed, path,
                     "the file could not be written: the disk is full, or no file may be so large" + reason,
                     "raise the limit on file sizes or choose another folder");
    case EACCES:
    case EPERM:
    case EROFS:
      return failure(ErrorCode::WriteFailed, path, "the file may not be written" + reason,
                     "choose a folder that you may write to");
    default:
      return failure(ErrorCode::WriteFailed, path, "the file could not be written" + reason,
                     "choose another file name or folder");
  }
}

/// What a symbolic link leads to, so that the link stays and its target is replaced.
std::filesystem::path resolved(const std::string& path) {
  std::error_code ignored;
  std::filesystem::path target(path);
  if (!std::filesystem::is_symlink(target, ignored)) return target;
  const std::filesystem::path canonical = std::filesystem::weakly_canonical(target, ignored);
  return canonical.empty() ? target : canonical;
}

std::string temporaryName(const std::filesystem::path& target) {
  static constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
  std::random_device random;
  std::string name = ".ufb-";
  for (int i = 0; i < 10; ++i) name += kLetters[random() % kLetters.size()];
  return (target.parent_path() / (name + ".tmp")).string();
}

/// 0, or the errno of what failed.
int flushed(std::FILE* stream, bool sync) {
  if (std::fflush(stream) != 0) return errno;
  return sync && ::fsync(::fileno(stream)) != 0 ? errno : 0;
}

int syncedClose(std::FILE* stream, bool sync) {
  int code = flushed(stream, sync);
  if (std::fclose(stream) != 0 && code == 0) code = errno;
  return code;
}

/// Makes the new name itself last through a power cut. Not every file system can, and the data is safe by
/// then.
void syncFolder(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

AtomicFile::AtomicFile(std::string path, std::string temporary, std::FILE* stream)
    : m_path(std::move(path)), m_temporary(std::move(temporary)), m_stream(stream) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_stream(std::exchange(other.m_stream, nullptr)),
      m_failure(other.m_failure) {}

AtomicFile::~AtomicFile() {
  if (m_stream != nullptr) std::fclose(m_stream);
  if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

Result<AtomicFile> AtomicFile::create(const std::string& path) {
  if (path.empty()) return failure(ErrorCode::WriteFailed, path, "no file name was given", "name a file");
  const std::filesystem::path target = resolved(path);
  struct stat old = {};
  const bool exists = ::stat(target.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) {
    return failure(ErrorCode::WriteFailed, path, "this is a folder", "name a file inside it");
  }
  const std::filesystem::path folder = target.parent_path();
  std::error_code ignored;
  if (!folder.empty() && !std::filesystem::is_directory(folder, ignored)) {
    return failure(ErrorCode::WriteFailed, path, "there is no folder " + folder.string(),
                   "make it first or choose another one");
  }
  if (!target.has_filename())
    return failure(ErrorCode::WriteFailed, path, "no file name was given", "name a file");

  const bool special = exists && !S_ISREG(old.st_mode);
  const std::string opened = special ? target.string() : temporaryName(target);
  const int flags = special ? O_WRONLY | O_CLOEXEC : O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
  const int descriptor = ::open(opened.c_str(), flags, 0666);
  if (descriptor < 0) return cannotWrite(path, errno);
  // Best effort: a file system without permissions must not stop the writing.
  if (exists && !special && ::fchmod(descriptor, old.st_mode & 07777) != 0) errno = 0;
  std::FILE* const stream = ::fdopen(descriptor, "wb");
  if (stream == nullptr) {
    const int code = errno;
    ::close(descriptor);
    if (!special) ::unlink(opened.c_str());
    return cannotWrite(path, code);
  }
  return AtomicFile(target.string(), special ? std::string() : opened, stream);
}

Result<void> AtomicFile::write(std::span<const std::byte> bytes) {
  assert(m_stream != nullptr);
  if (bytes.empty()) return {};
  if (std::fwrite(bytes.data(), 1, bytes.size(), m_stream) == bytes.size()) return {};
  if (m_failure == 0) m_failure = errno;
  return cannotWrite(m_path, errno);
}

Result<void> AtomicFile::write(std::string_view text) {
  return write(std::as_bytes(std::span(text.data(), text.size())));
}

Error AtomicFile::writeError(int code) const {
  return cannotWrite(m_path, code).value();
}

Result<void> AtomicFile::sync() {
  assert(m_stream != nullptr);
  const int code = flushed(m_stream, !m_temporary.empty());
  if (m_failure == 0) m_failure = code;
  if (m_failure != 0) return cannotWrite(m_path, m_failure);
  return {};
}

Result<void> AtomicFile::commit() {
  assert(m_stream != nullptr);
  const int code = syncedClose(std::exchange(m_stream, nullptr), !m_temporary.empty());
  if (m_failure != 0 || code != 0) return cannotWrite(m_path, m_failure != 0 ? m_failure : code);
  if (m_temporary.empty()) return {};
  if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0) return cannotWrite(m_path, errno);
  m_temporary.clear();
  syncFolder(m_path);
  return {};
}

}  // namespace ufb
