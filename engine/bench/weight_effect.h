// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

#include "bench/fff_layer.h"
#include "ufb/result.h"
#include "ufb/types.h"

namespace ufb::bench {

/// What the converted weights change in the outputs for x [n, d], and in the paths. `layer` is float32.
[[nodiscard]] WeightEffect layerEffect(const FffLayer& layer, const FffLayer& converted, TreeWeights weights,
                                       const at::Tensor& x);

/// Whether every weight has a finite value: one beyond a 16-bit type's range has become infinite.
[[nodiscard]] bool hasFiniteWeights(const FffLayer& layer);
/// The same; fails with InvalidArgument and names `weights`, their type.
[[nodiscard]] Result<void> checkFinite(const FffLayer& layer, const std::string& weights);

}  // namespace ufb::bench
