// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "ufb/engine.h"

namespace ufb {

namespace fs = std::filesystem;

namespace {

/// Where models may lie: named by the user, or beside the program as it is installed (and built).
std::vector<fs::path> modelFolders() {
  std::vector<fs::path> folders;
  if (const char* named = std::getenv("UFB_MODELS")) folders.emplace_back(named);
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) folders.push_back(program.parent_path().parent_path() / "share" / "ufb-explorer" / "models");
  return folders;
}

}  // namespace

std::vector<std::string> bundledModels() {
  std::vector<std::string> found;
  for (const fs::path& folder : modelFolders()) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
      if (fs::exists(entry.path() / "config.json", error)) found.push_back(entry.path().string());
    }
    if (!found.empty()) break;
  }
  // The default model first, the rest by name.
  std::sort(found.begin(), found.end(), [](const std::string& a, const std::string& b) {
    const bool aIsDefault = fs::path(a).filename() == kDefaultModel;
    const bool bIsDefault = fs::path(b).filename() == kDefaultModel;
    return aIsDefault != bIsDefault ? aIsDefault : a < b;
  });
  return found;
}

std::string resolveModelPath(const std::string& pathOrName) {
  std::error_code error;
  if (fs::exists(pathOrName, error)) return pathOrName;
  for (const std::string& folder : bundledModels()) {
    if (fs::path(folder).filename() == pathOrName) return folder;
  }
  return pathOrName;
}

}  // namespace ufb
