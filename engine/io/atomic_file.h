// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

#include "ufb/result.h"

namespace ufb {

/// Writes a file under a temporary name in the same folder and renames it at commit(), so that a full disk or
/// a crash leaves whatever stood there before. Without commit() the temporary file is removed.
/// An old file's permissions are kept, a symbolic link is followed, and a device or pipe, which has nothing
/// to lose, is written to directly.
class AtomicFile {
 public:
  /// Fails with WriteFailed (no such folder, no permission, `path` is a folder).
  static Result<AtomicFile> create(const std::string& path);
  AtomicFile(AtomicFile&& other) noexcept;
  AtomicFile& operator=(AtomicFile&&) = delete;
  ~AtomicFile();

  /// Fails with WriteFailed, e.g. on a full disk.
  Result<void> write(std::span<const std::byte> bytes);
  Result<void> write(std::string_view text);
  /// Where the bytes lie until commit(), for a library that writes them itself: an empty file, to be closed
  /// before commit(). Empty if `path` is a device or pipe.
  [[nodiscard]] const std::string& temporaryPath() const { return m_temporary; }
  /// What write() would have said if the system had refused it with this errno.
  [[nodiscard]] Error writeError(int code) const;
  /// Flushes to the disk without renaming yet, for files that are to appear together or not at all. Fails
  /// with WriteFailed.
  Result<void> sync();
  /// Flushes to the disk and renames. Fails with WriteFailed, also if a write() failed before. Call it once.
  Result<void> commit();

 private:
  AtomicFile(std::string path, std::string temporary, std::FILE* stream);
  std::string m_path;
  std::string m_temporary;
  std::FILE* m_stream = nullptr;
  int m_failure = 0;  ///< errno of the first write that failed
};

}  // namespace ufb
