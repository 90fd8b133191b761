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

/// A bundled model's folder if that is its name and no such path exists, else the words themselves.
std::string resolveModelPath(const std::string& pathOrName) {
  std::error_code error;
  if (fs::exists(pathOrName, error)) return pathOrName;
  for (const std::string& folder : bundledModels()) {
    if (fs::path(folder).filename() == pathOrName) return folder;
  }
  return pathOrName;
}

}  // namespace

std::vector<std::string> bundledModels() {
  std::vector<std::string> found;
  for (const fs::path& folder : modelFolders()) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); entry != fs::directory_iterator();
         entry.increment(error)) {
      if (fs::exists(entry->path() / "config.json", error)) found.push_back(entry->path().string());
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

Result<std::string> modelFolder(const std::string& pathOrName) {
  const std::string path = resolveModelPath(pathOrName);
  std::error_code error;
  if (!fs::exists(path, error)) {
    return failure(ErrorCode::FileNotFound, path, "there is no such model folder or file",
                   "check the path, or name a bundled model: demo-fff, demo-dense");
  }
  fs::path folder(path);
  if (!fs::is_directory(folder, error)) {
    // The name decides, before links are followed: caches keep the files themselves elsewhere under other
    // names.
    const std::string name = folder.filename().string();
    constexpr const char* kNames[] = {"config.json",       "model_config.json", "model.safetensors",
                                      "pytorch_model.bin", "tokenizer.json",    "vocab.txt"};
    if (std::find(std::begin(kNames), std::end(kNames), name) == std::end(kNames)) {
      return failure(ErrorCode::Unsupported, path,
                     "this is not a model folder, nor its config.json or model.safetensors",
                     "open the folder that holds these files");
    }
    folder = folder.has_parent_path() ? folder.parent_path() : fs::path(".");
  }
  const fs::path absolute = fs::canonical(folder, error);
  if (error)
    return failure(ErrorCode::FileNotFound, path, error.message(), "check the path and its permissions");
  return absolute.string();
}

}  // namespace ufb
