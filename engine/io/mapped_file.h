// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "ufb/result.h"

namespace ufb {

/// A read-only view of a regular file. Moves, does not copy; unmaps at the end of its life.
class MappedFile {
 public:
  /// Fails with FileNotFound (missing, a folder, no permission) or BadFormat (not a regular file).
  /// An empty file gives an empty view.
  static Result<MappedFile> open(const std::string& path);

  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  [[nodiscard]] std::span<const std::byte> bytes() const { return {m_data, m_size}; }
  [[nodiscard]] const std::string& path() const { return m_path; }
  /// Tells the system that the whole pages inside this range are not needed again soon, so that they no
  /// longer count as resident. The bytes stay readable.
  void release(std::span<const std::byte> range) const;

 private:
  MappedFile(std::string path, const std::byte* data, std::size_t size);
  std::string m_path;
  const std::byte* m_data = nullptr;
  std::size_t m_size = 0;
};

}  // namespace ufb
