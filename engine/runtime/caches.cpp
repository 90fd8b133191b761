// SPDX-License-Identifier: MIT
#include "runtime/caches.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>

namespace ufb {

namespace {

std::string firstLine(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  return line;
}

/// "48K" or "2M", the only forms that the kernel writes; nothing if it is neither.
std::optional<std::int64_t> sizeOf(const std::string& text) {
  std::int64_t size = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
  if (error != std::errc() || size <= 0) return std::nullopt;
  if (*end == 'K') return size << 10;
  if (*end == 'M') return size << 20;
  return std::nullopt;
}

}  // namespace

std::vector<CacheInfo> readCaches(const std::string& folder) {
  std::vector<CacheInfo> caches;
  std::error_code error;
  const std::string siblings =
      firstLine(std::filesystem::path(folder).parent_path() / "topology" / "thread_siblings_list");
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::filesystem::path& cache = entry.path();
    const auto size = sizeOf(firstLine(cache / "size"));
    const std::string level = firstLine(cache / "level");
    if (!size || level.size() != 1 || firstLine(cache / "type") == "Instruction") continue;
    // "0-3" or "0,4"; the threads of one core, which the kernel lists too, are not meant.
    const std::string list = firstLine(cache / "shared_cpu_list");
    const bool shared = list != siblings && list.find_first_of(",-") != std::string::npos;
    caches.push_back({level[0] - '0', *size, shared});
  }
  std::sort(caches.begin(), caches.end(),
            [](const CacheInfo& one, const CacheInfo& other) { return one.level < other.level; });
  return caches;
}

}  // namespace ufb
