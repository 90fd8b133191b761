// SPDX-License-Identifier: MIT
#include "on_demand/engine_library.h"

#include <dlfcn.h>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <string_view>

#include "engine_stamp.h"

namespace ufb {

namespace fs = std::filesystem;

namespace {

std::mutex theMutex;
std::atomic<const EngineTable*> theTable = nullptr;

tl::unexpected<Error> unavailable(ErrorCode code, const std::string& path, const std::string& problem) {
  return failure(code, "engine", path + " " + problem, "install UltraFastBERT Explorer again");
}

/// What dlopen() says begins with the file that it is about; said once is enough.
std::string loaderWords(const std::string& path) {
  const char* words = dlerror();
  const std::string_view text = words != nullptr ? words : "no reason is known";
  const std::string start = path + ": ";
  return std::string(text.starts_with(start) ? text.substr(start.size()) : text);
}

}  // namespace

Result<const EngineTable*> openEngineLibrary(const std::string& path) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    return unavailable(ErrorCode::FileNotFound, path, "is missing");
  }
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    return unavailable(ErrorCode::BadFormat, path, "cannot be loaded: " + loaderWords(path));
  }
  auto* entry = reinterpret_cast<EngineEntry*>(dlsym(library, kEngineEntry));
  if (entry == nullptr) return unavailable(ErrorCode::BadFormat, path, "is another program's library");
  const EngineTable* table = (*entry)();
  if (std::string_view(table->stamp) != UFB_ENGINE_STAMP) {
    return unavailable(
        ErrorCode::BadFormat, path,
        "is of another version (" + std::string(table->stamp) + ", this program is " UFB_ENGINE_STAMP ")");
  }
  return table;
}

Result<const EngineTable*> engineTable() {
  if (const EngineTable* table = theTable.load(std::memory_order_acquire)) return table;
  const std::scoped_lock lock(theMutex);
  if (const EngineTable* table = theTable.load(std::memory_order_relaxed)) return table;
  const auto opened = openEngineLibrary(engineLibraryPath());
  if (opened) theTable.store(*opened, std::memory_order_release);
  return opened;
}

std::string engineLibraryPath() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return (program.parent_path().parent_path() / UFB_LIBRARY_FOLDER / "libufb-engine.so").string();
}

Result<void> openEngine() {
  const auto table = engineTable();
  if (!table) return tl::unexpected<Error>(table.error());
  return {};
}

bool engineIsOpen() {
  return theTable.load(std::memory_order_acquire) != nullptr;
}

}  // namespace ufb
