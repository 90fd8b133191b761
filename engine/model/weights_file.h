// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// The weights of a model folder: model.safetensors, else pytorch_model.bin. Fails with FileNotFound,
/// BadFormat, Unsupported (weights split over several files), OutOfMemory.
[[nodiscard]] Result<std::unique_ptr<TensorSource>> openWeights(const std::string& folder);

}  // namespace ufb
