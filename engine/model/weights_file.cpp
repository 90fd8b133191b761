// SPDX-License-Identifier: MIT
#include "model/weights_file.h"

#include <filesystem>

#include "io/safetensors_reader.h"
#include "model/torch_file.h"

namespace ufb {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSafetensors = "model.safetensors";

}  // namespace

std::string weightsPath(const std::string& folder) {
  for (const char* const name : {kSafetensors, "pytorch_model.bin"}) {
    std::error_code error;
    const fs::path file = fs::path(folder) / name;
    if (fs::exists(file, error)) return file.string();
  }
  return {};
}

Result<std::unique_ptr<TensorSource>> openWeights(const std::string& folder) {
  const std::string file = weightsPath(folder);
  if (file.ends_with(kSafetensors)) {
    auto reader = SafetensorsReader::open(file);
    if (!reader) return tl::unexpected<Error>(reader.error());
    return std::make_unique<SafetensorsReader>(std::move(*reader));
  }
  if (!file.empty()) return openTorchFile(file);
  std::error_code error;
  for (const char* const name : {"model.safetensors.index.json", "pytorch_model.bin.index.json"}) {
    const fs::path index = fs::path(folder) / name;
    if (!fs::exists(index, error)) continue;
    return failure(ErrorCode::Unsupported, index.string(),
                   "the weights are split over several files, which is not supported",
                   "choose a checkpoint whose weights are one file, model.safetensors or pytorch_model.bin");
  }
  return failure(ErrorCode::FileNotFound, folder, "it holds neither model.safetensors nor pytorch_model.bin",
                 "open a folder with config.json, tokenizer.json or vocab.txt, and model.safetensors");
}

}  // namespace ufb
