// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "bench/engine_model_arm.h"

/// A model's network around other feedforward layers: dense ones with random weights, for their speed alone.
namespace ufb::bench {

/// One random dense layer, as plain float32 matrices.
struct PlainDense {
  at::Tensor in;       ///< [n, d]
  at::Tensor inBias;   ///< [n] or undefined
  at::Tensor out;      ///< [d, n]
  at::Tensor outBias;  ///< [d] or undefined
};

/// The layers of a stand-in: normal numbers, so small that the hidden states keep the size that they have
/// without them. Biases where the subject's configuration has them. Equal arguments give equal weights.
[[nodiscard]] std::vector<PlainDense> makePlainDense(const ModelConfig& subject, int neurons,
                                                     std::uint64_t seed);

/// The subject's network, its weights shared, with these layers in place of its own, stored as its other
/// matrices are, and on the same device. Fails as makeNetwork() does.
[[nodiscard]] Result<EngineNetwork> withDense(const EngineNetwork& subject,
                                              const std::vector<PlainDense>& layers);

/// The values that a stand-in computes with: where it stores 16 bits, the rounded ones; on a device, the very
/// matrices that lie there.
[[nodiscard]] std::vector<PlainDense> valuesOf(const EngineNetwork& standIn, std::vector<PlainDense> layers);

}  // namespace ufb::bench
