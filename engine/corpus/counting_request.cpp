// SPDX-License-Identifier: MIT
#include "corpus/counting_request.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace ufb {
namespace {

Result<void> checkRequest(const Model& model, const std::vector<std::string>& files,
                          const CountingSettings& settings) {
  const auto outside = [](double share) { return !(share >= 0 && share <= 1); };
  if (files.empty()) return failure(ErrorCode::FileNotFound, "texts", "there are none", "name text files");
  for (const std::string& file : files) {
    struct stat about {};
    if (file == "-" || stat(file.c_str(), &about) == 0) continue;
    return failure(ErrorCode::FileNotFound, file, std::string("it cannot be read: ") + std::strerror(errno),
                   "give a text file that you may read");
  }
  if (outside(settings.maskShare) || outside(settings.sampleShare) || settings.sampleShare == 0) {
    return failure(ErrorCode::InvalidArgument, "shares", "they must lie between 0 and 1",
                   "0.15 masks 15 % of the tokens, a sample of 0.1 uses a tenth of the text");
  }
  if (settings.contexts < 0 || settings.contexts > 100) {
    return failure(ErrorCode::InvalidArgument, "contexts", "0 to 100 can be kept for each leaf",
                   "ask for fewer");
  }
  if (settings.maskShare > 0 && model.info().maskId < 0) {
    return failure(ErrorCode::InvalidArgument, model.info().name, "it has no mask token",
                   "count without masking");
  }
  return {};
}

}  // namespace

std::string sourceName(const std::string& file) {
  return file == "-" ? "standard input" : std::filesystem::path(file).filename().string();
}

double fileBytes(const std::string& file) {
  struct stat about {};
  if (file == "-" || stat(file.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return -1;
  return static_cast<double>(about.st_size);
}

Result<const BertModel*> countable(const Model& model, const std::vector<std::string>& files,
                                   const CountingSettings& settings) {
  const BertModel* bert = asBert(model);
  if (bert == nullptr) {
    return failure(ErrorCode::InvalidArgument, model.info().name, "its paths cannot be counted");
  }
  if (const auto checked = checkRequest(model, files, settings); !checked) {
    return tl::unexpected<Error>(checked.error());
  }
  return bert;
}

}  // namespace ufb
