// SPDX-License-Identifier: MIT
#include "text/text_file.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "text/problem.h"

namespace ufb::text {

namespace {

constexpr std::uintmax_t kLargestFile = 100'000'000;

void checkKind(const std::filesystem::file_status& status) {
  namespace fs = std::filesystem;
  if (!fs::exists(status))
    throw Problem(ErrorCode::FileNotFound, "there is no such file",
                  "check the path and the file's permissions");
  if (fs::is_directory(status))
    throw Problem(ErrorCode::FileNotFound, "this is a folder, not a file", "name the file inside the folder");
  if (!fs::is_regular_file(status))
    throw Problem(ErrorCode::BadFormat, "this is not a regular file", "copy the data to a regular file");
}

}  // namespace

std::string readTextFile(const std::string& path) {
  std::error_code error;
  checkKind(std::filesystem::status(path, error));
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error)
    throw Problem(ErrorCode::FileNotFound, "the file cannot be read (" + error.message() + ")",
                  "check the file's permissions");
  if (size > kLargestFile)
    throw Problem(ErrorCode::BadFormat, "the file has more than 100 MB, which no tokenizer needs",
                  "check that this is a tokenizer file");
  std::ifstream stream(path, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (!stream.read(bytes.data(), static_cast<std::streamsize>(size)))
    throw Problem(ErrorCode::FileNotFound, "the file cannot be read", "check the file's permissions");
  return bytes;
}

bool fileExists(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

std::string joinPath(const std::string& folder, const char* name) {
  return (std::filesystem::path(folder) / name).string();
}

}  // namespace ufb::text
