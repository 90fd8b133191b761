// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include "model/network.h"

namespace ufb {

/// How a CUDA device's states and dense weights are stored.
[[nodiscard]] at::ScalarType denseScalarType(DenseType type);

/// Moves all weights to place.device, layer by layer; each tensor's memory on the host is given back as soon
/// as it is there, unless somebody else holds it. Counts weights.bytes anew. Dense products, and the norms
/// after the embedding's, get the dense type; word embedding, positions and the embedding's norm are float32;
/// the trees keep their types. Fails with InvalidArgument or Cancelled; c10::Error may fly.
[[nodiscard]] Result<void> moveToDevice(BertWeights& weights, const NetworkPlace& place);

}  // namespace ufb
