// SPDX-License-Identifier: MIT
#pragma once

#include "io/model_config.h"
#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// Compares the weights file with its configuration. Fails with ShapeMismatch, the weights file as the
/// subject: one error names all tensors that have another shape, are missing, have no floating-point type, or
/// are not expected (at most eight of each kind, and how many more there are). Where the configuration leaves
/// the vocabulary open, the word embedding's rows decide, and must be 1 to 10 million. An unexpected tensor
/// of a single number passes: training code leaves buffers of that kind behind, and nothing that a forward
/// pass multiplies by is so small.
[[nodiscard]] Result<void> checkTensors(const TensorSource& source, const ModelConfig& config);

}  // namespace ufb
