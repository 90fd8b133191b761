// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// Where the weights of a model folder lie: model.safetensors, else pytorch_model.bin; empty if it has
/// neither.
[[nodiscard]] std::string weightsPath(const std::string& folder);

/// The weights of a model folder: model.safetensors, else pytorch_model.bin. Fails with FileNotFound,
/// BadFormat, Unsupported (weights split over several files), OutOfMemory.
[[nodiscard]] Result<std::unique_ptr<TensorSource>> openWeights(const std::string& folder);

}  // namespace ufb
